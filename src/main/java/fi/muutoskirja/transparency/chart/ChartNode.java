package fi.muutoskirja.transparency.chart;

import java.util.List;

/**
 * What a box of the chart stands for.
 *
 * @param notes a few words below the name, a line each
 * @param possible whether it only possibly existed
 */
public record ChartNode(String name, String href, List<String> notes, boolean possible, List<ChartNode> children) {}
