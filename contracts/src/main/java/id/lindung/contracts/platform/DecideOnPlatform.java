package id.lindung.contracts.platform;

import jakarta.validation.constraints.Size;

/** What the one who approves or returns a proposal about a platform says to it; must be there where it is returned. */
public record DecideOnPlatform(@Size(max = 2000) String reason) {}
