package id.lindung.moderation.takedown.order;

import id.lindung.kit.identity.Caller;
import id.lindung.kit.identity.Roles;
import java.util.Optional;
import java.util.Set;

/** The persons of the unit tests. */
public final class People {

    public static final Caller OFFICER = official("officer", Roles.OFFICER);
    public static final Caller CHILD_OFFICER = official("child-officer", Roles.CHILD_OFFICER);
    public static final Caller DIRECTOR = official("director", Roles.DIRECTOR);
    public static final Caller MACHINE = ofPlatform("machine", Roles.PLATFORM_CLIENT);

    private People() {}

    public static Caller official(String subject, String... roles) {
        return new Caller("https://idp.test", subject, subject, Set.of(roles), Optional.empty());
    }

    public static Caller ofPlatform(String subject, String... roles) {
        return new Caller("https://idp.test", subject, subject, Set.of(roles), Optional.of("tiktok"));
    }

    /** A person nobody has met, with this one role. */
    public static Caller withRole(String role) {
        return Roles.OF_PLATFORMS.contains(role) ? ofPlatform("new-" + role, role) : official("new-" + role, role);
    }
}
