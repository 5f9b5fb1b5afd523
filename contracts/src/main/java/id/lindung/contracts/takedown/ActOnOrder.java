package id.lindung.contracts.takedown;

import jakarta.validation.constraints.Size;

/** Command without further content: submit, return, sign, withdraw, acknowledge, close; {@code reason} where asked. */
public record ActOnOrder(@Size(max = 2000) String reason) {}
