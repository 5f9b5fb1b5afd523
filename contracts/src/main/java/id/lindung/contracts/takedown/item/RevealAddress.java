package id.lindung.contracts.takedown.item;

import jakarta.validation.constraints.Size;

/**
 * Command: show the address of a restricted item. It is kept who looked, when and why.
 *
 * @param reason why it must be seen; required of officials, optional for the platform that has to act on it
 */
public record RevealAddress(@Size(max = 2000) String reason) {}
