package id.lindung.kit.reading;

import id.lindung.kit.sql.Sql;
import id.lindung.kit.tenant.Tenancy;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Does what {@link ForPages} says. */
@ForPages
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class ReadForPages {

    /** For this transaction only: the connection goes back to the pool that acts use as well. */
    private static final String SETTINGS =
            """
            SELECT set_config('statement_timeout', ?, true), set_config('transaction_read_only', 'on', true) AS set
            """;

    private static final int USUAL_SECONDS = 60;

    private final ReadLimit limit;
    private final SharedAnswers shared;
    private final Tenancy tenancy;
    private final Sql sql;
    private final String statementTimeout;

    ReadForPages(ReadLimit limit, SharedAnswers shared, Tenancy tenancy, Sql sql, ReadingConfig config) {
        this.limit = limit;
        this.shared = shared;
        this.tenancy = tenancy;
        this.sql = sql;
        this.statementTimeout = Long.toString(config.statementTimeout().toMillis());
    }

    @AroundInvoke
    Object read(InvocationContext call) throws Exception {
        if (QuarkusTransaction.isActive()) {
            return call.proceed();
        }
        limit.enter();
        try {
            return settings(call).shared() ? shared(call) : connected(call);
        } finally {
            limit.leave();
        }
    }

    private Object shared(InvocationContext call) throws Exception {
        return shared.once(call.getMethod(), call.getParameters(), tenancy.confinement(), () -> connected(call));
    }

    private Object connected(InvocationContext call) {
        limit.take();
        try {
            var seconds = settings(call).seconds();
            return QuarkusTransaction.requiringNew()
                    .timeout(seconds == 0 ? USUAL_SECONDS : seconds)
                    .call(() -> bounded(call, seconds));
        } finally {
            limit.giveBack();
        }
    }

    private Object bounded(InvocationContext call, int seconds) throws Exception {
        sql.first(SETTINGS, row -> row.text("set"), seconds == 0 ? statementTimeout : seconds + "s");
        return call.proceed();
    }

    private static ForPages settings(InvocationContext call) {
        return call.getMethod().getAnnotation(ForPages.class);
    }
}
