package id.lindung.compliance.figure;

import id.lindung.contracts.figure.FigureDataset;

/**
 * A file to be imported.
 *
 * @param source where it was published, in words
 */
record ImportFile(String platformId, FigureDataset dataset, String source, byte[] content) {}
