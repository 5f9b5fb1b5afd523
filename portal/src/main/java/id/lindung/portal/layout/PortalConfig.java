package id.lindung.portal.layout;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Set;

/** What an installation of the portal may say about itself. */
@ConfigMapping(prefix = "lindung.portal")
public interface PortalConfig {

    /** Whether every page says that the data are a demonstration, compiled from press reports and public figures. */
    @WithDefault("false")
    boolean demoData();

    /**
     * Whether cookies are sent over HTTPS only. True everywhere but on a single machine without certificates.
     */
    @WithDefault("true")
    boolean secureCookies();

    /** Whether {@code /gaya} shows every component in every state; for those who build pages. */
    @WithDefault("false")
    boolean stylePage();

    /** Key of at least 32 characters for what the portal leaves in cookies; the same on all instances. */
    String stateSecret();

    /**
     * Names, without port, by which browsers and the identity provider reach the portal. It answers under no other: the
     * addresses of the sign-in and of its links are built from the name that was asked for.
     */
    Set<String> hosts();

    /** Mail address of the help desk, printed on the help and error pages. */
    String helpDesk();
}
