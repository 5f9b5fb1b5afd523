package id.lindung.moderation.takedown;

import id.lindung.kit.identity.Caller;
import id.lindung.kit.identity.Roles;
import java.util.Optional;
import java.util.Set;

/** The persons of the unit tests. */
final class People {

    static final Caller OFFICER = official("officer", Roles.OFFICER);
    static final Caller DIRECTOR = official("director", Roles.DIRECTOR);
    static final Caller MACHINE = ofPlatform("machine", Roles.PLATFORM_CLIENT);

    private People() {}

    static Caller official(String subject, String... roles) {
        return new Caller("https://idp.test", subject, subject, Set.of(roles), Optional.empty());
    }

    static Caller ofPlatform(String subject, String... roles) {
        return new Caller("https://idp.test", subject, subject, Set.of(roles), Optional.of("tiktok"));
    }

    /** A person nobody has met, with this one role. */
    static Caller withRole(String role) {
        return Roles.OF_PLATFORMS.contains(role) ? ofPlatform("new-" + role, role) : official("new-" + role, role);
    }
}
