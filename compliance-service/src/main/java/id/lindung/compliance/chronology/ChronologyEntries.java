package id.lindung.compliance.chronology;

import id.lindung.compliance.listing.Filter;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The rows of the chronology. */
@ApplicationScoped
class ChronologyEntries implements PanacheRepositoryBase<ChronologyEntry, ChronologyEntryKey> {

    /** Oldest first; one more than the limit if there are more. */
    List<ChronologyEntry> page(Filter filter, int limit) {
        var hql = "from ChronologyEntry" + filter.where() + " order by occurredOn, key.platformId, key.code";
        return find(hql, filter.parameters()).range(0, limit).list();
    }

    long count(Filter filter) {
        return count("from ChronologyEntry" + filter.where(), filter.parameters());
    }
}
