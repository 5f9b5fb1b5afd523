package id.lindung.portal.session;

/**
 * Roles as annotations need them. They open pages to those who have a use for them; whether an act is allowed, the
 * services decide.
 */
public final class RoleNames {

    public static final String OFFICER = "OFFICER";
    public static final String CHILD_OFFICER = "CHILD_OFFICER";
    public static final String REVIEWER = "REVIEWER";
    public static final String LEGAL = "LEGAL";
    public static final String DIRECTOR = "DIRECTOR";
    public static final String MINISTER_DELEGATE = "MINISTER_DELEGATE";
    public static final String OBSERVER = "OBSERVER";
    public static final String AUDITOR = "AUDITOR";
    public static final String POLICY_ADMIN = "POLICY_ADMIN";
    public static final String LIAISON = "LIAISON";
    public static final String PLATFORM_APPROVER = "PLATFORM_APPROVER";

    private RoleNames() {}
}
