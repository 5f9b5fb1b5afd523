package id.lindung.portal.platform;

import id.lindung.contracts.platform.CorrectPlatform;
import id.lindung.contracts.platform.PlatformStatus;
import id.lindung.contracts.platform.PlatformView;
import id.lindung.portal.form.Subject;
import id.lindung.portal.form.act.ActLink;
import java.util.List;

/**
 * A platform of the register as its forms show it.
 *
 * @param proposal the change that waits for another official; null for none
 */
public record PlatformSubject(About about, PlatformView platform, Proposal proposal) implements Subject {

    private static final String PROPOSING = "propose-standing:";

    /** Whether no second official has confirmed its entry yet. */
    public boolean isEntered() {
        return platform.status() == PlatformStatus.ENTERED;
    }

    /** What a correction begins with. */
    CorrectPlatform entry() {
        return new CorrectPlatform(
                platform.name(),
                platform.operatorName(),
                platform.registrationNumber(),
                platform.userGeneratedContent(),
                isEntered() ? platform.statusSince() : null,
                isEntered() ? platform.statusSource() : null);
    }

    /** Standings that the reader may propose now. */
    public List<PlatformStatus> targets() {
        return platform.allowedActions().stream()
                .filter(action -> action.startsWith(PROPOSING))
                .map(action -> PlatformStatus.valueOf(action.substring(PROPOSING.length())))
                .toList();
    }

    /**
     * A change that waits, in words.
     *
     * @param decisions that the reader can take on it now
     */
    public record Proposal(String by, String awaits, List<ActLink> decisions) {}
}
