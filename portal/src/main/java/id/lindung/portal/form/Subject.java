package id.lindung.portal.form;

import id.lindung.portal.form.act.ActLink;
import id.lindung.portal.history.TimelineEntry;
import id.lindung.portal.layout.Crumb;
import java.util.ArrayList;
import java.util.List;

/** What a form or an act is about: an order, a commitment, an update, a platform. */
public interface Subject {

    About about();

    default String href() {
        return about().href();
    }

    default List<ActLink> acts() {
        return about().acts();
    }

    default List<TimelineEntry> history() {
        return about().history();
    }

    default List<Crumb> crumbs() {
        return about().crumbs();
    }

    /** The way to a page that belongs to it. */
    default List<Crumb> crumbs(String below) {
        List<Crumb> way = new ArrayList<>(crumbs());
        way.set(way.size() - 1, Crumb.to(way.get(way.size() - 1).label(), href()));
        way.add(Crumb.here(below));
        return way;
    }

    /** Whether its graph of states and the reader's roles permit the act now, as the service said. */
    default boolean may(String act) {
        return about().allowed().contains(act);
    }

    /**
     * What every page of it says.
     *
     * @param name number or name, by which two tabs of a browser are told apart
     * @param caption above the heading of a page that belongs to it
     * @param href its own page
     * @param state in the reader's words
     * @param acts that the reader can do now
     * @param allowed the same as the service calls them, with those that have no page of their own
     * @param history oldest first
     * @param crumbs the way to its own page, which is the last in the row
     */
    record About(
            String name,
            String caption,
            String href,
            long version,
            String state,
            List<ActLink> acts,
            List<String> allowed,
            List<TimelineEntry> history,
            List<Crumb> crumbs) {}
}
