package id.lindung.kit.identity;

import id.lindung.contracts.text.Actor;
import id.lindung.kit.sql.Row;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Collection;
import java.util.Map;

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

    public boolean isSameAs(ActingPerson other) {
        return issuer.equals(other.issuer) && subject.equals(other.subject);
    }

    /** As the reader may see the person: outside the ministry an official is a role without a name. */
    public Actor shownTo(Caller reader) {
        var actor = new Actor(role, name, platformId);
        return reader.isPlatform() ? actor.withoutOfficialsName() : actor;
    }

    /** From the columns that begin with the word; null where there is nobody. */
    public static ActingPerson read(Row row, String word) {
        var subject = row.text(word + "_subject");
        return subject == null
                ? null
                : new ActingPerson(
                        row.text(word + "_issuer"),
                        subject,
                        row.text(word + "_name"),
                        row.text(word + "_role"),
                        row.text(word + "_platform_id"));
    }

    /** Into the columns that begin with the word; nulls where there is nobody. */
    public static void write(Map<String, Object> columns, String word, ActingPerson person) {
        columns.put(word + "_issuer", person == null ? null : person.issuer());
        columns.put(word + "_subject", person == null ? null : person.subject());
        columns.put(word + "_name", person == null ? null : person.name());
        columns.put(word + "_role", person == null ? null : person.role());
        columns.put(word + "_platform_id", person == null ? null : person.platformId());
    }
}
