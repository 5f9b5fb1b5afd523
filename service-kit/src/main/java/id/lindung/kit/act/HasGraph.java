package id.lindung.kit.act;

import id.lindung.kit.lifecycle.Graph;

/** A bean that declares a graph, by which the operations that do its acts are secured and described. */
public interface HasGraph {

    Graph<?, ?, ?> graph();
}
