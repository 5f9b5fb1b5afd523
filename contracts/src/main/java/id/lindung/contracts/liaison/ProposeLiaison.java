package id.lindung.contracts.liaison;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Command: propose a liaison officer of a platform.
 *
 * @param phone under which the person is reached at any hour: a plus, the country code and the number
 * @param domicile country the person lives in, ISO 3166-1 alpha-2
 */
public record ProposeLiaison(
        @NotBlank String platformId,
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Email @Size(max = 254) String email,
        @NotNull @Pattern(regexp = "\\+[1-9][0-9 ()-]{5,38}") String phone,
        @NotNull @Pattern(regexp = "[A-Z]{2}") String domicile) {}
