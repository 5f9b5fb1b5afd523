package id.lindung.moderation.statement;

/** How a statement came in; the names are those of the EU database. */
enum Method {
    METHOD_API,
    METHOD_API_MULTI
}
