package id.lindung.portal.standin;

import id.lindung.contracts.liaison.LiaisonAppointmentView;
import id.lindung.contracts.liaison.LiaisonState;
import id.lindung.contracts.text.Actor;
import id.lindung.contracts.text.HistoryEntry;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Liaison appointments of TikTok for tests. */
public final class SampleLiaison {

    public static final UUID ID = UUID.fromString("0195f0a0-0000-7000-8000-000000000031");
    private static final Instant PROPOSED = Instant.parse("2026-10-01T03:00:00Z");
    private static final Instant CONFIRMED = Instant.parse("2026-10-03T03:00:00Z");

    private UUID id = ID;
    private String name = "Narahubung Satu";
    private LiaisonState state = LiaisonState.CONFIRMED;
    private boolean only;
    private List<String> actions = List.of();

    private SampleLiaison() {}

    public static SampleLiaison aLiaison() {
        return new SampleLiaison();
    }

    /** Another person than {@link #ID}. */
    public SampleLiaison named(String other) {
        this.id = UUID.nameUUIDFromBytes(other.getBytes(StandardCharsets.UTF_8));
        this.name = other;
        return this;
    }

    public SampleLiaison in(LiaisonState now) {
        this.state = now;
        return this;
    }

    /** No other one counts for Art. 25. */
    public SampleLiaison only() {
        this.only = true;
        return this;
    }

    public SampleLiaison allowing(String... acts) {
        this.actions = List.of(acts);
        return this;
    }

    public LiaisonAppointmentView view() {
        boolean wasConfirmed = state == LiaisonState.CONFIRMED || state == LiaisonState.ENDED;
        return new LiaisonAppointmentView(
                id,
                "tiktok",
                name,
                "narahubung@tiktok.example",
                "+62 21 0000 000",
                "ID",
                state,
                wasConfirmed ? CONFIRMED : null,
                state == LiaisonState.ENDED ? LocalDate.of(2026, 11, 20) : null,
                only,
                actions,
                List.of(new HistoryEntry(
                        PROPOSED, new Actor("LIAISON", "liaison-tiktok", "tiktok"), "propose", null, "PROPOSED", null)),
                2);
    }
}
