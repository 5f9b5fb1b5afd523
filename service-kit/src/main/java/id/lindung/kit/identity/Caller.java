package id.lindung.kit.identity;

import id.lindung.kit.problem.Forbidden;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who asks. A person or machine is ({@code issuer}, {@code subject}); the name is only for showing and may change.
 *
 * @param issuer who vouches for the identity ({@code iss})
 * @param subject the identity at that issuer ({@code sub})
 * @param name user name, or the client's name for a machine
 * @param roles those of {@link Roles} that the token carries
 * @param platformId the platform the caller is confined to; empty for officials
 */
public record Caller(String issuer, String subject, String name, Set<String> roles, Optional<String> platformId) {

    public Caller {
        roles = Set.copyOf(roles);
    }

    /** Whether the caller belongs to a platform and may reach only that platform. */
    public boolean isPlatform() {
        return platformId.isPresent();
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    /**
     * The role in which the caller acts, to be kept with what was done.
     *
     * @param oneOf the roles that may do it, the preferred one first
     * @throws Forbidden if the caller has none of them
     */
    public String actingRole(String... oneOf) {
        return List.of(oneOf).stream()
                .filter(this::has)
                .findFirst()
                .orElseThrow(() -> new Forbidden("This needs one of the roles " + String.join(", ", oneOf) + "."));
    }

    /** Four-eyes rules compare persons, not names or roles. */
    public boolean samePersonAs(String otherIssuer, String otherSubject) {
        return issuer.equals(otherIssuer) && subject.equals(otherSubject);
    }

    /**
     * Whether claim and roles fit together: platform's roles with the claim, officials' roles without it. An account
     * without any role never fits, because as an official it would see every platform.
     */
    boolean isCoherent() {
        var ofPlatform = roles.stream().anyMatch(Roles.OF_PLATFORMS::contains);
        var ofOfficial = roles.stream().anyMatch(Roles.OF_OFFICIALS::contains);
        return ofPlatform != ofOfficial && ofPlatform == isPlatform();
    }
}
