package id.lindung.kit.inbox;

/** A message that can never be handled, whoever tries and how often; its place is the dead-letter topic. */
public class MalformedEvent extends RuntimeException {

    MalformedEvent(String what) {
        super(what);
    }
}
