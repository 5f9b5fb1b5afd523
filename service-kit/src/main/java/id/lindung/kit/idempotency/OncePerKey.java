package id.lindung.kit.idempotency;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/** Implements {@link Idempotent}. It runs after validation and around the transaction of the effect. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class OncePerKey {

    private static final Set<Class<? extends Annotation>> NO_BODY =
            Set.of(PathParam.class, QueryParam.class, HeaderParam.class, BeanParam.class, Context.class);

    private final Idempotency idempotency;
    private final CurrentVertxRequest request;

    OncePerKey(Idempotency idempotency, CurrentVertxRequest request) {
        this.idempotency = idempotency;
        this.request = request;
    }

    @AroundInvoke
    Object once(InvocationContext invocation) {
        var http = request.getCurrent().request();
        var key = http.getHeader(Idempotency.HEADER);
        var operation = http.method() + " " + request.getCurrent().normalizedPath();
        return idempotency.once(new Idempotency.Request(key, operation, body(invocation)), effect(invocation));
    }

    private Idempotency.Effect effect(InvocationContext invocation) {
        var keepsBody = binding(invocation).keepsBody();
        return new Idempotency.Effect() {
            @Override
            public RestResponse<?> run() throws Exception {
                return (RestResponse<?>) invocation.proceed();
            }

            @Override
            public boolean keepsBody() {
                return keepsBody;
            }

            @Override
            public RestResponse<?> again(String location) {
                var id = location == null
                        ? CurrentRequestManager.get()
                                .getUriInfo()
                                .getPathParameters()
                                .getFirst("id")
                        : location.substring(location.lastIndexOf('/') + 1);
                return ((ShownAnew) invocation.getTarget()).shownAnew(UUID.fromString(id), location != null);
            }
        };
    }

    private static Idempotent binding(InvocationContext invocation) {
        var ofMethod = invocation.getMethod().getAnnotation(Idempotent.class);
        return ofMethod == null ? invocation.getMethod().getDeclaringClass().getAnnotation(Idempotent.class) : ofMethod;
    }

    /** The argument that came as the body; null where there is none. */
    private static Object body(InvocationContext invocation) {
        var parameters = invocation.getMethod().getParameters();
        for (int i = 0; i < parameters.length; i++) {
            if (Arrays.stream(parameters[i].getAnnotations())
                    .noneMatch(annotation -> NO_BODY.contains(annotation.annotationType()))) {
                return invocation.getParameters()[i];
            }
        }
        return null;
    }
}
