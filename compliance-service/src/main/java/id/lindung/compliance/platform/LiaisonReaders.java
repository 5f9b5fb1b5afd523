package id.lindung.compliance.platform;

import id.lindung.kit.identity.Caller;
import id.lindung.kit.identity.Roles;
import java.util.Set;

/**
 * Who sees the contact persons of a platform he may read: the platform's own people and the officials who write to
 * them. Machines, observers and those who only keep policies have no need of personal data (UU 27/2022).
 */
final class LiaisonReaders {

    private static final Set<String> ROLES = Set.of(
            Roles.LIAISON,
            Roles.PLATFORM_APPROVER,
            Roles.OFFICER,
            Roles.REVIEWER,
            Roles.LEGAL,
            Roles.DIRECTOR,
            Roles.MINISTER_DELEGATE,
            Roles.CHILD_OFFICER,
            Roles.AUDITOR);

    private LiaisonReaders() {}

    static boolean include(Caller reader) {
        return ROLES.stream().anyMatch(reader::has);
    }
}
