package id.lindung.portal.platform;

import id.lindung.contracts.platform.LiaisonView;
import id.lindung.contracts.platform.PlatformView;
import id.lindung.portal.form.Subject;
import id.lindung.portal.history.TimelineEntry;
import id.lindung.portal.layout.Crumb;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.UUID;

/** A platform of the register as its forms show it. */
public record PlatformSubject(PlatformView platform, String state, List<Crumb> crumbs) implements Subject {

    @Override
    public String name() {
        return platform.name();
    }

    @Override
    public String caption() {
        return platform.name();
    }

    @Override
    public String href() {
        return "/platform/" + platform.id();
    }

    @Override
    public long version() {
        return platform.version();
    }

    /** Its history is one of its standing, which no form brings up again. */
    @Override
    public List<TimelineEntry> history() {
        return List.of();
    }

    /** The register has no graph of states. */
    @Override
    public boolean may(String act) {
        return false;
    }

    /** @throws NotFoundException if it has no such liaison officer */
    LiaisonView liaison(UUID id) {
        return platform.liaisons().stream()
                .filter(liaison -> liaison.id().equals(id))
                .findAny()
                .orElseThrow(NotFoundException::new);
    }
}
