package id.lindung.compliance.caselog;

import id.lindung.compliance.listing.Filter;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The rows of the case log. */
@ApplicationScoped
class CaseEvents implements PanacheRepositoryBase<CaseEvent, CaseEventKey> {

    /** Oldest first; one more than the limit if there are more. */
    List<CaseEvent> page(Filter filter, int limit) {
        var hql = "from CaseEvent" + filter.where() + " order by occurredOn, key.platformId, key.code";
        return find(hql, filter.parameters()).range(0, limit).list();
    }

    long count(Filter filter) {
        return count("from CaseEvent" + filter.where(), filter.parameters());
    }
}
