package id.lindung.portal.liaison;

import id.lindung.contracts.liaison.LiaisonAct;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Liaison officers of a platform. */
@MessageBundle("liaison")
public interface LiaisonMessages {
    String title();
    String titleOf(String platform);
    String platforms();
    String none();
    String noneConfirmed();
    String all();

    // The rule.
    String ruleMet();
    String ruleNotMet();
    String ruleNotMetShort();
    String lastOne(String name);

    // One appointment.
    String name();
    String email();
    String phone();
    String phoneHint();
    String domicile();
    String domicileHint();
    String state();
    String confirmedAt();
    String lastDay();
    String lastDayHint();

    // Acts.
    @Message String act(LiaisonAct act);
    @Message String actTitle(LiaisonAct act);
    @Message String actLead(LiaisonAct act);
    @Message String actConfirm(LiaisonAct act);
    @Message String actDone(LiaisonAct act);
    @Message String step(LiaisonAct act);
    String notShown();
}
