package id.lindung.portal.form;

import id.lindung.portal.client.Stamp;
import id.lindung.portal.form.typed.Typed;
import java.util.Map;

/** A form that was sent and could be read. */
public final class Sent<C> {

    private final Class<C> command;
    private final Map<String, Object> values;
    private final Typed typed;

    Sent(Class<C> command, Map<String, Object> values, Typed typed) {
        this.command = command;
        this.values = values;
        this.typed = typed;
    }

    public C command() {
        return command(command, null);
    }

    /** @param stored what the parts that the form does not ask for are taken from; null for nothing */
    public <T> T command(Class<T> type, Object stored) {
        return Records.build(type, values, stored);
    }

    /** What was typed for one part; null where nothing was. */
    public Object value(String pointer) {
        return values.get(pointer);
    }

    /** Whether the control that is no part of the command says anything, such as a second button. */
    public boolean has(String name) {
        return typed.has(name);
    }

    public String text(String name) {
        return typed.text(name);
    }

    /** What the page was stamped with, for a change of what was there. */
    public Stamp stamp() {
        return new Stamp(typed.version(), typed.key());
    }

    /** The key made with the page: sent twice, the form has one effect. */
    public String key() {
        return typed.key();
    }

    Typed typed() {
        return typed;
    }
}
