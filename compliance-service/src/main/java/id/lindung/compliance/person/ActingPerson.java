package id.lindung.compliance.person;

import id.lindung.contracts.text.Actor;
import id.lindung.kit.identity.Caller;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

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

    /** The caller, acting in one of the caller's roles. */
    public static ActingPerson of(Caller caller, String role) {
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
