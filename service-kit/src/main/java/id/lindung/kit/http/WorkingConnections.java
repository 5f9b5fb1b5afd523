package id.lindung.kit.http;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.timeout.IdleStateEvent;
import io.netty.handler.timeout.IdleStateHandler;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lets a connection stand still while a request that came on it is worked on. The server closes every connection on which
 * nothing moves ({@code quarkus.http.idle-timeout}), and does not ask whether its client waits for us.
 */
@Singleton
class WorkingConnections {

    /** Just after the time of arrival (2000): before anything works on the request. */
    private static final int FILTER_PRIORITY = 1_900;

    private static final String HANDLER = "lindung-working";

    void register(@Observes Filters filters) {
        filters.register(WorkingConnections::begin, FILTER_PRIORITY);
    }

    private static void begin(RoutingContext request) {
        if (request.request().connection() instanceof ConnectionBase connection) {
            var pipeline = connection.channel().pipeline();
            var idle = pipeline.context(IdleStateHandler.class);
            if (idle != null) {
                if (pipeline.get(HANDLER) == null) {
                    pipeline.addAfter(idle.name(), HANDLER, new Requests());
                }
                ((Requests) pipeline.get(HANDLER)).workOn(request);
            }
        }
        request.next();
    }

    /** Those of one connection that have no answer yet. One that is being sent moves, or its client does not read it. */
    private static final class Requests extends ChannelInboundHandlerAdapter {

        private final Set<RoutingContext> unanswered = ConcurrentHashMap.newKeySet();

        void workOn(RoutingContext request) {
            unanswered.add(request);
            request.addHeadersEndHandler(begun -> unanswered.remove(request));
            request.addEndHandler(ended -> unanswered.remove(request));
        }

        @Override
        public void userEventTriggered(ChannelHandlerContext channel, Object event) throws Exception {
            if (!(event instanceof IdleStateEvent) || unanswered.isEmpty()) {
                super.userEventTriggered(channel, event);
            }
        }
    }
}
