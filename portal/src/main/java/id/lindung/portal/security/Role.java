package id.lindung.portal.security;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Roles of the realm, in the order in which a person's main role is named; {@link #SYSTEM} is no person. */
public enum Role {
    MINISTER_DELEGATE,
    DIRECTOR,
    LEGAL,
    REVIEWER,
    CHILD_OFFICER,
    OFFICER,
    AUDITOR,
    OBSERVER,
    POLICY_ADMIN,
    SYSADMIN,
    PLATFORM_APPROVER,
    LIAISON,
    PLATFORM_CLIENT,
    SYSTEM;

    /** Roles of the ministry's people who work on cases; a system administrator keeps the machines and reads none. */
    public static final Set<Role> OFFICIALS = Set.copyOf(EnumSet.range(MINISTER_DELEGATE, POLICY_ADMIN));

    /** Roles to whom the review of a platform's reports is open, to take part in it or to look on. */
    public static final Set<Role> REVIEWING = Set.copyOf(EnumSet.range(MINISTER_DELEGATE, OBSERVER));

    /** Roles of people of a platform. */
    public static final Set<Role> PLATFORM = Set.of(PLATFORM_APPROVER, LIAISON);

    /** Roles of those who have a need of the contact persons of platforms, which are personal data. */
    public static final Set<Role> READING_CONTACTS = Set.of(
            MINISTER_DELEGATE, DIRECTOR, LEGAL, REVIEWER, CHILD_OFFICER, OFFICER, AUDITOR, PLATFORM_APPROVER, LIAISON);

    /** Whether the services open any case to somebody with these roles. */
    public static boolean readCases(Set<Role> roles) {
        return roles.stream().anyMatch(role -> OFFICIALS.contains(role) || PLATFORM.contains(role));
    }

    /** The role with exactly this name; the realm may know roles that the portal does not. */
    public static Optional<Role> named(String name) {
        for (Role role : values()) {
            if (role.name().equals(name)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }

    /** The roles among these names that the portal knows. */
    public static Set<Role> among(Collection<String> names) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        names.forEach(name -> named(name).ifPresent(roles::add));
        return roles;
    }
}
