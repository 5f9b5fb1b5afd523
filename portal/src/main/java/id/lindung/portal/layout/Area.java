package id.lindung.portal.layout;

import static id.lindung.portal.security.Role.OFFICIALS;
import static id.lindung.portal.security.Role.PLATFORM;
import static id.lindung.portal.security.Role.SYSADMIN;

import id.lindung.portal.security.Role;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The areas of the portal in the order of the navigation. What a role may not see is absent, not greyed; the services
 * refuse it all the same. A reader without access to cases gets the menu of the public pages.
 */
public enum Area {
    HOME("/", true, Set.of(SYSADMIN)),
    DASHBOARD("/dasbor", false, union(OFFICIALS, PLATFORM)),
    PLATFORMS("/platform", false, union(OFFICIALS, PLATFORM)),
    COMMITMENTS("/komitmen", false, union(OFFICIALS, PLATFORM)),
    ORDERS("/perintah", false, union(OFFICIALS, PLATFORM)),
    UPDATES("/pembaruan", false, union(OFFICIALS, PLATFORM)),
    METRICS("/metrik", false, union(OFFICIALS, PLATFORM)),
    FIGURES("/angka", true, union(union(OFFICIALS, PLATFORM), Set.of(SYSADMIN))),
    GLOSSARY("/istilah", true, Set.of(SYSADMIN)),
    HELP("/bantuan", true, Set.of(SYSADMIN));

    private final String path;
    private final boolean anonymous;
    private final Set<Role> roles;

    Area(String path, boolean anonymous, Set<Role> roles) {
        this.path = path;
        this.anonymous = anonymous;
        this.roles = roles;
    }

    /** Where the area begins. */
    public String path() {
        return path;
    }

    /** Whether the navigation of a reader with these roles shows it; no roles means: not signed in. */
    boolean isShownTo(Set<Role> readersRoles, boolean signedIn) {
        return signedIn ? !Collections.disjoint(roles, readersRoles) : anonymous;
    }

    /** Whether a request path lies in the area. */
    boolean contains(String requestPath) {
        // A report is an update that is still being written.
        if (this == UPDATES && requestPath.startsWith("/lapor/")) {
            return true;
        }
        return requestPath.equals(path) || (this != HOME && requestPath.startsWith(path + "/"));
    }

    private static Set<Role> union(Set<Role> some, Set<Role> others) {
        Set<Role> all = EnumSet.copyOf(some);
        all.addAll(others);
        return Set.copyOf(all);
    }
}
