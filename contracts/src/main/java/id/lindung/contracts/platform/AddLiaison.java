package id.lindung.contracts.platform;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Command: name a contact person of a platform. */
public record AddLiaison(
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Email @Size(max = 254) String email,
        @Size(max = 40) String phone,
        @NotNull Boolean domiciledInIndonesia,
        @NotNull LocalDate validFrom,
        LocalDate validTo) {}
