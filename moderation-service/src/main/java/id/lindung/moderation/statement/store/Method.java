package id.lindung.moderation.statement.store;

/** How a statement came in; the names are those of the EU database. */
public enum Method {
    METHOD_API,
    METHOD_API_MULTI
}
