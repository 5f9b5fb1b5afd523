package id.lindung.compliance.liaison;

import id.lindung.contracts.liaison.ActOnLiaison;
import id.lindung.contracts.liaison.LiaisonAct;
import id.lindung.contracts.liaison.LiaisonAppointmentView;
import id.lindung.contracts.liaison.LiaisonState;
import id.lindung.contracts.liaison.ProposeLiaison;
import id.lindung.kit.act.Acts;
import id.lindung.kit.act.Moves;
import id.lindung.kit.identity.CurrentCaller;
import id.lindung.kit.lifecycle.Step;
import id.lindung.kit.problem.InvalidRequest;
import id.lindung.kit.tenant.Tenancy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Proposes liaison officers and moves their appointments along. */
@ApplicationScoped
class ActOnLiaisons {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final Acts acts;
    private final LiaisonLifeCycle cycle;
    private final RegisteredPlatforms platforms;
    private final Tenancy tenancy;
    private final CurrentCaller caller;
    private final LiaisonViews views;

    ActOnLiaisons(
            Acts acts,
            LiaisonLifeCycle cycle,
            RegisteredPlatforms platforms,
            Tenancy tenancy,
            CurrentCaller caller,
            LiaisonViews views) {
        this.acts = acts;
        this.cycle = cycle;
        this.platforms = platforms;
        this.tenancy = tenancy;
        this.caller = caller;
        this.views = views;
    }

    /** @throws id.lindung.kit.problem.Refusal if the platform cannot be reached, or there is no such country */
    @Transactional
    LiaisonAppointmentView propose(ProposeLiaison command) {
        var proposing = LiaisonGraph.GRAPH.make(caller.get(), acts.now());
        tenancy.require(command.platformId(), "platform", command.platformId());
        platforms.requireRegistered(command.platformId());
        if (!COUNTRIES.contains(command.domicile())) {
            throw InvalidRequest.of("/domicile", "known-country", "must be a country of ISO 3166-1");
        }
        var appointment = new LiaisonAppointment(command);
        cycle.take(appointment, Step.What.of(proposing, LiaisonState.PROPOSED));
        return views.of(acts.made(cycle, appointment, proposing));
    }

    /** @throws id.lindung.kit.problem.Refusal if stale, illegal or unjustified, or the last day is none */
    @Transactional
    LiaisonAppointmentView act(Acts.Target target, LiaisonAct act, ActOnLiaison command) {
        return views.of(acts.perform(cycle, target, act, command.reason(), (appointment, permitted) -> {
            if (act == LiaisonAct.END) {
                appointment.end(command.lastDay(), permitted.at());
            } else if (command.lastDay() != null) {
                throw InvalidRequest.of("/lastDay", "Null", "must be absent unless the office ends");
            }
            Moves.follow(cycle, appointment, permitted);
            return Map.of();
        }));
    }
}
