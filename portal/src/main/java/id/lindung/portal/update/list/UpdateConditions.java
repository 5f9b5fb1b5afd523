package id.lindung.portal.update.list;

import static id.lindung.portal.listing.Condition.kept;
import static id.lindung.portal.listing.Condition.oneOf;
import static id.lindung.portal.listing.Condition.select;

import id.lindung.contracts.update.UpdateState;
import id.lindung.portal.client.CommitmentsApi;
import id.lindung.portal.client.ServiceRefusal;
import id.lindung.portal.listing.Condition;
import id.lindung.portal.listing.Conditions;
import id.lindung.portal.listing.Filter;
import id.lindung.portal.reference.PlatformNames;
import id.lindung.portal.session.Viewer;
import id.lindung.portal.text.Texts;
import id.lindung.portal.update.UpdateTab;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The conditions of the views of updates; a queue is of one state already. */
@Singleton
class UpdateConditions {

    /** What officials never see of a platform's own work. */
    private static final Set<UpdateState> PLATFORM_ONLY = EnumSet.of(UpdateState.DRAFT, UpdateState.INTERNAL_REVIEW);

    private final Conditions ofQueue;
    private final Conditions ofAll;
    private final Texts texts;

    UpdateConditions(@RestClient CommitmentsApi commitments, PlatformNames platforms, Viewer viewer, Texts texts) {
        this.texts = texts;
        Condition view = kept(UpdateTab.VIEW, path -> true);
        Condition platform = select(UpdateTab.PLATFORM, "page:platform", "page:all", platforms::choices)
                .inWords(platforms::of);
        this.ofQueue = Conditions.of("/pembaruan", view, platform);
        this.ofAll = Conditions.of(
                "/pembaruan",
                view,
                oneOf(
                        UpdateState.class,
                        UpdateTab.STATE,
                        "update:state",
                        "update:anyState",
                        state -> viewer.isPlatform() || !PLATFORM_ONLY.contains(state),
                        state -> texts.labels().updateState(state)),
                platform,
                kept(UpdateTab.COMMITMENT, UpdateConditions::isId).inWords(id -> number(commitments, id)));
    }

    /** The address always says which view it is, because the usual one depends on the reader. */
    Filter read(UpdateTab tab, MultivaluedMap<String, String> parameters) {
        return (tab.isQueue() ? ofQueue : ofAll)
                .read(name -> UpdateTab.VIEW.equals(name) ? tab.path() : parameters.getFirst(name), texts);
    }

    /** Of a commitment that the reader cannot see, the list is empty, and its condition shows what was asked. */
    private static String number(CommitmentsApi commitments, String id) {
        try {
            return commitments.get(UUID.fromString(id)).number();
        } catch (ServiceRefusal unseen) {
            return id;
        }
    }

    private static boolean isId(String text) {
        try {
            return UUID.fromString(text).toString().equals(text);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
