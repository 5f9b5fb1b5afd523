package id.lindung.portal.layout;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

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

    /** Mail address of the help desk, printed on the help and error pages. */
    String helpDesk();
}
