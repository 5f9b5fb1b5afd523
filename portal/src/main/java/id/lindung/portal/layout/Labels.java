package id.lindung.portal.layout;

import id.lindung.contracts.commitment.CommitmentState;
import id.lindung.contracts.commitment.CommitmentStrength;
import id.lindung.contracts.liaison.LiaisonState;
import id.lindung.contracts.platform.PlatformStatus;
import id.lindung.contracts.takedown.item.ClockEntry;
import id.lindung.contracts.takedown.item.ItemOutcome;
import id.lindung.contracts.takedown.OrderStatus;
import id.lindung.contracts.takedown.RequestedMeasure;
import id.lindung.contracts.takedown.item.VerificationResult;
import id.lindung.contracts.update.FulfilmentClaim;
import id.lindung.contracts.update.UpdateState;
import id.lindung.portal.security.Role;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Names of states, outcomes and roles: {@code {label:orderStatus(order.status)}}.
 *
 * <p>In every bundle {@code @Message} stands only at methods that name an enum's constants: Qute composes these for the
 * second language from a key for each constant, and looks for a default text at the annotation before it does.
 */
@MessageBundle("label")
public interface Labels {
    @Message String role(Role role);
    @Message String platformStatus(PlatformStatus status);
    @Message String commitmentState(CommitmentState state);
    @Message String strength(CommitmentStrength strength);
    @Message String updateState(UpdateState state);
    @Message String claim(FulfilmentClaim claim);
    @Message String liaisonState(LiaisonState state);
    @Message String orderStatus(OrderStatus status);
    @Message String itemOutcome(ItemOutcome outcome);
    @Message String verification(VerificationResult result);
    @Message String measure(RequestedMeasure measure);
    @Message String clock(ClockEntry.Kind kind);
}
