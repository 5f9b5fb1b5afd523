package id.lindung.kit.lifecycle;

import id.lindung.kit.identity.Caller;

/** Who reads of a step: each side keeps its own deliberation to itself. */
public enum Audience {
    EVERYBODY,
    OFFICIALS,
    PLATFORM;

    boolean includes(Caller reader) {
        return switch (this) {
            case EVERYBODY -> true;
            case OFFICIALS -> !reader.isPlatform();
            case PLATFORM -> reader.isPlatform();
        };
    }
}
