package id.lindung.portal.form;

import id.lindung.portal.history.TimelineEntry;
import id.lindung.portal.layout.Crumb;
import java.util.ArrayList;
import java.util.List;

/** What a form or an act is about: an order, a commitment, an update, a platform. */
public interface Subject {

    /** Number or name, by which two tabs of a browser are told apart. */
    String name();

    /** What stands above the heading of a page that belongs to it. */
    String caption();

    /** Its own page. */
    String href();

    /** The way to its own page, which is the last in the row. */
    List<Crumb> crumbs();

    long version();

    /** Its state in the reader's words. */
    String state();

    /** Oldest first. */
    List<TimelineEntry> history();

    /** Whether its graph of states and the reader's roles permit the act now, as the service said. */
    boolean may(String act);

    /** The way to a page that belongs to it. */
    default List<Crumb> crumbs(String below) {
        List<Crumb> way = new ArrayList<>(crumbs());
        way.set(way.size() - 1, Crumb.to(way.get(way.size() - 1).label(), href()));
        way.add(Crumb.here(below));
        return way;
    }
}
