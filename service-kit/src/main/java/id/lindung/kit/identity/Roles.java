package id.lindung.kit.identity;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Set;
import java.util.stream.Stream;

/** Names of the realm roles, as they stand in {@code realm_access/roles} of a token. */
public final class Roles {

    public static final String LIAISON = "LIAISON";
    public static final String PLATFORM_APPROVER = "PLATFORM_APPROVER";
    public static final String PLATFORM_CLIENT = "PLATFORM_CLIENT";

    public static final String OFFICER = "OFFICER";
    public static final String REVIEWER = "REVIEWER";
    public static final String LEGAL = "LEGAL";
    public static final String DIRECTOR = "DIRECTOR";
    public static final String MINISTER_DELEGATE = "MINISTER_DELEGATE";
    public static final String CHILD_OFFICER = "CHILD_OFFICER";
    public static final String OBSERVER = "OBSERVER";
    public static final String AUDITOR = "AUDITOR";
    public static final String POLICY_ADMIN = "POLICY_ADMIN";
    public static final String SYSADMIN = "SYSADMIN";

    /** Roles of people and machines of a platform; worthless without the {@code platform} claim. */
    public static final Set<String> OF_PLATFORMS = Set.of(LIAISON, PLATFORM_APPROVER, PLATFORM_CLIENT);

    /** Roles of officials; worthless together with the {@code platform} claim. */
    public static final Set<String> OF_OFFICIALS = Set.of(
            OFFICER,
            REVIEWER,
            LEGAL,
            DIRECTOR,
            MINISTER_DELEGATE,
            CHILD_OFFICER,
            OBSERVER,
            AUDITOR,
            POLICY_ADMIN,
            SYSADMIN);

    /**
     * Whoever may read what the ministry and the platforms know of each other; how much of it, the tenancy says. No token
     * holds this role: each account that has one of {@link #READING} is given it here.
     */
    public static final String READER = "reader";

    /** Everybody but the administrators of the system, who have no business with its contents. */
    public static final Set<String> READING = Stream.concat(OF_PLATFORMS.stream(), OF_OFFICIALS.stream())
            .filter(role -> !role.equals(SYSADMIN))
            .collect(toUnmodifiableSet());

    private Roles() {}

    static boolean known(String role) {
        return OF_PLATFORMS.contains(role) || OF_OFFICIALS.contains(role);
    }
}
