package id.lindung.kit.identity;

import id.lindung.contracts.text.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Collection;

/**
 * Who did something, kept beside what was done.
 *
 * @param issuer who vouches for the identity ({@code iss})
 * @param subject the identity at that issuer ({@code sub}); four-eyes rules compare issuer and subject only
 * @param name user name at the time of the act
 * @param role the role the person acted in
 * @param platformId the platform acted for, null for officials
 */
@Embeddable
public record ActingPerson(
        @Column(name = "actor_issuer") String issuer,
        @Column(name = "actor_subject") String subject,
        @Column(name = "actor_name") String name,
        @Column(name = "actor_role") String role,
        @Column(name = "actor_platform_id") String platformId) {

    /**
     * The caller, acting in the first of these roles that the caller has.
     *
     * @throws id.lindung.kit.problem.Forbidden if the caller has none of them
     */
    public static ActingPerson of(Caller caller, Collection<String> oneOf) {
        var role = caller.actingRole(oneOf.toArray(String[]::new));
        return new ActingPerson(
                caller.issuer(),
                caller.subject(),
                caller.name(),
                role,
                caller.platformId().orElse(null));
    }

    public boolean is(Caller caller) {
        return caller.samePersonAs(issuer, subject);
    }

    /** As the reader may see the person: outside the ministry an official is a role without a name. */
    public Actor shownTo(Caller reader) {
        var actor = new Actor(role, name, platformId);
        return reader.isPlatform() ? actor.withoutOfficialsName() : actor;
    }
}
