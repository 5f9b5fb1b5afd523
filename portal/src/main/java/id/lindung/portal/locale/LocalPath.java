package id.lindung.portal.locale;

import java.net.URI;
import java.net.URISyntaxException;

/** Where to go next, as asked for by a link: a path of this portal and nothing else (CWE-601, open redirect). */
public final class LocalPath {

    /** Longer ones the server does not take. */
    private static final int MAX_LENGTH = 4096;

    private LocalPath() {}

    /** The path with its query if it stays on this portal, else the given fallback. */
    public static URI orElse(String wanted, String fallback) {
        return URI.create(isLocal(wanted) ? wanted : fallback);
    }

    /** Whether it is an absolute path without scheme and host, in characters an address may have. */
    public static boolean isLocal(String wanted) {
        if (wanted == null || wanted.length() > MAX_LENGTH || !wanted.startsWith("/")) {
            return false;
        }
        // Browsers read a backslash as a slash and "//host" as another origin; neither occurs in our links.
        if (wanted.startsWith("//") || wanted.indexOf('\\') >= 0) {
            return false;
        }
        try {
            URI uri = new URI(wanted);
            return uri.getScheme() == null && uri.getRawAuthority() == null && uri.getFragment() == null;
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }
}
