package id.lindung.contracts.platform;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Command: put right what the register says of a platform; it names all of it, also what stays. Neither the code nor the
 * standing can be changed this way.
 *
 * @param registrationNumber null while there is none
 */
public record CorrectPlatform(
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 300) String operatorName,
        @Size(min = 1, max = 100) String registrationNumber,
        @NotNull Boolean userGeneratedContent) {}
