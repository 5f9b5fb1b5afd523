package id.lindung.kit.identity;

import java.util.Set;

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

    private Roles() {}

    static boolean known(String role) {
        return OF_PLATFORMS.contains(role) || OF_OFFICIALS.contains(role);
    }
}
