package id.lindung.portal.session;

import id.lindung.portal.security.Role;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.Set;

/** The reader of the page; decides what is shown and what is left out. */
@ApplicationScoped
public class Viewer {

    private final SecurityIdentity identity;

    Viewer(SecurityIdentity identity) {
        this.identity = identity;
    }

    public boolean isSignedIn() {
        return !identity.isAnonymous();
    }

    /** Whether the viewer belongs to a platform and sees no other. */
    public boolean isPlatform() {
        return !Collections.disjoint(roles(), Role.PLATFORM);
    }

    /** Whether the pages on which reports are reviewed are open to the viewer. */
    public boolean isReviewing() {
        return !Collections.disjoint(roles(), Role.REVIEWING);
    }

    /** Whether the viewer reads the contact persons of a platform. */
    public boolean mayReadContacts() {
        return !Collections.disjoint(roles(), Role.READING_CONTACTS);
    }

    public boolean hasAny(Role... wanted) {
        return !Collections.disjoint(roles(), Set.of(wanted));
    }

    private Set<Role> roles() {
        return Role.among(identity.getRoles());
    }
}
