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
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/** Implements {@link Idempotent}. It runs after validation and around the transaction of the effect. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class OncePerKey {

    private static final Set<Class<? extends Annotation>> NO_BODY =
            Set.of(PathParam.class, QueryParam.class, HeaderParam.class, BeanParam.class, Context.class);

    private static final int NONE = -1;

    private final Map<Method, Declared> declared = new ConcurrentHashMap<>();
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
        var method = declared.computeIfAbsent(invocation.getMethod(), Declared::of);
        var body = method.body() == NONE ? null : invocation.getParameters()[method.body()];
        return idempotency.once(new Idempotency.Request(key, operation, body), effect(invocation, method.keepsBody()));
    }

    /**
     * What a method says of itself; read by reflection once.
     *
     * @param body place of the argument that comes as the body; {@link #NONE} where there is none
     */
    private record Declared(boolean keepsBody, int body) {

        static Declared of(Method method) {
            var ofMethod = method.getAnnotation(Idempotent.class);
            var binding = ofMethod == null ? method.getDeclaringClass().getAnnotation(Idempotent.class) : ofMethod;
            var body = IntStream.range(0, method.getParameterCount())
                    .filter(i -> Arrays.stream(method.getParameters()[i].getAnnotations())
                            .noneMatch(annotation -> NO_BODY.contains(annotation.annotationType())))
                    .findFirst()
                    .orElse(NONE);
            return new Declared(binding.keepsBody(), body);
        }
    }

    private Idempotency.Effect effect(InvocationContext invocation, boolean keepsBody) {
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
}
