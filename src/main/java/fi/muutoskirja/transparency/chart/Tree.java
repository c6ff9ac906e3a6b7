package fi.muutoskirja.transparency.chart;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.alg.mrtree.options.MrTreeOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** Places one tree of boxes from left to right: the tree layout of Eclipse ELK tells where, lines run at right angles. */
final class Tree {
    private static final double SIDE_BY_SIDE = 12;
    private static final double LEVELS_APART = 44;

    private final Map<ChartNode, ElkNode> placed = new IdentityHashMap<>();
    private final ElkNode graph = ElkGraphUtil.createGraph();
    private final ChartNode root;

    Tree(ChartNode root) {
        this.root = root;
        graph.setProperty(CoreOptions.ALGORITHM, MrTreeOptions.ALGORITHM_ID);
        graph.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
        graph.setProperty(CoreOptions.SPACING_NODE_NODE, SIDE_BY_SIDE);
        graph.setProperty(CoreOptions.PADDING, new ElkPadding(0));
        add(root);
        new RecursiveGraphLayoutEngine().layout(graph, new BasicProgressMonitor());
    }

    private ElkNode add(ChartNode node) {
        var box = ElkGraphUtil.createNode(graph);
        box.setDimensions(BoxSize.WIDTH, BoxSize.height(node));
        placed.put(node, box);
        for (var child : node.children()) {
            ElkGraphUtil.createSimpleEdge(box, add(child));
        }
        return box;
    }

    /** The boxes, the whole tree moved down by {@code down}. */
    List<Chart.Box> boxes(int left, int down) {
        var boxes = new ArrayList<Chart.Box>();
        collect(root, 0, left, down, boxes);
        return boxes;
    }

    private void collect(ChartNode node, int depth, int left, int down, List<Chart.Box> boxes) {
        boxes.add(BoxSize.box(node, left + x(depth), down + y(node), depth == 0));
        for (var child : node.children()) {
            collect(child, depth + 1, left, down, boxes);
        }
    }

    List<Chart.Line> lines(int left, int down) {
        var lines = new ArrayList<Chart.Line>();
        connect(root, 0, left, down, lines);
        return lines;
    }

    private void connect(ChartNode node, int depth, int left, int down, List<Chart.Line> lines) {
        for (var child : node.children()) {
            var from = left + x(depth) + BoxSize.WIDTH;
            var middle = from + (int) LEVELS_APART / 2;
            lines.add(new Chart.Line(
                    "M%d %dH%dV%dH%d"
                            .formatted(
                                    from,
                                    down + y(node) + BoxSize.height(node) / 2,
                                    middle,
                                    down + y(child) + BoxSize.height(child) / 2,
                                    left + x(depth + 1)),
                    child.possible()));
            connect(child, depth + 1, left, down, lines);
        }
    }

    int height() {
        return (int) Math.ceil(placed.values().stream()
                .mapToDouble(box -> box.getY() + box.getHeight())
                .max()
                .orElse(0));
    }

    int width() {
        return x(depth(root)) - (int) LEVELS_APART;
    }

    private static int depth(ChartNode node) {
        return 1 + node.children().stream().mapToInt(Tree::depth).max().orElse(0);
    }

    private static int x(int depth) {
        return depth * (BoxSize.WIDTH + (int) LEVELS_APART);
    }

    private int y(ChartNode node) {
        var box = placed.get(node);
        return box == null ? 0 : (int) Math.round(box.getY());
    }
}
