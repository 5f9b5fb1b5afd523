package id.lindung.portal.security;

import jakarta.ws.rs.core.Response;

/** The pages that give a form back whole; they look like the other pages of errors, which stand above the sign-in. */
public interface UnsentPages {

    /** The page of a form that came to nothing because something is away for a while. */
    Response away(int status, UnsentForm form);
}
