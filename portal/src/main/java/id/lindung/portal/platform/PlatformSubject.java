package id.lindung.portal.platform;

import id.lindung.contracts.platform.LiaisonView;
import id.lindung.contracts.platform.PlatformView;
import id.lindung.portal.form.Subject;
import jakarta.ws.rs.NotFoundException;
import java.util.UUID;

/** A platform of the register as its forms show it. */
public record PlatformSubject(About about, PlatformView platform) implements Subject {

    /** @throws NotFoundException if it has no such liaison officer */
    LiaisonView liaison(UUID id) {
        return platform.liaisons().stream()
                .filter(liaison -> liaison.id().equals(id))
                .findAny()
                .orElseThrow(NotFoundException::new);
    }
}
