"""How much each layer of a network minds being lowered, and which layers had better stay in float32.

The job (`JobKind.SENSITIVITY`) takes `ExportOptions` as its options (`precision` is what is asked about, `samples`
and `opset` as in an export; `keep` is not looked at) and as its part how much of the first metric may be lost ("":
0.01; a share of the output's scale where there is no metric). Its result is JSON:

    precision    as asked
    metric       the id of the metric that decides, "" if there is none and the outputs' difference decides
    higher       whether more of it is better
    tolerance    how much of it may be lost
    float32      {bytes, metrics, latency}: the file as it is; metrics by id, latency in milliseconds at batch 1
    lowered      {bytes, metrics, latency, relative, max_abs}: every layer lowered
    rows         one per layer with weights, the most sensitive first:
                 {id, name, type, bytes_before, bytes_after, relative, max_abs, metrics, loss, latency}
                 id is what `keep` takes; bytes are those of its weights; metrics, `loss` (how much of the metric is
                 lost; below 0 if it is better), relative, max_abs and latency are those of a file in which this layer
                 alone is lowered
    suggestion   the ids to keep, [] if all may be lowered
    suggested    {bytes, metrics, latency, relative, max_abs}: the file with those kept
    within       whether that file loses no more than `tolerance`
"""
