package id.lindung.portal.client;

import id.lindung.contracts.takedown.ActOnOrder;
import id.lindung.contracts.takedown.AskClarification;
import id.lindung.contracts.takedown.TakedownOrderView;
import id.lindung.contracts.takedown.item.AnswerItem;
import id.lindung.contracts.takedown.item.CorrectAnswer;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Takedown orders in moderation-service, as the platform they are addressed to answers them. */
@Path("/api/v1/platform/takedown-orders")
@RegisterRestClient(configKey = "moderation")
@RegisterProvider(BearerToken.class)
@RegisterProvider(ServiceProblems.class)
public interface PlatformOrdersApi {

    @POST
    @Path("/{id}/acknowledge")
    TakedownOrderView acknowledge(UUID id, @BeanParam Stamp stamp, ActOnOrder command);

    @POST
    @Path("/{id}/clarification-requests")
    TakedownOrderView ask(UUID id, @BeanParam Stamp stamp, AskClarification command);

    @POST
    @Path("/{id}/items/{position}/answer")
    TakedownOrderView answer(UUID id, int position, @BeanParam Stamp stamp, AnswerItem command);

    @POST
    @Path("/{id}/items/{position}/correction")
    TakedownOrderView correct(UUID id, int position, @BeanParam Stamp stamp, CorrectAnswer command);
}
