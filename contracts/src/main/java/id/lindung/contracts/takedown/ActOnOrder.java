package id.lindung.contracts.takedown;

import jakarta.validation.constraints.Size;

/**
 * Command without further content: submit, return, sign, withdraw, acknowledge, close.
 *
 * @param reason required to return and to withdraw, and to close where an item was not checked or was found to be still
 *     there; holds no address of content in an order that is restricted or not signed yet
 */
public record ActOnOrder(@Size(max = 2000) String reason) {}
