package fi.muutoskirja.transparency.chart;

import java.util.List;

/**
 * What a box of the chart stands for.
 *
 * @param note a word below the name; empty when there is none
 * @param possible whether it only possibly existed
 */
public record ChartNode(String name, String href, String note, boolean possible, List<ChartNode> children) {}
