<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh">
<context>
<name>window</name>
<message>
<source>Undo {step}</source>
<translation>撤销：{step}</translation>
</message>
<message>
<source>Undo</source>
<translation>撤销</translation>
</message>
<message>
<source>Redo {step}</source>
<translation>重做：{step}</translation>
</message>
<message>
<source>Redo</source>
<translation>重做</translation>
</message>
<message>
<source>Take part again</source>
<translation>取消绕过</translation>
</message>
<message>
<source>Bypass</source>
<translation>绕过</translation>
</message>
<message>
<source>Unfreeze</source>
<translation>取消冻结</translation>
</message>
<message>
<source>Freeze</source>
<translation>冻结</translation>
</message>
<message>
<source>Arrange the selected layers</source>
<translation>自动排列所选的层</translation>
</message>
<message>
<source>Arrange layers</source>
<translation>自动排列层</translation>
</message>
<message>
<source>Arrange the selected layers downwards</source>
<translation>将所选的层纵向排列</translation>
</message>
<message>
<source>Arrange layers downwards</source>
<translation>纵向排列层</translation>
</message>
<message>
<source>Unlock</source>
<translation>解锁</translation>
</message>
<message>
<source>Lock</source>
<translation>锁定</translation>
</message>
<message>
<source>Go on</source>
<translation>继续</translation>
</message>
<message>
<source>Pause</source>
<translation>暂停</translation>
</message>
<message>
<source>Light look</source>
<translation>浅色外观</translation>
</message>
<message>
<source>Dark look</source>
<translation>深色外观</translation>
</message>
<message>
<source>The layers could not be arranged: the process for it ended. Try again.</source>
<translation>无法排列各层：相关进程已结束。请重试。</translation>
</message>
<message>
<source>One layer that you moved by hand stays. “Arrange all layers” moves it too.</source>
<translation>您手动移动过的一个层保持不动。“自动排列所有层”也会移动它。</translation>
</message>
<message>
<source>All layers are locked. Unlock those that shall be arranged.</source>
<translation>所有层都已锁定。请解锁需要排列的层。</translation>
</message>
<message>
<source>You placed all layers by hand, so they stay. “Arrange all layers” moves them too.</source>
<translation>所有层都由您手动放置，因此保持不动。“自动排列所有层”也会移动它们。</translation>
</message>
<message>
<source>The network was changed while it was arranged, so it stays as it is. Arrange it again.</source>
<translation>排列期间网络有改动，因此保持原样。请重新排列。</translation>
</message>
<message>
<source>These layers are arranged already.</source>
<translation>这些层已经排列好了。</translation>
</message>
<message>
<source>{n} layers that you moved by hand stay. “Arrange all layers” moves them too.</source>
<translation>您手动移动过的 {n} 个层保持不动。“自动排列所有层”也会移动它们。</translation>
</message>
<message>
<source>Arranging layers</source>
<translation>正在排列层</translation>
</message>
<message>
<source>How far the layers are arranged</source>
<translation>排列的进度</translation>
</message>
<message>
<source>Cancel</source>
<translation>取消</translation>
</message>
<message>
<source>Arranging {n} layers …</source>
<translation>正在排列 {n} 个层…</translation>
</message>
<message>
<source>“{name}” has a block of its own now.</source>
<translation>“{name}”现在有了自己的块。</translation>
</message>
<message>
<source>there is no output</source>
<translation>没有输出</translation>
</message>
<message>
<source>there is no input</source>
<translation>没有输入</translation>
</message>
<message>
<source>Mouse and keys on the canvas</source>
<translation>画布上的鼠标和按键</translation>
</message>
<message>
<source>Mouse</source>
<translation>鼠标</translation>
</message>
<message>
<source>The canvas is empty. Drag a layer from the left, or press Tab to search.</source>
<translation>画布是空的。从左侧拖入一个层，或按 Tab 搜索。</translation>
</message>
<message>
<source>Connect layers by dragging from port to port</source>
<translation>从端口拖到端口即可连接层</translation>
</message>
<message>
<source>Draw your network here</source>
<translation>在这里绘制您的网络</translation>
</message>
<message>
<source>Drag a layer from the left, or press {key} to search</source>
<translation>从左侧拖入一个层，或按 {key} 搜索</translation>
</message>
<message>
<source>Find a name, kernel 3, 28×28…</source>
<translation>查找名称、kernel 3、28×28…</translation>
</message>
<message>
<source>Find layers in the network</source>
<translation>在网络中查找层</translation>
</message>
<message>
<source>Previous (Shift+Return, Shift+F3)</source>
<translation>上一个（Shift+Return、Shift+F3）</translation>
</message>
<message>
<source>Next (Return, F3)</source>
<translation>下一个（Return、F3）</translation>
</message>
<message>
<source>Close (Escape)</source>
<translation>关闭（Escape）</translation>
</message>
<message>
<source>{n} in “{name}”</source>
<translation>“{name}”中有 {n} 个</translation>
</message>
<message>
<source>Shows “{name}”, and what was found there</source>
<translation>显示“{name}”以及在其中找到的内容</translation>
</message>
<message>
<source>{place} of {n}</source>
<translation>第 {place} 个，共 {n} 个</translation>
</message>
<message>
<source>{n} found</source>
<translation>找到 {n} 个</translation>
</message>
<message>
<source>none here</source>
<translation>此处没有</translation>
</message>
<message>
<source>nothing</source>
<translation>无</translation>
</message>
<message>
<source>A wire passes through at most {n} points.</source>
<translation>一条连线最多经过 {n} 个点。</translation>
</message>
<message>
<source>both ends are outputs</source>
<translation>两端都是输出</translation>
</message>
<message>
<source>both ends are inputs</source>
<translation>两端都是输入</translation>
</message>
<message>
<source>release to disconnect {n} wires</source>
<translation>松开即断开 {n} 条连线</translation>
</message>
<message>
<source>{n} wires {what}</source>
<translation>{n} 条连线 {what}</translation>
</message>
<message>
<source>“{name}” has no port for them.</source>
<translation>“{name}”没有可用的端口。</translation>
</message>
<message>
<source>the wires would run in a circle: “{name}” already leads here</source>
<translation>连线会形成环：“{name}”已经通向这里</translation>
</message>
<message>
<source>{n} wires fit</source>
<translation>{n} 条连线可以接上</translation>
</message>
<message>
<source>{shape} · release to add a layer</source>
<translation>{shape} · 松开即添加层</translation>
</message>
<message>
<source>release to disconnect</source>
<translation>松开即断开</translation>
</message>
<message>
<source>as it was</source>
<translation>保持原样</translation>
</message>
<message>
<source>Drop to add</source>
<translation>放下即添加</translation>
</message>
<message>
<source>{one} → here → {other}</source>
<translation>{one} → 此处 → {other}</translation>
</message>
<message>
<source>Replace {name}</source>
<translation>替换 {name}</translation>
</message>
<message>
<source>Shift: replace {name}</source>
<translation>Shift：替换 {name}</translation>
</message>
<message>
<source>Copy, with the wires that arrive</source>
<translation>连同输入的连线一起复制</translation>
</message>
<message>
<source>healthy</source>
<translation>正常</translation>
</message>
<message>
<source>exploding</source>
<translation>爆炸</translation>
</message>
<message>
<source>vanishing</source>
<translation>消失</translation>
</message>
<message>
<source>dead {share} %</source>
<translation>死亡单元 {share} %</translation>
</message>
<message>
<source>large steps</source>
<translation>步幅过大</translation>
</message>
<message>
<source>Gradient {norm}</source>
<translation>梯度 {norm}</translation>
</message>
<message>
<source>Weights {norm}</source>
<translation>权重 {norm}</translation>
</message>
<message>
<source>Step {share} of the weights</source>
<translation>步幅为权重的 {share}</translation>
</message>
<message>
<source>Dead {share} %</source>
<translation>死亡单元 {share} %</translation>
</message>
<message>
<source>The note</source>
<translation>便签</translation>
</message>
<message>
<source>{name} is locked and stays as it is. Unlock it first</source>
<translation>{name} 已锁定，保持原样。请先解锁</translation>
</message>
<message>
<source>{n} of the selected things are locked and stay as they are. Unlock them first</source>
<translation>所选对象中有 {n} 个已锁定，保持原样。请先解锁</translation>
</message>
<message>
<source>The frame “{title}”</source>
<translation>分组框“{title}”</translation>
</message>
<message>
<source>The frame</source>
<translation>分组框</translation>
</message>
<message>
<source>Select the layers that the frame is to be around first.</source>
<translation>请先选择要放入分组框的层。</translation>
</message>
<message>
<source>Select the frame or note to make larger or smaller first.</source>
<translation>请先选择要调整大小的分组框或便签。</translation>
</message>
<message>
<source>There are no frames and notes here.</source>
<translation>这里没有分组框和便签。</translation>
</message>
<message>
<source>Title of the frame</source>
<translation>分组框的标题</translation>
</message>
<message>
<source>Title</source>
<translation>标题</translation>
</message>
<message>
<source>Text of the note</source>
<translation>便签的文本</translation>
</message>
<message>
<source>Markdown: # heading, **bold**, `code`, - list</source>
<translation>Markdown：# 标题、**粗体**、`代码`、- 列表</translation>
</message>
<message>
<source>Esc or Ctrl+Return takes the text</source>
<translation>按 Esc 或 Ctrl+Return 采用文本</translation>
</message>
<message>
<source>Copy</source>
<translation>复制</translation>
</message>
<message>
<source>Duplicate</source>
<translation>创建副本</translation>
</message>
<message>
<source>Delete</source>
<translation>删除</translation>
</message>
<message>
<source>Frame</source>
<translation>分组框</translation>
</message>
<message>
<source>Add a point</source>
<translation>添加点</translation>
</message>
<message>
<source>Remove the point</source>
<translation>移除点</translation>
</message>
<message>
<source>Straighten</source>
<translation>拉直</translation>
</message>
<message>
<source>Edit the title</source>
<translation>编辑标题</translation>
</message>
<message>
<source>Edit the text</source>
<translation>编辑文本</translation>
</message>
<message>
<source>Colour</source>
<translation>颜色</translation>
</message>
<message>
<source>Cut</source>
<translation>剪切</translation>
</message>
<message>
<source>Delete {n} layers</source>
<translation>删除 {n} 个层</translation>
</message>
<message>
<source>Connect to…</source>
<translation>连接到…</translation>
</message>
<message>
<source>Add a layer…</source>
<translation>添加层…</translation>
</message>
<message>
<source>Add a note</source>
<translation>添加便签</translation>
</message>
<message>
<source>Paste</source>
<translation>粘贴</translation>
</message>
<message>
<source>Select all</source>
<translation>全选</translation>
</message>
<message>
<source>Fit into view</source>
<translation>适应视图</translation>
</message>
<message>
<source>Zoom to 100 %</source>
<translation>缩放到 100%</translation>
</message>
<message>
<source>Rename</source>
<translation>重命名</translation>
</message>
<message>
<source>Connect in order</source>
<translation>依次连接</translation>
</message>
<message>
<source>Disconnect</source>
<translation>断开连接</translation>
</message>
<message>
<source>Replace with…</source>
<translation>替换为…</translation>
</message>
<message>
<source>Align left</source>
<translation>左对齐</translation>
</message>
<message>
<source>Align centres</source>
<translation>水平居中对齐</translation>
</message>
<message>
<source>Align right</source>
<translation>右对齐</translation>
</message>
<message>
<source>Align top</source>
<translation>顶端对齐</translation>
</message>
<message>
<source>Align middles</source>
<translation>垂直居中对齐</translation>
</message>
<message>
<source>Align bottom</source>
<translation>底端对齐</translation>
</message>
<message>
<source>Distribute across</source>
<translation>水平均匀分布</translation>
</message>
<message>
<source>Distribute down</source>
<translation>垂直均匀分布</translation>
</message>
<message>
<source>Open</source>
<translation>打开</translation>
</message>
<message>
<source>Rename the block</source>
<translation>重命名块</translation>
</message>
<message>
<source>Expand</source>
<translation>展开</translation>
</message>
<message>
<source>Collapse into a block</source>
<translation>折叠为块</translation>
</message>
<message>
<source>Add a layer after…</source>
<translation>在其后添加层…</translation>
</message>
<message>
<source>Add a layer before…</source>
<translation>在其前添加层…</translation>
</message>
<message>
<source>Insert a layer…</source>
<translation>插入层…</translation>
</message>
<message>
<source>Delete wire</source>
<translation>删除连线</translation>
</message>
<message>
<source>Make unique</source>
<translation>使其独立</translation>
</message>
<message>
<source>Share weights</source>
<translation>共享权重</translation>
</message>
<message>
<source>Give weights of its own</source>
<translation>使用自己的权重</translation>
</message>
<message>
<source>Disconnect {n} wires</source>
<translation>断开 {n} 条连线</translation>
</message>
<message>
<source>Align and distribute</source>
<translation>对齐与分布</translation>
</message>
<message>
<source>Overview of the network</source>
<translation>网络概览</translation>
</message>
<message>
<source>Name of the layer</source>
<translation>层的名称</translation>
</message>
<message>
<source>{layers}, {wires}, {chosen}.</source>
<translation>{layers}，{wires}，{chosen}。</translation>
</message>
<message>
<source>{n} selected: {names}</source>
<translation>已选择 {n} 个：{names}</translation>
</message>
<message>
<source>nothing selected</source>
<translation>未选择任何内容</translation>
</message>
<message>
<source>Nothing fits</source>
<translation>没有匹配项</translation>
</message>
<message>
<source>Wire from {source} to {target}, {shape}</source>
<translation>从 {source} 到 {target} 的连线，{shape}</translation>
</message>
<message>
<source>Frame {title}, holds {names}</source>
<translation>分组框 {title}，包含 {names}</translation>
</message>
<message>
<source>shape not known yet</source>
<translation>形状尚不明确</translation>
</message>
<message>
<source>Nothing is selected</source>
<translation>未选择任何内容</translation>
</message>
<message>
<source>from {sources} to {targets}</source>
<translation>从 {sources} 到 {targets}</translation>
</message>
<message>
<source>from {sources}</source>
<translation>从 {sources}</translation>
</message>
<message>
<source>to {targets}</source>
<translation>到 {targets}</translation>
</message>
<message>
<source>not connected</source>
<translation>未连接</translation>
</message>
<message>
<source>{names} and {n} more</source>
<translation>{names} 等（另有 {n} 个）</translation>
</message>
<message>
<source>output {shape}</source>
<translation>输出 {shape}</translation>
</message>
<message>
<source>problem: {sentence}</source>
<translation>问题：{sentence}</translation>
</message>
<message>
<source>Note, {words}</source>
<translation>便签，{words}</translation>
</message>
<message>
<source>Note, empty</source>
<translation>便签，空</translation>
</message>
<message>
<source>bypassed</source>
<translation>已绕过</translation>
</message>
<message>
<source>frozen</source>
<translation>已冻结</translation>
</message>
<message>
<source>locked</source>
<translation>已锁定</translation>
</message>
<message>
<source>Search for a layer</source>
<translation>搜索层</translation>
</message>
<message>
<source>Layers</source>
<translation>层</translation>
</message>
<message>
<source>Select the layer to replace first. Inputs and Outputs cannot be replaced.</source>
<translation>请先选择要替换的层。输入和输出不能替换。</translation>
</message>
<message>
<source>{n} layers</source>
<translation>{n} 个层</translation>
</message>
<message>
<source>Replace {name} with…</source>
<translation>将 {name} 替换为…</translation>
</message>
<message>
<source>Add after {name}…</source>
<translation>在 {name} 之后添加…</translation>
</message>
<message>
<source>No wire leaves the selected layer. Press A to add a layer after it.</source>
<translation>所选的层没有输出的连线。按 A 可在其后添加层。</translation>
</message>
<message>
<source>Select a layer or a wire first: a layer is inserted behind it.</source>
<translation>请先选择一个层或一条连线：层会插入到它之后。</translation>
</message>
<message>
<source>Network canvas</source>
<translation>网络画布</translation>
</message>
<message>
<source>Search for a layer to connect to</source>
<translation>搜索要连接到的层</translation>
</message>
<message>
<source>Layers to connect to</source>
<translation>可连接到的层</translation>
</message>
<message>
<source>Connect {name} to…</source>
<translation>将 {name} 连接到…</translation>
</message>
<message>
<source>{share} of the time, {ms} ms</source>
<translation>占时间的 {share},{ms} ms</translation>
</message>
<message>
<source>Computed within {layer}</source>
<translation>在 {layer} 中计算</translation>
</message>
<message>
<source>What the bars on the layers mean</source>
<translation>层上的条形表示什么</translation>
</message>
<message>
<source>Take the times off the layers</source>
<translation>从层上移除时间</translation>
</message>
<message>
<source>Share of the time · {file}, batch {batch}</source>
<translation>时间占比 · {file},批次 {batch}</translation>
</message>
<message>
<source>This version of Layerloom does not know this layer; it is kept as it is.</source>
<translation>此版本的 Layerloom 不认识这个层；它会原样保留。</translation>
</message>
<message>
<source>It is locked.</source>
<translation>它已锁定。</translation>
</message>
<message>
<source>Drag it with all that is in it; with Alt, alone.</source>
<translation>拖动时会带上其中的所有内容；按住 Alt 则只移动它本身。</translation>
</message>
<message>
<source>Output “{name}”</source>
<translation>输出“{name}”</translation>
</message>
<message>
<source>Input “{name}”</source>
<translation>输入“{name}”</translation>
</message>
<message>
<source>Shape not known yet.</source>
<translation>形状尚不明确。</translation>
</message>
<message>
<source>Output {shape}</source>
<translation>输出 {shape}</translation>
</message>
<message>
<source>{n} parameters</source>
<translation>{n} 个参数</translation>
</message>
<message>
<source>Assumes {assumptions}.</source>
<translation>假定 {assumptions}。</translation>
</message>
<message>
<source>Takes any number of wires.</source>
<translation>可接任意数量的连线。</translation>
</message>
<message>
<source>May stay unconnected.</source>
<translation>可以不连接。</translation>
</message>
<message>
<source>Shape {shape}</source>
<translation>形状 {shape}</translation>
</message>
<message>
<source>{size} per sample</source>
<translation>每个样本 {size}</translation>
</message>
<message>
<source>A point of the wire</source>
<translation>连线的点</translation>
</message>
<message>
<source>Drag it to lead the wire. A double-click takes it away.</source>
<translation>拖动可改变连线的走向。双击可移除。</translation>
</message>
<message>
<source>Drag a wire from here.</source>
<translation>从这里拖出连线。</translation>
</message>
<message>
<source>Not connected.</source>
<translation>未连接。</translation>
</message>
<message>
<source>Watch while training</source>
<translation>训练时观察</translation>
</message>
<message>
<source>Select the layers to connect first, in their order.</source>
<translation>请先按顺序选择要连接的层。</translation>
</message>
<message>
<source>Not connected: {what}.</source>
<translation>未能连接：{what}。</translation>
</message>
<message>
<source>Select the layer to connect from first.</source>
<translation>请先选择作为起点的层。</translation>
</message>
<message>
<source>Select wires with W and Alt+W, go to a layer with Ctrl and an arrow, then press this key again.</source>
<translation>用 W 和 Alt+W 选择连线，用 Ctrl 加方向键移到一个层，然后再按此键。</translation>
</message>
<message>
<source>Zoom out</source>
<translation>缩小</translation>
</message>
<message>
<source>Zoom in</source>
<translation>放大</translation>
</message>
<message>
<source>Fit</source>
<translation>适应</translation>
</message>
<message>
<source>Fit the network into the view</source>
<translation>使整个网络适应视图</translation>
</message>
<message>
<source>Find in the source</source>
<translation>在源代码中查找</translation>
</message>
<message>
<source>Previous (Shift+Return)</source>
<translation>上一个（Shift+Return）</translation>
</message>
<message>
<source>Next (Return)</source>
<translation>下一个（Return）</translation>
</message>
<message>
<source>{number} of {n}</source>
<translation>第 {number} 个，共 {n} 个</translation>
</message>
<message>
<source>No source yet</source>
<translation>尚无源代码</translation>
</message>
<message>
<source>Comments that say the shapes</source>
<translation>注明形状的注释</translation>
</message>
<message>
<source>Find in the source (Ctrl+F in the text)</source>
<translation>在源代码中查找（在文本中按 Ctrl+F）</translation>
</message>
<message>
<source>Copy the source</source>
<translation>复制源代码</translation>
</message>
<message>
<source>The Python of the network appears here as soon as there are layers.</source>
<translation>添加层之后，网络的 Python 代码就会显示在这里。</translation>
</message>
<message>
<source>The source is on the clipboard.</source>
<translation>源代码已复制到剪贴板。</translation>
</message>
<message>
<source>The source waits for a repair</source>
<translation>源代码有待修复</translation>
</message>
<message>
<source>Source of the network</source>
<translation>网络的源代码</translation>
</message>
<message>
<source>Run a command, add a layer, go to a layer</source>
<translation>运行命令、添加层、转到层</translation>
</message>
<message>
<source>Command</source>
<translation>命令</translation>
</message>
<message>
<source>Go to {name}</source>
<translation>转到 {name}</translation>
</message>
<message>
<source>Add {name}</source>
<translation>添加 {name}</translation>
</message>
<message>
<source>Nothing fits. Try another word.</source>
<translation>没有匹配项。请换个词试试。</translation>
</message>
<message>
<source>Show {name}</source>
<translation>显示 {name}</translation>
</message>
<message>
<source>Network</source>
<translation>网络</translation>
</message>
<message>
<source>Layer</source>
<translation>层</translation>
</message>
<message>
<source>Type</source>
<translation>类型</translation>
</message>
<message>
<source>Output</source>
<translation>输出</translation>
</message>
<message>
<source>Sees</source>
<translation>感受野</translation>
</message>
<message>
<source>Parameters</source>
<translation>参数</translation>
</message>
<message>
<source>Multiply-adds</source>
<translation>乘加运算</translation>
</message>
<message>
<source>Memory</source>
<translation>内存</translation>
</message>
<message>
<source>Receptive field: how much of the input one number depends on, as far as windows decide it.</source>
<translation>感受野：一个数取决于多大范围的输入（以窗口所决定的范围为准）。</translation>
</message>
<message>
<source>Numbers that are learned.</source>
<translation>通过学习得到的数。</translation>
</message>
<message>
<source>Multiplications with an addition, for one sample.</source>
<translation>每个样本的乘加运算次数。</translation>
</message>
<message>
<source>Bytes of the results, for the batch.</source>
<translation>一个批次的结果所占的字节数。</translation>
</message>
<message>
<source>{n} of them are frozen.</source>
<translation>其中 {n} 个已冻结。</translation>
</message>
<message>
<source>{n} parameters, {size}</source>
<translation>{n} 个参数，{size}</translation>
</message>
<message>
<source>No bars on the nodes</source>
<translation>节点上不显示条形</translation>
</message>
<message>
<source>Bars: parameters</source>
<translation>条形：参数</translation>
</message>
<message>
<source>Bars: multiply-adds</source>
<translation>条形：乘加运算</translation>
</message>
<message>
<source>Bars: memory</source>
<translation>条形：内存</translation>
</message>
<message>
<source>{n} parameters ({frozen} frozen), {size}</source>
<translation>{n} 个参数（{frozen} 个已冻结），{size}</translation>
</message>
<message>
<source>Nothing drawn yet</source>
<translation>尚未绘制任何内容</translation>
</message>
<message>
<source>What each layer costs appears here.</source>
<translation>每个层的开销会显示在这里。</translation>
</message>
<message>
<source>What each layer costs</source>
<translation>每个层的开销</translation>
</message>
<message>
<source>Bars on the nodes</source>
<translation>节点上的条形</translation>
</message>
<message>
<source>Inside blocks</source>
<translation>块的内部</translation>
</message>
<message>
<source>List the layers within blocks too</source>
<translation>同时列出块内的层</translation>
</message>
<message>
<source>Batch</source>
<translation>批次</translation>
</message>
<message>
<source>Samples in a batch, for the memory</source>
<translation>用于计算内存的批次样本数</translation>
</message>
<message>
<source>{size} of results for one sample</source>
<translation>一个样本的结果为 {size}</translation>
</message>
<message>
<source>{size} of results for a batch of {n}</source>
<translation>{n} 个样本的批次的结果为 {size}</translation>
</message>
<message>
<source>assumed: {assumptions}</source>
<translation>假定：{assumptions}</translation>
</message>
<message>
<source>1 layer</source>
<translation>1 个层</translation>
</message>
<message>
<source>1 wire</source>
<translation>1 条连线</translation>
</message>
<message>
<source>{n} wires</source>
<translation>{n} 条连线</translation>
</message>
<message>
<source>1 network</source>
<translation>1 个网络</translation>
</message>
<message>
<source>{n} networks</source>
<translation>{n} 个网络</translation>
</message>
<message>
<source>1 problem</source>
<translation>1 个问题</translation>
</message>
<message>
<source>{n} problems</source>
<translation>{n} 个问题</translation>
</message>
<message>
<source>1 warning</source>
<translation>1 个警告</translation>
</message>
<message>
<source>{n} warnings</source>
<translation>{n} 个警告</translation>
</message>
<message>
<source>1 parameter</source>
<translation>1 个参数</translation>
</message>
<message>
<source>1 multiply-add</source>
<translation>1 次乘加运算</translation>
</message>
<message>
<source>{n} multiply-adds</source>
<translation>{n} 次乘加运算</translation>
</message>
<message>
<source>Something went wrong inside Layerloom. Your work is safe; the details are in {file}.</source>
<translation>Layerloom 内部出了问题。您的工作是安全的；详情见 {file}。</translation>
</message>
<message>
<source>d MMM yyyy</source>
<translation>yyyy年M月d日</translation>
</message>
<message>
<source>d MMM yyyy, HH:mm</source>
<translation>yyyy年M月d日 HH:mm</translation>
</message>
<message>
<source>It said nothing</source>
<translation>没有给出任何信息</translation>
</message>
<message>
<source>The computer could not be checked: {reason}. Run “layerloom doctor” in a terminal.</source>
<translation>无法检查这台计算机：{reason}。请在终端运行“layerloom doctor”。</translation>
</message>
<message>
<source>Licensed under Apache-2.0. Inter and JetBrains Mono: SIL Open Font License. Icons: Lucide, ISC.</source>
<translation>采用 Apache-2.0 许可。Inter 和 JetBrains Mono：SIL Open Font License。图标：Lucide，ISC。</translation>
</message>
<message>
<source>Check this computer</source>
<translation>检查这台计算机</translation>
</message>
<message>
<source>Look again</source>
<translation>重新检查</translation>
</message>
<message>
<source>Copy as text</source>
<translation>复制为文本</translation>
</message>
<message>
<source>Looking at what this computer has. This takes a few seconds.</source>
<translation>正在检查这台计算机的环境，需要几秒钟。</translation>
</message>
<message>
<source>What was found</source>
<translation>检查结果</translation>
</message>
<message>
<source>What was found is on the clipboard.</source>
<translation>检查结果已复制到剪贴板。</translation>
</message>
<message>
<source>Something that Layerloom needs is missing.</source>
<translation>缺少 Layerloom 所需的内容。</translation>
</message>
<message>
<source>Networks can be trained, exported and run here. Some things could be better.</source>
<translation>可以在这里训练、导出和运行网络。有些方面还可以改进。</translation>
</message>
<message>
<source>Everything is there. Networks can be trained, exported and run here.</source>
<translation>一切就绪。可以在这里训练、导出和运行网络。</translation>
</message>
<message>
<source>To look at</source>
<translation>需要留意</translation>
</message>
<message>
<source>All that was found</source>
<translation>全部检查结果</translation>
</message>
<message>
<source>Version {version}. Draw neural networks, watch them train, take them home as ONNX.</source>
<translation>版本 {version}。绘制神经网络，观看其训练，以 ONNX 带走。</translation>
</message>
<message>
<source>Data is one file or one folder: {name}. These were left as they are: {others}.</source>
<translation>数据是一个文件或一个文件夹:{name}。以下内容保持不变:{others}。</translation>
</message>
<message>
<source>Open “{name}”</source>
<translation>打开“{name}”</translation>
</message>
<message>
<source>Add the layers of “{name}” to this project</source>
<translation>将“{name}”的层添加到此项目</translation>
</message>
<message>
<source>Take “{name}” to the Data page</source>
<translation>将“{name}”带到“数据”页面</translation>
</message>
<message>
<source>Take the pictures of “{name}” to the Data page</source>
<translation>将“{name}”的图像带到“数据”页面</translation>
</message>
<message>
<source>Try out the model “{name}”</source>
<translation>试用模型“{name}”</translation>
</message>
<message>
<source>Nothing can be done with “{name}” here</source>
<translation>这里无法处理“{name}”</translation>
</message>
<message>
<source>One project is open at a time: {name}. These were left as they are: {others}.</source>
<translation>一次只能打开一个项目：{name}。其余未作处理：{others}。</translation>
</message>
<message>
<source>{what}, and {count} more</source>
<translation>{what}，以及另外 {count} 个</translation>
</message>
<message>
<source>Open a project first</source>
<translation>请先打开一个项目</translation>
</message>
<message>
<source>Less</source>
<translation>收起</translation>
</message>
<message>
<source>{n} more</source>
<translation>另外 {n} 项</translation>
</message>
<message>
<source>Less: hide {names}</source>
<translation>收起：隐藏 {names}</translation>
</message>
<message>
<source>More: {names}</source>
<translation>更多：{names}</translation>
</message>
<message>
<source>Learning rate</source>
<translation>学习率</translation>
</message>
<message>
<source>Seed</source>
<translation>随机种子</translation>
</message>
<message>
<source>Clip gradient</source>
<translation>梯度裁剪</translation>
</message>
<message>
<source>Epsilon</source>
<translation>Epsilon</translation>
</message>
<message>
<source>Lowest rate</source>
<translation>最低学习率</translation>
</message>
<message>
<source>Warm-up share</source>
<translation>预热比例</translation>
</message>
<message>
<source>Layerloom projects (*.loom)</source>
<translation>Layerloom 项目 (*.loom)</translation>
</message>
<message>
<source>Python source (*.py)</source>
<translation>Python 源代码 (*.py)</translation>
</message>
<message>
<source>The picture could not be written</source>
<translation>无法写入图片</translation>
</message>
<message>
<source>Writing the picture to {name} …</source>
<translation>正在将图片写入 {name}…</translation>
</message>
<message>
<source>The picture is in {name}.</source>
<translation>图片已保存到 {name}。</translation>
</message>
<message>
<source>The source could not be written</source>
<translation>无法写入源代码</translation>
</message>
<message>
<source>Writing the source to {name} …</source>
<translation>正在将源代码写入 {name}…</translation>
</message>
<message>
<source>The source is in {name}.</source>
<translation>源代码已保存到 {name}。</translation>
</message>
<message>
<source>Save project</source>
<translation>保存项目</translation>
</message>
<message>
<source>Export picture</source>
<translation>导出图片</translation>
</message>
<message>
<source>Export Python source</source>
<translation>导出 Python 源代码</translation>
</message>
<message>
<source>Save the changes to “{name}”?</source>
<translation>要保存对“{name}”的更改吗？</translation>
</message>
<message>
<source>Without saving, everything since the last save is lost.</source>
<translation>如果不保存，上次保存以来的所有更改都会丢失。</translation>
</message>
<message>
<source>Open project</source>
<translation>打开项目</translation>
</message>
<message>
<source>There is no source to export yet. {message}</source>
<translation>还没有可导出的源代码。{message}</translation>
</message>
<message>
<source>Saved as {name}.</source>
<translation>已保存为 {name}。</translation>
</message>
<message>
<source>This template could not be opened</source>
<translation>无法打开此模板</translation>
</message>
<message>
<source>The project could not be opened</source>
<translation>无法打开项目</translation>
</message>
<message>
<source>Save</source>
<translation>保存</translation>
</message>
<message>
<source>Discard</source>
<translation>放弃</translation>
</message>
<message>
<source>The project could not be saved</source>
<translation>无法保存项目</translation>
</message>
<message>
<source>Show the whole history</source>
<translation>显示全部历史</translation>
</message>
<message>
<source>Nothing to undo</source>
<translation>没有可撤销的操作</translation>
</message>
<message>
<source>Nothing to redo</source>
<translation>没有可重做的操作</translation>
</message>
<message>
<source>History</source>
<translation>历史</translation>
</message>
<message>
<source>saved</source>
<translation>已保存</translation>
</message>
<message>
<source>The beginning</source>
<translation>起点</translation>
</message>
<message>
<source>Here</source>
<translation>当前</translation>
</message>
<message>
<source>Undone</source>
<translation>已撤销</translation>
</message>
<message>
<source>Kind of the parameter</source>
<translation>参数的类型</translation>
</message>
<message>
<source>Limits, help, order</source>
<translation>范围、帮助、顺序</translation>
</message>
<message>
<source>Further up</source>
<translation>上移</translation>
</message>
<message>
<source>Further down</source>
<translation>下移</translation>
</message>
<message>
<source>Keep the value within the block</source>
<translation>将值固定在块内</translation>
</message>
<message>
<source>Name of the parameter</source>
<translation>参数的名称</translation>
</message>
<message>
<source>Default</source>
<translation>默认值</translation>
</message>
<message>
<source>Lowest</source>
<translation>最小</translation>
</message>
<message>
<source>Highest</source>
<translation>最大</translation>
</message>
<message>
<source>Options, apart by commas</source>
<translation>选项，以逗号分隔</translation>
</message>
<message>
<source>Help</source>
<translation>帮助</translation>
</message>
<message>
<source>each use says</source>
<translation>由每次使用指定</translation>
</message>
<message>
<source>Options</source>
<translation>选项</translation>
</message>
<message>
<source>What is offered here can be set at each use of the block. Layers within take it by its name: 2*channels.</source>
<translation>这里公开的参数可以在每次使用块时设置。内部的层按名称引用它：2*channels。</translation>
</message>
<message>
<source>Add parameter</source>
<translation>添加参数</translation>
</message>
<message>
<source>Type an expression</source>
<translation>输入表达式</translation>
</message>
<message>
<source>Use {name}</source>
<translation>使用 {name}</translation>
</message>
<message>
<source>Expose as parameter of the block</source>
<translation>公开为块的参数</translation>
</message>
<message>
<source>Back to the default</source>
<translation>恢复默认值</translation>
</message>
<message>
<source>Name</source>
<translation>名称</translation>
</message>
<message>
<source>This version does not know this type of layer. It is kept in the file as it is.</source>
<translation>此版本不认识这种类型的层。它会原样保留在文件中。</translation>
</message>
<message>
<source>A block of {layers}.</source>
<translation>由 {layers} 组成的块。</translation>
</message>
<message>
<source>In</source>
<translation>输入</translation>
</message>
<message>
<source>Out</source>
<translation>输出</translation>
</message>
<message>
<source>In training</source>
<translation>训练时</translation>
</message>
<message>
<source>Open the block</source>
<translation>打开块</translation>
</message>
<message>
<source>Shows the layers within   Ctrl+Return, or a double click</source>
<translation>显示内部的层   Ctrl+Return 或双击</translation>
</message>
<message>
<source>Tensors and cost</source>
<translation>张量与开销</translation>
</message>
<message>
<source>PyTorch reference</source>
<translation>PyTorch 参考文档</translation>
</message>
<message>
<source>unknown yet</source>
<translation>尚不明确</translation>
</message>
<message>
<source>Lets them use the weights of the first of them</source>
<translation>让它们使用其中第一个的权重</translation>
</message>
<message>
<source>Together</source>
<translation>合计</translation>
</message>
<message>
<source>Shared parameters</source>
<translation>共有的参数</translation>
</message>
<message>
<source>These layers have no parameter in common.</source>
<translation>这些层没有共同的参数。</translation>
</message>
<message>
<source>Locked</source>
<translation>已锁定</translation>
</message>
<message>
<source>Not moved, deleted or changed on the canvas by mistake</source>
<translation>在画布上不会被误移、误删或误改</translation>
</message>
<message>
<source>Text</source>
<translation>文本</translation>
</message>
<message>
<source>Inside</source>
<translation>内容</translation>
</message>
<message>
<source>Note</source>
<translation>便签</translation>
</message>
<message>
<source>Text on the canvas</source>
<translation>画布上的文本</translation>
</message>
<message>
<source>Colour {name}</source>
<translation>颜色：{name}</translation>
</message>
<message>
<source>Names that do: {names}.</source>
<translation>可用的名称：{names}。</translation>
</message>
<message>
<source>“{name}” means nothing here. {offer}</source>
<translation>“{name}”在这里没有意义。{offer}</translation>
</message>
<message>
<source>varies</source>
<translation>不固定</translation>
</message>
<message>
<source>Inputs are ports of the data, told by their names: {ports}. Outputs with a single number are made small; “prediction” is measured, and all others are shown while training.</source>
<translation>各 Input 是数据的端口，按名称对应：{ports}。只有一个数的 Output 会被减小；“prediction”用于测量，其余的在训练时显示。</translation>
</message>
<message>
<source>Select a layer to see and change its parameters.</source>
<translation>选择一个层，即可查看和更改其参数。</translation>
</message>
<message>
<source>What this block is for</source>
<translation>这个块的用途</translation>
</message>
<message>
<source>Parameters of the block</source>
<translation>块的参数</translation>
</message>
<message>
<source>Inputs and outputs</source>
<translation>输入与输出</translation>
</message>
<message>
<source>What this objective is for</source>
<translation>此训练目标的用途</translation>
</message>
<message>
<source>Size</source>
<translation>大小</translation>
</message>
<message>
<source>Block</source>
<translation>块</translation>
</message>
<message>
<source>Objective</source>
<translation>目标</translation>
</message>
<message>
<source>Weights</source>
<translation>权重</translation>
</message>
<message>
<source>A network needs a name.</source>
<translation>网络需要名称。</translation>
</message>
<message>
<source>Drag layers from the palette at the left, then wires from one port to the next.</source>
<translation>从左侧的层面板拖出层，再从一个端口向下一个端口拉连线。</translation>
</message>
<message>
<source>none, for no data is chosen</source>
<translation>无（尚未选择数据）</translation>
</message>
<message>
<source>“{name}” cannot be a name: take letters, digits and underscores, and no word in use.</source>
<translation>“{name}”不能用作名称：请使用字母、数字和下划线，且不能是保留字。</translation>
</message>
<message>
<source>There is a parameter “{name}” already.</source>
<translation>已存在参数“{name}”。</translation>
</message>
<message>
<source>Expression</source>
<translation>表达式</translation>
</message>
<message>
<source>Back to the default ({value})</source>
<translation>恢复默认值（{value}）</translation>
</message>
<message>
<source>{name}, expression</source>
<translation>{name}，表达式</translation>
</message>
<message>
<source>In {unit}.</source>
<translation>单位：{unit}。</translation>
</message>
<message>
<source>none</source>
<translation>无</translation>
</message>
<message>
<source>Own weights</source>
<translation>自己的权重</translation>
</message>
<message>
<source>Uses the weights of {name}; the parameters are those of {name}, too.</source>
<translation>使用 {name} 的权重；参数也是 {name} 的参数。</translation>
</message>
<message>
<source>Its weights are also used by {names}.</source>
<translation>其权重也被 {names} 使用。</translation>
</message>
<message>
<source>Gives it weights of its own</source>
<translation>使它拥有自己的权重</translation>
</message>
<message>
<source>Gives {names} weights of their own</source>
<translation>使 {names} 拥有自己的权重</translation>
</message>
<message>
<source>Passes on what it gets, as if it were not there.</source>
<translation>原样传递输入，就像它不存在一样。</translation>
</message>
<message>
<source>Its weights do not move in training.</source>
<translation>训练时其权重不变。</translation>
</message>
<message>
<source>From which epoch on the weights move; 0: never.</source>
<translation>权重从哪一轮起开始变化；0：从不。</translation>
</message>
<message>
<source>What the learning rate is multiplied with here.</source>
<translation>此处学习率所乘的数。</translation>
</message>
<message>
<source>What the weights begin with.</source>
<translation>权重的初始值。</translation>
</message>
<message>
<source>Bypassed</source>
<translation>绕过</translation>
</message>
<message>
<source>Frozen</source>
<translation>冻结</translation>
</message>
<message>
<source>Unfreeze epoch</source>
<translation>解冻轮次</translation>
</message>
<message>
<source>Initialiser</source>
<translation>初始化</translation>
</message>
<message>
<source>Rate factor</source>
<translation>学习率倍数</translation>
</message>
<message>
<source>PyTorch's own</source>
<translation>PyTorch 默认</translation>
</message>
<message>
<source>Canvas</source>
<translation>画布</translation>
</message>
<message>
<source>Check that it is connected and that no other program uses it.</source>
<translation>请检查它是否已连接，且没有被其他程序占用。</translation>
</message>
<message>
<source>“{name}” cannot be used: {reason}.</source>
<translation>无法使用“{name}”：{reason}。</translation>
</message>
<message>
<source>“{name}” gives no picture.</source>
<translation>“{name}”没有传来图像。</translation>
</message>
<message>
<source>“{name}” is not connected any more.</source>
<translation>“{name}”已断开连接。</translation>
</message>
<message>
<source>Connect it, then try again.</source>
<translation>请连接后重试。</translation>
</message>
<message>
<source>it gives no reason</source>
<translation>未说明原因</translation>
</message>
<message>
<source>No camera was found.</source>
<translation>未找到摄像头。</translation>
</message>
<message>
<source>Connect one, or allow it in the system's settings.</source>
<translation>请连接设备，或在系统设置中允许使用。</translation>
</message>
<message>
<source>live</source>
<translation>实时</translation>
</message>
<message>
<source>What the camera sees</source>
<translation>摄像头看到的画面</translation>
</message>
<message>
<source>Take this picture (Space); Esc turns the camera off</source>
<translation>拍下这张图片（空格键）；按 Esc 关闭摄像头</translation>
</message>
<message>
<source>No microphone was found.</source>
<translation>未找到麦克风。</translation>
</message>
<message>
<source>“{name}” could not be opened.</source>
<translation>无法打开“{name}”。</translation>
</message>
<message>
<source>Check that no other program holds it, then try again.</source>
<translation>请检查它是否被其他程序占用，然后重试。</translation>
</message>
<message>
<source>Run `pip install {package}` (where Layerloom runs with uv: `uv sync --extra live`), then try again.</source>
<translation>请运行 `pip install {package}`（若 Layerloom 用 uv 运行：`uv sync --extra live`），然后重试。</translation>
</message>
<message>
<source>Microphone and camera need system libraries that are not installed: {libraries}.</source>
<translation>麦克风和摄像头需要尚未安装的系统库：{libraries}。</translation>
</message>
<message>
<source>Microphone and camera need a part of Qt that is not installed.</source>
<translation>麦克风和摄像头需要 Qt 的一个尚未安装的部分。</translation>
</message>
<message>
<source>Qt's part for microphone and camera cannot be loaded: {reason}.</source>
<translation>无法加载 Qt 的麦克风和摄像头部分：{reason}。</translation>
</message>
<message>
<source>Install it again: `pip install --force-reinstall {package}`.</source>
<translation>请重新安装：`pip install --force-reinstall {package}`。</translation>
</message>
<message>
<source>Run: {command}</source>
<translation>请运行：{command}</translation>
</message>
<message>
<source>How loud it is</source>
<translation>音量大小</translation>
</message>
<message>
<source>Nothing was heard. Check that the microphone is connected, chosen in the system, and not muted.</source>
<translation>没有听到任何声音。请检查麦克风是否已连接、在系统中被选中，且未静音。</translation>
</message>
<message>
<source>The recording could not be kept: {reason}.</source>
<translation>无法保存录音：{reason}。</translation>
</message>
<message>
<source>The system does not let this program use the microphone.</source>
<translation>系统不允许本程序使用麦克风。</translation>
</message>
<message>
<source>The system does not let this program use the camera.</source>
<translation>系统不允许本程序使用摄像头。</translation>
</message>
<message>
<source>Allow it in the system's settings for privacy, then try again.</source>
<translation>请在系统的隐私设置中允许，然后重试。</translation>
</message>
<message>
<source>macOS lets a Python ask for it only if {key} stands in its Info.plist.</source>
<translation>在 macOS 上，只有 Info.plist 中含有 {key} 的 Python 才能请求许可。</translation>
</message>
<message>
<source>Manual</source>
<translation>手册</translation>
</message>
<message>
<source>Find in the manual</source>
<translation>在手册中查找</translation>
</message>
<message>
<source>Headings</source>
<translation>标题</translation>
</message>
<message>
<source>The networks of this project</source>
<translation>此项目的网络</translation>
</message>
<message>
<source>The repeat before</source>
<translation>上一次重复</translation>
</message>
<message>
<source>The next repeat</source>
<translation>下一次重复</translation>
</message>
<message>
<source>repeat {number} of {count}</source>
<translation>第 {number} 次重复，共 {count} 次</translation>
</message>
<message>
<source>What is changed here changes at every use.</source>
<translation>此处的更改会在每个使用之处生效。</translation>
</message>
<message>
<source>Back to {title}   Esc</source>
<translation>返回 {title}   Esc</translation>
</message>
<message>
<source>“{name}” is the network that is trained; it stays.</source>
<translation>“{name}”是被训练的网络，不能删除。</translation>
</message>
<message>
<source>“{name}” is used in {names}. Delete those layers first.</source>
<translation>“{name}”在 {names} 中使用。请先删除那些层。</translation>
</message>
<message>
<source>an objective</source>
<translation>目标函数</translation>
</message>
<message>
<source>objective “{name}”</source>
<translation>训练目标“{name}”</translation>
</message>
<message>
<source>is trained</source>
<translation>用于训练</translation>
</message>
<message>
<source>not used yet</source>
<translation>尚未使用</translation>
</message>
<message>
<source>“{name}” is in your library now.</source>
<translation>“{name}”已存入您的库。</translation>
</message>
<message>
<source>used once</source>
<translation>使用 1 次</translation>
</message>
<message>
<source>used {n} times</source>
<translation>使用 {n} 次</translation>
</message>
<message>
<source>Add to the network</source>
<translation>添加到网络</translation>
</message>
<message>
<source>Projects that use the old one keep it as it is; only what is added from now on is the new one.</source>
<translation>使用旧版的项目保持原样；只有今后添加的才是新版。</translation>
</message>
<message>
<source>Save to library</source>
<translation>存入库</translation>
</message>
<message>
<source>Delete from the library</source>
<translation>从库中删除</translation>
</message>
<message>
<source>Replace</source>
<translation>替换</translation>
</message>
<message>
<source>Replace “{name}” in your library?</source>
<translation>要替换库中的“{name}”吗？</translation>
</message>
<message>
<source>New network</source>
<translation>新建网络</translation>
</message>
<message>
<source>Name of the network</source>
<translation>网络的名称</translation>
</message>
<message>
<source>Rename {name}</source>
<translation>重命名 {name}</translation>
</message>
<message>
<source>Delete {name}</source>
<translation>删除 {name}</translation>
</message>
<message>
<source>Edit code</source>
<translation>编辑代码</translation>
</message>
<message>
<source>Its code came from elsewhere. It runs only after you trust it.</source>
<translation>其代码来自别处。只有在您信任之后才会运行。</translation>
</message>
<message>
<source>Finding out its shape …</source>
<translation>正在推断形状…</translation>
</message>
<message>
<source>A layer of your own, in Python.</source>
<translation>用 Python 编写的自定义层。</translation>
</message>
<message>
<source>Python files (*.py)</source>
<translation>Python 文件 (*.py)</translation>
</message>
<message>
<source>Add Python file</source>
<translation>添加 Python 文件</translation>
</message>
<message>
<source>“{name}” has no layer.</source>
<translation>“{name}”中没有层。</translation>
</message>
<message>
<source>It needs a class derived from nn.Module, or a function of tensors.</source>
<translation>需要一个继承自 nn.Module 的类，或一个张量的函数。</translation>
</message>
<message>
<source>Replaced the code of {others}. Undo brings it back.</source>
<translation>已替换 {others} 的代码。可通过撤销恢复。</translation>
</message>
<message>
<source>{name} is used in “{network}”. Delete it there first.</source>
<translation>{name} 在“{network}”中使用。请先在那里删除。</translation>
</message>
<message>
<source>“{name}” is larger than 1 MB.</source>
<translation>“{name}”大于 1 MB。</translation>
</message>
<message>
<source>A file of layers is much smaller.</source>
<translation>层的文件要小得多。</translation>
</message>
<message>
<source>“{name}” is no text in UTF-8.</source>
<translation>“{name}”不是 UTF-8 文本。</translation>
</message>
<message>
<source>Save it as UTF-8.</source>
<translation>请以 UTF-8 保存。</translation>
</message>
<message>
<source>“{name}” cannot be read: {reason}.</source>
<translation>无法读取“{name}”：{reason}。</translation>
</message>
<message>
<source>Layers of your own</source>
<translation>自定义层</translation>
</message>
<message>
<source>Write a layer as a Python class, and use it like any other. Its parameters and ports follow from the text.</source>
<translation>将层编写为 Python 类，即可像其他层一样使用。其参数和端口由代码得出。</translation>
</message>
<message>
<source>Delete this layer's code</source>
<translation>删除此层的代码</translation>
</message>
<message>
<source>New layer</source>
<translation>新建层</translation>
</message>
<message>
<source>Code of the layer</source>
<translation>层的代码</translation>
</message>
<message>
<source>Once trusted, this code can do on your machine whatever you can: read, change and send your files.</source>
<translation>一旦信任，此代码便能在您的计算机上做您能做的一切：读取、更改和发送您的文件。</translation>
</message>
<message>
<source>Trust this code…</source>
<translation>信任此代码…</translation>
</message>
<message>
<source>Trust the code of {name}?</source>
<translation>要信任 {name} 的代码吗？</translation>
</message>
<message>
<source>Code of {name}</source>
<translation>{name} 的代码</translation>
</message>
<message>
<source>Trust this code</source>
<translation>信任此代码</translation>
</message>
<message>
<source>predict</source>
<translation>预测</translation>
</message>
<message>
<source>say the next word</source>
<translation>说出下一个词</translation>
</message>
<message>
<source>write down</source>
<translation>听写</translation>
</message>
<message>
<source>segment</source>
<translation>分割</translation>
</message>
<message>
<source>classify each step</source>
<translation>对每一步分类</translation>
</message>
<message>
<source>classify</source>
<translation>分类</translation>
</message>
<message>
<source>label</source>
<translation>标注</translation>
</message>
<message>
<source>detect</source>
<translation>检测</translation>
</message>
<message>
<source>compare</source>
<translation>比较</translation>
</message>
<message>
<source>reconstruct</source>
<translation>重建</translation>
</message>
<message>
<source>Chance</source>
<translation>概率</translation>
</message>
<message>
<source>Angle</source>
<translation>角度</translation>
</message>
<message>
<source>Shift</source>
<translation>平移</translation>
</message>
<message>
<source>Slant</source>
<translation>倾斜</translation>
</message>
<message>
<source>Strength</source>
<translation>强度</translation>
</message>
<message>
<source>Form</source>
<translation>形状</translation>
</message>
<message>
<source>Border</source>
<translation>边框</translation>
</message>
<message>
<source>Brightness</source>
<translation>亮度</translation>
</message>
<message>
<source>Contrast</source>
<translation>对比度</translation>
</message>
<message>
<source>Saturation</source>
<translation>饱和度</translation>
</message>
<message>
<source>Hue</source>
<translation>色相</translation>
</message>
<message>
<source>Reach</source>
<translation>范围</translation>
</message>
<message>
<source>Deviation</source>
<translation>偏差</translation>
</message>
<message>
<source>Bits</source>
<translation>位数</translation>
</message>
<message>
<source>Threshold</source>
<translation>阈值</translation>
</message>
<message>
<source>Changes</source>
<translation>变化数</translation>
</message>
<message>
<source>Magnitude</source>
<translation>幅度</translation>
</message>
<message>
<source>Found on</source>
<translation>来源数据</translation>
</message>
<message>
<source>Share</source>
<translation>比例</translation>
</message>
<message>
<source>Change</source>
<translation>变化</translation>
</message>
<message>
<source>Most bands</source>
<translation>最多频带</translation>
</message>
<message>
<source>Most frames</source>
<translation>最多帧数</translation>
</message>
<message>
<source>Masks</source>
<translation>掩码</translation>
</message>
<message>
<source>Evenness</source>
<translation>均匀度</translation>
</message>
<message>
<source>off</source>
<translation>关</translation>
</message>
<message>
<source>{name} is on</source>
<translation>{name} 已启用</translation>
</message>
<message>
<source>Remove {name}</source>
<translation>移除{name}</translation>
</message>
<message>
<source>Off, it stays in the list and does nothing.</source>
<translation>关闭后仍留在列表中，但不起作用。</translation>
</message>
<message>
<source>Space</source>
<translation>空格</translation>
</message>
<message>
<source>Remove</source>
<translation>移除</translation>
</message>
<message>
<source>Search for an augmentation</source>
<translation>搜索数据增强</translation>
</message>
<message>
<source>Augmentations</source>
<translation>数据增强</translation>
</message>
<message>
<source>Add an augmentation…</source>
<translation>添加数据增强…</translation>
</message>
<message>
<source>Nothing yet. What is listed here happens to samples by chance, each time anew, in training only.</source>
<translation>暂无。这里列出的操作只在训练时随机作用于样本，每次都不同。</translation>
</message>
<message>
<source>Add…</source>
<translation>添加…</translation>
</message>
<message>
<source>Adds something that happens to samples by chance, in training only.</source>
<translation>添加一项只在训练时随机作用于样本的操作。</translation>
</message>
<message>
<source>Recommended</source>
<translation>推荐</translation>
</message>
<message>
<source>Lists what is good for most data of this kind.</source>
<translation>列出适合大多数此类数据的操作。</translation>
</message>
<message>
<source>Others</source>
<translation>换一批</translation>
</message>
<message>
<source>Shows other variants of the same item.</source>
<translation>显示同一条目的其他变体。</translation>
</message>
<message>
<source>None</source>
<translation>无</translation>
</message>
<message>
<source>1 augmentation</source>
<translation>1 项数据增强</translation>
</message>
<message>
<source>{n} augmentations</source>
<translation>{n} 项数据增强</translation>
</message>
<message>
<source>“{item}” as it is, and as training may see it.</source>
<translation>“{item}”的原样，以及训练时可能看到的样子。</translation>
</message>
<message>
<source>Making variants …</source>
<translation>正在生成变体…</translation>
</message>
<message>
<source>Shares of the pixels of {n} pictures.</source>
<translation>{n} 张图片中像素的占比。</translation>
</message>
<message>
<source>{boxes} boxes in {n} pictures.</source>
<translation>{n} 张图片中有 {boxes} 个框。</translation>
</message>
<message>
<source>Always saying the most frequent class</source>
<translation>始终回答最常见的类别</translation>
</message>
<message>
<source>Always saying the mean</source>
<translation>始终回答平均值</translation>
</message>
<message>
<source>A linear model</source>
<translation>线性模型</translation>
</message>
<message>
<source>{way} reaches R² {score}. A network should do better.</source>
<translation>{way}的 R² 为 {score}。网络应当做得更好。</translation>
</message>
<message>
<source>{way} is right for {share} %. A network should do better.</source>
<translation>{way}的正确率为 {share} %。网络应当做得更好。</translation>
</message>
<message>
<source>Before</source>
<translation>之前</translation>
</message>
<message>
<source>After</source>
<translation>之后</translation>
</message>
<message>
<source>{shape}, from {low} to {high}, mean {mean}</source>
<translation>{shape}，从 {low} 到 {high}，均值 {mean}</translation>
</message>
<message>
<source>Before and after</source>
<translation>前后对比</translation>
</message>
<message>
<source>Comparing the parts</source>
<translation>比较各部分</translation>
</message>
<message>
<source>Reading</source>
<translation>读取中</translation>
</message>
<message>
<source>Close</source>
<translation>关闭</translation>
</message>
<message>
<source>“{name}” looks like none of the kinds that are known here. If it is one, say which.</source>
<translation>“{name}”看起来不属于任何已知类型。如果属于,请指明是哪一种。</translation>
</message>
<message>
<source>{kind}: {name}</source>
<translation>{kind}：{name}</translation>
</message>
<message>
<source>“{name}” may be read in several ways. What is it?</source>
<translation>“{name}”可以用多种方式读取。它是什么?</translation>
</message>
<message>
<source>{n} samples · here</source>
<translation>{n} 个样本 · 已下载</translation>
</message>
<message>
<source>{n} samples · {size}</source>
<translation>{n} 个样本 · {size}</translation>
</message>
<message>
<source>{n} classes</source>
<translation>{n} 个类别</translation>
</message>
<message>
<source>regression</source>
<translation>回归</translation>
</message>
<message>
<source>Looking what “{name}” is …</source>
<translation>正在查看“{name}”是什么…</translation>
</message>
<message>
<source>Downloading “{name}” …</source>
<translation>正在下载“{name}”…</translation>
</message>
<message>
<source>Reading “{name}” …</source>
<translation>正在读取“{name}”…</translation>
</message>
<message>
<source>Set it to what is asked for.</source>
<translation>请设为所要求的值。</translation>
</message>
<message>
<source>The data could not be read: {reason}.</source>
<translation>无法读取数据:{reason}。</translation>
</message>
<message>
<source>Try another way.</source>
<translation>请换一种方式再试。</translation>
</message>
<message>
<source>Number</source>
<translation>数值</translation>
</message>
<message>
<source>Category</source>
<translation>类别</translation>
</message>
<message>
<source>Date</source>
<translation>日期</translation>
</message>
<message>
<source>Yes or no</source>
<translation>是或否</translation>
</message>
<message>
<source>Name of the row</source>
<translation>行的名称</translation>
</message>
<message>
<source>Many words</source>
<translation>许多词</translation>
</message>
<message>
<source>Always the same</source>
<translation>始终相同</translation>
</message>
<message>
<source>Empty</source>
<translation>空</translation>
</message>
<message>
<source>± {n} days</source>
<translation>± {n} 天</translation>
</message>
<message>
<source>Nothing</source>
<translation>无</translation>
</message>
<message>
<source>hardly any comes twice</source>
<translation>几乎没有重复</translation>
</message>
<message>
<source>target</source>
<translation>目标</translation>
</message>
<message>
<source>Automatic</source>
<translation>自动</translation>
</message>
<message>
<source>Yes</source>
<translation>是</translation>
</message>
<message>
<source>No</source>
<translation>否</translation>
</message>
<message>
<source>Classes</source>
<translation>类别</translation>
</message>
<message>
<source>Several labels</source>
<translation>多个标签</translation>
</message>
<message>
<source>Numbers</source>
<translation>数值</translation>
</message>
<message>
<source>Grey</source>
<translation>灰度</translation>
</message>
<message>
<source>In colour</source>
<translation>彩色</translation>
</message>
<message>
<source>Cover</source>
<translation>裁剪填满</translation>
</message>
<message>
<source>Stretch</source>
<translation>拉伸</translation>
</message>
<message>
<source>Pad</source>
<translation>补边</translation>
</message>
<message>
<source>Words</source>
<translation>词</translation>
</message>
<message>
<source>Characters</source>
<translation>字符</translation>
</message>
<message>
<source>Pieces (BPE)</source>
<translation>子词 (BPE)</translation>
</message>
<message>
<source>Pieces (WordPiece)</source>
<translation>子词 (WordPiece)</translation>
</message>
<message>
<source>From a file</source>
<translation>来自文件</translation>
</message>
<message>
<source>Mono</source>
<translation>单声道</translation>
</message>
<message>
<source>Stereo</source>
<translation>立体声</translation>
</message>
<message>
<source>Mel spectrogram</source>
<translation>梅尔频谱图</translation>
</message>
<message>
<source>MFCC</source>
<translation>MFCC</translation>
</message>
<message>
<source>Wave</source>
<translation>波形</translation>
</message>
<message>
<source>Pictures</source>
<translation>图片</translation>
</message>
<message>
<source>Arrays</source>
<translation>数组</translation>
</message>
<message>
<source>Training</source>
<translation>训练</translation>
</message>
<message>
<source>Test</source>
<translation>测试</translation>
</message>
<message>
<source>All</source>
<translation>全部</translation>
</message>
<message>
<source>Folder above</source>
<translation>上级文件夹</translation>
</message>
<message>
<source>Beginning of the name</source>
<translation>名称开头</translation>
</message>
<message>
<source>Black and white</source>
<translation>黑白</translation>
</message>
<message>
<source>Colours</source>
<translation>配色</translation>
</message>
<message>
<source>Path</source>
<translation>路径</translation>
</message>
<message>
<source>Height</source>
<translation>高度</translation>
</message>
<message>
<source>Width</source>
<translation>宽度</translation>
</message>
<message>
<source>File</source>
<translation>文件</translation>
</message>
<message>
<source>Target</source>
<translation>目标</translation>
</message>
<message>
<source>Targets</source>
<translation>目标</translation>
</message>
<message>
<source>What to predict</source>
<translation>预测什么</translation>
</message>
<message>
<source>Label columns</source>
<translation>标签列</translation>
</message>
<message>
<source>Left out</source>
<translation>排除</translation>
</message>
<message>
<source>Header</source>
<translation>表头</translation>
</message>
<message>
<source>Sheet</source>
<translation>工作表</translation>
</message>
<message>
<source>Tokenizer</source>
<translation>分词器</translation>
</message>
<message>
<source>Tokenizer file</source>
<translation>分词器文件</translation>
</message>
<message>
<source>Vocabulary</source>
<translation>词汇表</translation>
</message>
<message>
<source>Length</source>
<translation>长度</translation>
</message>
<message>
<source>Small letters</source>
<translation>转为小写</translation>
</message>
<message>
<source>Sampling rate</source>
<translation>采样率</translation>
</message>
<message>
<source>Seconds</source>
<translation>秒</translation>
</message>
<message>
<source>Channels</source>
<translation>声道</translation>
</message>
<message>
<source>Features</source>
<translation>特征</translation>
</message>
<message>
<source>Mel bands</source>
<translation>梅尔频带</translation>
</message>
<message>
<source>Columns</source>
<translation>列</translation>
</message>
<message>
<source>Time</source>
<translation>时间</translation>
</message>
<message>
<source>Group</source>
<translation>组</translation>
</message>
<message>
<source>Horizon</source>
<translation>预测步数</translation>
</message>
<message>
<source>Step</source>
<translation>步</translation>
</message>
<message>
<source>Calendar</source>
<translation>日历</translation>
</message>
<message>
<source>Inputs</source>
<translation>输入</translation>
</message>
<message>
<source>Input</source>
<translation>输入</translation>
</message>
<message>
<source>Content</source>
<translation>内容</translation>
</message>
<message>
<source>Tokens</source>
<translation>词元</translation>
</message>
<message>
<source>Labels</source>
<translation>标签</translation>
</message>
<message>
<source>Part</source>
<translation>部分</translation>
</message>
<message>
<source>Samples</source>
<translation>样本</translation>
</message>
<message>
<source>Noise</source>
<translation>噪声</translation>
</message>
<message>
<source>Turns</source>
<translation>圈数</translation>
</message>
<message>
<source>Picture</source>
<translation>图片</translation>
</message>
<message>
<source>Kinds</source>
<translation>种类</translation>
</message>
<message>
<source>Digits</source>
<translation>位数</translation>
</message>
<message>
<source>Users</source>
<translation>用户</translation>
</message>
<message>
<source>Items</source>
<translation>条目</translation>
</message>
<message>
<source>Factors</source>
<translation>因子</translation>
</message>
<message>
<source>Other file</source>
<translation>另一个文件</translation>
</message>
<message>
<source>Target length</source>
<translation>目标长度</translation>
</message>
<message>
<source>Left</source>
<translation>剩余</translation>
</message>
<message>
<source>Right</source>
<translation>右</translation>
</message>
<message>
<source>Anchor</source>
<translation>锚点</translation>
</message>
<message>
<source>Positive</source>
<translation>正例</translation>
</message>
<message>
<source>Negative</source>
<translation>负例</translation>
</message>
<message>
<source>How many</source>
<translation>数量</translation>
</message>
<message>
<source>User</source>
<translation>用户</translation>
</message>
<message>
<source>Item</source>
<translation>项目</translation>
</message>
<message>
<source>Rating</source>
<translation>评分</translation>
</message>
<message>
<source>Pattern</source>
<translation>模式</translation>
</message>
<message>
<source>Masks hold</source>
<translation>掩码内容</translation>
</message>
<message>
<source>Names</source>
<translation>名称</translation>
</message>
<message>
<source>Not judged</source>
<translation>不评判</translation>
</message>
<message>
<source>Boxes at most</source>
<translation>框的上限</translation>
</message>
<message>
<source>Shapes at most</source>
<translation>形状的上限</translation>
</message>
<message>
<source>Side</source>
<translation>边长</translation>
</message>
<message>
<source>Data ({pattern})</source>
<translation>数据 ({pattern})</translation>
</message>
<message>
<source>Browse</source>
<translation>浏览</translation>
</message>
<message>
<source>{n} columns</source>
<translation>{n} 列</translation>
</message>
<message>
<source>All files (*)</source>
<translation>所有文件 (*)</translation>
</message>
<message>
<source>Open a folder</source>
<translation>打开文件夹</translation>
</message>
<message>
<source>Open a file</source>
<translation>打开文件</translation>
</message>
<message>
<source>{sentence} The same holds for {names}.</source>
<translation>{sentence} {names} 也是如此。</translation>
</message>
<message>
<source>{n} left out</source>
<translation>已排除 {n} 个</translation>
</message>
<message>
<source>Worth knowing</source>
<translation>值得了解</translation>
</message>
<message>
<source>Findings</source>
<translation>发现</translation>
</message>
<message>
<source>and {n} more</source>
<translation>以及另外 {n} 个</translation>
</message>
<message>
<source>Show {n} items</source>
<translation>显示 {n} 个条目</translation>
</message>
<message>
<source>Show the item</source>
<translation>显示该条目</translation>
</message>
<message>
<source>Task</source>
<translation>任务</translation>
</message>
<message>
<source>Validation</source>
<translation>验证</translation>
</message>
<message>
<source>Sample</source>
<translation>样本</translation>
</message>
<message>
<source>“{name}” is no wave, so there is nothing to hear.</source>
<translation>“{name}”不是波形，没有可听的内容。</translation>
</message>
<message>
<source>“{name}” could not be read: {reason}.</source>
<translation>无法读取“{name}”：{reason}。</translation>
</message>
<message>
<source>Call it</source>
<translation>改称为</translation>
</message>
<message>
<source>Take in again</source>
<translation>重新纳入</translation>
</message>
<message>
<source>Leave out</source>
<translation>排除</translation>
</message>
<message>
<source>As the files say</source>
<translation>按文件所示</translation>
</message>
<message>
<source>Its layers go, and those that are suggested come. This can be undone.</source>
<translation>现有的层会被建议的层取代。此操作可以撤销。</translation>
</message>
<message>
<source>Replace the network “{name}”?</source>
<translation>要替换网络“{name}”吗?</translation>
</message>
<message>
<source>Suggest a network</source>
<translation>建议一个网络</translation>
</message>
<message>
<source>Builds a network for this data, sets the loss and the batch size.</source>
<translation>为这些数据构建网络,并设置损失和批大小。</translation>
</message>
<message>
<source>Keep it</source>
<translation>保留</translation>
</message>
<message>
<source>Reading the dataset …</source>
<translation>正在读取数据集…</translation>
</message>
<message>
<source>The data reads differently from what the project noted of it.</source>
<translation>读取的数据与项目中记录的不同。</translation>
</message>
<message>
<source>No data yet</source>
<translation>还没有数据</translation>
</message>
<message>
<source>Open a file or a folder, or choose one of the datasets at the left.</source>
<translation>请打开文件或文件夹,或从左侧选择一个数据集。</translation>
</message>
<message>
<source>Read again</source>
<translation>重新读取</translation>
</message>
<message>
<source>The data was not read</source>
<translation>数据未读取</translation>
</message>
<message>
<source>The data has changed</source>
<translation>数据已更改</translation>
</message>
<message>
<source>Press “Read again” at the left.</source>
<translation>请按左侧的“重新读取”。</translation>
</message>
<message>
<source>The data cannot be divided</source>
<translation>数据无法划分</translation>
</message>
<message>
<source>Choose one of the datasets at the left.</source>
<translation>请从左侧选择一个数据集。</translation>
</message>
<message>
<source>Part that is shown</source>
<translation>显示的部分</translation>
</message>
<message>
<source>Shows the items of one part only.</source>
<translation>只显示某一部分的条目。</translation>
</message>
<message>
<source>All parts</source>
<translation>所有部分</translation>
</message>
<message>
<source>In no part</source>
<translation>不属于任何部分</translation>
</message>
<message>
<source>“{label}” is {learnt} of what is learnt from, but {other} of {part}.</source>
<translation>“{label}”占训练数据的 {learnt}，但占{part}的 {other}。</translation>
</message>
<message>
<source>what validates</source>
<translation>验证数据</translation>
</message>
<message>
<source>the test part</source>
<translation>测试部分</translation>
</message>
<message>
<source>Each class has about the same share in every part.</source>
<translation>每个类别在各部分中的比例大致相同。</translation>
</message>
<message>
<source>Parts of the data</source>
<translation>数据的各部分</translation>
</message>
<message>
<source>The sound could not be played: {reason}. Check that a loudspeaker is connected.</source>
<translation>无法播放声音：{reason}。请检查是否连接了扬声器。</translation>
</message>
<message>
<source>No program that plays sound was found here ({names}). Install one of them.</source>
<translation>这里没有找到播放声音的程序（{names}）。请安装其中之一。</translation>
</message>
<message>
<source>The sound could not be kept for playing: {reason}.</source>
<translation>无法保存要播放的声音：{reason}。</translation>
</message>
<message>
<source>What happens to inputs before the network.</source>
<translation>输入进入网络之前的处理。</translation>
</message>
<message>
<source>As they are</source>
<translation>保持原样</translation>
</message>
<message>
<source>Scale to 0 … 1</source>
<translation>缩放到 0 … 1</translation>
</message>
<message>
<source>Standardise</source>
<translation>标准化</translation>
</message>
<message>
<source>Read</source>
<translation>读取</translation>
</message>
<message>
<source>Normalise</source>
<translation>归一化</translation>
</message>
<message>
<source>Add a step…</source>
<translation>添加步骤…</translation>
</message>
<message>
<source>Adds a step that every sample goes through, in training and wherever the model runs.</source>
<translation>添加一个步骤，训练时以及模型运行的任何地方，每个样本都会经过它。</translation>
</message>
<message>
<source>Column that is looked at</source>
<translation>所查看的列</translation>
</message>
<message>
<source>Change how it is read</source>
<translation>更改读取方式</translation>
</message>
<message>
<source>Way</source>
<translation>方式</translation>
</message>
<message>
<source>auto</source>
<translation>自动</translation>
</message>
<message>
<source>Recommended here: {way}.</source>
<translation>此处推荐：{way}。</translation>
</message>
<message>
<source>{item}, and {n} samples that are learnt from.</source>
<translation>{item}，以及 {n} 个用于训练的样本。</translation>
</message>
<message>
<source>All columns</source>
<translation>所有列</translation>
</message>
<message>
<source>1 step</source>
<translation>1 个步骤</translation>
</message>
<message>
<source>{n} steps</source>
<translation>{n} 个步骤</translation>
</message>
<message>
<source>“{common}” is {times} times as frequent as “{rare}”.</source>
<translation>“{common}”出现的频率是“{rare}”的 {times} 倍。</translation>
</message>
<message>
<source>The network is to write down what is said; nobody tells it when each symbol is.</source>
<translation>网络要写下所说的内容；没有人告诉它每个符号出现在何时。</translation>
</message>
<message>
<source>The network is to predict this number.</source>
<translation>网络将预测这个数值。</translation>
</message>
<message>
<source>The classes are about equally frequent.</source>
<translation>各类别的频率大致相同。</translation>
</message>
<message>
<source>Play</source>
<translation>播放</translation>
</message>
<message>
<source>Call it …</source>
<translation>改称为…</translation>
</message>
<message>
<source>Show all</source>
<translation>全部显示</translation>
</message>
<message>
<source>The network is to say the next word at each place; “→” shows what is right.</source>
<translation>网络要在每个位置说出下一个词；“→”显示正确答案。</translation>
</message>
<message>
<source>Nothing is to be predicted: what is alike shall come close together.</source>
<translation>没有要预测的内容：相似的应当彼此靠近。</translation>
</message>
<message>
<source>Nothing is to be predicted but the samples themselves, for an autoencoder, say.</source>
<translation>除样本本身外没有要预测的内容，例如用于自编码器。</translation>
</message>
<message>
<source>The network is to make another picture of each.</source>
<translation>网络要由每张图片生成另一张图片。</translation>
</message>
<message>
<source>The network is to predict this number, in {unit}.</source>
<translation>网络将预测这个数值,单位为 {unit}。</translation>
</message>
<message>
<source>Rows</source>
<translation>行</translation>
</message>
<message>
<source>{n} chosen</source>
<translation>已选 {n} 个</translation>
</message>
<message>
<source>To be predicted</source>
<translation>预测目标</translation>
</message>
<message>
<source>missing numbers become the median, words a column each</source>
<translation>缺失的数值取中位数，每个词成为一列</translation>
</message>
<message>
<source>As it is shipped</source>
<translation>按随附的样子</translation>
</message>
<message>
<source>Dataset</source>
<translation>数据集</translation>
</message>
<message>
<source>Split</source>
<translation>划分</translation>
</message>
<message>
<source>Preparation</source>
<translation>预处理</translation>
</message>
<message>
<source>Augmentation</source>
<translation>数据增强</translation>
</message>
<message>
<source>{name}: close</source>
<translation>{name}：收起</translation>
</message>
<message>
<source>{name}: open</source>
<translation>{name}：展开</translation>
</message>
<message>
<source>Open a file…</source>
<translation>打开文件…</translation>
</message>
<message>
<source>Open a folder…</source>
<translation>打开文件夹…</translation>
</message>
<message>
<source>Change…</source>
<translation>更改…</translation>
</message>
<message>
<source>Read as…</source>
<translation>读作…</translation>
</message>
<message>
<source>Reads the same file or folder as another kind of data.</source>
<translation>把同一文件或文件夹作为另一种数据读取。</translation>
</message>
<message>
<source>Your own data</source>
<translation>您自己的数据</translation>
</message>
<message>
<source>Datasets</source>
<translation>数据集</translation>
</message>
<message>
<source>Generated</source>
<translation>生成的数据</translation>
</message>
<message>
<source>To download</source>
<translation>可下载</translation>
</message>
<message>
<source>Close the list</source>
<translation>关闭列表</translation>
</message>
<message>
<source>So many parts of the same size, of which one validates in turn.</source>
<translation>大小相同的部分数，其中每次轮流一部分用于验证。</translation>
</message>
<message>
<source>Nested validation: so many parts of all, of which one is the test part in turn.</source>
<translation>嵌套验证：将全部数据分成的部分数，其中每次轮流一部分作为测试部分。</translation>
</message>
<message>
<source>How the parts are drawn.</source>
<translation>各部分的抽取方式。</translation>
</message>
<message>
<source>Share of the samples that validates, 0 to 1.</source>
<translation>用于验证的样本比例，0 到 1。</translation>
</message>
<message>
<source>Share of the samples that nothing sees till the end, 0 to 1.</source>
<translation>直到最后都不会被看到的样本比例，0 到 1。</translation>
</message>
<message>
<source>The fold that validates; the others are learnt from.</source>
<translation>用于验证的折；其余用于训练。</translation>
</message>
<message>
<source>Draws which samples validate. The same seed draws the same ones.</source>
<translation>决定抽取哪些样本用于验证。相同的种子抽取相同的样本。</translation>
</message>
<message>
<source>The test fold that nothing sees till the end.</source>
<translation>直到最后都不会被看到的测试折。</translation>
</message>
<message>
<source>At random</source>
<translation>随机</translation>
</message>
<message>
<source>Class by class</source>
<translation>按类别</translation>
</message>
<message>
<source>By groups</source>
<translation>按组</translation>
</message>
<message>
<source>By time</source>
<translation>按时间</translation>
</message>
<message>
<source>Here at random.</source>
<translation>此处为随机划分。</translation>
</message>
<message>
<source>Here class by class: each has the same share in every part.</source>
<translation>此处按类别划分：每个类别在各部分中的比例相同。</translation>
</message>
<message>
<source>Here by groups: none is on both sides.</source>
<translation>此处按组划分：没有任何组同时在两边。</translation>
</message>
<message>
<source>Here by time: the latest ones validate.</source>
<translation>此处按时间划分：最新的用于验证。</translation>
</message>
<message>
<source>fold {n} of {of}</source>
<translation>第 {n} 折，共 {of} 折</translation>
</message>
<message>
<source>Validation share</source>
<translation>验证比例</translation>
</message>
<message>
<source>Test share</source>
<translation>测试比例</translation>
</message>
<message>
<source>Folds</source>
<translation>折数</translation>
</message>
<message>
<source>Fold</source>
<translation>折</translation>
</message>
<message>
<source>Test folds</source>
<translation>测试折数</translation>
</message>
<message>
<source>Test fold</source>
<translation>测试折</translation>
</message>
<message>
<source>{n} samples are left out between two parts, as they see something of both.</source>
<translation>两部分之间有 {n} 个样本因同时涉及两边而被排除。</translation>
</message>
<message>
<source>Fold, 1 to {n}</source>
<translation>折，1 到 {n}</translation>
</message>
<message>
<source>test</source>
<translation>测试</translation>
</message>
<message>
<source>What a sample is then</source>
<translation>此后样本的形状</translation>
</message>
<message>
<source>Drag to another place</source>
<translation>拖到其他位置</translation>
</message>
<message>
<source>Search for a step</source>
<translation>搜索步骤</translation>
</message>
<message>
<source>Steps</source>
<translation>步骤</translation>
</message>
<message>
<source>fitted</source>
<translation>按数据拟合</translation>
</message>
<message>
<source>Reading the data</source>
<translation>正在读取数据</translation>
</message>
<message>
<source>Looking what is reached without a network</source>
<translation>正在查看不用网络能达到什么</translation>
</message>
<message>
<source>Looking for what is worth knowing</source>
<translation>正在查找值得了解的内容</translation>
</message>
<message>
<source>Summing up the columns</source>
<translation>正在汇总各列</translation>
</message>
<message>
<source>Go to Train</source>
<translation>转到“训练”</translation>
</message>
<message>
<source>Look at it in Design</source>
<translation>在“设计”中查看</translation>
</message>
<message>
<source>A network for this data is in place.</source>
<translation>已为这些数据放置了网络。</translation>
</message>
<message>
<source>{what}: cancelled.</source>
<translation>{what}：已取消。</translation>
</message>
<message>
<source>{what} failed: {why}</source>
<translation>{what}失败：{why}</translation>
</message>
<message>
<source>The item and its variants</source>
<translation>条目及其变体</translation>
</message>
<message>
<source>Original</source>
<translation>原图</translation>
</message>
<message>
<source>In training, for example</source>
<translation>训练中的示例</translation>
</message>
<message>
<source>Boxes</source>
<translation>框</translation>
</message>
<message>
<source>Shows or hides the boxes.</source>
<translation>显示或隐藏框。</translation>
</message>
<message>
<source>Shows or hides the masks.</source>
<translation>显示或隐藏掩码。</translation>
</message>
<message>
<source>How strongly they are drawn</source>
<translation>绘制的强度</translation>
</message>
<message>
<source>left out</source>
<translation>已排除</translation>
</message>
<message>
<source>{done} of {all}</source>
<translation>{done} / {all}</translation>
</message>
<message>
<source>{length} · compared on the {processor}</source>
<translation>{length} · 在 {processor} 上比较</translation>
</message>
<message>
<source>Export ONNX in {precision}</source>
<translation>以 {precision} 导出 ONNX</translation>
</message>
<message>
<source>Export ONNX</source>
<translation>导出 ONNX</translation>
</message>
<message>
<source>What to export</source>
<translation>导出的内容</translation>
</message>
<message>
<source>File to export to</source>
<translation>导出的文件</translation>
</message>
<message>
<source>Choose where the file goes</source>
<translation>选择文件的保存位置</translation>
</message>
<message>
<source>Show the folder of the file</source>
<translation>显示文件所在的文件夹</translation>
</message>
<message>
<source>Run of {when}</source>
<translation>{when} 的运行</translation>
</message>
<message>
<source>{metric} {value} after epoch {epoch}.</source>
<translation>第 {epoch} 轮之后 {metric} {value}。</translation>
</message>
<message>
<source>ONNX (*.onnx)</source>
<translation>ONNX (*.onnx)</translation>
</message>
<message>
<source>Nothing was written. A file that was there before is as it was.</source>
<translation>没有写入任何内容。之前已有的文件保持原样。</translation>
</message>
<message>
<source>No run</source>
<translation>没有运行</translation>
</message>
<message>
<source>Train the network first.</source>
<translation>请先训练网络。</translation>
</message>
<message>
<source>It has no checkpoint yet.</source>
<translation>还没有检查点。</translation>
</message>
<message>
<source>Say where the file should go.</source>
<translation>请指定文件的保存位置。</translation>
</message>
<message>
<source>gone</source>
<translation>已不存在</translation>
</message>
<message>
<source>Run</source>
<translation>运行</translation>
</message>
<message>
<source>ONNX file</source>
<translation>ONNX 文件</translation>
</message>
<message>
<source>Exported</source>
<translation>已导出</translation>
</message>
<message>
<source>The file is in {folder}.</source>
<translation>文件位于 {folder}。</translation>
</message>
<message>
<source>not written</source>
<translation>未写入</translation>
</message>
<message>
<source>The export answered something unexpected: {error}</source>
<translation>导出返回了意外的结果：{error}</translation>
</message>
<message>
<source>Cancelled. Nothing was written.</source>
<translation>已取消。没有写入任何内容。</translation>
</message>
<message>
<source>{precision}: {metric} {after}, {before} in float32</source>
<translation>{precision}：{metric} {after}，float32 为 {before}</translation>
</message>
<message>
<source>The network was proved in float32; smaller numbers then move single outputs by up to {far} of their scale.</source>
<translation>网络已在 float32 下验证；改用更小的数值后，个别输出的偏移最多为其量级的 {far}。</translation>
</message>
<message>
<source>{precision}: at most {far} of the scale off</source>
<translation>{precision}：偏差不超过量级的 {far}</translation>
</message>
<message>
<source>{precision}: {metric} {after}, as in float32</source>
<translation>{precision}：{metric} {after}，与 float32 相同</translation>
</message>
<message>
<source>What smaller numbers cost and gave, on {n} validation samples.</source>
<translation>更小的数值带来的代价与收益，基于 {n} 个验证样本。</translation>
</message>
<message>
<source>Latency</source>
<translation>延迟</translation>
</message>
<message>
<source>relative</source>
<translation>相对值</translation>
</message>
<message>
<source>Calibrated on {n} training samples.</source>
<translation>用 {n} 个训练样本校准。</translation>
</message>
<message>
<source>In float32 stay {layers}.</source>
<translation>保留 float32 的有 {layers}。</translation>
</message>
<message>
<source>Same answers</source>
<translation>相同的答案</translation>
</message>
<message>
<source>Layers that keep their numbers whatever the precision: chosen in the tab Numeric precision.</source>
<translation>无论精度如何都保持数值的层：在“数值精度”标签页中选择。</translation>
</message>
<message>
<source>For a network like this, {precision} mostly pays; measure.</source>
<translation>这样的网络通常适合 {precision}；请测量。</translation>
</message>
<message>
<source>Numeric precision</source>
<translation>数值精度</translation>
</message>
<message>
<source>Stay in float32</source>
<translation>保留 float32</translation>
</message>
<message>
<source>1 layer…</source>
<translation>1 层…</translation>
</message>
<message>
<source>{n} layers…</source>
<translation>{n} 层…</translation>
</message>
<message>
<source>A network as small as this mostly gains nothing by it; measure.</source>
<translation>这么小的网络通常得不到好处；请测量。</translation>
</message>
<message>
<source>For a network like this, {precision} saves size, not time.</source>
<translation>对这样的网络，{precision} 节省大小，但不节省时间。</translation>
</message>
<message>
<source>not said</source>
<translation>未注明</translation>
</message>
<message>
<source>Licence</source>
<translation>许可证</translation>
</message>
<message>
<source>Author</source>
<translation>作者</translation>
</message>
<message>
<source>no layer…</source>
<translation>无…</translation>
</message>
<message>
<source>More…</source>
<translation>更多…</translation>
</message>
<message>
<source>Less about the file</source>
<translation>收起文件选项</translation>
</message>
<message>
<source>More about the file</source>
<translation>更多文件选项</translation>
</message>
<message>
<source>In which numbers the file computes.</source>
<translation>文件用何种数值计算。</translation>
</message>
<message>
<source>Who made the model; it is written into the file.</source>
<translation>模型的制作者；会写入文件。</translation>
</message>
<message>
<source>Under which licence the model is given away.</source>
<translation>模型以何种许可证发布。</translation>
</message>
<message>
<source>Calibration samples</source>
<translation>校准样本</translation>
</message>
<message>
<source>How many training samples show which numbers occur in the network.</source>
<translation>用多少训练样本来了解网络中出现哪些数值。</translation>
</message>
<message>
<source>Raw data in, answers out</source>
<translation>输入原始数据，输出答案</translation>
</message>
<message>
<source>The file itself prepares raw data and gives answers, for whoever runs it without Layerloom.</source>
<translation>文件自身准备原始数据并给出答案，供不使用 Layerloom 的人运行。</translation>
</message>
<message>
<source>Series in pieces</source>
<translation>分段输入序列</translation>
</message>
<message>
<source>The file takes a series piece by piece: what layers remember goes in and out as states.</source>
<translation>文件逐段接收序列：层所记住的内容以状态的形式输入和输出。</translation>
</message>
<message>
<source>Weights in a file beside it</source>
<translation>权重放在旁边的文件中</translation>
</message>
<message>
<source>Weights go to a file of their own beside the model; from 2 GiB on they always do.</source>
<translation>权重存入模型旁边的单独文件；达到 2 GiB 时总是如此。</translation>
</message>
<message>
<source>Operator set</source>
<translation>算子集</translation>
</message>
<message>
<source>The version of ONNX's operators. Older runtimes need a lower one.</source>
<translation>ONNX 算子的版本。较旧的运行时需要较低的版本。</translation>
</message>
<message>
<source>Exporting …</source>
<translation>正在导出…</translation>
</message>
<message>
<source>The network is written as ONNX, then compared with what was trained on every validation sample.</source>
<translation>网络将写成 ONNX，然后在每个验证样本上与训练结果对比。</translation>
</message>
<message>
<source>Take the network home</source>
<translation>把网络带走</translation>
</message>
<message>
<source>Export one ONNX file that holds the network, its labels and its preparation of inputs, with a proof that it computes what was trained. Then try it here on samples, or on a drawing of your own.</source>
<translation>导出一个 ONNX 文件，其中包含网络、标签和输入的预处理，并验证其计算与训练结果一致。然后用样本或您的手绘在这里试用。</translation>
</message>
<message>
<source>Nothing to deploy yet</source>
<translation>还没有可部署的内容</translation>
</message>
<message>
<source>Train the network first; its best checkpoint can then be exported and tried out here.</source>
<translation>请先训练网络；之后可在这里导出并试用其最佳检查点。</translation>
</message>
<message>
<source>What was trained is what the file computes</source>
<translation>文件的计算与训练结果一致</translation>
</message>
<message>
<source>The file computes otherwise</source>
<translation>文件的计算结果不同</translation>
</message>
<message>
<source>At most {worst} of the output's scale apart over {samples} validation samples.</source>
<translation>在 {samples} 个验证样本上，相差不超过输出量级的 {worst}。</translation>
</message>
<message>
<source>See the proof</source>
<translation>查看证明</translation>
</message>
<message>
<source>Proof</source>
<translation>证明</translation>
</message>
<message>
<source>See where it differs</source>
<translation>查看差异所在</translation>
</message>
<message>
<source>Occlusion sensitivity, {n} parts covered one by one in {time}.</source>
<translation>遮挡敏感度：逐一遮住 {n} 个部分，用时 {time}。</translation>
</message>
<message>
<source>What the model saw</source>
<translation>模型看到的内容</translation>
</message>
<message>
<source>How strong what lies over the picture is</source>
<translation>图片叠加层的浓度</translation>
</message>
<message>
<source>What counts?</source>
<translation>哪里起作用？</translation>
</message>
<message>
<source>Covers one part after the other and shows how much the answer changes: occlusion sensitivity</source>
<translation>逐一遮住各部分，显示答案变化多少：遮挡敏感度</translation>
</message>
<message>
<source>Picture only</source>
<translation>仅图片</translation>
</message>
<message>
<source>Warm: covering it makes “{label}” less likely.</source>
<translation>暖色：遮住后“{label}”的可能性降低。</translation>
</message>
<message>
<source>Warm: covering it changes the answer.</source>
<translation>暖色：遮住后答案会变。</translation>
</message>
<message>
<source>Choose a sample.</source>
<translation>请选择一个样本。</translation>
</message>
<message>
<source>Whatever part is covered, the answer stays the same.</source>
<translation>无论遮住哪一部分，答案都不变。</translation>
</message>
<message>
<source>Further outputs</source>
<translation>其他输出</translation>
</message>
<message>
<source>It takes</source>
<translation>输入为</translation>
</message>
<message>
<source>Size of pictures, height×width</source>
<translation>图片大小，高×宽</translation>
</message>
<message>
<source>Channels come</source>
<translation>通道位于</translation>
</message>
<message>
<source>Pixels go</source>
<translation>像素范围</translation>
</message>
<message>
<source>Taken off each channel</source>
<translation>每个通道减去</translation>
</message>
<message>
<source>Each channel divided by</source>
<translation>每个通道除以</translation>
</message>
<message>
<source>Order of colours</source>
<translation>颜色顺序</translation>
</message>
<message>
<source>Other shapes are</source>
<translation>其他形状</translation>
</message>
<message>
<source>Names of the columns</source>
<translation>各列名称</translation>
</message>
<message>
<source>It says</source>
<translation>输出为</translation>
</message>
<message>
<source>Names of the classes</source>
<translation>各类别名称</translation>
</message>
<message>
<source>pictures</source>
<translation>图片</translation>
</message>
<message>
<source>rows of a table</source>
<translation>表格的行</translation>
</message>
<message>
<source>texts</source>
<translation>文本</translation>
</message>
<message>
<source>sound</source>
<translation>声音</translation>
</message>
<message>
<source>a series</source>
<translation>序列</translation>
</message>
<message>
<source>numbers</source>
<translation>数字</translation>
</message>
<message>
<source>before height and width</source>
<translation>高和宽之前</translation>
</message>
<message>
<source>after height and width</source>
<translation>高和宽之后</translation>
</message>
<message>
<source>from 0 to 1</source>
<translation>从 0 到 1</translation>
</message>
<message>
<source>from 0 to 255</source>
<translation>从 0 到 255</translation>
</message>
<message>
<source>from −1 to 1</source>
<translation>从 −1 到 1</translation>
</message>
<message>
<source>red, green, blue</source>
<translation>红、绿、蓝</translation>
</message>
<message>
<source>blue, green, red</source>
<translation>蓝、绿、红</translation>
</message>
<message>
<source>cut to fit</source>
<translation>裁剪</translation>
</message>
<message>
<source>stretched</source>
<translation>拉伸</translation>
</message>
<message>
<source>padded</source>
<translation>填充</translation>
</message>
<message>
<source>shares of classes</source>
<translation>各类别占比</translation>
</message>
<message>
<source>scores of classes</source>
<translation>各类别得分</translation>
</message>
<message>
<source>several labels</source>
<translation>多个标签</translation>
</message>
<message>
<source>values</source>
<translation>数值</translation>
</message>
<message>
<source>boxes</source>
<translation>边框</translation>
</message>
<message>
<source>symbols</source>
<translation>符号</translation>
</message>
<message>
<source>plain numbers</source>
<translation>普通数字</translation>
</message>
<message>
<source>Take these answers</source>
<translation>采用这些回答</translation>
</message>
<message>
<source>This file does not say everything of itself. What you know makes its answers better.</source>
<translation>此文件没有完整描述自身。您提供的信息会让它的回答更好。</translation>
</message>
<message>
<source>File…</source>
<translation>文件…</translation>
</message>
<message>
<source>Choose a file: {what}</source>
<translation>选择文件：{what}</translation>
</message>
<message>
<source>Choose a file</source>
<translation>选择文件</translation>
</message>
<message>
<source>separated by commas, or a file</source>
<translation>用逗号分隔，或选择文件</translation>
</message>
<message>
<source>Another file…</source>
<translation>其他文件…</translation>
</message>
<message>
<source>Back</source>
<translation>返回</translation>
</message>
<message>
<source>Another</source>
<translation>换一个</translation>
</message>
<message>
<source>All zero</source>
<translation>全部为零</translation>
</message>
<message>
<source>Every field needs a number.</source>
<translation>每个栏位都需要填数。</translation>
</message>
<message>
<source>Compare with…</source>
<translation>与…比较</translation>
</message>
<message>
<source>Asks another model the same and shows both answers</source>
<translation>向另一个模型提出同样的问题，并显示两个答案</translation>
</message>
<message>
<source>Open another model…</source>
<translation>打开另一个模型…</translation>
</message>
<message>
<source>Back to the exported file</source>
<translation>返回导出的文件</translation>
</message>
<message>
<source>Move one number</source>
<translation>改变一个数字</translation>
</message>
<message>
<source>Predict a table</source>
<translation>预测表格</translation>
</message>
<message>
<source>“{name}” cannot be read</source>
<translation>无法读取“{name}”</translation>
</message>
<message>
<source>Both say the same.</source>
<translation>两者说法一致。</translation>
</message>
<message>
<source>They say different things.</source>
<translation>两者说法不同。</translation>
</message>
<message>
<source>Open an array…</source>
<translation>打开数组…</translation>
</message>
<message>
<source>By chance</source>
<translation>随机</translation>
</message>
<message>
<source>Open an array, or let numbers be drawn by chance.</source>
<translation>请打开一个数组，或随机生成数字。</translation>
</message>
<message>
<source>a sample</source>
<translation>一个样本</translation>
</message>
<message>
<source>These are too many numbers to be made up; open an array.</source>
<translation>数字太多，无法生成；请打开一个数组。</translation>
</message>
<message>
<source>drawn by chance</source>
<translation>随机生成</translation>
</message>
<message>
<source>zeros</source>
<translation>全零</translation>
</message>
<message>
<source>Open an array</source>
<translation>打开数组</translation>
</message>
<message>
<source>Choose a name, or type one.</source>
<translation>请选择或输入一个名称。</translation>
</message>
<message>
<source>Files ({endings})</source>
<translation>文件 ({endings})</translation>
</message>
<message>
<source>Draw here, or drop a picture</source>
<translation>在此绘制，或拖入图片</translation>
</message>
<message>
<source>Keys: arrows move the pen, space sets it down and lifts it.</source>
<translation>按键：方向键移动画笔，空格键落笔或抬笔。</translation>
</message>
<message>
<source>Keys: space takes the picture, Esc turns the camera off.</source>
<translation>按键：空格键拍照，Esc 关闭摄像头。</translation>
</message>
<message>
<source>Open a picture…</source>
<translation>打开图片…</translation>
</message>
<message>
<source>Undo stroke</source>
<translation>撤销一笔</translation>
</message>
<message>
<source>Clear</source>
<translation>清除</translation>
</message>
<message>
<source>Empty the pad (Del)</source>
<translation>清空画板 (Del)</translation>
</message>
<message>
<source>Draw something, open a picture, or choose a sample.</source>
<translation>请绘制、打开图片，或选择一个样本。</translation>
</message>
<message>
<source>a pasted picture</source>
<translation>粘贴的图片</translation>
</message>
<message>
<source>Camera</source>
<translation>摄像头</translation>
</message>
<message>
<source>Which camera</source>
<translation>哪个摄像头</translation>
</message>
<message>
<source>Paste a picture, or a copied file</source>
<translation>粘贴图片或复制的文件</translation>
</message>
<message>
<source>Take the last stroke away</source>
<translation>去掉最后一笔</translation>
</message>
<message>
<source>There is no picture to paste.</source>
<translation>没有可粘贴的图片。</translation>
</message>
<message>
<source>a picture from the camera</source>
<translation>来自摄像头的图片</translation>
</message>
<message>
<source>The system asks for your permission.</source>
<translation>系统正在请求您的许可。</translation>
</message>
<message>
<source>The camera starts …</source>
<translation>摄像头正在启动…</translation>
</message>
<message>
<source>Take picture</source>
<translation>拍照</translation>
</message>
<message>
<source>Give the model this picture, and turn the camera off</source>
<translation>把这张图片交给模型，并关闭摄像头</translation>
</message>
<message>
<source>Show the model what a camera sees</source>
<translation>让模型看到摄像头的画面</translation>
</message>
<message>
<source>Open a picture</source>
<translation>打开图片</translation>
</message>
<message>
<source>The other one takes {times} times as long.</source>
<translation>另一个用时是其 {times} 倍。</translation>
</message>
<message>
<source>Compare no more</source>
<translation>停止比较</translation>
</message>
<message>
<source>It takes {its} inputs, the other model {others}: they cannot be asked the same.</source>
<translation>它有 {its} 个输入，另一个模型有 {others} 个：无法提出同样的问题。</translation>
</message>
<message>
<source>year-month-day</source>
<translation>年-月-日</translation>
</message>
<message>
<source>column {number}</source>
<translation>第 {number} 列</translation>
</message>
<message>
<source>(none)</source>
<translation>（无）</translation>
</message>
<message>
<source>no</source>
<translation>否</translation>
</message>
<message>
<source>yes</source>
<translation>是</translation>
</message>
<message>
<source>Previous sample</source>
<translation>上一个样本</translation>
</message>
<message>
<source>Next sample</source>
<translation>下一个样本</translation>
</message>
<message>
<source>Samples it has not learnt from</source>
<translation>未参与训练的样本</translation>
</message>
<message>
<source>your own</source>
<translation>您自己的</translation>
</message>
<message>
<source>row {number}</source>
<translation>第 {number} 行</translation>
</message>
<message>
<source>{name}, step {step} of {steps}: {value}</source>
<translation>{name}，第 {step}/{steps} 步：{value}</translation>
</message>
<message>
<source>The curve that is changed</source>
<translation>要更改的曲线</translation>
</message>
<message>
<source>Open a table…</source>
<translation>打开表格…</translation>
</message>
<message>
<source>{name}, step {step}</source>
<translation>{name}，第 {step} 步</translation>
</message>
<message>
<source>value</source>
<translation>值</translation>
</message>
<message>
<source>Open a table</source>
<translation>打开表格</translation>
</message>
<message>
<source>curve {number}</source>
<translation>曲线 {number}</translation>
</message>
<message>
<source>The series; arrow keys move through time and change values</source>
<translation>序列；方向键在时间上移动并更改数值</translation>
</message>
<message>
<source>step {step}: {value}</source>
<translation>第 {step} 步：{value}</translation>
</message>
<message>
<source>The microphone starts …</source>
<translation>麦克风正在启动…</translation>
</message>
<message>
<source>Listening …</source>
<translation>正在聆听…</translation>
</message>
<message>
<source>the loudest {heard} s of a recording of {whole} s</source>
<translation>{whole} 秒录音中最响的 {heard} 秒</translation>
</message>
<message>
<source>Record</source>
<translation>录音</translation>
</message>
<message>
<source>Record with the microphone; press again to end (Space)</source>
<translation>用麦克风录音；再按一次结束（空格键）</translation>
</message>
<message>
<source>Open a sound…</source>
<translation>打开声音…</translation>
</message>
<message>
<source>Open a sound, drop one here, or choose a sample.</source>
<translation>请打开声音、拖到这里，或选择一个样本。</translation>
</message>
<message>
<source>{seconds} s of {limit} s</source>
<translation>{seconds} / {limit} 秒</translation>
</message>
<message>
<source>a recording</source>
<translation>一段录音</translation>
</message>
<message>
<source>{seconds} s at {rate} Hz</source>
<translation>{seconds} 秒，{rate} Hz</translation>
</message>
<message>
<source>the model hears the first {seconds} s</source>
<translation>模型听前 {seconds} 秒</translation>
</message>
<message>
<source>Stop</source>
<translation>停止</translation>
</message>
<message>
<source>Open a sound</source>
<translation>打开声音</translation>
</message>
<message>
<source>The sound: its wave and its spectrogram</source>
<translation>声音：波形和频谱图</translation>
</message>
<message>
<source>Drop a sound here</source>
<translation>把声音拖到这里</translation>
</message>
<message>
<source>The picture that the model saw</source>
<translation>模型看到的图片</translation>
</message>
<message>
<source>no box</source>
<translation>没有边框</translation>
</message>
<message>
<source>now: {value}</source>
<translation>当前：{value}</translation>
</message>
<message>
<source>The number that moves</source>
<translation>要改变的数字</translation>
</message>
<message>
<source>Share of each class</source>
<translation>各类别占比</translation>
</message>
<message>
<source>Prediction</source>
<translation>预测</translation>
</message>
<message>
<source>What the model makes as the number moves</source>
<translation>数字变化时模型生成的内容</translation>
</message>
<message>
<source>From</source>
<translation>从</translation>
</message>
<message>
<source>To</source>
<translation>到</translation>
</message>
<message>
<source>from</source>
<translation>从</translation>
</message>
<message>
<source>to</source>
<translation>到</translation>
</message>
<message>
<source>The first number must be smaller than the second one.</source>
<translation>第一个数字必须小于第二个。</translation>
</message>
<message>
<source>“{name}” could not be written: {reason}.</source>
<translation>无法写入“{name}”：{reason}。</translation>
</message>
<message>
<source>Tables ({endings})</source>
<translation>表格 ({endings})</translation>
</message>
<message>
<source>Save as…</source>
<translation>另存为…</translation>
</message>
<message>
<source>Rows that are predicted</source>
<translation>正在预测的行</translation>
</message>
<message>
<source>Every row gets a prediction; the table itself is not changed.</source>
<translation>每一行都会得到预测；表格本身不会改变。</translation>
</message>
<message>
<source>The first rows with their predictions</source>
<translation>前几行及其预测</translation>
</message>
<message>
<source>Save the predictions</source>
<translation>保存预测</translation>
</message>
<message>
<source>Tables (*.csv)</source>
<translation>表格 (*.csv)</translation>
</message>
<message>
<source>{done} of {all} rows</source>
<translation>{done}/{all} 行</translation>
</message>
<message>
<source>{rows} rows of “{name}” in {time}.</source>
<translation>“{name}”的 {rows} 行，用时 {time}。</translation>
</message>
<message>
<source>Rows that could not be read: {n}; the last column says why.</source>
<translation>无法读取的行：{n}；最后一列说明原因。</translation>
</message>
<message>
<source>The first {n} are shown.</source>
<translation>显示前 {n} 行。</translation>
</message>
<message>
<source>Saved as “{name}”.</source>
<translation>已保存为“{name}”。</translation>
</message>
<message>
<source>Open a text…</source>
<translation>打开文本…</translation>
</message>
<message>
<source>Type a text here</source>
<translation>在此输入文本</translation>
</message>
<message>
<source>Type a text, or choose a sample.</source>
<translation>请输入文本，或选择一个样本。</translation>
</message>
<message>
<source>Words that the model does not know: {n}.</source>
<translation>模型不认识的词：{n}。</translation>
</message>
<message>
<source>Words at the end that have no place in the model: {n}.</source>
<translation>末尾超出模型容量的词：{n}。</translation>
</message>
<message>
<source>Open a text</source>
<translation>打开文本</translation>
</message>
<message>
<source>The words as the model reads them</source>
<translation>模型所读到的词</translation>
</message>
<message>
<source>{word} (unknown)</source>
<translation>{word}（未知）</translation>
</message>
<message>
<source>Write on</source>
<translation>继续写</translation>
</message>
<message>
<source>Temperature</source>
<translation>温度</translation>
</message>
<message>
<source>0: always the likeliest word. 1: words as likely as the model thinks they are.</source>
<translation>0：总是最可能的词。1：按模型认为的概率取词。</translation>
</message>
<message>
<source>What the model wrote</source>
<translation>模型写出的内容</translation>
</message>
<message>
<source>For the model the text ends here. Take words away, or ask for another.</source>
<translation>对模型来说文本到此结束。请删去一些词，或请求另一个结果。</translation>
</message>
<message>
<source>Precision to measure</source>
<translation>要测量的精度</translation>
</message>
<message>
<source>Measure each layer</source>
<translation>测量每一层</translation>
</message>
<message>
<source>Layers with weights</source>
<translation>带权重的层</translation>
</message>
<message>
<source>Suggest</source>
<translation>建议</translation>
</message>
<message>
<source>Keeps as few layers as it takes to lose hardly anything.</source>
<translation>只保留必要的少数层，几乎不损失什么。</translation>
</message>
<message>
<source>Export with this choice</source>
<translation>按此选择导出</translation>
</message>
<message>
<source>Exported files of this run</source>
<translation>此运行导出的文件</translation>
</message>
<message>
<source>Layer by layer</source>
<translation>逐层</translation>
</message>
<message>
<source>A click shows a file in the other tabs; Delete takes it off this list.</source>
<translation>单击可在其他标签页中显示文件；按 Delete 键将其从列表中移除。</translation>
</message>
<message>
<source>Measure again</source>
<translation>重新测量</translation>
</message>
<message>
<source>Measure first, and see what smaller numbers cost and give.</source>
<translation>请先测量，看看更小的数值带来的代价与收益。</translation>
</message>
<message>
<source>The measurement answered something unexpected.</source>
<translation>测量返回了意料之外的结果。</translation>
</message>
<message>
<source>All layers may become smaller: that loses hardly anything.</source>
<translation>所有层都可以变小：几乎没有损失。</translation>
</message>
<message>
<source>Cancelled. Nothing was measured.</source>
<translation>已取消。没有测量任何内容。</translation>
</message>
<message>
<source>With this layer alone in smaller numbers.</source>
<translation>仅将此层改为更小的数值时。</translation>
</message>
<message>
<source>{layer} stays in float32</source>
<translation>{layer} 保留 float32</translation>
</message>
<message>
<source>{before} become {after}</source>
<translation>{before} 变为 {after}</translation>
</message>
<message>
<source>The largest difference to the trained network, as a share of the output's scale.</source>
<translation>与训练后网络的最大差异，占输出量级的比例。</translation>
</message>
<message>
<source>{metric} lost</source>
<translation>{metric}损失</translation>
</message>
<message>
<source>Lost</source>
<translation>损失</translation>
</message>
<message>
<source>Error</source>
<translation>误差</translation>
</message>
<message>
<source>{name} (gone)</source>
<translation>{name}（已不存在）</translation>
</message>
<message>
<source>Keep float32</source>
<translation>保留 float32</translation>
</message>
<message>
<source>Ticked: the layer keeps its numbers.</source>
<translation>勾选：该层保持其数值。</translation>
</message>
<message>
<source>The bytes of its weights in float32.</source>
<translation>其权重在 float32 下的字节数。</translation>
</message>
<message>
<source>The bytes of its weights in smaller numbers.</source>
<translation>其权重在更小数值下的字节数。</translation>
</message>
<message>
<source>The outputs' largest difference, as a share of their scale. {tip}</source>
<translation>输出的最大差异，占其量级的比例。{tip}</translation>
</message>
<message>
<source>The error, from 1e-5 at the left to 1 at the right, by powers of ten.</source>
<translation>误差，左端为 1e-5，右端为 1，按十的幂。</translation>
</message>
<message>
<source>{metric} lost: {loss} expected, layer by layer</source>
<translation>{metric}损失：预计 {loss}，逐层相加</translation>
</message>
<message>
<source>Kept</source>
<translation>保留</translation>
</message>
<message>
<source>How many layers stay in float32.</source>
<translation>有多少层保留 float32。</translation>
</message>
<message>
<source>For one sample, where it was measured.</source>
<translation>单个样本，若已测量。</translation>
</message>
<message>
<source>Made</source>
<translation>创建于</translation>
</message>
<message>
<source>{metric} lost: {loss}, measured</source>
<translation>{metric}损失：{loss}，实测</translation>
</message>
<message>
<source>Metric</source>
<translation>指标</translation>
</message>
<message>
<source>{layer} becomes smaller</source>
<translation>{layer} 变小</translation>
</message>
<message>
<source>Recurrent layers compute in float32 all the same: the file becomes smaller, not faster.</source>
<translation>循环层仍以 float32 计算：文件变小，但不会更快。</translation>
</message>
<message>
<source>float32, as trained</source>
<translation>float32，与训练时相同</translation>
</message>
<message>
<source>Every number as in training. Small networks stay so: nothing is gained by smaller numbers.</source>
<translation>每个数值都与训练时相同。小网络保持如此即可：更小的数值没有好处。</translation>
</message>
<message>
<source>float16, half the size</source>
<translation>float16，一半大小</translation>
</message>
<message>
<source>Half the size, about three digits. Faster on graphics cards; on processors it saves size, not time.</source>
<translation>大小减半，约三位有效数字。在显卡上更快；在处理器上节省空间而非时间。</translation>
</message>
<message>
<source>bfloat16, half the size</source>
<translation>bfloat16，一半大小</translation>
</message>
<message>
<source>Half the size, float32's range, about two digits. Only weights become small: as fast as float32.</source>
<translation>大小减半，范围同 float32，约两位有效数字。只有权重变小：速度与 float32 相同。</translation>
</message>
<message>
<source>int8, calibrated</source>
<translation>int8，校准</translation>
</message>
<message>
<source>A quarter of the size. For convolutional networks: several times as fast on processors.</source>
<translation>大小为四分之一。适合卷积网络：在处理器上快数倍。</translation>
</message>
<message>
<source>int8, dynamic</source>
<translation>int8，动态</translation>
</message>
<message>
<source>A quarter of the size. Faster in dense and attention layers; of others only weights become small.</source>
<translation>大小为四分之一。全连接层和注意力层更快；其他层只有权重变小。</translation>
</message>
<message>
<source>int4, weights only</source>
<translation>int4，仅权重</translation>
</message>
<message>
<source>int4</source>
<translation>int4</translation>
</message>
<message>
<source>Down to an eighth of the size. Only weights become small; for large dense and attention layers.</source>
<translation>最小到八分之一大小。只有权重变小；适合大型全连接层和注意力层。</translation>
</message>
<message>
<source>Save the report…</source>
<translation>保存报告…</translation>
</message>
<message>
<source>Save the report</source>
<translation>保存报告</translation>
</message>
<message>
<source>The report was saved as {name}.</source>
<translation>报告已保存为 {name}。</translation>
</message>
<message>
<source>Where it is from</source>
<translation>来源</translation>
</message>
<message>
<source>Web page (*.html)</source>
<translation>网页 (*.html)</translation>
</message>
<message>
<source>Markdown (*.md)</source>
<translation>Markdown (*.md)</translation>
</message>
<message>
<source>What</source>
<translation>对象</translation>
</message>
<message>
<source>From 1e-9 at the left to 0.1 at the right; the line is what is allowed.</source>
<translation>左端为 1e-9，右端为 0.1；竖线为允许值。</translation>
</message>
<message>
<source>The largest difference of any of its numbers.</source>
<translation>其所有数值中最大的差异。</translation>
</message>
<message>
<source>The difference of its numbers on average.</source>
<translation>其数值差异的平均值。</translation>
</message>
<message>
<source>The network in PyTorch, as it was when it was trained.</source>
<translation>PyTorch 中的网络，与训练时相同。</translation>
</message>
<message>
<source>The Python code of the network, as Layerloom prints it and you can take it away.</source>
<translation>Layerloom 生成的、可以带走的网络 Python 代码。</translation>
</message>
<message>
<source>The exported file, run without PyTorch.</source>
<translation>导出的文件，不借助 PyTorch 运行。</translation>
</message>
<message>
<source>Largest differences to the trained module over {samples} validation samples; up to {tolerance} of the output's scale is rounding.</source>
<translation>在 {samples} 个验证样本上与训练后模块的最大差异；不超过输出量级的 {tolerance} 属于舍入误差。</translation>
</message>
<message>
<source>Over all {samples} samples that validate.</source>
<translation>基于全部 {samples} 个验证样本。</translation>
</message>
<message>
<source>another shape</source>
<translation>形状不同</translation>
</message>
<message>
<source>trained module</source>
<translation>训练后的模块</translation>
</message>
<message>
<source>printed source</source>
<translation>生成的源代码</translation>
</message>
<message>
<source>Largest differences</source>
<translation>最大差异</translation>
</message>
<message>
<source>It starts to differ at {layer}. A click shows a layer in Design.</source>
<translation>差异从 {layer} 开始。单击可在“设计”中显示该层。</translation>
</message>
<message>
<source>No layer is further off than what is allowed. A click shows a layer in Design.</source>
<translation>没有任何层超出允许值。单击可在“设计”中显示该层。</translation>
</message>
<message>
<source>within what is allowed</source>
<translation>在允许范围内</translation>
</message>
<message>
<source>more than is allowed</source>
<translation>超出允许值</translation>
</message>
<message>
<source>Metrics of each way</source>
<translation>各途径的指标</translation>
</message>
<message>
<source>Project</source>
<translation>项目</translation>
</message>
<message>
<source>Project's hash</source>
<translation>项目哈希</translation>
</message>
<message>
<source>Epoch</source>
<translation>轮次</translation>
</message>
<message>
<source>Trained</source>
<translation>训练于</translation>
</message>
<message>
<source>Data</source>
<translation>数据</translation>
</message>
<message>
<source>Against</source>
<translation>对比对象</translation>
</message>
<message>
<source>What is compared with the trained module.</source>
<translation>与训练后模块比较的对象。</translation>
</message>
<message>
<source>mean |Δ|</source>
<translation>平均 |Δ|</translation>
</message>
<message>
<source>The largest difference as a share of the output's scale.</source>
<translation>最大差异，占输出量级的比例。</translation>
</message>
<message>
<source>by powers of ten</source>
<translation>按十的幂</translation>
</message>
<message>
<source>The largest difference as a share of the layer's scale.</source>
<translation>最大差异占该层量级的比例。</translation>
</message>
<message>
<source>Trained with</source>
<translation>训练环境</translation>
</message>
<message>
<source>Exported with</source>
<translation>导出环境</translation>
</message>
<message>
<source>These are those of the file in float32, before its numbers became smaller.</source>
<translation>这些是文件在 float32 下、数值变小之前的差异。</translation>
</message>
<message>
<source>Data's fingerprint</source>
<translation>数据指纹</translation>
</message>
<message>
<source>Answered otherwise</source>
<translation>答案不同</translation>
</message>
<message>
<source>How many are left of how many.</source>
<translation>在多少个之中剩下多少个。</translation>
</message>
<message>
<source>Its channels are joined with those of {layers}: they go together.</source>
<translation>其通道与 {layers} 的通道相连：会一起去掉。</translation>
</message>
<message>
<source>{type} · with {n} others</source>
<translation>{type} · 与另外 {n} 层一起</translation>
</message>
<message>
<source>{layer} stays as it is</source>
<translation>{layer} 保持原样</translation>
</message>
<message>
<source>{layer} is pruned</source>
<translation>{layer} 被剪枝</translation>
</message>
<message>
<source>{type} · with {layer}</source>
<translation>{type} · 与 {layer} 一起</translation>
</message>
<message>
<source>{after} of {before}</source>
<translation>{before} 中的 {after}</translation>
</message>
<message>
<source>Leave</source>
<translation>保留</translation>
</message>
<message>
<source>Ticked: the layer stays as it is.</source>
<translation>勾选：该层保持原样。</translation>
</message>
<message>
<source>How much of it goes. A click on the layer lets you change it.</source>
<translation>去掉多少。点击该层即可更改。</translation>
</message>
<message>
<source>How much is left</source>
<translation>剩余多少</translation>
</message>
<message>
<source>Which share of its parameters is left.</source>
<translation>其参数剩下的比例。</translation>
</message>
<message>
<source>With this layer alone pruned, before fine-tuning.</source>
<translation>仅剪枝该层时，微调之前。</translation>
</message>
<message>
<source>{metric} lost: {loss} expected, before fine-tuning</source>
<translation>{metric}损失：预计 {loss}，微调之前</translation>
</message>
<message>
<source>Pruned</source>
<translation>剪枝后</translation>
</message>
<message>
<source>Before fine-tuning.</source>
<translation>微调之前。</translation>
</message>
<message>
<source>Fine-tuned</source>
<translation>微调后</translation>
</message>
<message>
<source>Weights in float32</source>
<translation>float32 权重</translation>
</message>
<message>
<source>Exported file</source>
<translation>导出的文件</translation>
</message>
<message>
<source>stays</source>
<translation>保留</translation>
</message>
<message>
<source>The smallest, wherever</source>
<translation>最小的，不论位置</translation>
</message>
<message>
<source>Channels left</source>
<translation>剩余通道</translation>
</message>
<message>
<source>Whole channels</source>
<translation>整个通道</translation>
</message>
<message>
<source>The weakest channels and neurons leave: the network becomes smaller and faster everywhere.</source>
<translation>去掉最弱的通道和神经元：网络在任何地方都更小、更快。</translation>
</message>
<message>
<source>Single weights</source>
<translation>单个权重</translation>
</message>
<message>
<source>The smallest weights become 0, and stay 0. The file is as long as before, but compresses well.</source>
<translation>最小的权重变为 0 并保持为 0。文件长度不变，但压缩效果好。</translation>
</message>
<message>
<source>How much of each layer goes</source>
<translation>每层去掉多少</translation>
</message>
<message>
<source>What to take out</source>
<translation>去掉什么</translation>
</message>
<message>
<source>Wherever they are</source>
<translation>不论在哪一层</translation>
</message>
<message>
<source>The smallest of all weights together go, not the smallest of each layer.</source>
<translation>去掉所有权重中最小的，而不是每层中最小的。</translation>
</message>
<message>
<source>By what channels are compared</source>
<translation>按什么比较通道</translation>
</message>
<message>
<source>By the sum of their weights' sizes</source>
<translation>按其权重绝对值之和</translation>
</message>
<message>
<source>By the root of the sum of their weights' squares</source>
<translation>按其权重平方和的平方根</translation>
</message>
<message>
<source>Epochs of fine-tuning</source>
<translation>微调轮数</translation>
</message>
<message>
<source>So long is the rest trained afterwards, at a tenth of the learning rate.</source>
<translation>之后以十分之一的学习率训练剩余部分这么多轮。</translation>
</message>
<message>
<source>Compared by</source>
<translation>比较依据</translation>
</message>
<message>
<source>Share of the selected layer</source>
<translation>所选层的比例</translation>
</message>
<message>
<source>Like the others</source>
<translation>与其他层相同</translation>
</message>
<message>
<source>As much of this layer goes as of all others.</source>
<translation>该层去掉的与其他各层一样多。</translation>
</message>
<message>
<source>Share of {layer}</source>
<translation>{layer} 的比例</translation>
</message>
<message>
<source>Click on a layer to give it a share of its own.</source>
<translation>点击某一层，可为其单独设定比例。</translation>
</message>
<message>
<source>Pruned. Fine-tuning has failed; the Train page says why.</source>
<translation>已剪枝。微调失败；原因见“训练”页。</translation>
</message>
<message>
<source>How much is done</source>
<translation>完成程度</translation>
</message>
<message>
<source>Stops fine-tuning; the best epoch so far stays.</source>
<translation>停止微调；保留迄今最好的一轮。</translation>
</message>
<message>
<source>Watch it train</source>
<translation>查看训练</translation>
</message>
<message>
<source>Show the run before</source>
<translation>显示之前的运行</translation>
</message>
<message>
<source>Open the smaller network…</source>
<translation>打开更小的网络…</translation>
</message>
<message>
<source>Writes it into a project of its own, with this run, and opens that on the canvas.</source>
<translation>将其与此运行一起写入单独的项目，并在画布上打开。</translation>
</message>
<message>
<source>Export</source>
<translation>导出</translation>
</message>
<message>
<source>Fine-tuning begins …</source>
<translation>微调即将开始 …</translation>
</message>
<message>
<source>What became of it</source>
<translation>结果如何</translation>
</message>
<message>
<source>Fine-tuning: epoch {number} of {total} …</source>
<translation>微调：第 {number} 轮，共 {total} 轮 …</translation>
</message>
<message>
<source>Pruned. It is fine-tuned when it is its turn.</source>
<translation>已剪枝。轮到时会进行微调。</translation>
</message>
<message>
<source>Pruned and fine-tuned.</source>
<translation>已剪枝并微调。</translation>
</message>
<message>
<source>Pruned; fine-tuning was stopped.</source>
<translation>已剪枝；微调已停止。</translation>
</message>
<message>
<source>Prunes each layer alone, and measures what that costs.</source>
<translation>单独剪枝每一层，并测量代价。</translation>
</message>
<message>
<source>Prune and fine-tune</source>
<translation>剪枝并微调</translation>
</message>
<message>
<source>Layers that can be pruned</source>
<translation>可以剪枝的层</translation>
</message>
<message>
<source>Save the smaller network as a project</source>
<translation>将更小的网络另存为项目</translation>
</message>
<message>
<source>Take out what counts least</source>
<translation>去掉最不重要的部分</translation>
</message>
<message>
<source>It can be pruned again once it has been fine-tuned.</source>
<translation>微调之后可以再次剪枝。</translation>
</message>
<message>
<source>Pruning answered something unexpected.</source>
<translation>剪枝返回了意料之外的结果。</translation>
</message>
<message>
<source>Pruned. It is fine-tuned when the training that runs is over.</source>
<translation>已剪枝。当前训练结束后进行微调。</translation>
</message>
<message>
<source>That is the open project's own file. Choose another name, so that it is not lost.</source>
<translation>那是当前打开的项目自身的文件。请选择其他名称，以免丢失。</translation>
</message>
<message>
<source>Nothing of this network can be taken out so.</source>
<translation>该网络无法以这种方式去掉任何内容。</translation>
</message>
<message>
<source>Cancelled.</source>
<translation>已取消。</translation>
</message>
<message>
<source>The printed source is at fault, so Layerloom is: please report this network with its project file.</source>
<translation>问题出在生成的源代码，即 Layerloom 本身：请附上项目文件报告此网络。</translation>
</message>
<message>
<source>On the CPU the file computes what was trained; only {provider} does not. Bring its driver up to date, or export where there is none and run the file on the CPU.</source>
<translation>在 CPU 上，文件的计算与训练结果一致；只有 {provider} 不一致。请更新其驱动程序，或在没有它的机器上导出并在 CPU 上运行文件。</translation>
</message>
<message>
<source>A click on the line of {layer} below shows the layer in Design.</source>
<translation>点击下方 {layer} 所在的行，可在“设计”中查看该层。</translation>
</message>
<message>
<source>No single layer is further off than what is allowed: small differences add up.</source>
<translation>没有任何单独的层超出允许范围：是微小差异的累积。</translation>
</message>
<message>
<source>Only with {sizes} samples at once it differs, so a layer takes their number for a size: look for a fixed size in a Reshape or Flatten before it.</source>
<translation>只有一次处理 {sizes} 个样本时才不同，说明有一层把样本数当成了尺寸：请检查它前面的 Reshape 或 Flatten 中是否有固定尺寸。</translation>
</message>
<message>
<source>Put an equal layer in its place, or bypass it, train again and see whether the rest agrees. If it should have worked, please report this network with its project file.</source>
<translation>请用等效的层替换它，或绕过它并重新训练，看其余部分是否一致。如果本应可行，请附上项目文件报告此网络。</translation>
</message>
<message>
<source>Measures the file beside PyTorch by turns: how fast one sample is answered, how many a second in batches, what it needs, and which layers take the time.</source>
<translation>将文件与 PyTorch 轮流测量:回答一个样本有多快、成批时每秒多少个、需要什么,以及哪些层占用时间。</translation>
</message>
<message>
<source>Measure</source>
<translation>测量</translation>
</message>
<message>
<source>Batch sizes to measure</source>
<translation>要测量的批次大小</translation>
</message>
<message>
<source>Whole numbers with commas between. Each is measured with one thread and with all.</source>
<translation>用逗号分隔的整数。每个都用一个线程和全部线程测量。</translation>
</message>
<message>
<source>How long each is measured</source>
<translation>每项测量多久</translation>
</message>
<message>
<source>So long is each file measured, and PyTorch. Longer is more exact.</source>
<translation>每个文件和 PyTorch 都测量这么久。时间越长越准确。</translation>
</message>
<message>
<source>Measures PyTorch's compiler, too. Compiling takes a while before.</source>
<translation>同时测量 PyTorch 的编译器。编译需要先花一些时间。</translation>
</message>
<message>
<source>Other files of this run</source>
<translation>此运行的其他文件</translation>
</message>
<message>
<source>Measures the run's other exported files side by side, such as smaller numbers.</source>
<translation>并排测量此运行导出的其他文件,例如使用更小数值的文件。</translation>
</message>
<message>
<source>File whose numbers are shown</source>
<translation>显示其数值的文件</translation>
</message>
<message>
<source>What to list</source>
<translation>列出什么</translation>
</message>
<message>
<source>Show on the canvas</source>
<translation>在画布上显示</translation>
</message>
<message>
<source>Draws each layer's share of the time onto it in Design.</source>
<translation>在设计中把每层的时间占比画在该层上。</translation>
</message>
<message>
<source>Where the time goes</source>
<translation>时间花在哪里</translation>
</message>
<message>
<source>A click on a line shows its layer in Design.</source>
<translation>点击一行会在设计中显示对应的层。</translation>
</message>
<message>
<source>Save…</source>
<translation>保存…</translation>
</message>
<message>
<source>Saves the numbers as JSON, or the curves as a picture.</source>
<translation>将数值保存为 JSON,或将曲线保存为图片。</translation>
</message>
<message>
<source>How fast is it?</source>
<translation>它有多快？</translation>
</message>
<message>
<source>Save what was measured</source>
<translation>保存测量结果</translation>
</message>
<message>
<source>Batch sizes are whole numbers from 1 with commas between: 1, 4, 16.</source>
<translation>批次大小是从 1 开始、用逗号分隔的整数:1, 4, 16。</translation>
</message>
<message>
<source>Batches</source>
<translation>批次</translation>
</message>
<message>
<source>For</source>
<translation>时长</translation>
</message>
<message>
<source>Show it</source>
<translation>显示</translation>
</message>
<message>
<source>Each layer's share of the time stands on it in Design.</source>
<translation>每层所占的时间比例显示在“设计”中的该层上。</translation>
</message>
<message>
<source>Saved {name}.</source>
<translation>已保存 {name}。</translation>
</message>
<message>
<source>Throughput</source>
<translation>吞吐量</translation>
</message>
<message>
<source>Against PyTorch</source>
<translation>与 PyTorch 相比</translation>
</message>
<message>
<source>Loading</source>
<translation>加载</translation>
</message>
<message>
<source>Of the time of one run at batch 1; without the profile, which takes a little itself.</source>
<translation>占批次 1 时一次运行的时间;不含分析本身的少量开销。</translation>
</message>
<message>
<source>Operators</source>
<translation>算子</translation>
</message>
<message>
<source>Nodes</source>
<translation>节点</translation>
</message>
<message>
<source>Measurements</source>
<translation>测量值</translation>
</message>
<message>
<source>Batch {batch}, {threads} threads: half of {runs} runs took less, 95 % less than {late}, 99 % less than {last}.</source>
<translation>批次 {batch},{threads} 个线程:{runs} 次运行中一半用时更短,95 % 少于 {late},99 % 少于 {last}。</translation>
</message>
<message>
<source>Samples a second at batch {batch} with {threads} threads.</source>
<translation>批次 {batch}、{threads} 个线程时每秒的样本数。</translation>
</message>
<message>
<source>So many times as fast as PyTorch at one sample, each with as many threads as suit it best.</source>
<translation>单个样本时是 PyTorch 速度的多少倍,各自使用最合适的线程数。</translation>
</message>
<message>
<source>A fresh process grows by {loaded} when it opens the file, and by {peak} at most while it runs.</source>
<translation>新进程打开文件时增加 {loaded},运行时最多增加 {peak}。</translation>
</message>
<message>
<source>A fresh process opens the file in this time; its first answer takes {first}.</source>
<translation>新进程用这段时间打开文件;首次回答需要 {first}。</translation>
</message>
<message>
<source>The machine was noisy: the same work took {percent} longer now and then, and {n} processes were busy before. Measure again when it is quiet.</source>
<translation>机器不够安静:相同的工作有时多用 {percent} 的时间,之前有 {n} 个进程在忙。请在安静时重新测量。</translation>
</message>
<message>
<source>The machine was quiet: the same work took up to {percent} longer now and then.</source>
<translation>机器很安静:相同的工作有时最多多用 {percent} 的时间。</translation>
</message>
<message>
<source>The runtime adds {percent} to the bare session, {time} a call.</source>
<translation>运行时比裸会话多 {percent},每次调用 {time}。</translation>
</message>
<message>
<source>Operator</source>
<translation>算子</translation>
</message>
<message>
<source>Node</source>
<translation>节点</translation>
</message>
<message>
<source>The share, with the largest as the whole width.</source>
<translation>占比;最大的占满整个宽度。</translation>
</message>
<message>
<source>with {layers}</source>
<translation>含 {layers}</translation>
</message>
<message>
<source>Threads</source>
<translation>线程</translation>
</message>
<message>
<source>Half of the runs took less.</source>
<translation>一半的运行用时更短。</translation>
</message>
<message>
<source>95 % of the runs took less.</source>
<translation>95 % 的运行用时更短。</translation>
</message>
<message>
<source>99 % of the runs took less.</source>
<translation>99 % 的运行用时更短。</translation>
</message>
<message>
<source>Samples/s</source>
<translation>样本/秒</translation>
</message>
<message>
<source>Spread</source>
<translation>离散度</translation>
</message>
<message>
<source>The distance of the quartiles, as a share of the median.</source>
<translation>四分位距占中位数的比例。</translation>
</message>
<message>
<source>Runs</source>
<translation>运行记录</translation>
</message>
<message>
<source>× PyTorch</source>
<translation>× PyTorch</translation>
</message>
<message>
<source>How many times as fast as PyTorch, measured by turns.</source>
<translation>是 PyTorch 速度的多少倍,轮流测量。</translation>
</message>
<message>
<source>no layer</source>
<translation>无层</translation>
</message>
<message>
<source>Latency and throughput over batch sizes</source>
<translation>不同批次大小的延迟与吞吐量</translation>
</message>
<message>
<source>Latency of a batch in ms: median and 95th percentile</source>
<translation>一个批次的延迟(毫秒):中位数与第 95 百分位</translation>
</message>
<message>
<source>Samples a second</source>
<translation>每秒样本数</translation>
</message>
<message>
<source>batch size</source>
<translation>批次大小</translation>
</message>
<message>
<source>{name}: {ratio}× as fast as {other} at batch {batch}</source>
<translation>{name}:批次 {batch} 时是 {other} 速度的 {ratio} 倍</translation>
</message>
<message>
<source>{processor}, {n} cores</source>
<translation>{processor},{n} 核</translation>
</message>
<message>
<source>Try it</source>
<translation>试用</translation>
</message>
<message>
<source>Pruning</source>
<translation>剪枝</translation>
</message>
<message>
<source>Speed</source>
<translation>速度</translation>
</message>
<message>
<source>Take away</source>
<translation>带走</translation>
</message>
<message>
<source>Open a model…</source>
<translation>打开模型…</translation>
</message>
<message>
<source>Tries out a model that was made elsewhere</source>
<translation>试用在别处制作的模型</translation>
</message>
<message>
<source>What to do with the network</source>
<translation>要对网络做什么</translation>
</message>
<message>
<source>Open a model</source>
<translation>打开模型</translation>
</message>
<message>
<source>Programs come with a fresh export in float32 beside them, proved as always.</source>
<translation>程序附带一份新的 float32 导出，照常经过验证。</translation>
</message>
<message>
<source>Folder to take it to</source>
<translation>目标文件夹</translation>
</message>
<message>
<source>Choose a folder</source>
<translation>选择文件夹</translation>
</message>
<message>
<source>Take 1 thing away</source>
<translation>带走 1 项</translation>
</message>
<message>
<source>Take {n} things away</source>
<translation>带走 {n} 项</translation>
</message>
<message>
<source>To the folder</source>
<translation>到文件夹</translation>
</message>
<message>
<source>What to take</source>
<translation>带走什么</translation>
</message>
<message>
<source>Choose what to take first.</source>
<translation>请先选择要带走的内容。</translation>
</message>
<message>
<source>What was taken away answered something unexpected.</source>
<translation>带走操作返回了意外的内容。</translation>
</message>
<message>
<source>The files are in {folder}.</source>
<translation>文件位于 {folder}。</translation>
</message>
<message>
<source>A script of a few lines on ONNX Runtime, without PyTorch.</source>
<translation>基于 ONNX Runtime 的几行脚本，不需要 PyTorch。</translation>
</message>
<message>
<source>One source file on ONNX Runtime, with what CMake needs to build it.</source>
<translation>一个使用 ONNX Runtime 的源文件，附带 CMake 构建所需内容。</translation>
</message>
<message>
<source>A console program for .NET.</source>
<translation>用于 .NET 的控制台程序。</translation>
</message>
<message>
<source>JavaScript page</source>
<translation>JavaScript 网页</translation>
</message>
<message>
<source>Runs the model in the browser: nothing leaves the computer of who opens it.</source>
<translation>在浏览器中运行模型：任何数据都不会离开打开者的电脑。</translation>
</message>
<message>
<source>Notebook</source>
<translation>笔记本</translation>
</message>
<message>
<source>The whole project for Jupyter and Colab: its network, its training, its export.</source>
<translation>供 Jupyter 和 Colab 使用的整个项目：网络、训练、导出。</translation>
</message>
<message>
<source>The network as readable PyTorch, with its weights as safetensors.</source>
<translation>可读的 PyTorch 网络，权重为 safetensors。</translation>
</message>
<message>
<source>PyTorch's own exported program, for torch.export and AOTInductor.</source>
<translation>PyTorch 自己的导出程序，用于 torch.export 和 AOTInductor。</translation>
</message>
<message>
<source>Open folder</source>
<translation>打开文件夹</translation>
</message>
<message>
<source>File to read</source>
<translation>要查看的文件</translation>
</message>
<message>
<source>Lines of the file</source>
<translation>文件内容</translation>
</message>
<message>
<source>{n} files in {folder}</source>
<translation>{folder} 中有 {n} 个文件</translation>
</message>
<message>
<source>Copied</source>
<translation>已复制</translation>
</message>
<message>
<source>Taken away</source>
<translation>已带走</translation>
</message>
<message>
<source>It cannot be read: {reason}.</source>
<translation>无法读取：{reason}。</translation>
</message>
<message>
<source>Reading the model …</source>
<translation>正在读取模型…</translation>
</message>
<message>
<source>Covering one part after the other …</source>
<translation>正在逐一遮住各部分…</translation>
</message>
<message>
<source>Open another model</source>
<translation>打开另一个模型</translation>
</message>
<message>
<source>Compare with another model</source>
<translation>与另一个模型比较</translation>
</message>
<message>
<source>The exported file answers here, run without PyTorch, as it will elsewhere.</source>
<translation>导出的文件在这里作答，与在别处一样不依赖 PyTorch 运行。</translation>
</message>
<message>
<source>The validation samples could not be read. {error}</source>
<translation>无法读取验证样本。{error}</translation>
</message>
<message>
<source>Reading samples of the run …</source>
<translation>正在读取此运行的样本 …</translation>
</message>
<message>
<source>It takes {share} of the picture.</source>
<translation>占图片的 {share}。</translation>
</message>
<message>
<source>What the network says of each place</source>
<translation>网络对每个位置的回答</translation>
</message>
<message>
<source>{n} symbols</source>
<translation>{n} 个符号</translation>
</message>
<message>
<source>{name}, the first of {n} values.</source>
<translation>{name}，共 {n} 个值中的第一个。</translation>
</message>
<message>
<source>{percent} sure.</source>
<translation>确信度 {percent}。</translation>
</message>
<message>
<source>More than {percent} sure.</source>
<translation>确信度超过 {percent}。</translation>
</message>
<message>
<source>That is right.</source>
<translation>回答正确。</translation>
</message>
<message>
<source>It really is {truth}.</source>
<translation>实际上是 {truth}。</translation>
</message>
<message>
<source>{n} boxes</source>
<translation>{n} 个边框</translation>
</message>
<message>
<source>tensor</source>
<translation>张量</translation>
</message>
<message>
<source>What comes</source>
<translation>接下来的值</translation>
</message>
<message>
<source>A picture, {high} × {wide}</source>
<translation>图片，{high} × {wide}</translation>
</message>
<message>
<source>Place by place: {words}</source>
<translation>逐个位置：{words}</translation>
</message>
<message>
<source>Together they take {share} of the picture.</source>
<translation>它们共占图像的 {share}。</translation>
</message>
<message>
<source>← true</source>
<translation>← 真实</translation>
</message>
<message>
<source>Move to the left</source>
<translation>移到左侧</translation>
</message>
<message>
<source>Move to the right</source>
<translation>移到右侧</translation>
</message>
<message>
<source>Move to the bottom</source>
<translation>移到底部</translation>
</message>
<message>
<source>Move to the top</source>
<translation>移到顶部</translation>
</message>
<message>
<source>Move “{panel}”</source>
<translation>移动“{panel}”</translation>
</message>
<message>
<source>Close “{panel}”</source>
<translation>关闭“{panel}”</translation>
</message>
<message>
<source>Put back into the window</source>
<translation>放回窗口</translation>
</message>
<message>
<source>Float</source>
<translation>浮动</translation>
</message>
<message>
<source>Panels</source>
<translation>面板</translation>
</message>
<message>
<source>Precision: of what was taken for this class, the share that is it. Recall: of what is this class, the share that was recognised. F1: their harmonic mean.</source>
<translation>精确率：被判为此类别的样本中确属此类的比例。召回率：此类别的样本中被识别出的比例。F1：两者的调和平均。</translation>
</message>
<message>
<source>Class</source>
<translation>类别</translation>
</message>
<message>
<source>Precision</source>
<translation>精确率</translation>
</message>
<message>
<source>Recall</source>
<translation>召回率</translation>
</message>
<message>
<source>Places</source>
<translation>位置</translation>
</message>
<message>
<source>Do this once, when the network and its settings are decided: whoever chooses by what the test says has no test any more. The look is noted with the run.</source>
<translation>请在网络及其设置确定之后只做一次：若根据测试结果来选择，测试就不再是测试了。本次查看会记录在运行中。</translation>
</message>
<message>
<source>The test part was looked at {n} times, first on {day}.</source>
<translation>测试部分已被查看 {n} 次，首次在 {day}。</translation>
</message>
<message>
<source>The test part was never looked at. Look at it once, when you have decided.</source>
<translation>测试部分从未被查看。请在做出决定后只查看一次。</translation>
</message>
<message>
<source>The test part was looked at once, on {day}.</source>
<translation>测试部分已在 {day} 被查看过一次。</translation>
</message>
<message>
<source>Look at it</source>
<translation>查看</translation>
</message>
<message>
<source>Keep it locked</source>
<translation>保持锁定</translation>
</message>
<message>
<source>Look at the test part?</source>
<translation>要查看测试部分吗？</translation>
</message>
<message>
<source>Run of {when}, best checkpoint, on the samples it has not learnt from.</source>
<translation>{when} 的运行，最佳检查点，使用未参与训练的样本。</translation>
</message>
<message>
<source>The test part: what nothing saw till now.</source>
<translation>测试部分：至今从未被看到的数据。</translation>
</message>
<message>
<source>Evaluation</source>
<translation>评估</translation>
</message>
<message>
<source>Evaluate again</source>
<translation>重新评估</translation>
</message>
<message>
<source>Evaluating …</source>
<translation>正在评估…</translation>
</message>
<message>
<source>The samples run through the network.</source>
<translation>样本正在通过网络。</translation>
</message>
<message>
<source>Run of {when}, best checkpoint, on the test part.</source>
<translation>{when} 的运行，最佳检查点，使用测试部分。</translation>
</message>
<message>
<source>All data of this run was learnt from or validated with. Set a test share, and train again.</source>
<translation>此次运行的全部数据都用于训练或验证。请设置测试比例并重新训练。</translation>
</message>
<message>
<source>The test part is locked</source>
<translation>测试部分已锁定</translation>
</message>
<message>
<source>Unlock …</source>
<translation>解锁…</translation>
</message>
<message>
<source>Evaluate</source>
<translation>评估</translation>
</message>
<message>
<source>The run could not be evaluated</source>
<translation>无法评估此运行</translation>
</message>
<message>
<source>Try again</source>
<translation>重试</translation>
</message>
<message>
<source>This run has no test part</source>
<translation>此次运行没有测试部分</translation>
</message>
<message>
<source>Go to Data</source>
<translation>前往数据</translation>
</message>
<message>
<source>Train the network first; its best checkpoint can then be measured here, class by class.</source>
<translation>请先训练网络；之后可在这里逐类别衡量其最佳检查点。</translation>
</message>
<message>
<source>Not evaluated yet</source>
<translation>尚未评估</translation>
</message>
<message>
<source>Measure the best checkpoint of the run of {when}: metrics, which classes are confused, and the samples it is furthest off on.</source>
<translation>衡量 {when} 的运行的最佳检查点：指标、易混淆的类别，以及偏差最大的样本。</translation>
</message>
<message>
<source>Nothing to evaluate yet</source>
<translation>还没有可评估的内容</translation>
</message>
<message>
<source>By class</source>
<translation>按类别</translation>
</message>
<message>
<source>Loss of each sample</source>
<translation>每个样本的损失</translation>
</message>
<message>
<source>predicted − true</source>
<translation>预测 − 真实</translation>
</message>
<message>
<source>Validation samples of the run</source>
<translation>此运行的验证样本</translation>
</message>
<message>
<source>Checkpoint: {checkpoint}</source>
<translation>检查点：{checkpoint}</translation>
</message>
<message>
<source>How far off</source>
<translation>偏差</translation>
</message>
<message>
<source>loss</source>
<translation>损失</translation>
</message>
<message>
<source>{share} of labels</source>
<translation>标签的 {share}</translation>
</message>
<message>
<source>True</source>
<translation>真实</translation>
</message>
<message>
<source>Predicted</source>
<translation>预测</translation>
</message>
<message>
<source>Furthest off</source>
<translation>偏差最大</translation>
</message>
<message>
<source>Furthest off: what is there, and what was said</source>
<translation>偏差最大：实际与预测</translation>
</message>
<message>
<source>Labels right</source>
<translation>正确的标签</translation>
</message>
<message>
<source>Loss</source>
<translation>损失</translation>
</message>
<message>
<source>Sure</source>
<translation>确信度</translation>
</message>
<message>
<source>Off by</source>
<translation>偏差</translation>
</message>
<message>
<source>Furthest off: “{true}” taken for “{predicted}”</source>
<translation>偏差最大：将“{true}”判为“{predicted}”</translation>
</message>
<message>
<source>Show in Design</source>
<translation>在“设计”中显示</translation>
</message>
<message>
<source>Changes the project for the next run; Undo takes it back.</source>
<translation>为下一次运行更改项目；可以撤销。</translation>
</message>
<message>
<source>Advice</source>
<translation>建议</translation>
</message>
<message>
<source>What to do</source>
<translation>解决方法</translation>
</message>
<message>
<source>What to do, and {n} more</source>
<translation>解决方法，另有 {n} 条</translation>
</message>
<message>
<source>{title} – Layerloom</source>
<translation>{title} – Layerloom</translation>
</message>
<message>
<source>Learn from now on at</source>
<translation>此后的学习率</translation>
</message>
<message>
<source>More epochs</source>
<translation>增加轮数</translation>
</message>
<message>
<source>Train for so many more</source>
<translation>再训练多少轮</translation>
</message>
<message>
<source>Stop after this epoch</source>
<translation>本轮结束后停止</translation>
</message>
<message>
<source>Save a checkpoint now</source>
<translation>立即保存检查点</translation>
</message>
<message>
<source>Validate now</source>
<translation>立即验证</translation>
</message>
<message>
<source>Learn half as fast</source>
<translation>学习率减半</translation>
</message>
<message>
<source>Learn a tenth as fast</source>
<translation>学习率降至十分之一</translation>
</message>
<message>
<source>Learn twice as fast</source>
<translation>学习率加倍</translation>
</message>
<message>
<source>Other learning rate…</source>
<translation>其他学习率…</translation>
</message>
<message>
<source>5 epochs more</source>
<translation>再训练 5 轮</translation>
</message>
<message>
<source>20 epochs more</source>
<translation>再训练 20 轮</translation>
</message>
<message>
<source>More epochs…</source>
<translation>增加轮数…</translation>
</message>
<message>
<source>Stopping …</source>
<translation>正在停止…</translation>
</message>
<message>
<source>Training; stops after this epoch</source>
<translation>正在训练；本轮结束后停止</translation>
</message>
<message>
<source>Add to the queue</source>
<translation>加入队列</translation>
</message>
<message>
<source>The project as it is now trains when this run is over</source>
<translation>此次运行结束后，按项目现在的样子训练</translation>
</message>
<message>
<source>Steer</source>
<translation>调控</translation>
</message>
<message>
<source>Change the learning rate, validate, save, train for longer</source>
<translation>更改学习率、验证、保存、延长训练</translation>
</message>
<message>
<source>Steer the training</source>
<translation>调控训练</translation>
</message>
<message>
<source>A learning rate is a number above 0, not “{came}”.</source>
<translation>学习率必须是大于 0 的数，而不是“{came}”。</translation>
</message>
<message>
<source>Epochs</source>
<translation>轮数</translation>
</message>
<message>
<source>Plots</source>
<translation>图表</translation>
</message>
<message>
<source>Which plots are shown</source>
<translation>显示哪些图表</translation>
</message>
<message>
<source>What is counted along x</source>
<translation>横轴的单位</translation>
</message>
<message>
<source>Smoothing</source>
<translation>平滑</translation>
</message>
<message>
<source>How smooth lines are: at the left, every value as it is</source>
<translation>曲线的平滑程度：最左侧为原始值</translation>
</message>
<message>
<source>Show everything (0)</source>
<translation>显示全部（0）</translation>
</message>
<message>
<source>Best</source>
<translation>最佳</translation>
</message>
<message>
<source>Device</source>
<translation>设备</translation>
</message>
<message>
<source>Best {metric}</source>
<translation>最佳{metric}</translation>
</message>
<message>
<source>Resume this run</source>
<translation>继续此运行</translation>
</message>
<message>
<source>On the validation data, after epoch {epoch}</source>
<translation>验证数据上，第 {epoch} 轮之后</translation>
</message>
<message>
<source>Complete epochs, of how many</source>
<translation>已完成的轮数及总轮数</translation>
</message>
<message>
<source>Training loss of the latest step</source>
<translation>最近一步的训练损失</translation>
</message>
<message>
<source>Find a learning rate: tries many on a few steps; nothing of the project changes</source>
<translation>寻找学习率：用少量步数试验多个值；项目不会改变</translation>
</message>
<message>
<source>Loss over learning rate</source>
<translation>损失随学习率的变化</translation>
</message>
<message>
<source>Trying learning rates …</source>
<translation>正在试验学习率…</translation>
</message>
<message>
<source>Use {number}</source>
<translation>使用 {number}</translation>
</message>
<message>
<source>The loss falls fastest at {number}.</source>
<translation>损失在 {number} 处下降最快。</translation>
</message>
<message>
<source>The loss fell nowhere clearly, so nothing is suggested.</source>
<translation>损失没有明显下降之处，因此没有建议。</translation>
</message>
<message>
<source>Find a batch size: tries larger and larger ones; nothing of the project changes</source>
<translation>寻找批次大小：逐步试验更大的值；项目不会改变</translation>
</message>
<message>
<source>Samples a second over batch size</source>
<translation>每秒样本数随批次大小的变化</translation>
</message>
<message>
<source>Trying batch sizes …</source>
<translation>正在试验批次大小…</translation>
</message>
<message>
<source>{number} is the smallest that is nearly the fastest. Another learning rate may suit it.</source>
<translation>{number} 是接近最快速度的最小值。可能需要配合另一个学习率。</translation>
</message>
<message>
<source>No batch could be tried: there is too little memory.</source>
<translation>内存太少，无法试验任何批次。</translation>
</message>
<message>
<source>A training is running: what is measured beside it would not count. Stop it first.</source>
<translation>有训练正在进行，同时测量的结果不准确。请先停止。</translation>
</message>
<message>
<source>About {time} · {memory}</source>
<translation>约 {time} · {memory}</translation>
</message>
<message>
<source>Measured on {device}: {step} ms a step, {steps} steps an epoch, {epochs} epochs</source>
<translation>在 {device} 上测得：每步 {step} ms，每轮 {steps} 步，共 {epochs} 轮</translation>
</message>
<message>
<source>Before the last changes: about {time} · {memory}</source>
<translation>最近更改之前：约 {time} · {memory}</translation>
</message>
<message>
<source>Measure time and memory on a few steps</source>
<translation>用少量步数测量时间和内存</translation>
</message>
<message>
<source>Measuring a few steps …</source>
<translation>正在测量少量步数…</translation>
</message>
<message>
<source>How long will it take?</source>
<translation>需要多长时间？</translation>
</message>
<message>
<source>Outputs</source>
<translation>输出</translation>
</message>
<message>
<source>Gradients</source>
<translation>梯度</translation>
</message>
<message>
<source>Outputs {mean} ± {spread}, from sample to sample ± {variety}</source>
<translation>输出 {mean} ± {spread}，样本之间 ± {variety}</translation>
</message>
<message>
<source>Histogram of</source>
<translation>直方图对象</translation>
</message>
<message>
<source>Histograms over time</source>
<translation>直方图随时间的变化</translation>
</message>
<message>
<source>Nobody has looked at the layers yet</source>
<translation>尚未观察各层</translation>
</message>
<message>
<source>Gradients, weights and dead units of each layer appear here about once a second while a run trains.</source>
<translation>训练进行时，各层的梯度、权重和死亡单元大约每秒在此更新一次。</translation>
</message>
<message>
<source>How the layers are</source>
<translation>各层的状态</translation>
</message>
<message>
<source>Health</source>
<translation>健康状况</translation>
</message>
<message>
<source>Gradient</source>
<translation>梯度</translation>
</message>
<message>
<source>Step / weights</source>
<translation>步幅 / 权重</translation>
</message>
<message>
<source>Dead</source>
<translation>死亡单元</translation>
</message>
<message>
<source>The norm of the gradient of the layer's weights, before clipping, over time.</source>
<translation>该层权重的梯度范数（裁剪前）随时间的变化。</translation>
</message>
<message>
<source>How far a step moves the weights, for their size: about 0.001 is usual.</source>
<translation>每一步使权重移动多少（相对于其大小）：通常约为 0.001。</translation>
</message>
<message>
<source>The norm of the layer's weights, over time.</source>
<translation>该层权重的范数随时间的变化。</translation>
</message>
<message>
<source>The share of units that gave 0 for every sample looked at.</source>
<translation>对所有观察过的样本都给出 0 的单元所占的比例。</translation>
</message>
<message>
<source>{layer}: double-click shows it in Design</source>
<translation>{layer}：双击可在“设计”中显示</translation>
</message>
<message>
<source>{metric} tells which epoch is best.</source>
<translation>由{metric}决定哪一轮最佳。</translation>
</message>
<message>
<source>Measured</source>
<translation>测量的指标</translation>
</message>
<message>
<source>No number tells which epoch is best: the latest is kept.</source>
<translation>没有数值能说明哪一轮最佳：保留最新的。</translation>
</message>
<message>
<source>At least one metric is measured.</source>
<translation>至少测量一个指标。</translation>
</message>
<message>
<source>As above</source>
<translation>同上</translation>
</message>
<message>
<source>Every</source>
<translation>每隔</translation>
</message>
<message>
<source>It counts in each of so many steps.</source>
<translation>每隔这么多步计入一次。</translation>
</message>
<message>
<source>From epoch</source>
<translation>起始轮次</translation>
</message>
<message>
<source>The first epoch in which it counts.</source>
<translation>计入的第一轮。</translation>
</message>
<message>
<source>To epoch</source>
<translation>结束轮次</translation>
</message>
<message>
<source>The last epoch in which it counts; 0: the end.</source>
<translation>计入的最后一轮；0：直到结束。</translation>
</message>
<message>
<source>What the objective is called.</source>
<translation>训练目标的名称。</translation>
</message>
<message>
<source>Show drawing</source>
<translation>显示图</translation>
</message>
<message>
<source>Delete this objective</source>
<translation>删除此训练目标</translation>
</message>
<message>
<source>Moves</source>
<translation>更新对象</translation>
</message>
<message>
<source>The networks whose weights it moves.</source>
<translation>其权重被更新的网络。</translation>
</message>
<message>
<source>Watches</source>
<translation>仅观察</translation>
</message>
<message>
<source>The numbers that are only looked at. It makes all others small.</source>
<translation>只供查看的数；其余的都会被减小。</translation>
</message>
<message>
<source>Optimiser</source>
<translation>优化器</translation>
</message>
<message>
<source>Schedule</source>
<translation>调度</translation>
</message>
<message>
<source>Name of the objective</source>
<translation>训练目标的名称</translation>
</message>
<message>
<source>All its networks</source>
<translation>其所有网络</translation>
</message>
<message>
<source>Draw the objective</source>
<translation>绘制训练目标</translation>
</message>
<message>
<source>Makes a drawing of what training makes small, to be changed at will.</source>
<translation>为训练要减小的量生成一张图，可随意修改。</translation>
</message>
<message>
<source>Add an objective</source>
<translation>添加训练目标</translation>
</message>
<message>
<source>Back to a loss</source>
<translation>改回损失</translation>
</message>
<message>
<source>Deletes the objectives and their drawings.</source>
<translation>删除训练目标及其图。</translation>
</message>
<message>
<source>Objectives</source>
<translation>训练目标</translation>
</message>
<message>
<source>In each step, one after the other: each moves the weights of its networks.</source>
<translation>每一步中依次进行：每个训练目标更新各自网络的权重。</translation>
</message>
<message>
<source>Choose data first: the drawing shows what comes from there.</source>
<translation>请先选择数据：图中会显示来自数据的内容。</translation>
</message>
<message>
<source>Start training</source>
<translation>开始训练</translation>
</message>
<message>
<source>Nothing has been trained yet</source>
<translation>尚未训练过</translation>
</message>
<message>
<source>Start a training and watch loss and accuracy here while it runs. It can be paused, stopped and taken up again at any time; every run keeps the project that made it.</source>
<translation>开始训练后，可以在这里实时观察损失和准确率。训练可随时暂停、停止和继续；每次运行都会保留产生它的项目。</translation>
</message>
<message>
<source>Resume</source>
<translation>继续</translation>
</message>
<message>
<source>Show everything	0</source>
<translation>显示全部	0</translation>
</message>
<message>
<source>Logarithmic	L</source>
<translation>对数刻度	L</translation>
</message>
<message>
<source>Curves</source>
<translation>曲线</translation>
</message>
<message>
<source>Copy picture	C</source>
<translation>复制图片	C</translation>
</message>
<message>
<source>Save as PNG, SVG or CSV…	S</source>
<translation>另存为 PNG、SVG 或 CSV…	S</translation>
</message>
<message>
<source>In its own window	W</source>
<translation>在单独的窗口中显示	W</translation>
</message>
<message>
<source>Put away</source>
<translation>收起</translation>
</message>
<message>
<source>log</source>
<translation>log</translation>
</message>
<message>
<source>Logarithmic axis (L)</source>
<translation>对数轴（L）</translation>
</message>
<message>
<source>Logarithmic axis</source>
<translation>对数轴</translation>
</message>
<message>
<source>What to do with this plot</source>
<translation>此图表的操作</translation>
</message>
<message>
<source>“{title}” is on the clipboard.</source>
<translation>“{title}”已复制到剪贴板。</translation>
</message>
<message>
<source>Save plot</source>
<translation>保存图表</translation>
</message>
<message>
<source>This has not been measured in this run.</source>
<translation>此次运行没有测量这一项。</translation>
</message>
<message>
<source>Comes with the first steps.</source>
<translation>最初几步之后显示。</translation>
</message>
<message>
<source>rate {rate}</source>
<translation>学习率 {rate}</translation>
</message>
<message>
<source>{epochs} epochs</source>
<translation>{epochs} 轮</translation>
</message>
<message>
<source>Comes with the end of the first epoch.</source>
<translation>第一轮结束后显示。</translation>
</message>
<message>
<source>Waiting for data</source>
<translation>等待数据</translation>
</message>
<message>
<source>GPU load</source>
<translation>GPU 负载</translation>
</message>
<message>
<source>Measured while a run trains on a GPU.</source>
<translation>在 GPU 上训练时测量。</translation>
</message>
<message>
<source>GPU memory</source>
<translation>显存</translation>
</message>
<message>
<source>next step</source>
<translation>下一步</translation>
</message>
<message>
<source>samples</source>
<translation>样本</translation>
</message>
<message>
<source>share of time</source>
<translation>时间占比</translation>
</message>
<message>
<source>taken</source>
<translation>已占用</translation>
</message>
<message>
<source>{epochs} epochs, {optimiser}</source>
<translation>{epochs} 轮，{optimiser}</translation>
</message>
<message>
<source>Start the next one</source>
<translation>开始下一个</translation>
</message>
<message>
<source>Queued on {when}</source>
<translation>{when} 加入队列</translation>
</message>
<message>
<source>Earlier: {name}</source>
<translation>提前：{name}</translation>
</message>
<message>
<source>Later: {name}</source>
<translation>推后：{name}</translation>
</message>
<message>
<source>Take out of the queue: {name}</source>
<translation>移出队列：{name}</translation>
</message>
<message>
<source>Queue</source>
<translation>队列</translation>
</message>
<message>
<source>How to train</source>
<translation>训练方式</translation>
</message>
<message>
<source>Learning rate over time</source>
<translation>学习率的变化</translation>
</message>
<message>
<source>Draws the first weights and the order of the samples.</source>
<translation>决定初始权重和样本的顺序。</translation>
</message>
<message>
<source>Largest norm that the gradient may have; 0 leaves it alone.</source>
<translation>梯度允许的最大范数；0 表示不限制。</translation>
</message>
<message>
<source>Where the network is trained.</source>
<translation>在哪里训练网络。</translation>
</message>
<message>
<source>GPU (CUDA)</source>
<translation>GPU (CUDA)</translation>
</message>
<message>
<source>How often all training samples are seen.</source>
<translation>全部训练样本被使用的次数。</translation>
</message>
<message>
<source>Batch size</source>
<translation>批次大小</translation>
</message>
<message>
<source>Samples that share one step of the optimiser.</source>
<translation>优化器每一步使用的样本数。</translation>
</message>
<message>
<source>Accumulate</source>
<translation>梯度累积</translation>
</message>
<message>
<source>Batches whose gradients make one step together.</source>
<translation>梯度合为一步的批次数。</translation>
</message>
<message>
<source>Number precision</source>
<translation>数值精度</translation>
</message>
<message>
<source>Of layers while they learn.</source>
<translation>层在学习时的计算精度。</translation>
</message>
<message>
<source>Average weights</source>
<translation>权重平均</translation>
</message>
<message>
<source>Decay of a moving average of the weights, such as 0.999, which then validates and is kept; 0: none.</source>
<translation>权重移动平均的衰减率，例如 0.999；随后用该平均值验证并保留。0：不使用。</translation>
</message>
<message>
<source>L1</source>
<translation>L1</translation>
</message>
<message>
<source>Pulls weights towards 0, so that many get very small.</source>
<translation>将权重拉向 0，使其中许多变得很小。</translation>
</message>
<message>
<source>Weigh classes</source>
<translation>类别加权</translation>
</message>
<message>
<source>Rare classes count more in the loss.</source>
<translation>稀少类别在损失中权重更大。</translation>
</message>
<message>
<source>Draw samples</source>
<translation>抽取样本</translation>
</message>
<message>
<source>Balanced shows rare classes more often.</source>
<translation>“各类别等频”会更常展示稀少类别。</translation>
</message>
<message>
<source>Patience</source>
<translation>早停等待轮数</translation>
</message>
<message>
<source>Ends after so many epochs without a better one; 0: never.</source>
<translation>连续这么多轮没有改善后结束；0：从不。</translation>
</message>
<message>
<source>Best by</source>
<translation>最佳依据</translation>
</message>
<message>
<source>What tells which epoch is best, and whether training still gets better.</source>
<translation>用于判断哪一轮最佳、训练是否仍在改善的指标。</translation>
</message>
<message>
<source>Warm-up</source>
<translation>预热</translation>
</message>
<message>
<source>Epochs or steps that lead the learning rate up evenly before the schedule begins; 0: none.</source>
<translation>调度开始前将学习率均匀升高所用的轮数或步数；0：无。</translation>
</message>
<message>
<source>Warm-up in</source>
<translation>预热单位</translation>
</message>
<message>
<source>What the warm-up is counted in.</source>
<translation>预热按什么计数。</translation>
</message>
<message>
<source>Decay pulls at</source>
<translation>权重衰减的对象</translation>
</message>
<message>
<source>Weight decay pulls at everything that learns, or leaves biases and norms alone.</source>
<translation>权重衰减作用于所有学习的参数，或不作用于偏置和归一化。</translation>
</message>
<message>
<source>Average epochs</source>
<translation>轮次平均</translation>
</message>
<message>
<source>Share of the last epochs whose weights are averaged, such as 0.25; their mean validates and is kept; 0: none.</source>
<translation>对其权重取平均的最后若干轮的比例，例如 0.25；用该平均值验证并保留。0：不使用。</translation>
</message>
<message>
<source>Deterministic</source>
<translation>确定性</translation>
</message>
<message>
<source>Only ways to compute that always give the same numbers on this machine; may be slower.</source>
<translation>只使用在此机器上总是得出相同数值的计算方式；可能较慢。</translation>
</message>
<message>
<source>Channels last</source>
<translation>通道在最后</translation>
</message>
<message>
<source>Puts the channels of pictures last in memory, which is faster for many convolutions on a GPU.</source>
<translation>将图片的通道放在内存中的最后一维，许多卷积在 GPU 上会更快。</translation>
</message>
<message>
<source>Compute again</source>
<translation>重新计算</translation>
</message>
<message>
<source>What layers gave is computed again for the gradient instead of kept: less memory, more time.</source>
<translation>不保留各层的输出，而是为求梯度重新计算：内存更少，时间更多。</translation>
</message>
<message>
<source>Compiler</source>
<translation>编译器</translation>
</message>
<message>
<source>Lets PyTorch compile the network. If it pays: tried in the background, kept only if it is faster.</source>
<translation>让 PyTorch 编译网络。“有益时”：在后台试验，仅在更快时采用。</translation>
</message>
<message>
<source>Look at layers</source>
<translation>观察各层</translation>
</message>
<message>
<source>Gradients, weights and dead units are measured now and then, at 2 % of the time at most.</source>
<translation>不时测量梯度、权重和死亡单元，最多占用 2 % 的时间。</translation>
</message>
<message>
<source>Devices</source>
<translation>设备数</translation>
</message>
<message>
<source>GPUs, or processes on the CPU, that share each batch; the batch size stays that of a whole step.</source>
<translation>分担每个批次的 GPU 或 CPU 上的进程；批次大小仍指整个一步。</translation>
</message>
<message>
<source>Machines</source>
<translation>机器数</translation>
</message>
<message>
<source>Each with so many devices. A run on several starts on each of them, from the command line or SLURM.</source>
<translation>每台使用这么多设备。在多台机器上运行时，从命令行或 SLURM 在每台上启动。</translation>
</message>
<message>
<source>Devices hold</source>
<translation>设备保存的内容</translation>
</message>
<message>
<source>The whole network, which is faster (DDP), or shares of its weights, for large networks (FSDP).</source>
<translation>整个网络，速度更快（DDP）；或每台保存一部分权重，用于大型网络（FSDP）。</translation>
</message>
<message>
<source>Full (float32)</source>
<translation>全精度 (float32)</translation>
</message>
<message>
<source>Mixed (bf16)</source>
<translation>混合精度 (bf16)</translation>
</message>
<message>
<source>Mixed (fp16, GPU)</source>
<translation>混合精度 (fp16，GPU)</translation>
</message>
<message>
<source>All alike</source>
<translation>全部相同</translation>
</message>
<message>
<source>Rare ones more</source>
<translation>稀少类别更重</translation>
</message>
<message>
<source>Everything</source>
<translation>全部</translation>
</message>
<message>
<source>Weights, not biases</source>
<translation>仅权重，不含偏置</translation>
</message>
<message>
<source>Off</source>
<translation>关闭</translation>
</message>
<message>
<source>On</source>
<translation>开启</translation>
</message>
<message>
<source>If it pays</source>
<translation>有益时</translation>
</message>
<message>
<source>Blocks</source>
<translation>块</translation>
</message>
<message>
<source>All, in pieces</source>
<translation>全部，分段进行</translation>
</message>
<message>
<source>Whole networks</source>
<translation>整个网络</translation>
</message>
<message>
<source>Shares of weights</source>
<translation>权重的一部分</translation>
</message>
<message>
<source>Shuffled</source>
<translation>打乱</translation>
</message>
<message>
<source>Classes equally often</source>
<translation>各类别等频</translation>
</message>
<message>
<source>epoch {number}</source>
<translation>第 {number} 轮</translation>
</message>
<message>
<source>Difference</source>
<translation>差异</translation>
</message>
<message>
<source>Scale of the values</source>
<translation>数值的刻度</translation>
</message>
<message>
<source>What to compare</source>
<translation>比较内容</translation>
</message>
<message>
<source>{second} minus {first}</source>
<translation>{second} − {first}</translation>
</message>
<message>
<source>They have no values at the same time.</source>
<translation>它们没有同一时刻的值。</translation>
</message>
<message>
<source>Linear</source>
<translation>线性</translation>
</message>
<message>
<source>Log</source>
<translation>对数</translation>
</message>
<message>
<source>None of these runs has told any numbers.</source>
<translation>这些运行都没有给出数值。</translation>
</message>
<message>
<source>difference</source>
<translation>差异</translation>
</message>
<message>
<source>{term} of each step</source>
<translation>每一步的{term}</translation>
</message>
<message>
<source>Validation loss</source>
<translation>验证损失</translation>
</message>
<message>
<source>Training loss</source>
<translation>训练损失</translation>
</message>
<message>
<source>added</source>
<translation>已添加</translation>
</message>
<message>
<source>removed</source>
<translation>已移除</translation>
</message>
<message>
<source>changed</source>
<translation>已更改</translation>
</message>
<message>
<source>usual</source>
<translation>默认</translation>
</message>
<message>
<source>Drag to move, wheel to zoom, double click to see all</source>
<translation>拖动以移动，滚轮缩放，双击显示全部</translation>
</message>
<message>
<source>Which network</source>
<translation>哪个网络</translation>
</message>
<message>
<source>Networks in which the runs differ have a *</source>
<translation>各运行间不同的网络带有 *</translation>
</message>
<message>
<source>Drawing the networks …</source>
<translation>正在绘制网络…</translation>
</message>
<message>
<source>First network</source>
<translation>第一个网络</translation>
</message>
<message>
<source>Second network</source>
<translation>第二个网络</translation>
</message>
<message>
<source>The networks are alike.</source>
<translation>网络相同。</translation>
</message>
<message>
<source>Runs of scripts have no networks that could be compared.</source>
<translation>脚本的运行没有可比较的网络。</translation>
</message>
<message>
<source>and {count} more</source>
<translation>以及另外 {count} 个</translation>
</message>
<message>
<source>Settings</source>
<translation>设置</translation>
</message>
<message>
<source>Networks</source>
<translation>网络</translation>
</message>
<message>
<source>All runs</source>
<translation>所有运行</translation>
</message>
<message>
<source>Back to the table of runs   Esc</source>
<translation>返回运行记录表   Esc</translation>
</message>
<message>
<source>Recipe</source>
<translation>配方</translation>
</message>
<message>
<source>What the script says</source>
<translation>脚本报告的内容</translation>
</message>
<message>
<source>Settings in which the runs differ</source>
<translation>各运行间不同的设置</translation>
</message>
<message>
<source>What came of it</source>
<translation>结果</translation>
</message>
<message>
<source>Duration</source>
<translation>用时</translation>
</message>
<message>
<source>Recipe, data and layers are alike.</source>
<translation>配方、数据和层都相同。</translation>
</message>
<message>
<source>{done} of {count} done</source>
<translation>已完成 {done} / {count}</translation>
</message>
<message>
<source>Final {metric}</source>
<translation>最终{metric}</translation>
</message>
<message>
<source>{count} folds</source>
<translation>{count} 折</translation>
</message>
<message>
<source>Unreadable</source>
<translation>无法读取</translation>
</message>
<message>
<source>Fold {number}</source>
<translation>第 {number} 折</translation>
</message>
<message>
<source>State</source>
<translation>状态</translation>
</message>
<message>
<source>When</source>
<translation>时间</translation>
</message>
<message>
<source>Tags</source>
<translation>标记</translation>
</message>
<message>
<source>On the validation data, after the last epoch</source>
<translation>验证数据上，最后一轮之后</translation>
</message>
<message>
<source>Star</source>
<translation>星标</translation>
</message>
<message>
<source>The main metric on the validation data, in the best epoch</source>
<translation>验证数据上的主要指标，最佳轮次</translation>
</message>
<message>
<source>Select one run.</source>
<translation>请选择一个运行。</translation>
</message>
<message>
<source>Select a run.</source>
<translation>请选择运行。</translation>
</message>
<message>
<source>Select two runs or more: Ctrl or Shift with a click adds to those selected.</source>
<translation>请选择两个或更多运行：按住 Ctrl 或 Shift 点击可加选。</translation>
</message>
<message>
<source>Select fewer runs: more than 20 curves cannot be told apart.</source>
<translation>请少选一些：超过 20 条曲线无法分辨。</translation>
</message>
<message>
<source>A script of your own told about this run; it holds no network.</source>
<translation>此运行由您自己的脚本报告；其中没有网络。</translation>
</message>
<message>
<source>This run cannot be read.</source>
<translation>无法读取此运行。</translation>
</message>
<message>
<source>This run is complete, or has no checkpoint to go on from.</source>
<translation>此运行已完成，或没有可供继续的检查点。</translation>
</message>
<message>
<source>Only a run that is over, and has a checkpoint, can be made longer.</source>
<translation>只有已结束且有检查点的运行才能延长。</translation>
</message>
<message>
<source>A training is running already. Stop it first.</source>
<translation>已有训练正在进行。请先停止。</translation>
</message>
<message>
<source>Compare</source>
<translation>比较</translation>
</message>
<message>
<source>Curves, settings and networks of the selected runs beside each other</source>
<translation>并排显示所选运行的曲线、设置和网络</translation>
</message>
<message>
<source>Open in Design</source>
<translation>在“设计”中打开</translation>
</message>
<message>
<source>Network, data and recipe of this run become those of the project, as one step that can be undone</source>
<translation>将此运行的网络、数据和配方作为项目的内容；作为一步操作，可以撤销</translation>
</message>
<message>
<source>Save as a project…</source>
<translation>另存为项目…</translation>
</message>
<message>
<source>Writes the project of this run into a file of its own</source>
<translation>将此运行的项目写入单独的文件</translation>
</message>
<message>
<source>Train again</source>
<translation>重新训练</translation>
</message>
<message>
<source>A new run of exactly the same network, data and recipe, as soon as nothing else trains</source>
<translation>用完全相同的网络、数据和配方开始新的运行，待没有其他训练时进行</translation>
</message>
<message>
<source>Goes on with this run where it was last saved</source>
<translation>从上次保存处继续此运行</translation>
</message>
<message>
<source>Train longer</source>
<translation>延长训练</translation>
</message>
<message>
<source>Goes on with this run for more epochs than it was to have</source>
<translation>让此运行训练比原定更多的轮数</translation>
</message>
<message>
<source>Gives the selected runs a star, or takes it away</source>
<translation>为所选运行加上或去掉星标</translation>
</message>
<message>
<source>Export for TensorBoard…</source>
<translation>导出到 TensorBoard…</translation>
</message>
<message>
<source>Writes the numbers of the selected runs as event files</source>
<translation>将所选运行的数值写成事件文件</translation>
</message>
<message>
<source>Copy path</source>
<translation>复制路径</translation>
</message>
<message>
<source>Copies where the selected runs are, for the command line</source>
<translation>复制所选运行的位置，供命令行使用</translation>
</message>
<message>
<source>Puts the selected runs into the trash, from which they can come back</source>
<translation>将所选运行放入回收站，之后可以恢复</translation>
</message>
<message>
<source>Told by {program}</source>
<translation>由 {program} 报告</translation>
</message>
<message>
<source>Made from run {name}</source>
<translation>由运行 {name} 生成</translation>
</message>
<message>
<source>Name of the run</source>
<translation>运行的名称</translation>
</message>
<message>
<source>What the run is called in the table and beside its curves</source>
<translation>运行在表格中和曲线旁显示的名称</translation>
</message>
<message>
<source>Words to find the run by, with commas between them</source>
<translation>用于查找运行的词，以逗号分隔</translation>
</message>
<message>
<source>best, paper</source>
<translation>最佳, 论文</translation>
</message>
<message>
<source>Notes</source>
<translation>备注</translation>
</message>
<message>
<source>What did you try, and what came of it?</source>
<translation>您试了什么，结果如何？</translation>
</message>
<message>
<source>Take the star away</source>
<translation>去掉星标</translation>
</message>
<message>
<source>Give it a star</source>
<translation>加星标</translation>
</message>
<message>
<source>Select a run</source>
<translation>选择一个运行</translation>
</message>
<message>
<source>a script</source>
<translation>脚本</translation>
</message>
<message>
<source>Folder for the event files</source>
<translation>事件文件的文件夹</translation>
</message>
<message>
<source>Export the table</source>
<translation>导出表格</translation>
</message>
<message>
<source>take over run {name}</source>
<translation>采用运行 {name}</translation>
</message>
<message>
<source>The run is in the trash.</source>
<translation>运行已放入回收站。</translation>
</message>
<message>
<source>{count} runs are in the trash.</source>
<translation>{count} 个运行已放入回收站。</translation>
</message>
<message>
<source>The project is already as it was for this run.</source>
<translation>项目已经与此运行时相同。</translation>
</message>
<message>
<source>The trash is empty.</source>
<translation>回收站是空的。</translation>
</message>
<message>
<source>The trash is empty; removed: {count}.</source>
<translation>回收站已清空；移除了 {count} 个。</translation>
</message>
<message>
<source>The table is in {name}.</source>
<translation>表格已写入 {name}。</translation>
</message>
<message>
<source>See the numbers with: tensorboard --logdir {name}</source>
<translation>查看数值：tensorboard --logdir {name}</translation>
</message>
<message>
<source>Starred</source>
<translation>已加星标</translation>
</message>
<message>
<source>No star</source>
<translation>无星标</translation>
</message>
<message>
<source>Remove the run in the trash for good?</source>
<translation>要永久移除回收站中的运行吗？</translation>
</message>
<message>
<source>Their curves, notes and weights cannot be taken back after this.</source>
<translation>其曲线、备注和权重之后无法恢复。</translation>
</message>
<message>
<source>Search runs: words, #tag, accuracy&gt;0.9</source>
<translation>搜索运行：词、#标记、accuracy&gt;0.9</translation>
</message>
<message>
<source>Only runs with a star</source>
<translation>仅带星标的运行</translation>
</message>
<message>
<source>More</source>
<translation>更多</translation>
</message>
<message>
<source>No runs yet</source>
<translation>还没有运行</translation>
</message>
<message>
<source>Each training becomes a run here: its curves, what it was made with, and how good it got.</source>
<translation>每次训练都会在此成为一个运行：其曲线、所用配置以及效果。</translation>
</message>
<message>
<source>1 run</source>
<translation>1 个运行</translation>
</message>
<message>
<source>{count} runs</source>
<translation>{count} 个运行</translation>
</message>
<message>
<source>{count} of {all} runs</source>
<translation>{count} / {all} 个运行</translation>
</message>
<message>
<source>Train {count} folds</source>
<translation>训练 {count} 折</translation>
</message>
<message>
<source>Cross-validation: a run for each fold, and their mean with its standard deviation</source>
<translation>交叉验证：每折一个运行，并给出均值和标准差</translation>
</message>
<message>
<source>Export the table…</source>
<translation>导出表格…</translation>
</message>
<message>
<source>Take all out of the trash</source>
<translation>全部移出回收站</translation>
</message>
<message>
<source>Empty the trash…</source>
<translation>清空回收站…</translation>
</message>
<message>
<source>Remove {count} runs for good?</source>
<translation>要永久移除 {count} 个运行吗？</translation>
</message>
<message>
<source>{count} more epochs</source>
<translation>再训练 {count} 轮</translation>
</message>
<message>
<source>Keep</source>
<translation>保留</translation>
</message>
<message>
<source>{count} selected</source>
<translation>已选择 {count} 个</translation>
</message>
<message>
<source>came out</source>
<translation>输出</translation>
</message>
<message>
<source>right</source>
<translation>正确答案</translation>
</message>
<message>
<source>went in</source>
<translation>输入</translation>
</message>
<message>
<source>{count} points</source>
<translation>{count} 个点</translation>
</message>
<message>
<source>After epoch {n}</source>
<translation>第 {n} 轮之后</translation>
</message>
<message>
<source>What came out can not be shown: its file is missing, or too large for a picture.</source>
<translation>无法显示输出：其文件缺失，或太大而无法成为图片。</translation>
</message>
<message>
<source>Which epoch is shown: ← and →; End for the newest</source>
<translation>显示哪一轮：← 和 →；End 为最新</translation>
</message>
<message>
<source>Newest</source>
<translation>最新</translation>
</message>
<message>
<source>Show the newest epoch, and go on with the training (End)</source>
<translation>显示最新一轮，并随训练更新（End）</translation>
</message>
<message>
<source>Nothing has been shown to the network yet</source>
<translation>尚未向网络展示任何内容</translation>
</message>
<message>
<source>After the first epoch, a few validation samples stand here with what the network makes of them.</source>
<translation>第一轮之后，这里会显示几个验证样本以及网络对它们的输出。</translation>
</message>
<message>
<source>From the data</source>
<translation>来自数据</translation>
</message>
<message>
<source>Went in</source>
<translation>输入</translation>
</message>
<message>
<source>Came out</source>
<translation>输出</translation>
</message>
<message>
<source>What is right</source>
<translation>正确答案</translation>
</message>
<message>
<source>{count} more</source>
<translation>另外 {count} 个</translation>
</message>
<message>
<source>What to look at</source>
<translation>查看内容</translation>
</message>
<message>
<source>The training has not moved for {n} s: its process hangs, or a single step takes very long. It goes on by itself if it can.</source>
<translation>训练已有 {n} 秒没有进展：其进程停滞，或单独一步耗时极长。如果可能，它会自行继续。</translation>
</message>
<message>
<source>The run can be resumed from its last checkpoint.</source>
<translation>可以从最后的检查点继续运行。</translation>
</message>
<message>
<source>Stop and resume from the last checkpoint</source>
<translation>停止，并从最后的检查点继续</translation>
</message>
<message>
<source>Ends the process at once. What was since the last checkpoint is trained again.</source>
<translation>立即结束进程。最后一个检查点之后的部分会重新训练。</translation>
</message>
<message>
<source>Smaller batches, several of which make a step: it learns the same and needs less memory.</source>
<translation>使用更小的批次，多个合为一步：学习效果相同，所需内存更少。</translation>
</message>
<message>
<source>Tuning is not here yet</source>
<translation>调优功能尚未提供</translation>
</message>
<message>
<source>This page will search for better learning rates, layer sizes and schedules: many short runs, compared side by side, the best one ready to be trained in full. Until then, change the recipe on the Train page; every run keeps its own, so runs can be compared there.</source>
<translation>此页面将用于寻找更好的学习率、层的大小和调度：进行许多短时运行，并排比较，最好的可直接完整训练。在此之前，请在“训练”页面更改配方；每次运行都会保留自己的配方，可在那里进行比较。</translation>
</message>
<message>
<source>Search layers and blocks</source>
<translation>搜索层和块</translation>
</message>
<message>
<source>No layer fits</source>
<translation>没有匹配的层</translation>
</message>
<message>
<source>Try another word, such as “convolution”, “norm” or “lstm”.</source>
<translation>请换个词试试，例如“convolution”“norm”或“lstm”。</translation>
</message>
<message>
<source>New layer of your own…</source>
<translation>新建自定义层…</translation>
</message>
<message>
<source>SVG, vectors</source>
<translation>SVG，矢量</translation>
</message>
<message>
<source>PNG, pixels</source>
<translation>PNG，像素</translation>
</message>
<message>
<source>PDF, one page</source>
<translation>PDF，单页</translation>
</message>
<message>
<source>Export…</source>
<translation>导出…</translation>
</message>
<message>
<source>Transparent ground</source>
<translation>透明背景</translation>
</message>
<message>
<source>Preview</source>
<translation>预览</translation>
</message>
<message>
<source>Drawing …</source>
<translation>正在绘制…</translation>
</message>
<message>
<source>Format</source>
<translation>格式</translation>
</message>
<message>
<source>Scale</source>
<translation>缩放</translation>
</message>
<message>
<source>{width} × {height} units, sharp at any size</source>
<translation>{width} × {height} 单位，任何大小都清晰</translation>
</message>
<message>
<source>{width} × {height} pixels</source>
<translation>{width} × {height} 像素</translation>
</message>
<message>
<source>Column</source>
<translation>列</translation>
</message>
<message>
<source>Distribution</source>
<translation>分布</translation>
</message>
<message>
<source>Missing</source>
<translation>缺失</translation>
</message>
<message>
<source>Different</source>
<translation>不同</translation>
</message>
<message>
<source>Least</source>
<translation>最小</translation>
</message>
<message>
<source>Mean</source>
<translation>均值</translation>
</message>
<message>
<source>Most</source>
<translation>最大</translation>
</message>
<message>
<source>{n} missing</source>
<translation>缺失 {n} 个</translation>
</message>
<message>
<source>many</source>
<translation>很多</translation>
</message>
<message>
<source>{n} of {of} “{true}” were taken for “{predicted}”.</source>
<translation>{of} 个“{true}”中有 {n} 个被判为“{predicted}”。</translation>
</message>
<message>
<source>Confusion</source>
<translation>混淆矩阵</translation>
</message>
<message>
<source>Rows are true classes, columns predictions.</source>
<translation>行为真实类别，列为预测。</translation>
</message>
<message>
<source>{n} of {of} “{true}” were recognised.</source>
<translation>{of} 个“{true}”中有 {n} 个被识别出来。</translation>
</message>
<message>
<source>train</source>
<translation>训练</translation>
</message>
<message>
<source>validation</source>
<translation>验证</translation>
</message>
<message>
<source>Draw a digit here</source>
<translation>在这里画一个数字</translation>
</message>
<message>
<source>Drawing pad</source>
<translation>手绘板</translation>
</message>
<message>
<source>Values from {low} to {high} at {n} looks</source>
<translation>{n} 次观察中的值从 {low} 到 {high}</translation>
</message>
<message>
<source>Step {step}, near {value}</source>
<translation>第 {step} 步，{value} 附近</translation>
</message>
<message>
<source>step {n}</source>
<translation>第 {n} 步</translation>
</message>
<message>
<source>Nothing measured yet</source>
<translation>尚未测量</translation>
</message>
<message>
<source>{name}: across true, upwards predicted</source>
<translation>{name}：横轴为真实值，纵轴为预测值</translation>
</message>
<message>
<source>Predicted and true</source>
<translation>预测与真实</translation>
</message>
<message>
<source>step {number}</source>
<translation>第 {number} 步</translation>
</message>
<message>
<source>epoch {epoch} · step {number}</source>
<translation>第 {epoch} 轮 · 第 {number} 步</translation>
</message>
<message>
<source>{time} · step {number}</source>
<translation>{time} · 第 {number} 步</translation>
</message>
<message>
<source>Arrow keys walk through the network, Escape ends the presentation.</source>
<translation>用方向键在网络中移动，按 Escape 结束演示。</translation>
</message>
<message>
<source>No problems</source>
<translation>没有问题</translation>
</message>
<message>
<source>The network is complete and fits its data.</source>
<translation>网络完整，并与其数据相符。</translation>
</message>
<message>
<source>Problems of the network and of its fit to the data appear here, with ways to repair them.</source>
<translation>网络及其与数据不符的问题会显示在这里，并附有修复方法。</translation>
</message>
<message>
<source>Open recent</source>
<translation>打开最近的文件</translation>
</message>
<message>
<source>No files yet</source>
<translation>还没有文件</translation>
</message>
<message>
<source>Recovered your unsaved changes of “{name}”.</source>
<translation>已恢复您对“{name}”未保存的更改。</translation>
</message>
<message>
<source>There are unsaved changes of “{name}” from before a crash.</source>
<translation>“{name}”在崩溃前有未保存的更改。</translation>
</message>
<message>
<source>Open them</source>
<translation>打开更改</translation>
</message>
<message>
<source>{doing} About {time} left.</source>
<translation>{doing} 约剩 {time}。</translation>
</message>
<message>
<source>Starting a worker …</source>
<translation>正在启动工作进程…</translation>
</message>
<message>
<source>It can go on without the window, which finds it again at the next start. Otherwise it saves and stops.</source>
<translation>关闭窗口后训练也可继续，下次启动时会重新找到它。否则将保存并停止。</translation>
</message>
<message>
<source>{n} runs wait in the queue and stay there.</source>
<translation>队列中有 {n} 个运行在等待，并会保留。</translation>
</message>
<message>
<source>Shall the training go on?</source>
<translation>要让训练继续吗？</translation>
</message>
<message>
<source>Do not ask again</source>
<translation>不再询问</translation>
</message>
<message>
<source>Let it go on</source>
<translation>让它继续</translation>
</message>
<message>
<source>Save and stop</source>
<translation>保存并停止</translation>
</message>
<message>
<source>One run waits in the queue and stays there.</source>
<translation>队列中有一个运行在等待，并会保留。</translation>
</message>
<message>
<source>The model gave no answer within {seconds} s and was stopped.</source>
<translation>模型在 {seconds} 秒内没有回答，已被停止。</translation>
</message>
<message>
<source>Give it less at once; if it happens again, run `layerloom doctor`.</source>
<translation>请一次少给一些；如果再次发生，请运行 `layerloom doctor`。</translation>
</message>
<message>
<source>The built-in runtime ended unexpectedly.</source>
<translation>内置运行时意外结束。</translation>
</message>
<message>
<source>Try again; if it happens again, run `layerloom doctor`.</source>
<translation>请重试；如果再次发生，请运行 `layerloom doctor`。</translation>
</message>
<message>
<source>The built-in runtime could not be started.</source>
<translation>无法启动内置运行时。</translation>
</message>
<message>
<source>Try with {size} × {times}</source>
<translation>用 {size} × {times} 试试</translation>
</message>
<message>
<source>“{name}” is still being trained.</source>
<translation>“{name}”仍在训练。</translation>
</message>
<message>
<source>Not now</source>
<translation>暂不</translation>
</message>
<message>
<source>The latest: networks that learn against each other have no number that tells which is best</source>
<translation>最新的：相互对抗学习的网络没有能说明哪个最佳的数值</translation>
</message>
<message>
<source>Starting</source>
<translation>正在启动</translation>
</message>
<message>
<source>epoch {n}</source>
<translation>第 {n} 轮</translation>
</message>
<message>
<source>Not started</source>
<translation>未开始</translation>
</message>
<message>
<source>Paused</source>
<translation>已暂停</translation>
</message>
<message>
<source>Stopped</source>
<translation>已停止</translation>
</message>
<message>
<source>Completed</source>
<translation>已完成</translation>
</message>
<message>
<source>Failed</source>
<translation>失败</translation>
</message>
<message>
<source>Crashed</source>
<translation>已崩溃</translation>
</message>
<message>
<source>Ready</source>
<translation>就绪</translation>
</message>
<message>
<source>epoch {number} / {total}</source>
<translation>第 {number} / {total} 轮</translation>
</message>
<message>
<source>The worker is getting ready</source>
<translation>工作进程正在准备</translation>
</message>
<message>
<source>{rate} samples/s</source>
<translation>{rate} 样本/秒</translation>
</message>
<message>
<source>{time} left</source>
<translation>剩余 {time}</translation>
</message>
<message>
<source>Changes are not safe from crashes: “{folder}” cannot be written. Make space, or save now.</source>
<translation>更改无法防范崩溃：无法写入“{folder}”。请腾出空间，或立即保存。</translation>
</message>
<message>
<source>“{name}” is open already: it is further up.</source>
<translation>“{name}”已经打开：就在上层。</translation>
</message>
<message>
<source>Moving layers</source>
<translation>移动层</translation>
</message>
<message>
<source>Looking around</source>
<translation>浏览视图</translation>
</message>
<message>
<source>From left to right</source>
<translation>从左到右</translation>
</message>
<message>
<source>From top to bottom</source>
<translation>从上到下</translation>
</message>
<message>
<source>Zooms</source>
<translation>缩放</translation>
</message>
<message>
<source>Scrolls</source>
<translation>滚动</translation>
</message>
<message>
<source>Guides</source>
<translation>参考线</translation>
</message>
<message>
<source>Layers that are dragged line up with others.</source>
<translation>拖动的层与其他层对齐。</translation>
</message>
<message>
<source>Grid</source>
<translation>网格</translation>
</message>
<message>
<source>Layers that are dragged stop at the grid.</source>
<translation>拖动的层停在网格上。</translation>
</message>
<message>
<source>Arranging</source>
<translation>自动排列</translation>
</message>
<message>
<source>The direction in which layers are arranged at first.</source>
<translation>最初排列层的方向。</translation>
</message>
<message>
<source>The mouse's wheel</source>
<translation>鼠标滚轮</translation>
</message>
<message>
<source>With Ctrl it always zooms, with Shift it moves aside.</source>
<translation>按住 Ctrl 始终缩放，按住 Shift 横向移动。</translation>
</message>
<message>
<source>Minimap</source>
<translation>小地图</translation>
</message>
<message>
<source>A small picture of the whole network in the corner.</source>
<translation>角落里整个网络的缩略图。</translation>
</message>
<message>
<source>Never</source>
<translation>从不</translation>
</message>
<message>
<source>After 1 minute</source>
<translation>1 分钟后</translation>
</message>
<message>
<source>After 5 minutes</source>
<translation>5 分钟后</translation>
</message>
<message>
<source>After 15 minutes</source>
<translation>15 分钟后</translation>
</message>
<message>
<source>Files</source>
<translation>文件</translation>
</message>
<message>
<source>Clear the list</source>
<translation>清空列表</translation>
</message>
<message>
<source>Open the folder</source>
<translation>打开文件夹</translation>
</message>
<message>
<source>Starting and saving</source>
<translation>启动与保存</translation>
</message>
<message>
<source>What is kept</source>
<translation>保留的内容</translation>
</message>
<message>
<source>{n} GB</source>
<translation>{n} GB</translation>
</message>
<message>
<source>Go on where I left off</source>
<translation>从上次离开处继续</translation>
</message>
<message>
<source>A start opens the project of last time.</source>
<translation>启动时打开上次的项目。</translation>
</message>
<message>
<source>Save by itself</source>
<translation>自动保存</translation>
</message>
<message>
<source>A project that has a file is saved so long after its last change.</source>
<translation>已有文件的项目会在最后一次更改后的这段时间保存。</translation>
</message>
<message>
<source>Recent files</source>
<translation>最近的文件</translation>
</message>
<message>
<source>The list on the welcome page and in the menu. Files stay.</source>
<translation>欢迎页面和菜单中的列表。文件本身会保留。</translation>
</message>
<message>
<source>Data that was read</source>
<translation>已读取的数据</translation>
</message>
<message>
<source>Pictures and sound as they are learnt from. What is not used for a month goes.</source>
<translation>学习时所用形式的图片和声音。一个月未使用的会被删除。</translation>
</message>
<message>
<source>Recovery</source>
<translation>恢复</translation>
</message>
<message>
<source>Every step is written down at once, so that a crash loses nothing. A clean exit removes it.</source>
<translation>每一步都会立即记录，因此崩溃不会造成任何损失。正常退出后记录会被移除。</translation>
</message>
<message>
<source>{keys} does {names} now. Using it here takes it away there.</source>
<translation>{keys} 目前用于{names}。在这里使用后，那里将不再使用。</translation>
</message>
<message>
<source>Shortcuts</source>
<translation>快捷键</translation>
</message>
<message>
<source>Usual keys for all</source>
<translation>全部恢复默认按键</translation>
</message>
<message>
<source>Actions and their shortcuts</source>
<translation>操作及其快捷键</translation>
</message>
<message>
<source>A letter alone is for typing. Hold Ctrl or Alt with it.</source>
<translation>单独的字母用于输入。请与 Ctrl 或 Alt 组合使用。</translation>
</message>
<message>
<source>New keys</source>
<translation>新按键</translation>
</message>
<message>
<source>Use</source>
<translation>使用</translation>
</message>
<message>
<source>No keys</source>
<translation>无按键</translation>
</message>
<message>
<source>Usual keys</source>
<translation>默认按键</translation>
</message>
<message>
<source>Press the keys in the field, then Use.</source>
<translation>在框中按下按键，然后点击“使用”。</translation>
</message>
<message>
<source>Works while the canvas has the keyboard.</source>
<translation>在画布拥有键盘焦点时有效。</translation>
</message>
<message>
<source>Action</source>
<translation>操作</translation>
</message>
<message>
<source>Shortcut</source>
<translation>快捷键</translation>
</message>
<message>
<source>Changed by you.</source>
<translation>已由您更改。</translation>
</message>
<message>
<source>New keys for “{title}”</source>
<translation>“{title}”的新按键</translation>
</message>
<message>
<source>As the system wants it</source>
<translation>跟随系统</translation>
</message>
<message>
<source>Things move</source>
<translation>启用动画</translation>
</message>
<message>
<source>Things stand still</source>
<translation>停用动画</translation>
</message>
<message>
<source>Look</source>
<translation>显示</translation>
</message>
<message>
<source>Colours and text</source>
<translation>颜色与文字</translation>
</message>
<message>
<source>Motion and language</source>
<translation>动画与语言</translation>
</message>
<message>
<source>Dark, light or high contrast.</source>
<translation>深色、浅色或高对比度。</translation>
</message>
<message>
<source>Size of text</source>
<translation>文字大小</translation>
</message>
<message>
<source>Of everything but the canvas, which has its zoom.</source>
<translation>适用于画布以外的所有内容，画布有自己的缩放。</translation>
</message>
<message>
<source>Motion</source>
<translation>动画</translation>
</message>
<message>
<source>Whether things glide to their places and fade.</source>
<translation>元素是否滑动到位和淡入淡出。</translation>
</message>
<message>
<source>Language</source>
<translation>语言</translation>
</message>
<message>
<source>Names of layers and parameters stay those of PyTorch.</source>
<translation>层和参数的名称与 PyTorch 保持一致。</translation>
</message>
<message>
<source>Ask</source>
<translation>询问</translation>
</message>
<message>
<source>Goes on</source>
<translation>继续训练</translation>
</message>
<message>
<source>Saves and stops</source>
<translation>保存并停止</translation>
</message>
<message>
<source>Fewer leave more of the computer to other programs. Holds for trainings that start from now on.</source>
<translation>线程越少，留给其他程序的资源越多。对此后开始的训练生效。</translation>
</message>
<message>
<source>What goes on is found again at the next start. If the window crashes, it goes on unless it is to stop.</source>
<translation>继续的训练在下次启动时会重新找到。如果窗口崩溃，除非设为停止，训练会继续。</translation>
</message>
<message>
<source>This computer</source>
<translation>这台计算机</translation>
</message>
<message>
<source>When the window is closed</source>
<translation>关闭窗口时</translation>
</message>
<message>
<source>As many as pay</source>
<translation>有效即可</translation>
</message>
<message>
<source>Most threads</source>
<translation>最多线程数</translation>
</message>
<message>
<source>A training that runs</source>
<translation>正在进行的训练</translation>
</message>
<message>
<source>Search settings</source>
<translation>搜索设置</translation>
</message>
<message>
<source>Pages of the settings</source>
<translation>设置的页面</translation>
</message>
<message>
<source>No setting is called “{words}”. Try another word.</source>
<translation>没有名为“{words}”的设置。请换个词试试。</translation>
</message>
<message>
<source>Show the problems</source>
<translation>显示问题</translation>
</message>
<message>
<source>add network {name}</source>
<translation>添加网络 {name}</translation>
</message>
<message>
<source>add parameter {name}</source>
<translation>添加参数 {name}</translation>
</message>
<message>
<source>set {name} of {thing}</source>
<translation>设置 {thing} 的 {name}</translation>
</message>
<message>
<source>rename {name} to {new}</source>
<translation>将 {name} 重命名为 {new}</translation>
</message>
<message>
<source>rename to {new}</source>
<translation>重命名为 {new}</translation>
</message>
<message>
<source>edit the code of {name}</source>
<translation>编辑 {name} 的代码</translation>
</message>
<message>
<source>delete the code of {name}</source>
<translation>删除 {name} 的代码</translation>
</message>
<message>
<source>set the description</source>
<translation>设置说明</translation>
</message>
<message>
<source>set the block's parameters</source>
<translation>设置块的参数</translation>
</message>
<message>
<source>delete network</source>
<translation>删除网络</translation>
</message>
<message>
<source>order parameters</source>
<translation>调整参数顺序</translation>
</message>
<message>
<source>add “{name}” to the augmentations</source>
<translation>将“{name}”加入数据增强</translation>
</message>
<message>
<source>remove “{name}” from the augmentations</source>
<translation>从数据增强中移除“{name}”</translation>
</message>
<message>
<source>move “{name}” in the augmentations</source>
<translation>移动数据增强中的“{name}”</translation>
</message>
<message>
<source>turn “{name}” on</source>
<translation>启用“{name}”</translation>
</message>
<message>
<source>turn “{name}” off</source>
<translation>停用“{name}”</translation>
</message>
<message>
<source>use the recommended augmentations</source>
<translation>使用推荐的数据增强</translation>
</message>
<message>
<source>add “{name}” to the preparation</source>
<translation>将“{name}”加入预处理</translation>
</message>
<message>
<source>remove “{name}” from the preparation</source>
<translation>从预处理中移除“{name}”</translation>
</message>
<message>
<source>move “{name}” in the preparation</source>
<translation>移动预处理中的“{name}”</translation>
</message>
<message>
<source>choose dataset {name}</source>
<translation>选择数据集 {name}</translation>
</message>
<message>
<source>choose data “{name}”</source>
<translation>选择数据“{name}”</translation>
</message>
<message>
<source>suggest a network</source>
<translation>推荐网络</translation>
</message>
<message>
<source>leave out {n} items</source>
<translation>排除 {n} 项</translation>
</message>
<message>
<source>leave out “{name}”</source>
<translation>排除“{name}”</translation>
</message>
<message>
<source>take in {n} items</source>
<translation>纳入 {n} 项</translation>
</message>
<message>
<source>take in “{name}”</source>
<translation>纳入“{name}”</translation>
</message>
<message>
<source>call {n} items as the files do</source>
<translation>按文件命名 {n} 项</translation>
</message>
<message>
<source>call “{name}” as the files do</source>
<translation>按文件命名“{name}”</translation>
</message>
<message>
<source>call {n} items “{label}”</source>
<translation>将 {n} 项称为“{label}”</translation>
</message>
<message>
<source>call “{name}” “{label}”</source>
<translation>将“{name}”称为“{label}”</translation>
</message>
<message>
<source>new layer {name}</source>
<translation>新建层 {name}</translation>
</message>
<message>
<source>make block {name}</source>
<translation>创建块 {name}</translation>
</message>
<message>
<source>make a block of {thing}</source>
<translation>将 {thing} 组成块</translation>
</message>
<message>
<source>make {name} independent</source>
<translation>使 {name} 独立</translation>
</message>
<message>
<source>expand {name}</source>
<translation>展开 {name}</translation>
</message>
<message>
<source>let uses set {name}</source>
<translation>允许各次使用设置 {name}</translation>
</message>
<message>
<source>keep {name} within</source>
<translation>将 {name} 固定在块内</translation>
</message>
<message>
<source>share the weights of {name}</source>
<translation>共享 {name} 的权重</translation>
</message>
<message>
<source>give {name} weights of its own</source>
<translation>使 {name} 拥有自己的权重</translation>
</message>
<message>
<source>give {name} weights of their own</source>
<translation>使 {name} 拥有自己的权重</translation>
</message>
<message>
<source>nudge {name}</source>
<translation>微移 {name}</translation>
</message>
<message>
<source>align {name}</source>
<translation>对齐 {name}</translation>
</message>
<message>
<source>distribute across</source>
<translation>水平均匀分布</translation>
</message>
<message>
<source>distribute down</source>
<translation>垂直均匀分布</translation>
</message>
<message>
<source>bypass {thing}</source>
<translation>绕过 {thing}</translation>
</message>
<message>
<source>freeze {thing}</source>
<translation>冻结 {thing}</translation>
</message>
<message>
<source>let {name} take part again</source>
<translation>取消绕过 {name}</translation>
</message>
<message>
<source>let {name} learn again</source>
<translation>取消冻结 {name}</translation>
</message>
<message>
<source>lock {thing}</source>
<translation>锁定 {thing}</translation>
</message>
<message>
<source>unlock {thing}</source>
<translation>解锁 {thing}</translation>
</message>
<message>
<source>paste {thing}</source>
<translation>粘贴 {thing}</translation>
</message>
<message>
<source>duplicate {thing}</source>
<translation>创建 {thing} 的副本</translation>
</message>
<message>
<source>cut {thing}</source>
<translation>剪切 {thing}</translation>
</message>
<message>
<source>replace {name} with {new}</source>
<translation>将 {name} 替换为 {new}</translation>
</message>
<message>
<source>move {n} wires to {name}</source>
<translation>将 {n} 条连线移到 {name}</translation>
</message>
<message>
<source>move a wire to {name}</source>
<translation>将一条连线移到 {name}</translation>
</message>
<message>
<source>resize {n} frames and notes</source>
<translation>调整 {n} 个分组框和便签的大小</translation>
</message>
<message>
<source>arrange layers</source>
<translation>自动排列层</translation>
</message>
<message>
<source>{n} changes</source>
<translation>{n} 项更改</translation>
</message>
<message>
<source>add {thing}</source>
<translation>添加 {thing}</translation>
</message>
<message>
<source>delete {thing}</source>
<translation>删除 {thing}</translation>
</message>
<message>
<source>connect {thing}</source>
<translation>连接 {thing}</translation>
</message>
<message>
<source>disconnect {thing}</source>
<translation>断开 {thing}</translation>
</message>
<message>
<source>disconnect</source>
<translation>断开连接</translation>
</message>
<message>
<source>move {thing}</source>
<translation>移动 {thing}</translation>
</message>
<message>
<source>lead {thing}</source>
<translation>改变 {thing} 的走向</translation>
</message>
<message>
<source>straighten {thing}</source>
<translation>拉直 {thing}</translation>
</message>
<message>
<source>resize {thing}</source>
<translation>调整 {thing} 的大小</translation>
</message>
<message>
<source>change {thing}</source>
<translation>更改 {thing}</translation>
</message>
<message>
<source>insert {thing}</source>
<translation>插入 {thing}</translation>
</message>
<message>
<source>colour {thing}</source>
<translation>更改 {thing} 的颜色</translation>
</message>
<message>
<source>set {thing}</source>
<translation>设置 {thing}</translation>
</message>
<message>
<source>{n} things</source>
<translation>{n} 个对象</translation>
</message>
<message>
<source>{n} frames</source>
<translation>{n} 个分组框</translation>
</message>
<message>
<source>{n} frames and notes</source>
<translation>{n} 个分组框和便签</translation>
</message>
<message>
<source>layer</source>
<translation>层</translation>
</message>
<message>
<source>the frame</source>
<translation>分组框</translation>
</message>
<message>
<source>wire</source>
<translation>连线</translation>
</message>
<message>
<source>frame</source>
<translation>分组框</translation>
</message>
<message>
<source>note</source>
<translation>便签</translation>
</message>
<message>
<source>Often used</source>
<translation>常用</translation>
</message>
<message>
<source>Blocks of this project</source>
<translation>此项目的块</translation>
</message>
<message>
<source>Your blocks</source>
<translation>您的块</translation>
</message>
<message>
<source>Ready blocks</source>
<translation>现成的块</translation>
</message>
<message>
<source>A block of this project.</source>
<translation>此项目的一个块。</translation>
</message>
<message>
<source>A layer of your own.</source>
<translation>您的自定义层。</translation>
</message>
<message>
<source>This block is no longer in the project.</source>
<translation>此块已不在项目中。</translation>
</message>
<message>
<source>Take another one.</source>
<translation>请换一个。</translation>
</message>
<message>
<source>The block “{name}” would contain itself.</source>
<translation>块“{name}”将会包含自身。</translation>
</message>
<message>
<source>A network cannot be a block of what it is made of.</source>
<translation>网络不能作为其组成部分中的块。</translation>
</message>
<message>
<source>Pages</source>
<translation>页面</translation>
</message>
<message>
<source>empty network</source>
<translation>空网络</translation>
</message>
<message>
<source>valid</source>
<translation>有效</translation>
</message>
<message>
<source>There are unsaved changes.</source>
<translation>有未保存的更改。</translation>
</message>
<message>
<source>Command palette</source>
<translation>命令面板</translation>
</message>
<message>
<source>Train</source>
<translation>训练</translation>
</message>
<message>
<source>Search or run a command   {keys}</source>
<translation>搜索或运行命令   {keys}</translation>
</message>
<message>
<source>My first network</source>
<translation>我的第一个网络</translation>
</message>
<message>
<source>How far the tour is</source>
<translation>教程的进度</translation>
</message>
<message>
<source>End</source>
<translation>结束</translation>
</message>
<message>
<source>Ends the tour; it can be taken up again from the welcome page or the Help menu</source>
<translation>结束教程；可从欢迎页面或“帮助”菜单继续</translation>
</message>
<message>
<source>Show me</source>
<translation>演示给我看</translation>
</message>
<message>
<source>Does this step for you; it can be undone like your own</source>
<translation>替您完成这一步；可像您自己的操作一样撤销</translation>
</message>
<message>
<source>Skip</source>
<translation>跳过</translation>
</message>
<message>
<source>Step {n} of {count}</source>
<translation>第 {n} 步，共 {count} 步</translation>
</message>
<message>
<source>Next</source>
<translation>下一步</translation>
</message>
<message>
<source>Finish</source>
<translation>完成</translation>
</message>
<message>
<source>That is on another page: the way there is lit.</source>
<translation>它在另一个页面上：前往的路径已高亮显示。</translation>
</message>
<message>
<source>Its panel is closed. “Show me” works all the same; the View menu opens it again.</source>
<translation>它的面板已关闭。“演示给我看”仍然有效；可通过“视图”菜单重新打开。</translation>
</message>
<message>
<source>{shown} of {planes} feature maps</source>
<translation>{planes} 张特征图中的 {shown} 张</translation>
</message>
<message>
<source>Who attends to whom: {shown} of {planes} heads</source>
<translation>谁关注谁：{planes} 个头中的 {shown} 个</translation>
</message>
<message>
<source>The values themselves</source>
<translation>数值本身</translation>
</message>
<message>
<source>Sample of the validation data</source>
<translation>验证数据的样本</translation>
</message>
<message>
<source>Which sample of the validation data is sent through</source>
<translation>将哪个验证样本送入网络</translation>
</message>
<message>
<source>What runs along the wire</source>
<translation>连线上传递的内容</translation>
</message>
<message>
<source>Histogram of its values</source>
<translation>数值的直方图</translation>
</message>
<message>
<source>Watching {layer}</source>
<translation>正在观察 {layer}</translation>
</message>
<message>
<source>Nothing trains at the moment. Start a training, and what runs here is shown while it learns.</source>
<translation>目前没有训练。开始训练后，学习过程中会显示此处传递的内容。</translation>
</message>
<message>
<source>step {step} · {shape} · mean {mean} ± {spread} · {zeros} % zeros</source>
<translation>第 {step} 步 · {shape} · 均值 {mean} ± {spread} · 零 {zeros} %</translation>
</message>
<message>
<source>Waiting for the training to answer …</source>
<translation>正在等待训练进程响应…</translation>
</message>
<message>
<source>{metric} {score}</source>
<translation>{metric} {score}</translation>
</message>
<message>
<source>{time} on 2 cores</source>
<translation>2 核上 {time}</translation>
</message>
<message>
<source>A file…</source>
<translation>文件…</translation>
</message>
<message>
<source>A folder…</source>
<translation>文件夹…</translation>
</message>
<message>
<source>A table, pictures, texts, sound: a file or a folder. A network is suggested for it.</source>
<translation>表格、图片、文本、声音：一个文件或文件夹。会为它推荐一个网络。</translation>
</message>
<message>
<source>Draw a network, watch it train, take it home as ONNX. Each template is ready to train.</source>
<translation>绘制网络，观看其训练，以 ONNX 带走。每个模板都可直接训练。</translation>
</message>
<message>
<source>Welcome</source>
<translation>欢迎</translation>
</message>
<message>
<source>Search templates and projects</source>
<translation>搜索模板和项目</translation>
</message>
<message>
<source>Empty network</source>
<translation>空网络</translation>
</message>
<message>
<source>Draw your own, layer by layer.</source>
<translation>逐层绘制您自己的网络。</translation>
</message>
<message>
<source>Open a project…</source>
<translation>打开项目…</translation>
</message>
<message>
<source>A .loom file from your disk.</source>
<translation>磁盘上的 .loom 文件。</translation>
</message>
<message>
<source>I have data…</source>
<translation>我有数据…</translation>
</message>
<message>
<source>Go on with</source>
<translation>继续处理</translation>
</message>
<message>
<source>Begin with a template</source>
<translation>从模板开始</translation>
</message>
<message>
<source>Back to {name}</source>
<translation>返回 {name}</translation>
</message>
<message>
<source>What shall it learn?</source>
<translation>要让它学什么？</translation>
</message>
<message>
<source>The tour once more</source>
<translation>再看一遍教程</translation>
</message>
<message>
<source>Five minutes, from an empty canvas to a digit that is read.</source>
<translation>五分钟，从空白画布到识别数字。</translation>
</message>
<message>
<source>Go on with the tour</source>
<translation>继续教程</translation>
</message>
<message>
<source>Your network waits at step {n}.</source>
<translation>您的网络停在第 {n} 步。</translation>
</message>
<message>
<source>Five minutes to your first network</source>
<translation>五分钟做出您的第一个网络</translation>
</message>
<message>
<source>Build it, train it, and let it read a digit that you draw. The tour points, your hands do it. Nothing to install, nothing to download.</source>
<translation>搭建它、训练它，让它识别您画的数字。教程负责指引，由您亲手操作。无需安装，无需下载。</translation>
</message>
<message>
<source>Nothing here is called “{query}”. Clear the search.</source>
<translation>这里没有名为“{query}”的内容。请清除搜索。</translation>
</message>
<message>
<source>Open {name}</source>
<translation>打开 {name}</translation>
</message>
<message>
<source>Today, {time}</source>
<translation>今天 {time}</translation>
</message>
<message>
<source>Yesterday, {time}</source>
<translation>昨天 {time}</translation>
</message>
<message>
<source>{name} is missing</source>
<translation>{name} 不存在</translation>
</message>
<message>
<source>Keep at the head of the list</source>
<translation>固定在列表顶部</translation>
</message>
<message>
<source>Remove from the list; the file stays</source>
<translation>从列表中移除；文件保留</translation>
</message>
<message>
<source>Not found. Find it again, or remove it here.</source>
<translation>未找到。请重新定位，或在此移除。</translation>
</message>
<message>
<source>Dismiss</source>
<translation>关闭</translation>
</message>
<message>
<source>Add a layer after the selected one, or here</source>
<translation>在所选层之后或此处添加层</translation>
</message>
<message>
<source>Add and connect</source>
<translation>添加与连接</translation>
</message>
<message>
<source>Insert a layer behind the selected one</source>
<translation>在所选层之后插入层</translation>
</message>
<message>
<source>Connect the selected layers in their order</source>
<translation>依次连接所选的层</translation>
</message>
<message>
<source>Connect the selected layer to…</source>
<translation>将所选层连接到…</translation>
</message>
<message>
<source>Disconnect the selection</source>
<translation>断开所选内容的连接</translation>
</message>
<message>
<source>Replace the selected layers</source>
<translation>替换所选的层</translation>
</message>
<message>
<source>Edit the layer, open a block</source>
<translation>编辑层，打开块</translation>
</message>
<message>
<source>Edit</source>
<translation>编辑</translation>
</message>
<message>
<source>Rename the selected layer</source>
<translation>重命名所选的层</translation>
</message>
<message>
<source>Bypass the selected layers, or not</source>
<translation>绕过或取消绕过所选的层</translation>
</message>
<message>
<source>Frame the selection</source>
<translation>为所选内容加上分组框</translation>
</message>
<message>
<source>Lock or unlock the selection</source>
<translation>锁定或解锁所选内容</translation>
</message>
<message>
<source>Delete the selection</source>
<translation>删除所选内容</translation>
</message>
<message>
<source>Delete the selection, or go back to the network around</source>
<translation>删除所选内容，或返回外层网络</translation>
</message>
<message>
<source>Paste at the pointer</source>
<translation>粘贴到指针处</translation>
</message>
<message>
<source>Duplicate with the wires that arrive</source>
<translation>连同输入的连线创建副本</translation>
</message>
<message>
<source>Open the selected block</source>
<translation>打开所选的块</translation>
</message>
<message>
<source>Collapse the selection into a block</source>
<translation>将所选内容折叠为块</translation>
</message>
<message>
<source>Expand the selected block</source>
<translation>展开所选的块</translation>
</message>
<message>
<source>Select</source>
<translation>选择</translation>
</message>
<message>
<source>Go along the wire to the right</source>
<translation>沿连线向右</translation>
</message>
<message>
<source>Go along the wire to the left</source>
<translation>沿连线向左</translation>
</message>
<message>
<source>Go to the layer above</source>
<translation>转到上方的层</translation>
</message>
<message>
<source>Go to the layer below</source>
<translation>转到下方的层</translation>
</message>
<message>
<source>Select the next layer as well</source>
<translation>同时选择下一个层</translation>
</message>
<message>
<source>Select the layer before as well</source>
<translation>同时选择上一个层</translation>
</message>
<message>
<source>Select the layer above as well</source>
<translation>同时选择上方的层</translation>
</message>
<message>
<source>Select the layer below as well</source>
<translation>同时选择下方的层</translation>
</message>
<message>
<source>Look at the next layer, and keep the selection</source>
<translation>查看下一个层，保持选择</translation>
</message>
<message>
<source>Look at the layer before, and keep the selection</source>
<translation>查看上一个层，保持选择</translation>
</message>
<message>
<source>Look at the layer above, and keep the selection</source>
<translation>查看上方的层，保持选择</translation>
</message>
<message>
<source>Look at the layer below, and keep the selection</source>
<translation>查看下方的层，保持选择</translation>
</message>
<message>
<source>Select the layer that one looks at, or not</source>
<translation>选择或取消选择正在查看的层</translation>
</message>
<message>
<source>Select the next wire of the layer</source>
<translation>选择该层的下一条连线</translation>
</message>
<message>
<source>Select the wire before</source>
<translation>选择上一条连线</translation>
</message>
<message>
<source>Select the next wire as well</source>
<translation>同时选择下一条连线</translation>
</message>
<message>
<source>Let the selected wires end at the layer that one looks at</source>
<translation>让所选连线在当前查看的层结束</translation>
</message>
<message>
<source>Let the selected wires begin there</source>
<translation>让所选连线从那里开始</translation>
</message>
<message>
<source>Select the next frame or note</source>
<translation>选择下一个分组框或便签</translation>
</message>
<message>
<source>Select the frame or note before</source>
<translation>选择上一个分组框或便签</translation>
</message>
<message>
<source>Move left</source>
<translation>左移</translation>
</message>
<message>
<source>Place</source>
<translation>位置</translation>
</message>
<message>
<source>Move right</source>
<translation>右移</translation>
</message>
<message>
<source>Move up</source>
<translation>上移</translation>
</message>
<message>
<source>Move down</source>
<translation>下移</translation>
</message>
<message>
<source>Move far left</source>
<translation>大幅左移</translation>
</message>
<message>
<source>Move far right</source>
<translation>大幅右移</translation>
</message>
<message>
<source>Move far up</source>
<translation>大幅上移</translation>
</message>
<message>
<source>Move far down</source>
<translation>大幅下移</translation>
</message>
<message>
<source>Make the frame or note wider</source>
<translation>加宽分组框或便签</translation>
</message>
<message>
<source>Make it narrower</source>
<translation>变窄</translation>
</message>
<message>
<source>Make it higher</source>
<translation>加高</translation>
</message>
<message>
<source>Make it lower</source>
<translation>变矮</translation>
</message>
<message>
<source>Go to the next layer found</source>
<translation>转到下一个找到的层</translation>
</message>
<message>
<source>Go to the layer found before</source>
<translation>转到上一个找到的层</translation>
</message>
<message>
<source>Show what mouse and keys do</source>
<translation>显示鼠标和按键的作用</translation>
</message>
<message>
<source>Double click</source>
<translation>双击</translation>
</message>
<message>
<source>Search a layer to add; open a block; bend a wire</source>
<translation>搜索要添加的层；打开块；弯曲连线</translation>
</message>
<message>
<source>Drag a port</source>
<translation>拖动端口</translation>
</message>
<message>
<source>Draw a wire; over nothing: search for what fits</source>
<translation>拉出连线；在空白处：搜索可接的层</translation>
</message>
<message>
<source>Drag the end of a wire</source>
<translation>拖动连线的一端</translation>
</message>
<message>
<source>Put it elsewhere, or take it away</source>
<translation>接到别处，或移除</translation>
</message>
<message>
<source>Shift, drag a port</source>
<translation>Shift，拖动端口</translation>
</message>
<message>
<source>Take all its wires to another port</source>
<translation>将其所有连线移到另一端口</translation>
</message>
<message>
<source>Alt, click</source>
<translation>Alt，单击</translation>
</message>
<message>
<source>Cut a wire, or all wires of a port</source>
<translation>剪断一条连线，或端口的所有连线</translation>
</message>
<message>
<source>Drag a layer onto a wire</source>
<translation>将层拖到连线上</translation>
</message>
<message>
<source>Insert it; with Shift, out of its own chain</source>
<translation>插入其中；按住 Shift 则从原来的链中取出</translation>
</message>
<message>
<source>Shift, drop on a layer</source>
<translation>Shift，放到层上</translation>
</message>
<message>
<source>Replace it by what comes from the palette</source>
<translation>替换为从层面板拖来的内容</translation>
</message>
<message>
<source>Ctrl, drag a layer</source>
<translation>Ctrl，拖动层</translation>
</message>
<message>
<source>Copy it with the wires that arrive</source>
<translation>连同输入的连线一起复制</translation>
</message>
<message>
<source>Alt, while dragging</source>
<translation>Alt，拖动时</translation>
</message>
<message>
<source>Do not snap</source>
<translation>不吸附</translation>
</message>
<message>
<source>Shift or Ctrl, click</source>
<translation>Shift 或 Ctrl，单击</translation>
</message>
<message>
<source>Select as well</source>
<translation>加入选择</translation>
</message>
<message>
<source>Wheel</source>
<translation>滚轮</translation>
</message>
<message>
<source>Zoom; with Shift, to the side</source>
<translation>缩放；按住 Shift 横向移动</translation>
</message>
<message>
<source>Middle button, or Space</source>
<translation>中键，或空格</translation>
</message>
<message>
<source>Move the view</source>
<translation>移动视图</translation>
</message>
<message>
<source>New…</source>
<translation>新建…</translation>
</message>
<message>
<source>Open…</source>
<translation>打开…</translation>
</message>
<message>
<source>Export picture…</source>
<translation>导出图片…</translation>
</message>
<message>
<source>Export Python source…</source>
<translation>导出 Python 源代码…</translation>
</message>
<message>
<source>Settings…</source>
<translation>设置…</translation>
</message>
<message>
<source>Change shortcuts…</source>
<translation>更改快捷键…</translation>
</message>
<message>
<source>Quit</source>
<translation>退出</translation>
</message>
<message>
<source>Duplicate with wires</source>
<translation>连同连线创建副本</translation>
</message>
<message>
<source>Find in the network…</source>
<translation>在网络中查找…</translation>
</message>
<message>
<source>Rename layer</source>
<translation>重命名层</translation>
</message>
<message>
<source>View</source>
<translation>视图</translation>
</message>
<message>
<source>Design</source>
<translation>设计</translation>
</message>
<message>
<source>Tune</source>
<translation>调优</translation>
</message>
<message>
<source>Deploy</source>
<translation>部署</translation>
</message>
<message>
<source>Command palette…</source>
<translation>命令面板…</translation>
</message>
<message>
<source>Find layer to add</source>
<translation>查找要添加的层</translation>
</message>
<message>
<source>Inspector</source>
<translation>检查器</translation>
</message>
<message>
<source>Source</source>
<translation>源代码</translation>
</message>
<message>
<source>Problems</source>
<translation>问题</translation>
</message>
<message>
<source>Costs</source>
<translation>开销</translation>
</message>
<message>
<source>Own layers</source>
<translation>自定义层</translation>
</message>
<message>
<source>Reset layout</source>
<translation>重置布局</translation>
</message>
<message>
<source>Next panel</source>
<translation>下一个面板</translation>
</message>
<message>
<source>Previous panel</source>
<translation>上一个面板</translation>
</message>
<message>
<source>Show the whole network</source>
<translation>显示整个网络</translation>
</message>
<message>
<source>Show health</source>
<translation>显示健康状况</translation>
</message>
<message>
<source>Show times</source>
<translation>显示时间</translation>
</message>
<message>
<source>Full screen</source>
<translation>全屏</translation>
</message>
<message>
<source>Presentation</source>
<translation>演示</translation>
</message>
<message>
<source>Follow the system</source>
<translation>跟随系统</translation>
</message>
<message>
<source>Dark</source>
<translation>深色</translation>
</message>
<message>
<source>Light</source>
<translation>浅色</translation>
</message>
<message>
<source>High contrast, dark</source>
<translation>高对比度，深色</translation>
</message>
<message>
<source>High contrast, light</source>
<translation>高对比度，浅色</translation>
</message>
<message>
<source>Larger text</source>
<translation>放大文字</translation>
</message>
<message>
<source>Smaller text</source>
<translation>缩小文字</translation>
</message>
<message>
<source>Text of usual size</source>
<translation>默认文字大小</translation>
</message>
<message>
<source>Back to the network around</source>
<translation>返回外层网络</translation>
</message>
<message>
<source>Expand the block</source>
<translation>展开块</translation>
</message>
<message>
<source>Make the block unique</source>
<translation>使块独立</translation>
</message>
<message>
<source>Save block to library</source>
<translation>将块存入库</translation>
</message>
<message>
<source>Arrange layers left to right</source>
<translation>从左到右排列层</translation>
</message>
<message>
<source>Arrange all layers</source>
<translation>自动排列所有层</translation>
</message>
<message>
<source>Go to the next problem</source>
<translation>转到下一个问题</translation>
</message>
<message>
<source>Copy Python source</source>
<translation>复制 Python 源代码</translation>
</message>
<message>
<source>Add Python file…</source>
<translation>添加 Python 文件…</translation>
</message>
<message>
<source>Find a learning rate</source>
<translation>寻找学习率</translation>
</message>
<message>
<source>Find a batch size</source>
<translation>寻找批次大小</translation>
</message>
<message>
<source>Commands and shortcuts</source>
<translation>命令与快捷键</translation>
</message>
<message>
<source>Open the log's folder</source>
<translation>打开日志文件夹</translation>
</message>
<message>
<source>About Layerloom</source>
<translation>关于 Layerloom</translation>
</message>
<message>
<source>Blue</source>
<translation>蓝色</translation>
</message>
<message>
<source>Violet</source>
<translation>紫色</translation>
</message>
<message>
<source>Teal</source>
<translation>青色</translation>
</message>
<message>
<source>Green</source>
<translation>绿色</translation>
</message>
<message>
<source>Amber</source>
<translation>琥珀色</translation>
</message>
<message>
<source>Orange</source>
<translation>橙色</translation>
</message>
<message>
<source>Pink</source>
<translation>粉色</translation>
</message>
<message>
<source>Exploding gradients</source>
<translation>梯度爆炸</translation>
</message>
<message>
<source>Vanishing gradients</source>
<translation>梯度消失</translation>
</message>
<message>
<source>Dead units</source>
<translation>死亡单元</translation>
</message>
<message>
<source>Learning rate too high</source>
<translation>学习率过高</translation>
</message>
<message>
<source>Learning rate too low</source>
<translation>学习率过低</translation>
</message>
<message>
<source>Saturated discriminator</source>
<translation>判别器饱和</translation>
</message>
<message>
<source>Mode collapse</source>
<translation>模式坍塌</translation>
</message>
<message>
<source>Overfitting</source>
<translation>过拟合</translation>
</message>
<message>
<source>Underfitting</source>
<translation>欠拟合</translation>
</message>
<message>
<source>Wrong labels</source>
<translation>错误的标签</translation>
</message>
<message>
<source>Data starvation</source>
<translation>数据供给不足</translation>
</message>
<message>
<source>Drag a layer onto the canvas</source>
<translation>将层拖到画布上</translation>
</message>
<message>
<source>A convolution looks at small patches of an image. Drag Conv2d from the palette to the right of images.</source>
<translation>卷积查看图像的小块。请将 Conv2d 从层面板拖到 images 的右侧。</translation>
</message>
<message>
<source>Connect the two</source>
<translation>连接两者</translation>
</message>
<message>
<source>Drag from the port at the right edge of images to the port at the left edge of the convolution. The wire then says which shape flows through it.</source>
<translation>从 images 右边缘的端口拖到卷积左边缘的端口。连线上会显示流过的形状。</translation>
</message>
<message>
<source>Set a parameter</source>
<translation>设置参数</translation>
</message>
<message>
<source>Click the convolution, and in the inspector set Out channels to 32: so many patterns it learns.</source>
<translation>单击卷积，在检查器中将 Out channels 设为 32：这就是它学习的模式数量。</translation>
</message>
<message>
<source>Pull out a wire, and let go</source>
<translation>拉出连线，然后松开</translation>
</message>
<message>
<source>Drag from the convolution's right port into empty canvas and let go. What fits is offered: type relu, press Return.</source>
<translation>从卷积右侧的端口拖到画布空白处并松开。可接的层会列出来：输入 relu，按 Return。</translation>
</message>
<message>
<source>Keys do it as well</source>
<translation>用键盘也可以</translation>
</message>
<message>
<source>While the ReLU is selected, press Tab on the canvas, type flatten, press Return. It is wired at once.</source>
<translation>选中 ReLU 时，在画布上按 Tab，输入 flatten，按 Return。它会立即接上。</translation>
</message>
<message>
<source>The layer that decides</source>
<translation>作出判断的层</translation>
</message>
<message>
<source>Once more: Tab, linear, Return. It weighs everything it gets and gives one score for each digit.</source>
<translation>再来一次：Tab、linear、Return。它对得到的一切加权，为每个数字给出一个分数。</translation>
</message>
<message>
<source>Lead it to the answer</source>
<translation>引向答案</translation>
</message>
<message>
<source>Drag from the right port of the linear layer to digit, the output of the network.</source>
<translation>从 linear 层右侧的端口拖到网络的输出 digit。</translation>
</message>
<message>
<source>Problems come with repairs</source>
<translation>问题附带修复方法</translation>
</message>
<message>
<source>The network gives 64 scores, but there are 10 digits. Click the problem in the status bar, then its repair.</source>
<translation>网络给出 64 个分数，但数字只有 10 个。单击状态栏中的问题，再单击其修复方法。</translation>
</message>
<message>
<source>Tidy up</source>
<translation>整理</translation>
</message>
<message>
<source>Press Ctrl+Shift+A: the layers line up as they are read. Ctrl+Z takes back this, and everything else.</source>
<translation>按 Ctrl+Shift+A：各层按阅读顺序排好。Ctrl+Z 可撤销这一步以及其他任何操作。</translation>
</message>
<message>
<source>Press Train</source>
<translation>按下“训练”</translation>
</message>
<message>
<source>Your network now learns from 1,437 handwritten digits. 360 others are kept back to test it.</source>
<translation>您的网络现在从 1,437 个手写数字中学习。另外 360 个留作测试。</translation>
</message>
<message>
<source>Watch it learn</source>
<translation>观看它学习</translation>
</message>
<message>
<source>The curves on the left say how wrong it still is: they should fall. Those on the right say how many digits it reads. The tour goes on when the training is over.</source>
<translation>左侧的曲线表示它还错多少，应当下降。右侧的曲线表示它能识别多少数字。训练结束后教程会继续。</translation>
</message>
<message>
<source>How good is it?</source>
<translation>它有多好？</translation>
</message>
<message>
<source>Open Evaluate, and press Evaluate there: you see which digits it reads, and which it takes for others.</source>
<translation>打开“评估”，并在那里按“评估”：您会看到它能识别哪些数字，又会把哪些认错。</translation>
</message>
<message>
<source>Take it home</source>
<translation>把它带走</translation>
</message>
<message>
<source>Look around as long as you like. Then open Deploy and press Export ONNX: one file that runs anywhere.</source>
<translation>尽情四处看看。然后打开“部署”，按“导出 ONNX”：得到一个可在任何地方运行的文件。</translation>
</message>
<message>
<source>Draw a digit</source>
<translation>画一个数字</translation>
</message>
<message>
<source>The exported file answers: draw a digit with the mouse, and it says what it reads.</source>
<translation>导出的文件来作答：用鼠标画一个数字，它会说出识别的结果。</translation>
</message>
<message>
<source>You built a network that reads</source>
<translation>您做出了一个会识别数字的网络</translation>
</message>
<message>
<source>Save it with Ctrl+S. Then change it and train again, or begin with a template: they show more kinds of networks. F1 lists all that can be done.</source>
<translation>按 Ctrl+S 保存。然后修改并重新训练，或从模板开始：它们展示了更多种类的网络。F1 列出所有可做的操作。</translation>
</message>
<message>
<source>Digits CNN</source>
<translation>数字 CNN</translation>
</message>
<message>
<source>Reads handwritten digits with three small convolutions, after LeNet-5.</source>
<translation>仿照 LeNet-5，用三个小卷积识别手写数字。</translation>
</message>
<message>
<source>How convolutions, pooling and dropout work together on images.</source>
<translation>卷积、池化和 Dropout 如何在图像上协同工作。</translation>
</message>
<message>
<source>6 s</source>
<translation>6 秒</translation>
</message>
<message>
<source>Tabular MLP</source>
<translation>表格 MLP</translation>
</message>
<message>
<source>Tells the grower of a wine from 13 chemical measurements.</source>
<translation>根据 13 项化学测量值判断葡萄酒的酒庄。</translation>
</message>
<message>
<source>How a table is standardised and classified by a few dense layers.</source>
<translation>如何将表格标准化，并用几个全连接层分类。</translation>
</message>
<message>
<source>1 s</source>
<translation>1 秒</translation>
</message>
<message>
<source>Tables</source>
<translation>表格</translation>
</message>
<message>
<source>Regression MLP</source>
<translation>回归 MLP</translation>
</message>
<message>
<source>Predicts how diabetes progresses within a year from ten values of a patient.</source>
<translation>根据患者的十项数值预测一年内糖尿病的发展。</translation>
</message>
<message>
<source>How a network predicts a number rather than a class, and what R² says.</source>
<translation>网络如何预测数值而不是类别，以及 R² 的含义。</translation>
</message>
<message>
<source>Sequence LSTM</source>
<translation>序列 LSTM</translation>
</message>
<message>
<source>Reads a digit row by row, as a sequence of eight steps, and remembers what it saw.</source>
<translation>将数字逐行读作八步的序列，并记住所见的内容。</translation>
</message>
<message>
<source>How a recurrent layer turns a sequence into one vector.</source>
<translation>循环层如何将序列转换为一个向量。</translation>
</message>
<message>
<source>2 s</source>
<translation>2 秒</translation>
</message>
<message>
<source>Sequences</source>
<translation>序列</translation>
</message>
<message>
<source>Residual CNN</source>
<translation>残差 CNN</translation>
</message>
<message>
<source>Reads digits with two residual blocks; the second one halves the image.</source>
<translation>用两个残差块识别数字；第二个将图像减半。</translation>
</message>
<message>
<source>What skip connections and batch normalisation are for.</source>
<translation>跳跃连接和批归一化的作用。</translation>
</message>
<message>
<source>15 s</source>
<translation>15 秒</translation>
</message>
<message>
<source>Transfer learning</source>
<translation>迁移学习</translation>
</message>
<message>
<source>Reads digits with a backbone of torchvision and one dense layer behind it.</source>
<translation>用 torchvision 的骨干网络及其后的一个全连接层识别数字。</translation>
</message>
<message>
<source>How a backbone is used: set its weights to DEFAULT, and it brings what it learned elsewhere.</source>
<translation>如何使用骨干网络：将其权重设为 DEFAULT，它就会带来在别处学到的知识。</translation>
</message>
<message>
<source>30 s</source>
<translation>30 秒</translation>
</message>
<message>
<source>Segmentation</source>
<translation>分割</translation>
</message>
<message>
<source>Says of each pixel which shape it belongs to, with a small U-Net.</source>
<translation>用一个小型 U-Net 说出每个像素属于哪个形状。</translation>
</message>
<message>
<source>How a network sees more by making pictures smaller, and how what it saw on the way brings back fine edges.</source>
<translation>网络如何通过缩小图片看到更多，以及途中所见如何还原精细的边缘。</translation>
</message>
<message>
<source>20 s</source>
<translation>20 秒</translation>
</message>
<message>
<source>Detection</source>
<translation>目标检测</translation>
</message>
<message>
<source>Finds shapes in a picture: where each is, how large and of which kind.</source>
<translation>在图片中找出形状：每个在哪里、多大、是哪一种。</translation>
</message>
<message>
<source>How a grid of cells tells of any number of things, and what mean average precision says of boxes.</source>
<translation>单元网格如何描述任意数量的物体，以及平均精度均值（mAP）对框说明了什么。</translation>
</message>
<message>
<source>10 s</source>
<translation>10 秒</translation>
</message>
<message>
<source>Super-resolution</source>
<translation>超分辨率</translation>
</message>
<message>
<source>Makes pictures twice as wide and high, with edges sharper than enlarging alone gives.</source>
<translation>将图片的宽和高加倍，边缘比单纯放大更清晰。</translation>
</message>
<message>
<source>How a network adds what is missing to what is there, and how four channels become one picture twice as fine.</source>
<translation>网络如何在已有内容上补足缺失的部分，以及四个通道如何变为一张精细一倍的图片。</translation>
</message>
<message>
<source>Two tasks at once</source>
<translation>同时完成两个任务</translation>
</message>
<message>
<source>Measures where a shape is and how large, and says which it is, in one network.</source>
<translation>用一个网络测出形状的位置和大小，并说出是哪一种。</translation>
</message>
<message>
<source>How two heads share one body, and how the losses of two tasks are added.</source>
<translation>两个头如何共用一个主体，以及两个任务的损失如何相加。</translation>
</message>
<message>
<source>3 s</source>
<translation>3 秒</translation>
</message>
<message>
<source>Says for each of four kinds of shapes whether a picture shows it; none or several may be there.</source>
<translation>对四种形状分别说出图片中是否有它；可能一个也没有，也可能有几个。</translation>
</message>
<message>
<source>How several labels differ from one class: each is a question of its own, answered yes or no.</source>
<translation>多个标签与单个类别有何不同：每个标签都是一个单独的问题，回答是或否。</translation>
</message>
<message>
<source>8 s</source>
<translation>8 秒</translation>
</message>
<message>
<source>Tells from measurements of cells whether a tumour is benign or malignant.</source>
<translation>根据细胞的测量值判断肿瘤是良性还是恶性。</translation>
</message>
<message>
<source>How one number answers yes or no, and what ROC-AUC says that accuracy does not.</source>
<translation>一个数如何回答是或否，以及 ROC-AUC 说明了哪些准确率没有说明的内容。</translation>
</message>
<message>
<source>Quantile regression</source>
<translation>分位数回归</translation>
</message>
<message>
<source>Predicts how diabetes progresses as a range: a low, a middle and a high value.</source>
<translation>以范围预测糖尿病的进展：低、中、高三个值。</translation>
</message>
<message>
<source>How a network says how sure it is: one loss, weighed differently, gives values that 10, 50 and 90 of 100 lie below.</source>
<translation>网络如何说明它有多大把握：同一种损失以不同方式加权，给出 100 个中有 10、50、90 个低于它的值。</translation>
</message>
<message>
<source>Picture and table</source>
<translation>图片与表格</translation>
</message>
<message>
<source>Predicts the price of an order from a picture of what is bought, and a table of how many and which discount.</source>
<translation>由所购物品的图片以及数量和折扣的表格预测订单的价格。</translation>
</message>
<message>
<source>How two inputs of different kinds get branches of their own and are joined.</source>
<translation>两个不同种类的输入如何各有分支并合并。</translation>
</message>
<message>
<source>Praise or blame</source>
<translation>褒或贬</translation>
</message>
<message>
<source>Reads a sentence word by word and says whether it praises or blames.</source>
<translation>逐词读取一个句子，并说出它是褒还是贬。</translation>
</message>
<message>
<source>How words become vectors, and how a memory carries “not” and “but” to the end of a sentence.</source>
<translation>词如何变为向量，以及记忆如何将“not”和“but”带到句末。</translation>
</message>
<message>
<source>Language model</source>
<translation>语言模型</translation>
</message>
<message>
<source>Says at each place of a sentence which word comes next, as chatbots do on a larger scale.</source>
<translation>在句子的每个位置说出下一个词，如同聊天机器人在更大规模上所做的。</translation>
</message>
<message>
<source>How attention looks back at the words so far, and why nobody is always right: four or five words may follow almost everywhere.</source>
<translation>注意力如何回看此前的词，以及为何无人总是正确：几乎每处都可能接四五个词。</translation>
</message>
<message>
<source>Translation</source>
<translation>翻译</translation>
</message>
<message>
<source>Reads a sentence and writes it in a language that puts its words in another order.</source>
<translation>读取一个句子，并用词序不同的语言写出来。</translation>
</message>
<message>
<source>How one network reads and another writes, looking back with attention at the words that matter.</source>
<translation>一个网络如何读取，另一个如何书写，并用注意力回看重要的词。</translation>
</message>
<message>
<source>Demand of tomorrow</source>
<translation>明日的需求</translation>
</message>
<message>
<source>Looks at the demand of a week, hour by hour, and foretells the next day.</source>
<translation>查看一周中每小时的需求，并预测第二天。</translation>
</message>
<message>
<source>How convolutions with growing gaps see far back with few weights.</source>
<translation>间隔逐渐增大的卷积如何用很少的权重看到很远的过去。</translation>
</message>
<message>
<source>Weather of Lorenz</source>
<translation>洛伦茨的天气</translation>
</message>
<message>
<source>Reads 32 steps of a chaotic weather and foretells the next 20.</source>
<translation>读取混沌天气的 32 步，并预测接下来的 20 步。</translation>
</message>
<message>
<source>How a recurrent memory learns a law of nature from examples alone.</source>
<translation>循环记忆如何仅从示例中学会一条自然规律。</translation>
</message>
<message>
<source>Words of tones</source>
<translation>音的词</translation>
</message>
<message>
<source>Listens to sung tones and writes down which ones they are.</source>
<translation>聆听歌唱音，并写下是哪些音。</translation>
</message>
<message>
<source>How speech is recognised without being told when each sound begins (CTC).</source>
<translation>如何在不知道每个音何时开始的情况下识别语音（CTC）。</translation>
</message>
<message>
<source>4 s</source>
<translation>4 秒</translation>
</message>
<message>
<source>Sound</source>
<translation>声音</translation>
</message>
<message>
<source>DCGAN</source>
<translation>DCGAN</translation>
</message>
<message>
<source>A generator makes digits of random numbers, and a discriminator tells them from real ones.</source>
<translation>生成器由随机数生成数字，判别器将其与真实数字区分开。</translation>
</message>
<message>
<source>How two networks learn against each other, with convolutions and batch normalisation in both, and why no loss tells when to stop.</source>
<translation>两个网络如何相互对抗地学习，二者都使用卷积和批归一化，以及为何没有损失能说明何时该停止。</translation>
</message>
<message>
<source>Generative</source>
<translation>生成</translation>
</message>
<message>
<source>LSGAN</source>
<translation>LSGAN</translation>
</message>
<message>
<source>Makes digits with dense layers; the discriminator gives marks, and squared errors judge them.</source>
<translation>用全连接层生成数字；判别器打分，由平方误差评判。</translation>
</message>
<message>
<source>How a GAN gets calmer where real pictures are to score 1 and made ones 0, and squared errors pull them there.</source>
<translation>让真实图片得 1 分、生成图片得 0 分，并用平方误差拉近时，GAN 如何变得更稳定。</translation>
</message>
<message>
<source>WGAN-GP</source>
<translation>WGAN-GP</translation>
</message>
<message>
<source>Makes digits while a critic says how far they are from real ones; its slope is kept near 1.</source>
<translation>生成数字，同时由评论家判断它们离真实数字有多远；评论家的斜率保持在 1 附近。</translation>
</message>
<message>
<source>What a critic is, why it learns twice as often as the generator, and how a gradient can itself be a part of a loss.</source>
<translation>什么是评论家，为何它的学习次数是生成器的两倍，以及梯度本身如何成为损失的一部分。</translation>
</message>
<message>
<source>Conditional GAN</source>
<translation>条件 GAN</translation>
</message>
<message>
<source>Makes the digit one asks for; a reader that learns beside it says how often that can be read.</source>
<translation>生成所要求的数字；与之一同学习的识别网络说明其中多少可以读出。</translation>
</message>
<message>
<source>How a network is told what to make, and how a third network can judge what two others do.</source>
<translation>如何告诉网络要生成什么，以及第三个网络如何评判另外两个网络的成果。</translation>
</message>
<message>
<source>Variational autoencoder</source>
<translation>变分自编码器</translation>
</message>
<message>
<source>Learns a space of codes in which every place is a digit, and makes new ones from random codes.</source>
<translation>学习一个处处对应数字的编码空间，并由随机编码生成新的数字。</translation>
</message>
<message>
<source>How two losses are weighed against each other: true copies, and codes that lie like random numbers.</source>
<translation>如何在两种损失之间权衡：忠实的复制，与像随机数一样分布的编码。</translation>
</message>
<message>
<source>Style transfer</source>
<translation>风格迁移</translation>
</message>
<message>
<source>Learns to see, then to paint pictures again in the colours and strokes of a tile.</source>
<translation>先学会看，再学会用一块瓷砖的色彩和笔触重新绘制图片。</translation>
</message>
<message>
<source>How a network that has learnt to see judges what another one paints: what is on a picture, and in which style.</source>
<translation>学会看的网络如何评判另一个网络的画作：画面上有什么，是何种风格。</translation>
</message>
<message>
<source>Autoencoder</source>
<translation>自编码器</translation>
</message>
<message>
<source>Squeezes pictures of 64 pixels into eight numbers, and makes the pictures of these again.</source>
<translation>将 64 个像素的图片压缩为 8 个数，再由它们还原图片。</translation>
</message>
<message>
<source>How a network learns without labels: what goes in is what should come out.</source>
<translation>网络如何在没有标签的情况下学习：输入什么，就应输出什么。</translation>
</message>
<message>
<source>Without labels</source>
<translation>无标签</translation>
</message>
<message>
<source>Denoising autoencoder</source>
<translation>去噪自编码器</translation>
</message>
<message>
<source>Takes noise out of pictures, after learning from pictures to which noise was added.</source>
<translation>从加入噪声的图片中学习之后，去除图片中的噪声。</translation>
</message>
<message>
<source>How one makes tasks from data alone: spoil it, and ask for what it was.</source>
<translation>如何只用数据构造任务：先破坏数据，再要求还原。</translation>
</message>
<message>
<source>Anomalies in heartbeats</source>
<translation>心跳异常</translation>
</message>
<message>
<source>Learns to copy heartbeats that are as they should be; what it copies badly is not.</source>
<translation>学习复制正常的心跳；复制得不好的就是异常的。</translation>
</message>
<message>
<source>How something rare is found without having learnt from it, and what ROC-AUC says of that.</source>
<translation>如何在没有学过的情况下找出罕见的事物，以及 ROC-AUC 对此说明了什么。</translation>
</message>
<message>
<source>SimCLR</source>
<translation>SimCLR</translation>
</message>
<message>
<source>Learns what pictures have in common without labels: two views of one picture are to get codes alike.</source>
<translation>在没有标签的情况下学习图片的共同之处：同一图片的两个视图应得到相似的编码。</translation>
</message>
<message>
<source>How codes are learnt by comparing, and how a probe that reads them says what they are worth.</source>
<translation>如何通过比较学习编码，以及读取编码的探针如何说明其价值。</translation>
</message>
<message>
<source>Pseudo-labels</source>
<translation>伪标签</translation>
</message>
<message>
<source>Learns from 12 known labels and 1,000 points: what the network is sure of becomes a label itself.</source>
<translation>从 12 个已知标签和 1,000 个点学习：网络有把握的结果本身也成为标签。</translation>
</message>
<message>
<source>How points without labels help, when one begins to believe the network, and how far.</source>
<translation>没有标签的点如何起作用，以及何时开始相信网络、相信到什么程度。</translation>
</message>
<message>
<source>Triplets</source>
<translation>三元组</translation>
</message>
<message>
<source>Learns codes in which pictures of the same digit are near each other and others are far.</source>
<translation>学习一种编码，使同一数字的图片彼此接近，其他的相距较远。</translation>
</message>
<message>
<source>How a network learns to compare rather than to name, from the hardest pairs of each batch.</source>
<translation>网络如何从每个批次中最难的配对学会比较，而不是命名。</translation>
</message>
<message>
<source>Compare and recommend</source>
<translation>比较与推荐</translation>
</message>
<message>
<source>Matrix factorisation</source>
<translation>矩阵分解</translation>
</message>
<message>
<source>Predicts how users rate what they have not seen, from eight tastes of each user and qualities of each item.</source>
<translation>由每个用户的八种口味和每个物品的八种特质，预测用户对未见过的物品的评分。</translation>
</message>
<message>
<source>How embeddings are learnt tables, and how a product of two rows recommends.</source>
<translation>Embedding 为何是学习得到的表，以及两行的乘积如何用于推荐。</translation>
</message>
<message>
<source>Neural recommender</source>
<translation>神经推荐</translation>
</message>
<message>
<source>Predicts ratings with dense layers behind the embeddings of users and items.</source>
<translation>在用户和物品的 Embedding 之后用全连接层预测评分。</translation>
</message>
<message>
<source>How a network finds by itself what a product of tastes was told, and what that costs.</source>
<translation>网络如何自行发现口味乘积中预先设定的关系，以及为此付出的代价。</translation>
</message>
<message>
<source>Distillation</source>
<translation>蒸馏</translation>
</message>
<message>
<source>A large teacher learns to read digits, then a student with few weights learns to say what it says.</source>
<translation>大型教师网络先学会识别数字，然后权重很少的学生网络学习给出与教师相同的回答。</translation>
</message>
<message>
<source>How a small network learns more from how a teacher hesitates than from labels alone.</source>
<translation>小型网络如何从教师的犹豫中学到比仅从标签更多的内容。</translation>
</message>
<message>
<source>Teach and reuse</source>
<translation>教与复用</translation>
</message>
<message>
<source>Freeze and unfreeze</source>
<translation>冻结与解冻</translation>
</message>
<message>
<source>First learns to copy pictures without labels, then to read digits with what it has learnt.</source>
<translation>先在没有标签的情况下学习复制图片，再用所学识别数字。</translation>
</message>
<message>
<source>How what was learnt elsewhere is kept frozen until a new head has learnt, and then adapts in small steps.</source>
<translation>如何将别处所学冻结，直到新的头学会，然后以小步调整。</translation>
</message>
<message>
<source>Input and output</source>
<translation>输入与输出</translation>
</message>
<message>
<source>Convolution</source>
<translation>卷积</translation>
</message>
<message>
<source>Dense</source>
<translation>全连接</translation>
</message>
<message>
<source>Pooling</source>
<translation>池化</translation>
</message>
<message>
<source>Normalisation</source>
<translation>归一化</translation>
</message>
<message>
<source>Activation</source>
<translation>激活</translation>
</message>
<message>
<source>Sequence</source>
<translation>序列</translation>
</message>
<message>
<source>Attention</source>
<translation>注意力</translation>
</message>
<message>
<source>Shape</source>
<translation>形状</translation>
</message>
<message>
<source>Merge</source>
<translation>合并</translation>
</message>
<message>
<source>Regularisation</source>
<translation>正则化</translation>
</message>
<message>
<source>Arithmetic</source>
<translation>算术</translation>
</message>
<message>
<source>Reduction</source>
<translation>归约</translation>
</message>
<message>
<source>Constants and noise</source>
<translation>常量与噪声</translation>
</message>
<message>
<source>Pretrained</source>
<translation>预训练</translation>
</message>
<message>
<source>Your own</source>
<translation>自定义</translation>
</message>
<message>
<source>Images</source>
<translation>图像</translation>
</message>
<message>
<source>Time series</source>
<translation>时间序列</translation>
</message>
<message>
<source>Several inputs</source>
<translation>多个输入</translation>
</message>
<message>
<source>Where data enters. Give the shape of one sample; the batch dimension is added for you.</source>
<translation>数据从这里进入。请给出单个样本的形状，批次维度会自动添加。</translation>
</message>
<message>
<source>Sizes of one sample, without the batch; a name such as L stands for a size that is open.</source>
<translation>单个样本的各维大小，不含批次；L 之类的名称表示未定的大小。</translation>
</message>
<message>
<source>Whole numbers (int64) are for Embedding, bool for masks.</source>
<translation>整数（int64）用于 Embedding，bool 用于掩码。</translation>
</message>
<message>
<source>What the network returns. A network may have several outputs.</source>
<translation>网络返回的内容。一个网络可以有多个输出。</translation>
</message>
<message>
<source>Slides learned filters over signals; each filter looks for one pattern and makes one channel.</source>
<translation>让学到的滤波器在信号上滑动；每个滤波器寻找一种模式，产生一个通道。</translation>
</message>
<message>
<source>Number of filters, and of channels in the output.</source>
<translation>滤波器的数量，也是输出的通道数。</translation>
</message>
<message>
<source>Size of a filter: length.</source>
<translation>滤波器的大小：长度。</translation>
</message>
<message>
<source>How far the filter moves each time; 2 halves the output.</source>
<translation>滤波器每次移动的距离；2 使输出减半。</translation>
</message>
<message>
<source>How much is added at each edge before filtering. “same” keeps the size, “valid” adds nothing.</source>
<translation>滤波前在每条边上填充的量。“same”保持大小，“valid”不填充。</translation>
</message>
<message>
<source>Distance between the points of a filter; more sees further.</source>
<translation>滤波器各点之间的距离；越大看得越远。</translation>
</message>
<message>
<source>Splits the channels into groups that do not see each other.</source>
<translation>将通道分成互不可见的组。</translation>
</message>
<message>
<source>Add a learned offset to each output channel.</source>
<translation>为每个输出通道加上可学习的偏置。</translation>
</message>
<message>
<source>What stands in the padding: nothing, a mirror image, the edge again, or the other side.</source>
<translation>填充的内容：零、镜像、重复边缘值，或取自另一侧。</translation>
</message>
<message>
<source>Slides learned filters over images; each filter looks for one pattern and makes one channel.</source>
<translation>让学到的滤波器在图像上滑动；每个滤波器寻找一种模式，产生一个通道。</translation>
</message>
<message>
<source>Size of a filter: height and width.</source>
<translation>滤波器的大小：高和宽。</translation>
</message>
<message>
<source>Slides learned filters over volumes; each filter looks for one pattern and makes one channel.</source>
<translation>让学到的滤波器在体数据中滑动；每个滤波器寻找一种模式，产生一个通道。</translation>
</message>
<message>
<source>Size of a filter: depth, height and width.</source>
<translation>滤波器的大小：深、高和宽。</translation>
</message>
<message>
<source>A convolution run backwards: each input point paints a learned patch, so that signals grow.</source>
<translation>反向进行的卷积：每个输入点画出一块学到的图案，使信号变大。</translation>
</message>
<message>
<source>How much is added at each edge before filtering.</source>
<translation>滤波前在每条边上填充的量。</translation>
</message>
<message>
<source>How much longer the output becomes at its end; less than the stride.</source>
<translation>输出在末端加长多少；须小于步幅。</translation>
</message>
<message>
<source>A convolution run backwards: each input point paints a learned patch, so that images grow.</source>
<translation>反向进行的卷积：每个输入点画出一块学到的图案，使图像变大。</translation>
</message>
<message>
<source>A convolution run backwards: each input point paints a learned patch, so that volumes grow.</source>
<translation>反向进行的卷积：每个输入点画出一块学到的图案，使体数据变大。</translation>
</message>
<message>
<source>Cuts images into patches and turns each into features: the sequence that a vision transformer reads.</source>
<translation>将图像切成图块并各自转换为特征：即视觉 Transformer 所读取的序列。</translation>
</message>
<message>
<source>Height and width of a patch.</source>
<translation>图块的高和宽。</translation>
</message>
<message>
<source>Number of features of each patch.</source>
<translation>每个图块的特征数。</translation>
</message>
<message>
<source>Add a learned offset to each feature.</source>
<translation>为每个特征加上可学习的偏置。</translation>
</message>
<message>
<source>Multiplies the last dimension by a learned matrix and adds a bias: y = xWᵀ + b.</source>
<translation>将最后一维乘以学到的矩阵并加上偏置：y = xWᵀ + b。</translation>
</message>
<message>
<source>Size of the last dimension of the output.</source>
<translation>输出最后一维的大小。</translation>
</message>
<message>
<source>Add a learned offset to each output.</source>
<translation>为每个输出加上可学习的偏置。</translation>
</message>
<message>
<source>Lets two inputs act on each other: each output is x₁ᵀWx₂ + b with a learned matrix W.</source>
<translation>让两个输入相互作用：每个输出为 x₁ᵀWx₂ + b，W 为学到的矩阵。</translation>
</message>
<message>
<source>The first features.</source>
<translation>第一组特征。</translation>
</message>
<message>
<source>The second features.</source>
<translation>第二组特征。</translation>
</message>
<message>
<source>Turns each whole number, such as the number of a word, into a learned vector.</source>
<translation>将每个整数（例如词的编号）转换为学到的向量。</translation>
</message>
<message>
<source>How many different numbers may arrive, counted from 0.</source>
<translation>可能输入的不同编号的数量，从 0 计起。</translation>
</message>
<message>
<source>Size of the vector for each number.</source>
<translation>每个编号对应的向量大小。</translation>
</message>
<message>
<source>The number that stands for nothing.</source>
<translation>表示“空”的编号。</translation>
</message>
<message>
<source>no padding</source>
<translation>无填充</translation>
</message>
<message>
<source>Longer vectors are cut to this length when they are looked up.</source>
<translation>更长的向量在查表时会被截短到此长度。</translation>
</message>
<message>
<source>no limit</source>
<translation>无限制</translation>
</message>
<message>
<source>The norm that max_norm means: 2 is the usual length.</source>
<translation>max_norm 所指的范数：2 即通常的长度。</translation>
</message>
<message>
<source>Divide each vector's gradient by how often its number is in the batch.</source>
<translation>将每个向量的梯度除以其编号在批次中出现的次数。</translation>
</message>
<message>
<source>The vectors of the numbers that arrive.</source>
<translation>输入编号所对应的向量。</translation>
</message>
<message>
<source>All vectors, one in each row: for a last layer that shares them.</source>
<translation>全部向量，每行一个：供共享它们的最后一层使用。</translation>
</message>
<message>
<source>Looks up a vector for each number of a row and gives their mean, sum or maximum: a bag of words.</source>
<translation>查出一行中每个编号的向量，给出其平均、和或最大值：即词袋。</translation>
</message>
<message>
<source>What is made of a row's vectors.</source>
<translation>由一行的向量得出什么。</translation>
</message>
<message>
<source>A row of whole numbers for each sample.</source>
<translation>每个样本一行整数。</translation>
</message>
<message>
<source>How much each number counts, with mode sum.</source>
<translation>各编号的权重，用于 mode 为 sum 时。</translation>
</message>
<message>
<source>Replaces each vector by the nearest of a learned code book: the middle of a VQ-VAE. Train its loss too.</source>
<translation>将每个向量替换为学到的码本中最近的一个：VQ-VAE 的中间部分。其损失也要参与训练。</translation>
</message>
<message>
<source>How many vectors the code book has.</source>
<translation>码本中向量的数量。</translation>
</message>
<message>
<source>The dimension that holds a vector: 1 for maps, −1 for sequences.</source>
<translation>存放向量的维度：特征图为 1，序列为 −1。</translation>
</message>
<message>
<source>How strongly what arrives is drawn towards the book.</source>
<translation>将输入拉向码本的强度。</translation>
</message>
<message>
<source>The vectors of the code book.</source>
<translation>码本中的向量。</translation>
</message>
<message>
<source>Their numbers in the book.</source>
<translation>它们在码本中的编号。</translation>
</message>
<message>
<source>One number for each sample, to be kept small beside the network's own loss.</source>
<translation>每个样本一个数，应与网络自身的损失一同减小。</translation>
</message>
<message>
<source>Keeps the largest value of each window, so that a pattern counts wherever in the window it lies.</source>
<translation>保留每个窗口的最大值，模式出现在窗口内任何位置都有效。</translation>
</message>
<message>
<source>Size of the window.</source>
<translation>窗口大小。</translation>
</message>
<message>
<source>How far the window moves each time.</source>
<translation>窗口每次移动的距离。</translation>
</message>
<message>
<source>as large as the window</source>
<translation>与窗口大小相同</translation>
</message>
<message>
<source>How much is added at each edge; at most half the window.</source>
<translation>每条边上的填充量；最多为窗口的一半。</translation>
</message>
<message>
<source>Distance between the points of the window.</source>
<translation>窗口各点之间的距离。</translation>
</message>
<message>
<source>Also give the places of the largest values, as a MaxUnpool layer wants them.</source>
<translation>同时给出最大值的位置，供 MaxUnpool 层使用。</translation>
</message>
<message>
<source>Let the last window run over the edge instead of leaving it out.</source>
<translation>让最后一个窗口越过边缘，而不是舍弃它。</translation>
</message>
<message>
<source>Where in its channel each value was found, counted in one row.</source>
<translation>每个值在其通道中的位置，按一行展开计数。</translation>
</message>
<message>
<source>Averages each window: a smaller, smoother feature map.</source>
<translation>对每个窗口取平均：得到更小、更平滑的特征图。</translation>
</message>
<message>
<source>Let the zeros of the padding count in the average.</source>
<translation>填充的零也计入平均。</translation>
</message>
<message>
<source>Takes the root of the sum of powers of each window: between a sum (1) and the largest value (large).</source>
<translation>取每个窗口的幂和之根：介于求和（1）与最大值（很大）之间。</translation>
</message>
<message>
<source>The power. Even numbers suit all values, others only values above 0.</source>
<translation>幂指数。偶数适用于所有值，其他指数只适用于大于 0 的值。</translation>
</message>
<message>
<source>Divide the sum by this number instead.</source>
<translation>改为将和除以此数。</translation>
</message>
<message>
<source>the size of the window</source>
<translation>窗口大小</translation>
</message>
<message>
<source>Averages down to a size that you choose; the windows follow from the size that arrives.</source>
<translation>平均到您选定的大小；窗口由输入大小决定。</translation>
</message>
<message>
<source>The length of the output.</source>
<translation>输出的长度。</translation>
</message>
<message>
<source>The height and width of the output.</source>
<translation>输出的高和宽。</translation>
</message>
<message>
<source>The depth and height and width of the output.</source>
<translation>输出的深、高和宽。</translation>
</message>
<message>
<source>Keeps the largest values, down to a size that you choose; the windows follow from the size that arrives.</source>
<translation>保留最大值，缩到您选定的大小；窗口由输入大小决定。</translation>
</message>
<message>
<source>Keeps the largest values of windows whose places are drawn by lot, to shrink maps by any ratio.</source>
<translation>保留位置随机抽取的窗口的最大值，可按任意比例缩小特征图。</translation>
</message>
<message>
<source>Size of the output, in place of a ratio.</source>
<translation>输出大小，用以代替比例。</translation>
</message>
<message>
<source>by output_ratio</source>
<translation>由 output_ratio 决定</translation>
</message>
<message>
<source>How much of each size is left.</source>
<translation>各维大小保留的比例。</translation>
</message>
<message>
<source>Averages each channel over all positions: one number per channel, whatever the size of the map.</source>
<translation>对每个通道的所有位置取平均：无论特征图多大，每个通道得到一个数。</translation>
</message>
<message>
<source>Keep the pooled dimensions, with size 1.</source>
<translation>保留池化的维度，大小为 1。</translation>
</message>
<message>
<source>Keeps the largest value of each channel: one number per channel, whatever the size of the map.</source>
<translation>保留每个通道的最大值：无论特征图多大，每个通道得到一个数。</translation>
</message>
<message>
<source>Puts the values of a MaxPool1d back where they came from, with zeros between them.</source>
<translation>将 MaxPool1d 的值放回原来的位置，其间填零。</translation>
</message>
<message>
<source>Size of the window of the pooling.</source>
<translation>池化窗口的大小。</translation>
</message>
<message>
<source>Stride of the pooling.</source>
<translation>池化的步幅。</translation>
</message>
<message>
<source>Padding of the pooling.</source>
<translation>池化的填充。</translation>
</message>
<message>
<source>Size before the pooling, where the windows left something over.</source>
<translation>池化前的大小，用于窗口未能整除的情况。</translation>
</message>
<message>
<source>from the windows</source>
<translation>由窗口推算</translation>
</message>
<message>
<source>The pooled values.</source>
<translation>池化后的值。</translation>
</message>
<message>
<source>Where they came from: the indices of a MaxPool1d with return_indices.</source>
<translation>原来的位置：启用 return_indices 的 MaxPool1d 给出的索引。</translation>
</message>
<message>
<source>Puts the values of a MaxPool2d back where they came from, with zeros between them.</source>
<translation>将 MaxPool2d 的值放回原来的位置，其间填零。</translation>
</message>
<message>
<source>Where they came from: the indices of a MaxPool2d with return_indices.</source>
<translation>原来的位置：启用 return_indices 的 MaxPool2d 给出的索引。</translation>
</message>
<message>
<source>Puts the values of a MaxPool3d back where they came from, with zeros between them.</source>
<translation>将 MaxPool3d 的值放回原来的位置，其间填零。</translation>
</message>
<message>
<source>Where they came from: the indices of a MaxPool3d with return_indices.</source>
<translation>原来的位置：启用 return_indices 的 MaxPool3d 给出的索引。</translation>
</message>
<message>
<source>Gives each channel mean 0 and deviation 1 over the batch. It lets deep networks learn fast.</source>
<translation>使每个通道在批次内均值为 0、标准差为 1，让深层网络学得更快。</translation>
</message>
<message>
<source>Keeps the division from going wild where values hardly vary.</source>
<translation>防止值几乎不变时除法失控。</translation>
</message>
<message>
<source>How much of each batch enters the running averages.</source>
<translation>每个批次计入滑动平均的比例。</translation>
</message>
<message>
<source>the average of all batches</source>
<translation>所有批次的平均</translation>
</message>
<message>
<source>Learn a scale and an offset for each channel afterwards.</source>
<translation>之后为每个通道学习缩放和偏移。</translation>
</message>
<message>
<source>Keep running averages, and use them when not training.</source>
<translation>记录滑动平均，并在非训练时使用。</translation>
</message>
<message>
<source>Learn an offset too, not the scale alone.</source>
<translation>除缩放外，也学习偏移。</translation>
</message>
<message>
<source>Gives each channel of each sample mean 0 and deviation 1: takes contrast and style out of images.</source>
<translation>使每个样本的每个通道均值为 0、标准差为 1：去除图像的对比度和风格。</translation>
</message>
<message>
<source>Normalises groups of channels within each sample. It does not mind small batches.</source>
<translation>在每个样本内对各组通道归一化。不受小批次影响。</translation>
</message>
<message>
<source>How many groups the channels are split into.</source>
<translation>将通道分成多少组。</translation>
</message>
<message>
<source>Gives the features of each sample mean 0 and deviation 1. The usual norm of transformers.</source>
<translation>使每个样本的特征均值为 0、标准差为 1。Transformer 常用的归一化。</translation>
</message>
<message>
<source>How many of the last dimensions are taken together.</source>
<translation>将最后多少个维度合在一起处理。</translation>
</message>
<message>
<source>Learn a scale for each feature afterwards.</source>
<translation>之后为每个特征学习缩放。</translation>
</message>
<message>
<source>Learn an offset too.</source>
<translation>也学习偏移。</translation>
</message>
<message>
<source>Divides the features of each sample by their root mean square: a LayerNorm without the mean.</source>
<translation>将每个样本的特征除以其均方根：不减均值的 LayerNorm。</translation>
</message>
<message>
<source>Keeps the division from going wild where values are near zero.</source>
<translation>防止值接近零时除法失控。</translation>
</message>
<message>
<source>the smallest step of the number type</source>
<translation>数值类型的最小步长</translation>
</message>
<message>
<source>Divides each value by what its neighbouring channels hold at the same place, as AlexNet did.</source>
<translation>将每个值除以相邻通道同一位置的值，如 AlexNet 所做。</translation>
</message>
<message>
<source>How many neighbouring channels count.</source>
<translation>计入的相邻通道数。</translation>
</message>
<message>
<source>How strongly they count.</source>
<translation>相邻通道的影响强度。</translation>
</message>
<message>
<source>The power that is taken of their sum.</source>
<translation>对其和所取的幂。</translation>
</message>
<message>
<source>What is added to their sum.</source>
<translation>加到其和上的值。</translation>
</message>
<message>
<source>The older form of LocalResponseNorm, for images.</source>
<translation>LocalResponseNorm 的旧形式，用于图像。</translation>
</message>
<message>
<source>Scales vectors to a length of 1, so that only their direction counts.</source>
<translation>将向量缩放到长度 1，只保留方向。</translation>
</message>
<message>
<source>Which length: 2 is the usual one, 1 the sum of amounts.</source>
<translation>哪种长度：2 为通常的长度，1 为绝对值之和。</translation>
</message>
<message>
<source>The dimension that is one vector; 0 is the batch.</source>
<translation>构成一个向量的维度；0 为批次。</translation>
</message>
<message>
<source>The least length to divide by.</source>
<translation>作为除数的最小长度。</translation>
</message>
<message>
<source>Keeps what is positive and sets the rest to zero: max(0, x). The usual choice after a convolution.</source>
<translation>保留正值，其余置零：max(0, x)。卷积之后的常用选择。</translation>
</message>
<message>
<source>Like ReLU, but lets a little of the negative through, so that no neuron dies.</source>
<translation>类似 ReLU，但让少量负值通过，避免神经元死亡。</translation>
</message>
<message>
<source>What negative values are multiplied by.</source>
<translation>负值所乘的数。</translation>
</message>
<message>
<source>Like LeakyReLU, but the slope for negative values is learned.</source>
<translation>类似 LeakyReLU，但负值的斜率由学习得到。</translation>
</message>
<message>
<source>Learn one slope for each channel instead of one for all.</source>
<translation>为每个通道学习一个斜率，而不是共用一个。</translation>
</message>
<message>
<source>The slope before training.</source>
<translation>训练前的斜率。</translation>
</message>
<message>
<source>Like LeakyReLU, but draws the slope for negative values at random while training; then it is their middle.</source>
<translation>类似 LeakyReLU，但训练时随机抽取负值的斜率；之后取其中间值。</translation>
</message>
<message>
<source>The smallest slope that may be drawn.</source>
<translation>可抽取的最小斜率。</translation>
</message>
<message>
<source>The largest slope that may be drawn.</source>
<translation>可抽取的最大斜率。</translation>
</message>
<message>
<source>ReLU that stops at 6: good where a network will calculate with few bits.</source>
<translation>上限为 6 的 ReLU：适合以少量比特计算的网络。</translation>
</message>
<message>
<source>Like ReLU for what is positive; falls smoothly towards −α for what is negative.</source>
<translation>对正值如同 ReLU；对负值平滑地降向 −α。</translation>
</message>
<message>
<source>How far below zero the values may fall.</source>
<translation>值可以降到零以下多远。</translation>
</message>
<message>
<source>Like ELU, but without a kink at zero, whatever α is.</source>
<translation>类似 ELU，但无论 α 为何，在零处都没有折点。</translation>
</message>
<message>
<source>ELU with constants that keep mean 0 and deviation 1 from layer to layer. Use AlphaDropout with it.</source>
<translation>带有特定常数的 ELU，使各层保持均值 0、标准差 1。请与 AlphaDropout 搭配。</translation>
</message>
<message>
<source>A smooth ReLU that weighs each value by how likely it is to be large. The usual choice in transformers.</source>
<translation>平滑的 ReLU，按每个值偏大的概率加权。Transformer 的常用选择。</translation>
</message>
<message>
<source>Calculate exactly, or faster by way of tanh.</source>
<translation>精确计算，或借助 tanh 更快地计算。</translation>
</message>
<message>
<source>x · sigmoid(x): smooth, and slightly negative just below zero. Also called Swish.</source>
<translation>x · sigmoid(x)：平滑，在零以下略为负。也称 Swish。</translation>
</message>
<message>
<source>x · tanh(softplus(x)): smooth like SiLU, a little deeper below zero.</source>
<translation>x · tanh(softplus(x))：像 SiLU 一样平滑，零以下略深。</translation>
</message>
<message>
<source>A smooth ReLU that is positive everywhere, such as a deviation or a rate must be.</source>
<translation>处处为正的平滑 ReLU，适合标准差或速率等必须为正的量。</translation>
</message>
<message>
<source>How sharp the bend at zero is.</source>
<translation>零处弯曲的锐利程度。</translation>
</message>
<message>
<source>Where β · x is above it, the value passes as it is.</source>
<translation>β · x 超过此值时，原样通过。</translation>
</message>
<message>
<source>x / (1 + |x|): squeezes numbers into −1 … 1, more gently than Tanh.</source>
<translation>x / (1 + |x|)：将数压缩到 −1 … 1，比 Tanh 更平缓。</translation>
</message>
<message>
<source>Squeezes every number into 0 … 1, such as a probability or how far a gate is open.</source>
<translation>将每个数压缩到 0 … 1，例如概率或门的开合程度。</translation>
</message>
<message>
<source>The logarithm of Sigmoid, without the rounding of doing both: at most 0.</source>
<translation>Sigmoid 的对数，没有分两步计算的舍入误差：最大为 0。</translation>
</message>
<message>
<source>Squeezes every number into −1 … 1.</source>
<translation>将每个数压缩到 −1 … 1。</translation>
</message>
<message>
<source>x − tanh(x): what Tanh would cut away; small numbers become tiny.</source>
<translation>x − tanh(x)：Tanh 会削去的部分；小数变得极小。</translation>
</message>
<message>
<source>Sigmoid made of three straight lines: fast to calculate.</source>
<translation>由三段直线构成的 Sigmoid：计算快。</translation>
</message>
<message>
<source>SiLU made of straight lines and one bend: fast to calculate.</source>
<translation>由直线和一段弯曲构成的 SiLU：计算快。</translation>
</message>
<message>
<source>Lets numbers between two limits pass and cuts off the others.</source>
<translation>让两个界限之间的数通过，其余截断。</translation>
</message>
<message>
<source>No number is below it afterwards.</source>
<translation>结果中没有小于它的数。</translation>
</message>
<message>
<source>No number is above it afterwards.</source>
<translation>结果中没有大于它的数。</translation>
</message>
<message>
<source>Sets small numbers to zero and lets the others pass.</source>
<translation>将小数置零，其余通过。</translation>
</message>
<message>
<source>Numbers from −λ to λ become zero.</source>
<translation>−λ 到 λ 之间的数变为零。</translation>
</message>
<message>
<source>Pulls every number towards zero by λ; what is smaller becomes zero.</source>
<translation>将每个数向零拉近 λ；更小的变为零。</translation>
</message>
<message>
<source>How far numbers are pulled.</source>
<translation>数被拉近的距离。</translation>
</message>
<message>
<source>Lets numbers above a threshold pass and puts one value in the place of the others.</source>
<translation>让超过阈值的数通过，其余替换为一个值。</translation>
</message>
<message>
<source>Numbers must be above it to pass.</source>
<translation>大于它的数才能通过。</translation>
</message>
<message>
<source>What stands in the place of the others.</source>
<translation>用来替换其余数的值。</translation>
</message>
<message>
<source>Splits features into two halves and lets the second decide how much of the first passes: a · sigmoid(b).</source>
<translation>将特征分成两半，由后一半决定前一半通过多少：a · sigmoid(b)。</translation>
</message>
<message>
<source>The dimension that is halved.</source>
<translation>被分成两半的维度。</translation>
</message>
<message>
<source>Turns scores into probabilities that sum to 1. CrossEntropyLoss does this itself: use one of the two.</source>
<translation>将分数转换为和为 1 的概率。CrossEntropyLoss 已自带此步：两者只用其一。</translation>
</message>
<message>
<source>The dimension along which the values sum to 1.</source>
<translation>值之和为 1 的维度。</translation>
</message>
<message>
<source>The logarithm of Softmax, without the rounding of doing both. NLLLoss wants it.</source>
<translation>Softmax 的对数，没有分两步计算的舍入误差。NLLLoss 需要它。</translation>
</message>
<message>
<source>Softmax of the negated scores: the smallest gets the largest share.</source>
<translation>对取负后的分数做 Softmax：最小者占比最大。</translation>
</message>
<message>
<source>Softmax over the channels, at each pixel by itself: which class a pixel belongs to.</source>
<translation>在每个像素上对通道做 Softmax：像素属于哪一类。</translation>
</message>
<message>
<source>Draws one of several choices at random, as their scores make it likely, so that gradients can pass. It draws after training too.</source>
<translation>按分数给出的概率随机抽取一个选项，并让梯度通过。训练之后仍会抽取。</translation>
</message>
<message>
<source>Near 0 the choice is nearly one; large values blur it.</source>
<translation>接近 0 时几乎只选一个；值越大越模糊。</translation>
</message>
<message>
<source>Give a single 1 among zeros; gradients are those of the blurred choice.</source>
<translation>给出全零中的单个 1；梯度取自模糊的选择。</translation>
</message>
<message>
<source>The dimension along which one is chosen.</source>
<translation>从中选取一个的维度。</translation>
</message>
<message>
<source>The plain recurrent layer: its memory is one tanh of what arrives and what was. It forgets quickly. Sequences arrive as (N, steps, features): batch_first is always on.</source>
<translation>基本的循环层：其记忆是对当前输入与先前记忆取一次 tanh。遗忘较快。序列的形状为（N, 步, 特征）：batch_first 始终启用。</translation>
</message>
<message>
<source>Size of the memory, and of the output at each step.</source>
<translation>记忆的大小，也是每一步输出的大小。</translation>
</message>
<message>
<source>How many such layers lie on top of each other.</source>
<translation>叠放多少个这样的层。</translation>
</message>
<message>
<source>The function that makes the new memory.</source>
<translation>产生新记忆的函数。</translation>
</message>
<message>
<source>Add learned offsets.</source>
<translation>加上可学习的偏置。</translation>
</message>
<message>
<source>Share of values dropped between the layers while training; a single layer has none.</source>
<translation>训练时层与层之间丢弃的值的比例；单层时不丢弃。</translation>
</message>
<message>
<source>Read the sequence backwards too, and join both results.</source>
<translation>也反向读取序列，并拼接两个结果。</translation>
</message>
<message>
<source>The sequences.</source>
<translation>序列。</translation>
</message>
<message>
<source>The memory to begin with, such as another layer's h_n; zeros if nothing is connected.</source>
<translation>初始记忆，例如另一层的 h_n；未连接时为零。</translation>
</message>
<message>
<source>What the top layer says at each step.</source>
<translation>顶层在每一步的输出。</translation>
</message>
<message>
<source>The memory after the last step, for each layer and direction.</source>
<translation>最后一步之后的记忆，每层每方向各一个。</translation>
</message>
<message>
<source>A recurrent layer with gates that decide what to keep, so that it remembers over long sequences. Sequences arrive as (N, steps, features): batch_first is always on.</source>
<translation>带门控的循环层，由门决定保留什么，能在长序列上保持记忆。序列的形状为（N, 步, 特征）：batch_first 始终启用。</translation>
</message>
<message>
<source>Project what is said at each step to this size; 0 leaves it as it is.</source>
<translation>将每一步的输出投影到此大小；0 表示保持原样。</translation>
</message>
<message>
<source>The cell's state to begin with, together with h_0.</source>
<translation>初始的细胞状态，与 h_0 一起给出。</translation>
</message>
<message>
<source>The cell's state then.</source>
<translation>结束时的细胞状态。</translation>
</message>
<message>
<source>A recurrent layer with gates, simpler than LSTM and often as good. Sequences arrive as (N, steps, features): batch_first is always on.</source>
<translation>带门控的循环层，比 LSTM 简单，效果往往相当。序列的形状为（N, 步, 特征）：batch_first 始终启用。</translation>
</message>
<message>
<source>One step of an RNN: the new memory is one tanh of what arrives and what was.</source>
<translation>RNN 的一步：新记忆是对当前输入与先前记忆取一次 tanh。</translation>
</message>
<message>
<source>Size of the memory.</source>
<translation>记忆的大小。</translation>
</message>
<message>
<source>The features of one step.</source>
<translation>一步的特征。</translation>
</message>
<message>
<source>The memory before this step; zeros if nothing is connected.</source>
<translation>这一步之前的记忆；未连接时为零。</translation>
</message>
<message>
<source>The memory after this step.</source>
<translation>这一步之后的记忆。</translation>
</message>
<message>
<source>One step of an LSTM, with gates that decide what to keep.</source>
<translation>LSTM 的一步，由门决定保留什么。</translation>
</message>
<message>
<source>The cell's state before this step, together with hx.</source>
<translation>这一步之前的细胞状态，与 hx 一起给出。</translation>
</message>
<message>
<source>The cell's state after this step.</source>
<translation>这一步之后的细胞状态。</translation>
</message>
<message>
<source>One step of a GRU, with gates, simpler than LSTMCell.</source>
<translation>GRU 的一步，带门控，比 LSTMCell 简单。</translation>
</message>
<message>
<source>Each position of the query gathers from the values where its key matches; several heads look for different things. Sequences arrive as (N, positions, features): batch_first is always on.</source>
<translation>查询的每个位置从键匹配之处的值中收集信息；多个头各自寻找不同的内容。序列的形状为（N, 位置, 特征）：batch_first 始终启用。</translation>
</message>
<message>
<source>How many patterns are looked for at once; divides the features.</source>
<translation>同时寻找多少种模式；须整除特征数。</translation>
</message>
<message>
<source>Share of attention weights dropped while training.</source>
<translation>训练时丢弃的注意力权重的比例。</translation>
</message>
<message>
<source>Hide what comes later: position i sees the keys up to i.</source>
<translation>遮住后面的内容：位置 i 只看到 i 及之前的键。</translation>
</message>
<message>
<source>Add learned offsets to the projections.</source>
<translation>为投影加上可学习的偏置。</translation>
</message>
<message>
<source>Add a learned key and value that all may look at.</source>
<translation>加上一个所有位置都可查看的可学习的键和值。</translation>
</message>
<message>
<source>Add a key and value of zeros that all may look at.</source>
<translation>加上一个所有位置都可查看的全零的键和值。</translation>
</message>
<message>
<source>Give the weights too; without them it is faster.</source>
<translation>同时给出权重；不给出则更快。</translation>
</message>
<message>
<source>Give the mean of the heads' weights, not each.</source>
<translation>给出各头权重的平均，而不是逐头给出。</translation>
</message>
<message>
<source>The positions that look for something. Alone, it attends to itself.</source>
<translation>进行查找的位置。单独使用时对自身做注意力。</translation>
</message>
<message>
<source>What is looked at; the query itself if nothing is connected.</source>
<translation>被查看的内容；未连接时为查询本身。</translation>
</message>
<message>
<source>What is gathered; the key if nothing is connected.</source>
<translation>被收集的内容；未连接时为键。</translation>
</message>
<message>
<source>Yes where a target may not look at a source, or numbers that are added to the scores.</source>
<translation>目标不可查看来源之处为真，或为加到分数上的数。</translation>
</message>
<message>
<source>Yes where a key only fills up its sequence.</source>
<translation>键只是序列填充之处为真。</translation>
</message>
<message>
<source>What each position of the query has gathered.</source>
<translation>查询的每个位置收集到的内容。</translation>
</message>
<message>
<source>How much each looked at each, averaged over the heads.</source>
<translation>彼此查看的程度，对各头取平均。</translation>
</message>
<message>
<source>Each query gathers from the values where its key matches. Nothing is learned here: projections and heads are drawn around it.</source>
<translation>每个查询从键匹配之处的值中收集信息。这里不学习任何内容：投影和头画在它周围。</translation>
</message>
<message>
<source>What scores are multiplied by.</source>
<translation>分数所乘的数。</translation>
</message>
<message>
<source>1 / √features</source>
<translation>1 / √特征数</translation>
</message>
<message>
<source>Let several heads of the query share one of the keys.</source>
<translation>让查询的多个头共享一个键的头。</translation>
</message>
<message>
<source>What looks for something: (N, heads, positions, features), or without heads.</source>
<translation>进行查找的内容：（N, 头, 位置, 特征），或不含头。</translation>
</message>
<message>
<source>What is looked at.</source>
<translation>被查看的内容。</translation>
</message>
<message>
<source>What is gathered, one for each key.</source>
<translation>被收集的内容，每个键一个。</translation>
</message>
<message>
<source>Yes where a query may look at a key (the other way round than in MultiheadAttention), or numbers that are added to the scores.</source>
<translation>查询可以查看键之处为真（与 MultiheadAttention 相反），或为加到分数上的数。</translation>
</message>
<message>
<source>Weighs each channel of an image by what all channels show on average.</source>
<translation>根据所有通道的平均值，为图像的每个通道加权。</translation>
</message>
<message>
<source>How many times fewer channels there are in the middle.</source>
<translation>中间的通道数缩减多少倍。</translation>
</message>
<message>
<source>A mask (steps, steps) that hides from each step what comes after it, for a sequence that arrives.</source>
<translation>掩码（步, 步），对输入的序列遮住每一步之后的内容。</translation>
</message>
<message>
<source>The dimension of the steps; 1 in (N, steps, features).</source>
<translation>步所在的维度；在（N, 步, 特征）中为 1。</translation>
</message>
<message>
<source>Yes where hidden (MultiheadAttention) or where visible (scaled dot product); or −∞ to add.</source>
<translation>真表示遮住（MultiheadAttention）或可见（缩放点积）；或为用于相加的 −∞。</translation>
</message>
<message>
<source>Says for each word whether it only fills up its sequence, by the number that stands for that.</source>
<translation>根据表示填充的编号，判断每个词是否只是填充。</translation>
</message>
<message>
<source>The number of what fills up.</source>
<translation>填充的编号。</translation>
</message>
<message>
<source>Yes for what fills up (key_padding_mask of attention), or for what is real.</source>
<translation>真表示填充（注意力的 key_padding_mask），或表示真实内容。</translation>
</message>
<message>
<source>One layer of a transformer's encoder: each position looks at all others, then a dense part thinks it over. Sequences arrive as (N, positions, features): batch_first is always on.</source>
<translation>Transformer 编码器的一层：每个位置查看所有其他位置，再由全连接部分处理。序列的形状为（N, 位置, 特征）：batch_first 始终启用。</translation>
</message>
<message>
<source>How many patterns each attention looks for; divides the features.</source>
<translation>每个注意力寻找多少种模式；须整除特征数。</translation>
</message>
<message>
<source>Hide what comes later: each position sees itself and those before it.</source>
<translation>遮住后面的内容：每个位置只看到自身及之前的位置。</translation>
</message>
<message>
<source>Size of the hidden layer of the dense part.</source>
<translation>全连接部分隐藏层的大小。</translation>
</message>
<message>
<source>Share of values dropped while training.</source>
<translation>训练时丢弃的值的比例。</translation>
</message>
<message>
<source>The activation of the dense part.</source>
<translation>全连接部分的激活函数。</translation>
</message>
<message>
<source>Normalise before each part instead of after it: deep stacks train more easily.</source>
<translation>在每个部分之前而不是之后归一化：深层堆叠更易训练。</translation>
</message>
<message>
<source>Keeps the norms from going wild where values hardly vary.</source>
<translation>防止值几乎不变时归一化失控。</translation>
</message>
<message>
<source>The sequence that is read.</source>
<translation>读取的序列。</translation>
</message>
<message>
<source>Yes where a position only fills up its sequence.</source>
<translation>位置只是序列填充之处为真。</translation>
</message>
<message>
<source>One layer of a transformer's decoder: looks at its own sequence, then at what an encoder made of another. Sequences arrive as (N, positions, features): batch_first is always on.</source>
<translation>Transformer 解码器的一层：先查看自身的序列，再查看编码器由另一序列得出的内容。序列的形状为（N, 位置, 特征）：batch_first 始终启用。</translation>
</message>
<message>
<source>The sequence so far, of which each position gets its next.</source>
<translation>到目前为止的序列，每个位置由此得到下一个。</translation>
</message>
<message>
<source>What an encoder made of the sequence that was read.</source>
<translation>编码器由所读序列得出的内容。</translation>
</message>
<message>
<source>A stack of transformer encoder layers: the body of BERT, of vision transformers and, causal, of GPT. Sequences arrive as (N, positions, features): batch_first is always on.</source>
<translation>Transformer 编码器层的堆叠：BERT、视觉 Transformer 的主体，启用 causal 时为 GPT 的主体。序列的形状为（N, 位置, 特征）：batch_first 始终启用。</translation>
</message>
<message>
<source>How many layers lie on top of each other.</source>
<translation>叠放多少层。</translation>
</message>
<message>
<source>Normalise once more at the end, as norm_first wants.</source>
<translation>末尾再归一化一次，norm_first 需要这样。</translation>
</message>
<message>
<source>A stack of transformer decoder layers, which look at an encoder's result while they write. Sequences arrive as (N, positions, features): batch_first is always on.</source>
<translation>Transformer 解码器层的堆叠，在生成时查看编码器的结果。序列的形状为（N, 位置, 特征）：batch_first 始终启用。</translation>
</message>
<message>
<source>The whole transformer: an encoder reads one sequence, a decoder writes another, such as its translation. Sequences arrive as (N, positions, features): batch_first is always on.</source>
<translation>完整的 Transformer：编码器读取一个序列，解码器写出另一个，例如译文。序列的形状为（N, 位置, 特征）：batch_first 始终启用。</translation>
</message>
<message>
<source>How many layers the encoder has.</source>
<translation>编码器的层数。</translation>
</message>
<message>
<source>How many layers the decoder has.</source>
<translation>解码器的层数。</translation>
</message>
<message>
<source>Adds waves of falling frequency to a sequence, so that a transformer can tell its positions apart.</source>
<translation>为序列加上频率递减的波，使 Transformer 能区分位置。</translation>
</message>
<message>
<source>The longest sequence that may arrive.</source>
<translation>可能输入的最长序列。</translation>
</message>
<message>
<source>Share of values dropped afterwards while training.</source>
<translation>训练时在其后丢弃的值的比例。</translation>
</message>
<message>
<source>Adds a learned vector for each position to a sequence, as BERT, GPT and vision transformers do.</source>
<translation>为序列的每个位置加上学到的向量，如 BERT、GPT 和视觉 Transformer 所做。</translation>
</message>
<message>
<source>The longest sequence that may arrive; each position learns a vector.</source>
<translation>可能输入的最长序列；每个位置学习一个向量。</translation>
</message>
<message>
<source>Turns pairs of features by angles that grow with the position, so that scores depend on distances only. It belongs on queries and keys, before ScaledDotProductAttention.</source>
<translation>按随位置增大的角度旋转成对的特征，使分数只取决于距离。用于 ScaledDotProductAttention 之前的查询和键。</translation>
</message>
<message>
<source>How slowly the slowest pair turns; more for long sequences.</source>
<translation>最慢的一对转得多慢；序列越长应越大。</translation>
</message>
<message>
<source>Pair neighbours instead of the two halves.</source>
<translation>将相邻特征配对，而不是前后两半配对。</translation>
</message>
<message>
<source>Learns a number for each distance between positions and each head, to be added to the scores of attention: wire it to attn_mask.</source>
<translation>为位置间的每种距离和每个头学习一个数，加到注意力的分数上：请连到 attn_mask。</translation>
</message>
<message>
<source>As many as the attention has.</source>
<translation>与注意力的头数相同。</translation>
</message>
<message>
<source>How many different distances are told apart.</source>
<translation>区分多少种不同的距离。</translation>
</message>
<message>
<source>From here on, all distances are one.</source>
<translation>从这里起，所有距离视为相同。</translation>
</message>
<message>
<source>Tell what comes before from what comes after.</source>
<translation>区分前面与后面的内容。</translation>
</message>
<message>
<source>The sequence that looks; only its length counts.</source>
<translation>进行查看的序列；只用到其长度。</translation>
</message>
<message>
<source>The sequence that is looked at; the query's if nothing is connected.</source>
<translation>被查看的序列；未连接时取查询的序列。</translation>
</message>
<message>
<source>Learns a number for each offset between two pixels of a window and each head, to be added to the scores of attention within windows, as Swin does.</source>
<translation>为窗口内两个像素间的每种偏移和每个头学习一个数，加到窗口注意力的分数上，如 Swin 所做。</translation>
</message>
<message>
<source>Height and width of a window, in pixels.</source>
<translation>窗口的高和宽，单位为像素。</translation>
</message>
<message>
<source>Keeps pixels apart that met in a window only because the map was shifted around its edge (Roll): 0, or −∞ to be added to the scores of attention within windows.</source>
<translation>将仅因特征图绕边缘循环移位（Roll）才处于同一窗口的像素分开：以 0 或 −∞ 加到窗口注意力的分数上。</translation>
</message>
<message>
<source>How far the map was shifted: half a window.</source>
<translation>特征图移位的距离：窗口的一半。</translation>
</message>
<message>
<source>The shifted map (N, height, width, channels); only its sizes count.</source>
<translation>移位后的特征图（N, 高, 宽, 通道）；只用到其大小。</translation>
</message>
<message>
<source>Lays all numbers of a sample in one row, as a Linear layer after convolutions wants them.</source>
<translation>将样本的所有数排成一行，供卷积之后的 Linear 层使用。</translation>
</message>
<message>
<source>The first dimension to merge; 0 is the batch.</source>
<translation>要合并的第一个维度；0 为批次。</translation>
</message>
<message>
<source>The last dimension to merge; −1 is the last one there is.</source>
<translation>要合并的最后一个维度；−1 为末维。</translation>
</message>
<message>
<source>Arranges the numbers of each sample in another shape, in the same order. The batch stays.</source>
<translation>将每个样本的数按原有顺序排成另一形状。批次不变。</translation>
</message>
<message>
<source>Sizes of one sample: numbers, names such as L, 0 to keep a size, −1 for what is left.</source>
<translation>单个样本的各维大小：数字、L 之类的名称、0 保持大小、−1 表示剩余部分。</translation>
</message>
<message>
<source>Puts the dimensions in another order, such as channels last: 0, 2, 3, 1. Dimension 0 is the batch.</source>
<translation>重排维度的顺序，例如通道置后：0, 2, 3, 1。维度 0 为批次。</translation>
</message>
<message>
<source>The old dimensions in their new order.</source>
<translation>按新顺序排列的原维度。</translation>
</message>
<message>
<source>Makes several dimensions of one, such as heads and their features.</source>
<translation>将多个维度合为一个，例如头及其特征。</translation>
</message>
<message>
<source>The dimension to take apart; −1 is the last.</source>
<translation>要拆开的维度；−1 为末维。</translation>
</message>
<message>
<source>The sizes that it becomes; −1 stands for whatever is left.</source>
<translation>拆成的各维大小；−1 表示剩余部分。</translation>
</message>
<message>
<source>Swaps two dimensions, such as the steps and the features of a sequence.</source>
<translation>交换两个维度，例如序列的步和特征。</translation>
</message>
<message>
<source>One of the two dimensions; 0 is the batch.</source>
<translation>两个维度之一；0 为批次。</translation>
</message>
<message>
<source>The other one; −1 is the last.</source>
<translation>另一个维度；−1 为末维。</translation>
</message>
<message>
<source>Moves one dimension to another place; the others keep their order.</source>
<translation>将一个维度移到别处；其余保持顺序。</translation>
</message>
<message>
<source>The dimension to move; 1 is the channels.</source>
<translation>要移动的维度；1 为通道。</translation>
</message>
<message>
<source>Where it goes; −1 is the end.</source>
<translation>移到何处；−1 为末尾。</translation>
</message>
<message>
<source>Drops dimensions of size 1.</source>
<translation>去掉大小为 1 的维度。</translation>
</message>
<message>
<source>The dimensions to drop; −1 is the last.</source>
<translation>要去掉的维度；−1 为末维。</translation>
</message>
<message>
<source>Puts in a dimension of size 1, so that a tensor can stretch along it.</source>
<translation>插入一个大小为 1 的维度，使张量可沿其扩展。</translation>
</message>
<message>
<source>Where the new dimension stands; −1 puts it last.</source>
<translation>新维度的位置；−1 置于末尾。</translation>
</message>
<message>
<source>Takes one slice and drops its dimension, such as the last step of a sequence.</source>
<translation>取出一个切片并去掉其维度，例如序列的最后一步。</translation>
</message>
<message>
<source>The dimension to choose from; 1 is the steps of a sequence.</source>
<translation>从中选取的维度；1 为序列的步。</translation>
</message>
<message>
<source>Which one: 0 is the first, −1 the last.</source>
<translation>选哪一个：0 为第一个，−1 为最后一个。</translation>
</message>
<message>
<source>Passes on what it gets. Good as a named place, or to try a network without a layer.</source>
<translation>原样传递输入。可作为命名的位置，或用于试验去掉某层的网络。</translation>
</message>
<message>
<source>Stretches sizes of 1 until each sample has a shape. What has no batch, such as a class token, gets one.</source>
<translation>扩展大小为 1 的维度，直到每个样本具有指定形状。没有批次的内容（例如类别标记）会得到批次。</translation>
</message>
<message>
<source>Sizes of one sample, without the batch; −1 keeps the size that is there.</source>
<translation>单个样本的各维大小，不含批次；−1 保持原有大小。</translation>
</message>
<message>
<source>Stretches sizes of 1, until a tensor has the shape of another one.</source>
<translation>扩展大小为 1 的维度，直到张量具有另一张量的形状。</translation>
</message>
<message>
<source>The tensor to stretch.</source>
<translation>要扩展的张量。</translation>
</message>
<message>
<source>The tensor whose shape is wanted; its numbers do not matter.</source>
<translation>提供目标形状的张量；其数值无关紧要。</translation>
</message>
<message>
<source>Repeats a tensor like tiles, so often along each of its last dimensions.</source>
<translation>像铺瓷砖一样重复张量，沿最后各维重复指定次数。</translation>
</message>
<message>
<source>How often along each of the last dimensions.</source>
<translation>沿最后各维重复的次数。</translation>
</message>
<message>
<source>Repeats each slice along one dimension in place: a, a, b, b.</source>
<translation>沿一个维度就地重复每个切片：a, a, b, b。</translation>
</message>
<message>
<source>How often each slice comes.</source>
<translation>每个切片出现的次数。</translation>
</message>
<message>
<source>The dimension that grows.</source>
<translation>变大的维度。</translation>
</message>
<message>
<source>Shifts numbers along dimensions; what falls off one end comes back at the other.</source>
<translation>沿维度移动数；从一端移出的从另一端回来。</translation>
</message>
<message>
<source>By how many places, for each of the dims.</source>
<translation>对 dims 中的每个维度移动的位数。</translation>
</message>
<message>
<source>The dimensions to shift along.</source>
<translation>移动所沿的维度。</translation>
</message>
<message>
<source>Turns the order along dimensions: a sequence backwards, an image mirrored.</source>
<translation>沿维度翻转顺序：序列倒置，图像镜像。</translation>
</message>
<message>
<source>The dimensions to turn; −1 is the last.</source>
<translation>要翻转的维度；−1 为末维。</translation>
</message>
<message>
<source>Makes another kind of number of each: real, whole (cut off behind the point), or yes and no (not 0).</source>
<translation>将数转换为另一种类型：实数、整数（截去小数）或真假（非 0）。</translation>
</message>
<message>
<source>The kind of number: float32 to calculate with, int64 for indices, bool for masks.</source>
<translation>数的类型：float32 用于计算，int64 用于索引，bool 用于掩码。</translation>
</message>
<message>
<source>Takes a stretch along one dimension, such as all steps but the first.</source>
<translation>沿一个维度取出一段，例如除第一步外的所有步。</translation>
</message>
<message>
<source>The dimension to cut; −1 is the last.</source>
<translation>要截取的维度；−1 为末维。</translation>
</message>
<message>
<source>The first to take, from 0; −1 is the last one.</source>
<translation>取出的第一个，从 0 计起；−1 为最后一个。</translation>
</message>
<message>
<source>the beginning</source>
<translation>开头</translation>
</message>
<message>
<source>The first not to take any more; −1 leaves out the last.</source>
<translation>不再取的第一个；−1 表示舍去最后一个。</translation>
</message>
<message>
<source>the end</source>
<translation>末尾</translation>
</message>
<message>
<source>Take every so many.</source>
<translation>每隔多少取一个。</translation>
</message>
<message>
<source>Cuts a tensor to the sizes of another: a table of positions to a sequence, a U-Net's skip to its path.</source>
<translation>将张量裁剪到另一张量的大小：位置表裁到序列，U-Net 的跳跃连接裁到其路径。</translation>
</message>
<message>
<source>The dimensions that are cut.</source>
<translation>要裁剪的维度。</translation>
</message>
<message>
<source>Which part of the tensor stays.</source>
<translation>保留张量的哪一部分。</translation>
</message>
<message>
<source>The tensor to cut.</source>
<translation>要裁剪的张量。</translation>
</message>
<message>
<source>The tensor that has the sizes; its numbers do not matter.</source>
<translation>提供大小的张量；其数值无关紧要。</translation>
</message>
<message>
<source>Splits a tensor along one dimension into equal parts, such as query, key and value.</source>
<translation>沿一个维度将张量等分，例如查询、键和值。</translation>
</message>
<message>
<source>How many parts.</source>
<translation>分成多少份。</translation>
</message>
<message>
<source>The first part.</source>
<translation>第一份。</translation>
</message>
<message>
<source>Part 2.</source>
<translation>第 2 份。</translation>
</message>
<message>
<source>Part 3.</source>
<translation>第 3 份。</translation>
</message>
<message>
<source>Part 4.</source>
<translation>第 4 份。</translation>
</message>
<message>
<source>Part 5.</source>
<translation>第 5 份。</translation>
</message>
<message>
<source>Part 6.</source>
<translation>第 6 份。</translation>
</message>
<message>
<source>Part 7.</source>
<translation>第 7 份。</translation>
</message>
<message>
<source>Part 8.</source>
<translation>第 8 份。</translation>
</message>
<message>
<source>Splits a tensor along one dimension into parts of given sizes.</source>
<translation>沿一个维度将张量分成指定大小的各份。</translation>
</message>
<message>
<source>The size of each part; −1 for what is left.</source>
<translation>每份的大小；−1 表示剩余部分。</translation>
</message>
<message>
<source>Takes one dimension apart: a tensor for each of its slices.</source>
<translation>拆开一个维度：每个切片成为一个张量。</translation>
</message>
<message>
<source>Makes feature maps larger or smaller by repeating or blending neighbours. Nothing is learned.</source>
<translation>通过重复或混合相邻点放大或缩小特征图。不学习任何内容。</translation>
</message>
<message>
<source>Size of the output, in place of a scale factor: one number for each side, or one for all.</source>
<translation>输出大小，用以代替缩放倍数：每边一个数，或共用一个数。</translation>
</message>
<message>
<source>by scale_factor</source>
<translation>由 scale_factor 决定</translation>
</message>
<message>
<source>How many times larger each side becomes; 0.5 halves it.</source>
<translation>每边放大多少倍；0.5 使其减半。</translation>
</message>
<message>
<source>Repeat the nearest point, blend, or average.</source>
<translation>重复最近的点、插值或取平均。</translation>
</message>
<message>
<source>Keep the corner points in place; has a meaning for linear to trilinear modes only.</source>
<translation>保持角点不动；仅对 linear 到 trilinear 模式有意义。</translation>
</message>
<message>
<source>Blend by the ratio of the sizes, after rounding, and not by scale_factor.</source>
<translation>按取整后的大小之比插值，而不是按 scale_factor。</translation>
</message>
<message>
<source>Smooth before shrinking, so that fine patterns do not flicker; bilinear and bicubic only.</source>
<translation>缩小前先平滑，避免细密图案闪烁；仅限 bilinear 和 bicubic。</translation>
</message>
<message>
<source>Makes images larger by repeating the nearest point.</source>
<translation>重复最近的点来放大图像。</translation>
</message>
<message>
<source>Height and width of the output.</source>
<translation>输出的高和宽。</translation>
</message>
<message>
<source>Makes images larger by blending, with the corners in place.</source>
<translation>通过插值放大图像，角点不动。</translation>
</message>
<message>
<source>Reads images or volumes at the places that a grid says, between their points too: warps, turns, zooms.</source>
<translation>在网格指定的位置（包括各点之间）读取图像或体数据：变形、旋转、缩放。</translation>
</message>
<message>
<source>Blend the points around a place, or take the nearest one.</source>
<translation>对周围的点插值，或取最近的点。</translation>
</message>
<message>
<source>What is read outside: nothing, the edge again, or a mirror image.</source>
<translation>界外读到的内容：零、重复边缘值或镜像。</translation>
</message>
<message>
<source>Let -1 and 1 mean the middle of the corner points, not their outer edge.</source>
<translation>令 -1 和 1 表示角点的中心，而不是其外缘。</translation>
</message>
<message>
<source>What is read: images or volumes.</source>
<translation>读取的内容：图像或体数据。</translation>
</message>
<message>
<source>Where: x and y (and z) from -1 to 1 for each point of the output.</source>
<translation>位置：输出每点的 x 和 y（以及 z），从 -1 到 1。</translation>
</message>
<message>
<source>Makes the grid that turns, shifts and scales an image as a matrix says; GridSample reads by it.</source>
<translation>按矩阵生成使图像旋转、平移和缩放的网格；由 GridSample 据此读取。</translation>
</message>
<message>
<source>Height and width of the grid (or depth, height and width); a name stands for an open size.</source>
<translation>网格的高和宽（或深、高和宽）；名称表示未定的大小。</translation>
</message>
<message>
<source>Adds a border of one value to signals.</source>
<translation>为信号加上单一值的边框。</translation>
</message>
<message>
<source>How much is added at each end: left, right. Below 0, it is cut away.</source>
<translation>每端填充的量：左、右。小于 0 则裁去。</translation>
</message>
<message>
<source>What stands in the border.</source>
<translation>边框的值。</translation>
</message>
<message>
<source>Adds a border of one value to images.</source>
<translation>为图像加上单一值的边框。</translation>
</message>
<message>
<source>How much is added at each end: left, right, top, bottom. Below 0, it is cut away.</source>
<translation>每端填充的量：左、右、上、下。小于 0 则裁去。</translation>
</message>
<message>
<source>Adds a border of one value to volumes.</source>
<translation>为体数据加上单一值的边框。</translation>
</message>
<message>
<source>How much is added at each end: left, right, top, bottom, front, back. Below 0, it is cut away.</source>
<translation>每端填充的量：左、右、上、下、前、后。小于 0 则裁去。</translation>
</message>
<message>
<source>Adds a border of zeros to signals.</source>
<translation>为信号加上零边框。</translation>
</message>
<message>
<source>Adds a border of zeros to images.</source>
<translation>为图像加上零边框。</translation>
</message>
<message>
<source>Adds a border of zeros to volumes.</source>
<translation>为体数据加上零边框。</translation>
</message>
<message>
<source>Adds a border to signals that mirrors what is inside.</source>
<translation>为信号加上镜像内部的边框。</translation>
</message>
<message>
<source>Adds a border to images that mirrors what is inside.</source>
<translation>为图像加上镜像内部的边框。</translation>
</message>
<message>
<source>Adds a border to volumes that mirrors what is inside.</source>
<translation>为体数据加上镜像内部的边框。</translation>
</message>
<message>
<source>Adds a border to signals that repeats the edge.</source>
<translation>为信号加上重复边缘值的边框。</translation>
</message>
<message>
<source>Adds a border to images that repeats the edge.</source>
<translation>为图像加上重复边缘值的边框。</translation>
</message>
<message>
<source>Adds a border to volumes that repeats the edge.</source>
<translation>为体数据加上重复边缘值的边框。</translation>
</message>
<message>
<source>Adds a border to signals that is taken from the other side.</source>
<translation>为信号加上取自另一侧的边框。</translation>
</message>
<message>
<source>Adds a border to images that is taken from the other side.</source>
<translation>为图像加上取自另一侧的边框。</translation>
</message>
<message>
<source>Adds a border to volumes that is taken from the other side.</source>
<translation>为体数据加上取自另一侧的边框。</translation>
</message>
<message>
<source>Adds a border to any tensor, at both ends of as many dimensions as you name, from the last one on.</source>
<translation>为任意张量加上边框，从末维起，在您指定的若干维的两端。</translation>
</message>
<message>
<source>Before and after, for the last dimension, then for the one before it. Below 0, it is cut away.</source>
<translation>末维的前与后，然后是其前一维的。小于 0 则裁去。</translation>
</message>
<message>
<source>What stands in the border: a value, a mirror image, the edge again, or the other side.</source>
<translation>边框的内容：一个值、镜像、重复边缘值，或取自另一侧。</translation>
</message>
<message>
<source>What stands in the border with mode constant.</source>
<translation>mode 为 constant 时边框的值。</translation>
</message>
<message>
<source>Makes images larger by laying channels out as pixels: 4 channels become 2×2 points.</source>
<translation>将通道铺成像素来放大图像：4 个通道变成 2×2 个点。</translation>
</message>
<message>
<source>How many times larger each side becomes.</source>
<translation>每边放大多少倍。</translation>
</message>
<message>
<source>Makes images smaller by stacking pixels as channels: 2×2 points become 4 channels. Nothing is lost.</source>
<translation>将像素叠成通道来缩小图像：2×2 个点变成 4 个通道。不丢失信息。</translation>
</message>
<message>
<source>How many times smaller each side becomes.</source>
<translation>每边缩小多少倍。</translation>
</message>
<message>
<source>Mixes the channels of groups like cards, so that grouped convolutions get to see each other's channels.</source>
<translation>像洗牌一样混合各组的通道，使分组卷积能看到彼此的通道。</translation>
</message>
<message>
<source>How many groups the channels are dealt from.</source>
<translation>从多少组中发放通道。</translation>
</message>
<message>
<source>Cuts images into patches, each one a column: what a convolution sees, as a table.</source>
<translation>将图像切成图块，每块为一列：即以表格形式呈现卷积所见。</translation>
</message>
<message>
<source>Distance between the points of a patch.</source>
<translation>图块各点之间的距离。</translation>
</message>
<message>
<source>How much is added at each edge of the image.</source>
<translation>图像每条边上的填充量。</translation>
</message>
<message>
<source>How far apart the patches lie.</source>
<translation>图块之间的距离。</translation>
</message>
<message>
<source>Puts patches, each one a column, back into images; where they overlap, they are added.</source>
<translation>将每列一块的图块拼回图像；重叠处相加。</translation>
</message>
<message>
<source>Height and width of the images.</source>
<translation>图像的高和宽。</translation>
</message>
<message>
<source>Takes along one dimension what an index says, a number for each place of the result.</source>
<translation>沿一个维度按索引取值，结果的每个位置对应一个编号。</translation>
</message>
<message>
<source>The dimension to choose along; −1 is the last.</source>
<translation>选取所沿的维度；−1 为末维。</translation>
</message>
<message>
<source>The tensor to choose from.</source>
<translation>从中选取的张量。</translation>
</message>
<message>
<source>Whole numbers (int64) that say which to take, counted from 0.</source>
<translation>指明取哪些的整数（int64），从 0 计起。</translation>
</message>
<message>
<source>Takes whole slices along one dimension: an index of (N, 3, 1) takes three steps of a sequence (N, T, F).</source>
<translation>沿一个维度取整个切片：（N, 3, 1）的索引从序列（N, T, F）中取三步。</translation>
</message>
<message>
<source>Takes some slices along one dimension, the same of every sample: a list, or an index that arrives.</source>
<translation>沿一个维度取若干切片，所有样本相同：由列表或输入的索引指定。</translation>
</message>
<message>
<source>Which to take, in order; −1 is the last. Empty if an index is connected.</source>
<translation>依次取哪些；−1 为最后一个。连接了索引时留空。</translation>
</message>
<message>
<source>the connected tensor</source>
<translation>所连接的张量</translation>
</message>
<message>
<source>A list of whole numbers (int64), if it is not typed.</source>
<translation>整数（int64）列表，用于未直接填写时。</translation>
</message>
<message>
<source>Turns each whole number into a row of zeros with a 1 at its place.</source>
<translation>将每个整数转换为一行零，并在其位置上为 1。</translation>
</message>
<message>
<source>Takes the diagonal of square matrices, as the last dimension of the result.</source>
<translation>取方阵的对角线，作为结果的末维。</translation>
</message>
<message>
<source>Which one: above 0 lie to the upper right, below 0 to the lower left.</source>
<translation>哪一条：大于 0 的在右上方，小于 0 的在左下方。</translation>
</message>
<message>
<source>The rows.</source>
<translation>行。</translation>
</message>
<message>
<source>The columns.</source>
<translation>列。</translation>
</message>
<message>
<source>Keeps the lower left triangle of matrices and sets the rest to zero.</source>
<translation>保留矩阵的左下三角，其余置零。</translation>
</message>
<message>
<source>Where the edge lies: 0 is the diagonal, 1 the line above it.</source>
<translation>边界的位置：0 为对角线，1 为其上一条线。</translation>
</message>
<message>
<source>Keeps the upper right triangle of matrices and sets the rest to zero.</source>
<translation>保留矩阵的右上三角，其余置零。</translation>
</message>
<message>
<source>The numbers 0, 1, 2 … of the steps of what arrives, such as an Embedding of positions takes them.</source>
<translation>输入各步的编号 0, 1, 2 …，供位置的 Embedding 等使用。</translation>
</message>
<message>
<source>Adds its inputs number by number; a size of 1 stretches to fit. A skip connection ends here.</source>
<translation>将输入逐元素相加；大小为 1 的维度自动扩展。跳跃连接在此汇合。</translation>
</message>
<message>
<source>The tensors to merge, in the order of the wires.</source>
<translation>要合并的张量，按连线的顺序。</translation>
</message>
<message>
<source>Multiplies its inputs number by number; a size of 1 stretches to fit. A gate is such a product.</source>
<translation>将输入逐元素相乘；大小为 1 的维度自动扩展。门控就是这样的乘积。</translation>
</message>
<message>
<source>Puts its inputs one behind the other along one dimension, such as their channels.</source>
<translation>沿一个维度（例如通道）将输入首尾拼接。</translation>
</message>
<message>
<source>The dimension that grows; 1 is the channels.</source>
<translation>变大的维度；1 为通道。</translation>
</message>
<message>
<source>Lays its inputs one upon the other along a new dimension.</source>
<translation>沿一个新维度将输入堆叠。</translation>
</message>
<message>
<source>Multiplies two matrices for each sample; dimensions before the last two stretch to fit.</source>
<translation>对每个样本做两个矩阵的乘法；最后两维之前的维度自动扩展。</translation>
</message>
<message>
<source>The matrix on the left.</source>
<translation>左侧的矩阵。</translation>
</message>
<message>
<source>The matrix on the right.</source>
<translation>右侧的矩阵。</translation>
</message>
<message>
<source>Multiplies tensors and sums over dimensions by letters: those missing behind the arrow are summed over.</source>
<translation>将张量相乘，并按字母对维度求和：箭头后没有出现的字母会被求和。</translation>
</message>
<message>
<source>A letter for each dimension of each tensor, then “-&gt;” and the letters of the result.</source>
<translation>每个张量的每一维一个字母，然后是“-&gt;”和结果的字母。</translation>
</message>
<message>
<source>The tensors, in the order of the equation.</source>
<translation>张量，按等式中的顺序。</translation>
</message>
<message>
<source>A Linear layer whose weight arrives over a wire: y = xWᵀ + b. An embedding's matrix can be used again so.</source>
<translation>权重由连线传入的 Linear 层：y = xWᵀ + b。可借此复用嵌入的矩阵。</translation>
</message>
<message>
<source>The features of each sample.</source>
<translation>每个样本的特征。</translation>
</message>
<message>
<source>The weight (out, in), one for all samples.</source>
<translation>权重（out, in），所有样本共用。</translation>
</message>
<message>
<source>The bias (out), if there is one.</source>
<translation>偏置（out），如果有。</translation>
</message>
<message>
<source>How far each vector of one set is from each of another, such as from the entries of a code book.</source>
<translation>一组中每个向量与另一组中每个向量的距离，例如与码本各项的距离。</translation>
</message>
<message>
<source>Which distance: 1 sums along the axes, 2 is the straight line.</source>
<translation>哪种距离：1 为沿各轴求和，2 为直线距离。</translation>
</message>
<message>
<source>Vectors, one in each row.</source>
<translation>向量，每行一个。</translation>
</message>
<message>
<source>Vectors to compare them with.</source>
<translation>与之比较的向量。</translation>
</message>
<message>
<source>The cosine of the angle between two vectors: 1 if they point the same way, −1 if they are opposite.</source>
<translation>两个向量夹角的余弦：同向为 1，反向为 −1。</translation>
</message>
<message>
<source>The dimension that holds a vector's numbers.</source>
<translation>存放向量各数的维度。</translation>
</message>
<message>
<source>Keeps the division from going wild where vectors vanish.</source>
<translation>防止向量趋于零时除法失控。</translation>
</message>
<message>
<source>The first vectors.</source>
<translation>第一组向量。</translation>
</message>
<message>
<source>The second vectors.</source>
<translation>第二组向量。</translation>
</message>
<message>
<source>How far two vectors lie apart, along the last dimension.</source>
<translation>两个向量沿末维的距离。</translation>
</message>
<message>
<source>Which norm: 2 is the straight line, 1 the sum of differences.</source>
<translation>哪种范数：2 为直线距离，1 为差的绝对值之和。</translation>
</message>
<message>
<source>Added to each difference, so that gradients exist at 0.</source>
<translation>加到每个差上，使 0 处存在梯度。</translation>
</message>
<message>
<source>Keep the last dimension, with a size of 1.</source>
<translation>保留末维，大小为 1。</translation>
</message>
<message>
<source>Sets some values to zero at random while training, so that the network relies on no single one.</source>
<translation>训练时随机将部分值置零，使网络不依赖任何单个值。</translation>
</message>
<message>
<source>Share of the values that are set to zero while training.</source>
<translation>训练时置零的值的比例。</translation>
</message>
<message>
<source>Switches whole channels of a signal off at random while training.</source>
<translation>训练时随机关闭信号的整个通道。</translation>
</message>
<message>
<source>Share of the channels that are set to zero while training.</source>
<translation>训练时置零的通道的比例。</translation>
</message>
<message>
<source>Switches whole channels off at random while training. Neighbouring pixels carry much the same anyway.</source>
<translation>训练时随机关闭整个通道，因为相邻像素的信息大致相同。</translation>
</message>
<message>
<source>Switches whole channels of a volume off at random while training.</source>
<translation>训练时随机关闭体数据的整个通道。</translation>
</message>
<message>
<source>Dropout that keeps mean and deviation, so that SELU goes on normalising itself.</source>
<translation>保持均值和标准差的 Dropout，使 SELU 能继续自归一化。</translation>
</message>
<message>
<source>Share of the values that are replaced while training.</source>
<translation>训练时被替换的值的比例。</translation>
</message>
<message>
<source>AlphaDropout of whole channels.</source>
<translation>以整个通道为单位的 AlphaDropout。</translation>
</message>
<message>
<source>Share of the channels that are replaced while training.</source>
<translation>训练时被替换的通道的比例。</translation>
</message>
<message>
<source>Switches a residual branch off at random while training, for each sample, so that depth is learned slowly. Put it at the end of the branch, before the Add.</source>
<translation>训练时对每个样本随机关闭残差分支，使深度逐步学成。请置于分支末尾、Add 之前。</translation>
</message>
<message>
<source>How likely the branch is switched off.</source>
<translation>分支被关闭的概率。</translation>
</message>
<message>
<source>Decide for each sample by itself (row) or for all together (batch).</source>
<translation>逐样本决定（row）或整批一起决定（batch）。</translation>
</message>
<message>
<source>Passes values on as they are, but turns gradients round, so that what comes before it learns the opposite of what comes after: how a network forgets where its data is from.</source>
<translation>原样传递值，但将梯度反向，使其前面的部分与后面的部分学得相反：让网络忘记数据来源的方法。</translation>
</message>
<message>
<source>How strong the turned gradients are.</source>
<translation>反向梯度的强度。</translation>
</message>
<message>
<source>Passes values on as they are and stops gradients: what comes before it does not learn from here.</source>
<translation>原样传递值并阻断梯度：其前面的部分不会从这里学习。</translation>
</message>
<message>
<source>Passes values on as they are, so that gradients by them can be taken: put it before a network whose InputGradient is wanted. What comes before it does not learn from here.</source>
<translation>原样传递数值，使之可以对其求梯度：请放在需要 InputGradient 的网络之前。其前面的部分不会从此处学习。</translation>
</message>
<message>
<source>How an output changes with an input: the gradient of the sum of its numbers, from which can be learnt as well. Let the input come out of a WithGradient. It belongs in an objective, as the gradient penalty of a WGAN-GP: an exported network takes no gradients and gives zeros.</source>
<translation>输出如何随输入变化：其各数之和的梯度，也可由此学习。输入应来自 WithGradient。它用于训练目标，例如 WGAN-GP 的梯度惩罚：导出的网络不求梯度，给出零。</translation>
</message>
<message>
<source>What was made of the input, such as the scores of a critic.</source>
<translation>由输入得到的内容，例如评论家的分数。</translation>
</message>
<message>
<source>What WithGradient gives.</source>
<translation>WithGradient 的输出。</translation>
</message>
<message>
<source>Takes one tensor, or a number, away from another, number by number; a size of 1 stretches to fit.</source>
<translation>从一个张量中逐元素减去另一张量或一个数；大小为 1 的维度自动扩展。</translation>
</message>
<message>
<source>The number on the right, if it is not a tensor.</source>
<translation>右侧的数，用于右侧不是张量时。</translation>
</message>
<message>
<source>Swap the two sides, as in 1 − x.</source>
<translation>交换两侧，如 1 − x。</translation>
</message>
<message>
<source>The tensor on the left.</source>
<translation>左侧的张量。</translation>
</message>
<message>
<source>The tensor on the right, if it is not a number.</source>
<translation>右侧的张量，用于右侧不是数时。</translation>
</message>
<message>
<source>Divides one tensor by another, or by a number, number by number; a size of 1 stretches to fit.</source>
<translation>将一个张量逐元素除以另一张量或一个数；大小为 1 的维度自动扩展。</translation>
</message>
<message>
<source>Raises each number to a power; swapped, a number to the power of each.</source>
<translation>对每个数取幂；交换后，以一个数为底、以各数为指数取幂。</translation>
</message>
<message>
<source>What is left of each number after dividing; it has the sign of the divisor, as in Python.</source>
<translation>每个数相除后的余数；与 Python 一样，符号随除数。</translation>
</message>
<message>
<source>Divides and rounds down to a whole number. Nothing can be learned through it.</source>
<translation>相除并向下取整。无法通过它学习。</translation>
</message>
<message>
<source>The smaller of two numbers, number by number; a size of 1 stretches to fit.</source>
<translation>逐元素取两个数中较小者；大小为 1 的维度自动扩展。</translation>
</message>
<message>
<source>The larger of two numbers, number by number; a size of 1 stretches to fit.</source>
<translation>逐元素取两个数中较大者；大小为 1 的维度自动扩展。</translation>
</message>
<message>
<source>Multiplies by a fixed number and adds another: x · weight + bias. Neither is learned.</source>
<translation>乘以一个固定的数再加上另一个：x · weight + bias。两者都不学习。</translation>
</message>
<message>
<source>The number to multiply by.</source>
<translation>所乘的数。</translation>
</message>
<message>
<source>The number to add.</source>
<translation>所加的数。</translation>
</message>
<message>
<source>Keeps every number between two limits. Beyond them nothing can be learned.</source>
<translation>将每个数限制在两个界限之间。界限之外无法学习。</translation>
</message>
<message>
<source>What is below becomes this.</source>
<translation>更小的数变为此值。</translation>
</message>
<message>
<source>What is above becomes this.</source>
<translation>更大的数变为此值。</translation>
</message>
<message>
<source>The exponential function: e to the power of each number. Grows fast; softmax is the safe way to scores.</source>
<translation>指数函数：e 的各数次幂。增长很快；对分数应使用更安全的 Softmax。</translation>
</message>
<message>
<source>e to the power of each number, less 1; exact also near 0.</source>
<translation>e 的各数次幂减 1；在 0 附近也精确。</translation>
</message>
<message>
<source>The natural logarithm. Numbers must be above 0: put a Clamp before it where they may not be.</source>
<translation>自然对数。数必须大于 0：若不能保证，请在前面放一个 Clamp。</translation>
</message>
<message>
<source>The natural logarithm of 1 + x; exact also near 0, and fit for counts.</source>
<translation>1 + x 的自然对数；在 0 附近也精确，适合计数。</translation>
</message>
<message>
<source>The square root. Its slope at 0 is infinite: add a small number before it.</source>
<translation>平方根。其在 0 处的斜率为无穷大：请先加上一个小数。</translation>
</message>
<message>
<source>One over the square root, as normalisations use it.</source>
<translation>平方根的倒数，常用于归一化。</translation>
</message>
<message>
<source>One over each number. Numbers must not be 0.</source>
<translation>每个数的倒数。数不能为 0。</translation>
</message>
<message>
<source>The absolute value: numbers without their sign.</source>
<translation>绝对值：不带符号的数。</translation>
</message>
<message>
<source>Turns the sign of each number.</source>
<translation>将每个数的符号取反。</translation>
</message>
<message>
<source>Multiplies each number by itself.</source>
<translation>将每个数平方。</translation>
</message>
<message>
<source>The sine, of angles in radians.</source>
<translation>正弦，角度以弧度为单位。</translation>
</message>
<message>
<source>The cosine, of angles in radians.</source>
<translation>余弦，角度以弧度为单位。</translation>
</message>
<message>
<source>The tangent, of angles in radians; huge near a right angle.</source>
<translation>正切，角度以弧度为单位；接近直角时极大。</translation>
</message>
<message>
<source>The angle whose tangent each number is; squeezes into ±π/2.</source>
<translation>反正切：正切为各数的角度；压缩到 ±π/2 之内。</translation>
</message>
<message>
<source>The error function: how much of a bell curve lies within a number. GELU is made of it.</source>
<translation>误差函数：钟形曲线有多少落在该数以内。GELU 由它构成。</translation>
</message>
<message>
<source>−1, 0 or 1 for what is negative, zero or positive. Nothing can be learned through it.</source>
<translation>负、零、正分别给出 −1、0、1。无法通过它学习。</translation>
</message>
<message>
<source>Rounds down to a whole number. Nothing can be learned through it.</source>
<translation>向下取整。无法通过它学习。</translation>
</message>
<message>
<source>Rounds up to a whole number. Nothing can be learned through it.</source>
<translation>向上取整。无法通过它学习。</translation>
</message>
<message>
<source>Rounds to the nearest whole number, halves to the even one. Nothing can be learned through it.</source>
<translation>舍入到最近的整数，恰为一半时取偶数。无法通过它学习。</translation>
</message>
<message>
<source>Cuts off what is behind the point. Nothing can be learned through it.</source>
<translation>截去小数部分。无法通过它学习。</translation>
</message>
<message>
<source>Says where the first is greater than the second, or than a number.</source>
<translation>指出第一个大于第二个（或某数）之处。</translation>
</message>
<message>
<source>Says where the first is at least the second, or a number.</source>
<translation>指出第一个大于或等于第二个（或某数）之处。</translation>
</message>
<message>
<source>Says where the first is less than the second, or than a number.</source>
<translation>指出第一个小于第二个（或某数）之处。</translation>
</message>
<message>
<source>Says where the first is at most the second, or a number.</source>
<translation>指出第一个小于或等于第二个（或某数）之处。</translation>
</message>
<message>
<source>Says where both are the same number, such as the number of a word.</source>
<translation>指出两者为同一数之处，例如词的编号。</translation>
</message>
<message>
<source>Says where both are different numbers.</source>
<translation>指出两者为不同数之处。</translation>
</message>
<message>
<source>Says where both say yes.</source>
<translation>指出两者都为真之处。</translation>
</message>
<message>
<source>Yes and no on the left.</source>
<translation>左侧的真假值。</translation>
</message>
<message>
<source>Yes and no on the right.</source>
<translation>右侧的真假值。</translation>
</message>
<message>
<source>Says where at least one says yes.</source>
<translation>指出至少一个为真之处。</translation>
</message>
<message>
<source>Says where exactly one says yes.</source>
<translation>指出恰有一个为真之处。</translation>
</message>
<message>
<source>Turns yes into no and no into yes.</source>
<translation>将真变为假，将假变为真。</translation>
</message>
<message>
<source>Takes from one tensor, or a number, where a condition says yes, and from another where it says no.</source>
<translation>条件为真处取自一个张量或数，为假处取自另一个。</translation>
</message>
<message>
<source>The number where the condition says yes, if it is not a tensor.</source>
<translation>条件为真处的数，用于不是张量时。</translation>
</message>
<message>
<source>The number where the condition says no, if it is not a tensor.</source>
<translation>条件为假处的数，用于不是张量时。</translation>
</message>
<message>
<source>Yes and no (bool), such as a comparison gives.</source>
<translation>真假值（bool），例如比较的结果。</translation>
</message>
<message>
<source>What is taken where the condition says yes, if it is not a number.</source>
<translation>条件为真处所取的内容，用于不是数时。</translation>
</message>
<message>
<source>What is taken where the condition says no, if it is not a number.</source>
<translation>条件为假处所取的内容，用于不是数时。</translation>
</message>
<message>
<source>Puts one number wherever a mask says yes, such as minus infinity before a Softmax.</source>
<translation>在掩码为真处填入一个数，例如 Softmax 之前填入负无穷。</translation>
</message>
<message>
<source>The number to put where the mask says yes.</source>
<translation>掩码为真处填入的数。</translation>
</message>
<message>
<source>minus infinity</source>
<translation>负无穷</translation>
</message>
<message>
<source>What is filled.</source>
<translation>被填充的内容。</translation>
</message>
<message>
<source>Yes and no (bool): where to fill.</source>
<translation>真假值（bool）：在何处填充。</translation>
</message>
<message>
<source>Adds up the numbers along dimensions. Of yes and no, it counts the yes.</source>
<translation>沿维度将数求和。对真假值则统计真的个数。</translation>
</message>
<message>
<source>The dimensions that go; −1 is the last. Empty: all but the batch.</source>
<translation>被消去的维度；−1 为末维。留空：除批次外的所有维度。</translation>
</message>
<message>
<source>all but the batch</source>
<translation>除批次外的所有维度</translation>
</message>
<message>
<source>Keep the dimensions, with size 1, so that the result stretches over the input.</source>
<translation>保留这些维度，大小为 1，使结果可扩展到输入。</translation>
</message>
<message>
<source>The average of the numbers along dimensions.</source>
<translation>沿维度各数的平均值。</translation>
</message>
<message>
<source>The largest number along dimensions.</source>
<translation>沿维度各数的最大值。</translation>
</message>
<message>
<source>The smallest number along dimensions.</source>
<translation>沿维度各数的最小值。</translation>
</message>
<message>
<source>The product of the numbers along dimensions.</source>
<translation>沿维度各数的乘积。</translation>
</message>
<message>
<source>The standard deviation of the numbers along dimensions: how far they lie from their average.</source>
<translation>沿维度各数的标准差：与平均值的偏离程度。</translation>
</message>
<message>
<source>How much less than their number the squares are divided by: 1 for a sample, 0 for all.</source>
<translation>平方和的除数比个数少多少：样本为 1，总体为 0。</translation>
</message>
<message>
<source>The variance of the numbers along dimensions: the square of the standard deviation.</source>
<translation>沿维度各数的方差：标准差的平方。</translation>
</message>
<message>
<source>The length of the numbers along dimensions, taken as a vector.</source>
<translation>沿维度各数视为向量时的长度。</translation>
</message>
<message>
<source>Which length: 1 sums sizes, 2 is the usual one, larger ones favour the largest.</source>
<translation>哪种长度：1 为绝对值之和，2 为通常的长度，越大越偏重最大值。</translation>
</message>
<message>
<source>The logarithm of the sum of exponentials along dimensions: a smooth maximum.</source>
<translation>沿维度的指数和的对数：平滑的最大值。</translation>
</message>
<message>
<source>Says whether there is a yes along dimensions.</source>
<translation>指出沿维度是否存在真。</translation>
</message>
<message>
<source>Says whether there are only yes along dimensions.</source>
<translation>指出沿维度是否全为真。</translation>
</message>
<message>
<source>Where the largest number is along one dimension, counted from 0. Nothing can be learned through it.</source>
<translation>沿一个维度最大数的位置，从 0 计起。无法通过它学习。</translation>
</message>
<message>
<source>The dimension to look along; −1 is the last.</source>
<translation>查找所沿的维度；−1 为末维。</translation>
</message>
<message>
<source>Keep the dimension, with size 1.</source>
<translation>保留该维度，大小为 1。</translation>
</message>
<message>
<source>Where the smallest number is along one dimension, counted from 0. Nothing can be learned through it.</source>
<translation>沿一个维度最小数的位置，从 0 计起。无法通过它学习。</translation>
</message>
<message>
<source>The largest numbers along one dimension, in order, and where they were.</source>
<translation>沿一个维度依次给出最大的若干数及其位置。</translation>
</message>
<message>
<source>How many numbers to take.</source>
<translation>取多少个数。</translation>
</message>
<message>
<source>Take the largest; otherwise the smallest.</source>
<translation>取最大的；否则取最小的。</translation>
</message>
<message>
<source>The numbers.</source>
<translation>数。</translation>
</message>
<message>
<source>Where each of them was, counted from 0.</source>
<translation>它们各自的位置，从 0 计起。</translation>
</message>
<message>
<source>Puts the numbers along one dimension in order, and says where they were.</source>
<translation>沿一个维度将数排序，并给出原来的位置。</translation>
</message>
<message>
<source>Put the largest first.</source>
<translation>将最大的排在最前。</translation>
</message>
<message>
<source>The number in the middle along one dimension; of an even number of them, the lower one.</source>
<translation>沿一个维度的中位数；个数为偶数时取较小者。</translation>
</message>
<message>
<source>The running sum along one dimension: each number with all before it.</source>
<translation>沿一个维度的累积和：每个数加上之前所有的数。</translation>
</message>
<message>
<source>The running product along one dimension: each number times all before it.</source>
<translation>沿一个维度的累积乘积：每个数乘以之前所有的数。</translation>
</message>
<message>
<source>Fixed numbers: one that fills a shape, or one for each place in it. Nothing of them is learned.</source>
<translation>固定的数：一个数填满形状，或每个位置各一个。都不学习。</translation>
</message>
<message>
<source>The numbers, the last dimension first; or one for all.</source>
<translation>各数，末维优先；或共用一个。</translation>
</message>
<message>
<source>Sizes of the tensor. It has no batch; empty is a single number.</source>
<translation>张量的各维大小。没有批次；留空为单个数。</translation>
</message>
<message>
<source>Real numbers, whole ones (int64) for indices, or yes and no (bool), where 0 is no.</source>
<translation>实数、用于索引的整数（int64）或真假值（bool），其中 0 为假。</translation>
</message>
<message>
<source>Learned numbers that depend on no input, such as a class token or positions. Expand gives it a batch.</source>
<translation>不依赖任何输入的可学习的数，例如类别标记或位置。用 Expand 为其加上批次。</translation>
</message>
<message>
<source>Sizes of the tensor, without a batch of its own.</source>
<translation>张量的各维大小，自身不含批次。</translation>
</message>
<message>
<source>What the numbers are before training.</source>
<translation>训练前的数值。</translation>
</message>
<message>
<source>The spread of normal numbers; the largest of uniform ones.</source>
<translation>正态分布的离散程度；均匀分布的最大值。</translation>
</message>
<message>
<source>Random numbers in the shape of what arrives, drawn anew each time, also after training.</source>
<translation>与输入形状相同的随机数，每次重新抽取，训练之后也是。</translation>
</message>
<message>
<source>Numbers of a bell curve around 0, or all alike from 0 to 1.</source>
<translation>以 0 为中心的钟形曲线的数，或 0 到 1 之间均匀的数。</translation>
</message>
<message>
<source>What they are multiplied by.</source>
<translation>它们所乘的数。</translation>
</message>
<message>
<source>Sizes for each sample, without the batch; empty takes those of what arrives.</source>
<translation>每个样本的大小，不含批次；留空则采用输入的大小。</translation>
</message>
<message>
<source>The tensor whose batch and shape are wanted; its numbers do not matter.</source>
<translation>取其批次和形状的张量；其数值无关紧要。</translation>
</message>
<message>
<source>Adds random numbers of a bell curve while training, so that the network learns to bear them.</source>
<translation>训练时加上钟形曲线的随机数，使网络学会承受噪声。</translation>
</message>
<message>
<source>How far the added numbers spread.</source>
<translation>所加的数的离散程度。</translation>
</message>
<message>
<source>Zeros in the shape of what arrives.</source>
<translation>与输入形状相同的全零。</translation>
</message>
<message>
<source>Ones in the shape of what arrives.</source>
<translation>与输入形状相同的全一。</translation>
</message>
<message>
<source>One number in the shape of what arrives.</source>
<translation>与输入形状相同的单一数值。</translation>
</message>
<message>
<source>The number.</source>
<translation>该数。</translation>
</message>
<message>
<source>Fixed numbers that are kept with the weights, such as a mask or a table of an imported model. Zeros until weights are loaded; nothing of them is learned.</source>
<translation>与权重一同保存的固定的数，例如掩码或导入模型的表。加载权重前为零；都不学习。</translation>
</message>
<message>
<source>Real numbers, whole ones (int64) for indices, or yes and no (bool).</source>
<translation>实数、用于索引的整数（int64）或真假值（bool）。</translation>
</message>
<message>
<source>Draws from a normal distribution whose mean and log variance the network gives, so that gradients pass: the middle of a variational autoencoder. At evaluation it gives the mean.</source>
<translation>从均值和对数方差由网络给出的正态分布中抽样，并让梯度通过：变分自编码器的中间部分。评估时给出均值。</translation>
</message>
<message>
<source>Draw at evaluation too, not only while training.</source>
<translation>评估时也抽样，而不只在训练时。</translation>
</message>
<message>
<source>The middle of the distribution.</source>
<translation>分布的中心。</translation>
</message>
<message>
<source>The logarithm of its variance; any number will do.</source>
<translation>其方差的对数；可为任意数。</translation>
</message>
<message>
<source>A model of torchvision with what it has learned from millions of images: it makes features of yours.</source>
<translation>torchvision 的模型，已从数百万张图像中学习：将您的图像转换为特征。</translation>
</message>
<message>
<source>The model whose features are taken.</source>
<translation>用来提取特征的模型。</translation>
</message>
<message>
<source>One vector for an image (pooled), its last feature map, or the last map of 1/8 of its size.</source>
<translation>每张图像一个向量（池化后）、其最后的特征图，或 1/8 大小的最后一张图。</translation>
</message>
<message>
<source>What it knows before training: nothing, what torchvision offers (DEFAULT: its best), or a file.</source>
<translation>训练前已有的知识：无、torchvision 提供的（DEFAULT：最佳），或文件。</translation>
</message>
<message>
<source>A file of weights (.safetensors, .pth, .pt); a relative path starts at the project's folder.</source>
<translation>权重文件（.safetensors、.pth、.pt）；相对路径从项目文件夹算起。</translation>
</message>
<message>
<source>The part, such as layer3, from which on it is trained; what is before rests. Empty: all of it.</source>
<translation>从哪一部分（例如 layer3）起训练；之前的保持不变。留空：全部训练。</translation>
</message>
<message>
<source>Also give the larger feature maps, as the decoder of a U-Net needs them.</source>
<translation>同时给出更大的特征图，供 U-Net 的解码器使用。</translation>
</message>
<message>
<source>A node of torchvision's feature extraction by name, in the place of what “features” says.</source>
<translation>按名称指定 torchvision 特征提取的节点，代替“features”的选择。</translation>
</message>
<message>
<source>The features.</source>
<translation>特征。</translation>
</message>
<message>
<source>The feature map that is 2 times as large.</source>
<translation>2 倍大小的特征图。</translation>
</message>
<message>
<source>The feature map that is 4 times as large.</source>
<translation>4 倍大小的特征图。</translation>
</message>
<message>
<source>The feature map that is 8 times as large.</source>
<translation>8 倍大小的特征图。</translation>
</message>
<message>
<source>The feature map that is 16 times as large.</source>
<translation>16 倍大小的特征图。</translation>
</message>
<message>
<source>The feature map that is 32 times as large.</source>
<translation>32 倍大小的特征图。</translation>
</message>
<message>
<source>A model of timm, by its name there, with what it has learned: it makes features of your images.</source>
<translation>timm 的模型，按其在 timm 中的名称指定，带有已学到的知识：将您的图像转换为特征。</translation>
</message>
<message>
<source>The model, by its name in timm.</source>
<translation>模型在 timm 中的名称。</translation>
</message>
<message>
<source>One vector for an image (pooled), its last feature map, the last of 1/8 of its size, or tokens.</source>
<translation>每张图像一个向量（池化后）、其最后的特征图、1/8 大小的最后一张图，或词元。</translation>
</message>
<message>
<source>What it knows before training: nothing, what timm offers, or what is in a file.</source>
<translation>训练前已有的知识：无、timm 提供的，或文件中的。</translation>
</message>
<message>
<source>Which of timm's weights, such as a1_in1k. Empty: those that timm takes by itself.</source>
<translation>timm 的哪一套权重，例如 a1_in1k。留空：timm 默认采用的权重。</translation>
</message>
<message>
<source>A feature map by its number in timm (out_indices), such as a block of a transformer.</source>
<translation>按 timm 中的编号（out_indices）指定的特征图，例如 Transformer 的一个块。</translation>
</message>
<message>
<source>as “features” says</source>
<translation>依照“features”</translation>
</message>
<message>
<source>Compares class scores with the right class. The scores are logits: put no Softmax before it.</source>
<translation>将类别分数与正确类别比较。分数为 logits：前面不要放 Softmax。</translation>
</message>
<message>
<source>One number for each class: how much its samples count. Leave it empty if all count the same.</source>
<translation>每个类别一个数：其样本的权重。权重都相同时留空。</translation>
</message>
<message>
<source>Samples of the class with this number do not count, such as padding. No class has a number below 0.</source>
<translation>此编号类别的样本不计入，例如填充。类别编号不会小于 0。</translation>
</message>
<message>
<source>Whether the losses of a batch are averaged or added up.</source>
<translation>批次的损失取平均还是求和。</translation>
</message>
<message>
<source>Share of the certainty that is spread over the other classes; keeps a network from overconfidence.</source>
<translation>分散给其他类别的确信度的比例；防止网络过度自信。</translation>
</message>
<message>
<source>What the network says.</source>
<translation>网络的输出。</translation>
</message>
<message>
<source>What would be right.</source>
<translation>正确的结果。</translation>
</message>
<message>
<source>One number for the whole batch.</source>
<translation>整个批次一个数。</translation>
</message>
<message>
<source>Compares the logarithms of class probabilities with the right class: end the network with LogSoftmax.</source>
<translation>将类别概率的对数与正确类别比较：网络应以 LogSoftmax 结尾。</translation>
</message>
<message>
<source>Judges each output as a yes or no of its own. Outputs are logits: put no Sigmoid before it.</source>
<translation>将每个输出作为独立的真假来判断。输出为 logits：前面不要放 Sigmoid。</translation>
</message>
<message>
<source>One number for each output: how much it counts. Leave it empty if all count the same.</source>
<translation>每个输出一个数：其权重。权重都相同时留空。</translation>
</message>
<message>
<source>One number for each output, or one for all: how much a yes counts. Above 1 for what is rare.</source>
<translation>每个输出一个数，或共用一个：真的权重。罕见的情况应大于 1。</translation>
</message>
<message>
<source>Judges each output as a yes or no of its own. Outputs are probabilities: end the network with Sigmoid.</source>
<translation>将每个输出作为独立的真假来判断。输出为概率：网络应以 Sigmoid 结尾。</translation>
</message>
<message>
<source>BCEWithLogitsLoss for samples with several labels, averaged over the classes first. Outputs are logits.</source>
<translation>用于多标签样本的 BCEWithLogitsLoss，先对类别取平均。输出为 logits。</translation>
</message>
<message>
<source>Wants outputs to have the sign of the target, −1 or 1, with a soft border between right and wrong.</source>
<translation>要求输出的符号与目标（−1 或 1）一致，对错之间的界线是平滑的。</translation>
</message>
<message>
<source>Wants the score of the right class to be above each other one by a margin, as support vector machines do.</source>
<translation>要求正确类别的分数比其他每个都高出一个间隔，如支持向量机所做。</translation>
</message>
<message>
<source>Count how much is missing as it is (1), or its square (2).</source>
<translation>不足的部分按原值计（1），或按平方计（2）。</translation>
</message>
<message>
<source>How far the right score must be above the others.</source>
<translation>正确的分数须比其他高出多少。</translation>
</message>
<message>
<source>Wants the scores of all classes of a sample to be above the others by 1. The target lists them, then −1.</source>
<translation>要求样本的所有正确类别的分数比其他高出 1。目标先列出这些类别，然后是 −1。</translation>
</message>
<message>
<source>Cross-entropy that looks away from what is easy, so that the many do not drown the few. The scores are logits: put neither Softmax nor Sigmoid before it.</source>
<translation>忽略容易样本的交叉熵，使多数不会淹没少数。分数为 logits：前面不要放 Softmax 或 Sigmoid。</translation>
</message>
<message>
<source>How strongly it looks away from what is easy; 0 is plain cross-entropy.</source>
<translation>对容易样本忽略的程度；0 为普通的交叉熵。</translation>
</message>
<message>
<source>Places of the class with this number do not count. No class has a number below 0.</source>
<translation>此编号的类别所在的位置不计入。类别编号不会小于 0。</translation>
</message>
<message>
<source>The number of the class of each place, or a yes or no (1 or 0) for each score.</source>
<translation>每个位置的类别编号，或每个分数的真假（1 或 0）。</translation>
</message>
<message>
<source>How badly the areas of classes cover those that are right; small areas count as much as large ones. The scores are logits: put neither Softmax nor Sigmoid before it.</source>
<translation>各类别区域与正确区域的重合有多差；小区域与大区域同等重要。分数为 logits：前面不要放 Softmax 或 Sigmoid。</translation>
</message>
<message>
<source>Added above and below, so that classes that are nowhere do no harm.</source>
<translation>加到分子和分母上的值，使没有出现的类别不造成影响。</translation>
</message>
<message>
<source>The mean of the squared errors. Large errors count much more than small ones.</source>
<translation>平方误差的平均。大误差的影响远大于小误差。</translation>
</message>
<message>
<source>The mean of the absolute errors. Outliers pull less on it than on the squared error.</source>
<translation>绝对误差的平均。离群值的影响比平方误差小。</translation>
</message>
<message>
<source>Squares small errors and takes large ones as they are, so that outliers pull less.</source>
<translation>小误差取平方，大误差按原值计，从而减小离群值的影响。</translation>
</message>
<message>
<source>The error from which on it is no longer squared.</source>
<translation>从此误差起不再取平方。</translation>
</message>
<message>
<source>The absolute error with a round bottom. Like HuberLoss divided by beta; common for boxes around objects.</source>
<translation>底部圆滑的绝对误差。相当于 HuberLoss 除以 beta；常用于物体边框。</translation>
</message>
<message>
<source>The error up to which it is squared; with 0 it is L1Loss.</source>
<translation>取平方的误差上限；为 0 时即 L1Loss。</translation>
</message>
<message>
<source>How far a distribution is from the target's. Outputs are logarithms of probabilities: end with LogSoftmax.</source>
<translation>分布与目标分布的差距。输出为概率的对数：以 LogSoftmax 结尾。</translation>
</message>
<message>
<source>With batchmean it is the divergence of a sample; mean divides by the number of outputs as well.</source>
<translation>batchmean 给出每个样本的散度；mean 还会除以输出的个数。</translation>
</message>
<message>
<source>The target holds logarithms of probabilities, too.</source>
<translation>目标也是概率的对数。</translation>
</message>
<message>
<source>For counts, such as visitors in an hour: how improbable the count is if the output is the expected one.</source>
<translation>用于计数，例如一小时的访客数：当输出为期望计数时，该计数有多不可能。</translation>
</message>
<message>
<source>The output is the logarithm of the expected count.</source>
<translation>输出是期望计数的对数。</translation>
</message>
<message>
<source>Add the part that depends on the target only (Stirling's formula).</source>
<translation>加上只取决于目标的部分（斯特林公式）。</translation>
</message>
<message>
<source>Keeps logarithms and divisions from going wild near zero.</source>
<translation>防止接近零时对数和除法失控。</translation>
</message>
<message>
<source>For values with a doubt: the network says a value and its variance, and is judged by how well both fit.</source>
<translation>用于带不确定性的值：网络给出一个值及其方差，并按两者的吻合程度评判。</translation>
</message>
<message>
<source>Add the constant part as well.</source>
<translation>也加上常数部分。</translation>
</message>
<message>
<source>The variance, above 0: how unsure the network is.</source>
<translation>方差，大于 0：网络的不确定程度。</translation>
</message>
<message>
<source>For values with a range: each output is the value below which the target stays with a certain probability.</source>
<translation>用于带范围的值：每个输出是目标以某一概率低于的值。</translation>
</message>
<message>
<source>These probabilities, one by one.</source>
<translation>这些概率，逐个列出。</translation>
</message>
<message>
<source>An estimate for each quantile, in the last dimension.</source>
<translation>最后一维中，每个分位数的估计值。</translation>
</message>
<message>
<source>The mean of what arrives, as it is, over all samples. For losses that are drawn: put a Neg behind it for what shall become large, as the scores of a Wasserstein GAN.</source>
<translation>输入原样对所有样本取均值。用于绘制的损失：要增大的量，例如 Wasserstein GAN 的分数，请先经过 Neg。</translation>
</message>
<message>
<source>What shall become small, any numbers of each sample.</source>
<translation>要减小的量，每个样本的任意数。</translation>
</message>
<message>
<source>How much each sample counts, (N); yes and no are 1 and 0.</source>
<translation>每个样本的权重，（N）；真和假为 1 和 0。</translation>
</message>
<message>
<source>For distances: where the target is 1 they shall be small, where it is −1 at least the margin.</source>
<translation>用于距离：目标为 1 时应小，为 −1 时应至少为间隔。</translation>
</message>
<message>
<source>How far apart at least is what does not belong together.</source>
<translation>不相关者至少相距多远。</translation>
</message>
<message>
<source>1 for near, −1 for apart.</source>
<translation>1 表示近，−1 表示远。</translation>
</message>
<message>
<source>For pairs of vectors: where the target is 1 they shall point the same way, where it is −1 apart.</source>
<translation>用于成对的向量：目标为 1 时应同向，为 −1 时应分开。</translation>
</message>
<message>
<source>The cosine below which vectors are apart enough.</source>
<translation>余弦低于此值即视为向量足够分开。</translation>
</message>
<message>
<source>The first of the two.</source>
<translation>两者中的第一个。</translation>
</message>
<message>
<source>The second of the two.</source>
<translation>两者中的第二个。</translation>
</message>
<message>
<source>1 for alike, −1 for different, (N).</source>
<translation>1 表示相似，−1 表示不同，（N）。</translation>
</message>
<message>
<source>For orders: where the target is 1 the first score shall be above the second, where it is −1 below it.</source>
<translation>用于排序：目标为 1 时第一个分数应高于第二个，为 −1 时应低于。</translation>
</message>
<message>
<source>How far the scores must be apart.</source>
<translation>分数须相差多少。</translation>
</message>
<message>
<source>1 if the first is to be higher, −1 if the second is.</source>
<translation>第一个应更高时为 1，第二个应更高时为 −1。</translation>
</message>
<message>
<source>A sample shall be nearer to one that belongs to it than to one that does not, by a margin.</source>
<translation>样本与同类的距离应比与异类的距离至少近一个间隔。</translation>
</message>
<message>
<source>How much nearer at least.</source>
<translation>至少近多少。</translation>
</message>
<message>
<source>How distance is measured: 2 straight, 1 along the axes.</source>
<translation>距离的度量方式：2 为直线，1 为沿各轴。</translation>
</message>
<message>
<source>Added to differences, so that roots have a gradient.</source>
<translation>加到差上，使根式有梯度。</translation>
</message>
<message>
<source>Measure the negative from the positive, too, and take the shorter way.</source>
<translation>也度量负例与正例的距离，并取较短者。</translation>
</message>
<message>
<source>The sample that is compared.</source>
<translation>被比较的样本。</translation>
</message>
<message>
<source>One that belongs to it.</source>
<translation>同类样本。</translation>
</message>
<message>
<source>One that does not.</source>
<translation>异类样本。</translation>
</message>
<message>
<source>TripletMarginLoss with another measure of distance.</source>
<translation>采用其他距离度量的 TripletMarginLoss。</translation>
</message>
<message>
<source>How distance is measured: along a straight line, or by the angle between vectors.</source>
<translation>距离的度量方式：直线距离，或向量之间的夹角。</translation>
</message>
<message>
<source>For pairs of vectors: those that are alike shall be near, the others at least the margin apart.</source>
<translation>用于成对的向量：相似的应接近，其余的至少相距 margin。</translation>
</message>
<message>
<source>How far apart at least is what is different.</source>
<translation>不同的至少应相距多远。</translation>
</message>
<message>
<source>The first vector of each pair.</source>
<translation>每对中的第一个向量。</translation>
</message>
<message>
<source>The second.</source>
<translation>第二个。</translation>
</message>
<message>
<source>1 for alike, 0 for different, (N).</source>
<translation>相似为 1，不同为 0，（N）。</translation>
</message>
<message>
<source>Finds triplets in the batch: the farthest sample of a class shall be nearer than the nearest of another.</source>
<translation>在批次中寻找三元组：同类中最远的样本应比异类中最近的更近。</translation>
</message>
<message>
<source>The class of each sample, (N) int64.</source>
<translation>每个样本的类别，（N）int64。</translation>
</message>
<message>
<source>For two views of each sample: their vectors shall point the same way, and away from those of all others.</source>
<translation>用于每个样本的两个视图：它们的向量应指向同一方向，并远离其他所有样本的向量。</translation>
</message>
<message>
<source>How sharply directions are told apart; less is sharper.</source>
<translation>区分方向的锐利程度；越小越锐利。</translation>
</message>
<message>
<source>The vectors of the first views, (N, features).</source>
<translation>第一个视图的向量，（N, 特征）。</translation>
</message>
<message>
<source>Those of the second views of the same samples.</source>
<translation>相同样本的第二个视图的向量。</translation>
</message>
<message>
<source>How far normal distributions are from the standard one: what keeps the middle of a variational autoencoder in order. Added up over the numbers of a sample.</source>
<translation>正态分布离标准正态分布有多远：使变分自编码器的中间部分保持有序。对一个样本的各数求和。</translation>
</message>
<message>
<source>The means.</source>
<translation>均值。</translation>
</message>
<message>
<source>The logarithms of the variances; any numbers will do.</source>
<translation>方差的对数；任意数均可。</translation>
</message>
<message>
<source>A student shall be as sure of each class as its teacher is. Both give scores: put no Softmax before it.</source>
<translation>学生对每个类别的把握应与教师相同。两者都给出分数：前面不要放 Softmax。</translation>
</message>
<message>
<source>Softens both; more shows more of what the teacher holds possible.</source>
<translation>使两者变得平缓；越大越能显示教师认为可能的内容。</translation>
</message>
<message>
<source>The scores of the network that learns.</source>
<translation>学习中的网络的分数。</translation>
</message>
<message>
<source>Those of the one that it learns from, which does not learn from this.</source>
<translation>作为榜样的网络的分数；该网络不由此学习。</translation>
</message>
<message>
<source>How far the styles of two pictures are apart: which features go together in them, wherever they are.</source>
<translation>两张图片的风格相距多远：其中哪些特征同时出现，无论在何处。</translation>
</message>
<message>
<source>Features of the picture that is made, (N, channels, …).</source>
<translation>所生成图片的特征，（N, 通道, …）。</translation>
</message>
<message>
<source>Features of the picture whose style is wanted; it may have another size.</source>
<translation>所需风格的图片的特征；其大小可以不同。</translation>
</message>
<message>
<source>How far two sets of samples are apart as a whole, whichever of them are paired: made pictures from real ones, codes from random numbers.</source>
<translation>两组样本整体上相距多远，与如何配对无关：生成的图片与真实图片，编码与随机数。</translation>
</message>
<message>
<source>The samples that are to look like the others, (N, …).</source>
<translation>应与另一组相似的样本，（N, …）。</translation>
</message>
<message>
<source>The others, of the same shape.</source>
<translation>另一组样本，形状相同。</translation>
</message>
<message>
<source>Finds by itself which step of a sequence belongs to which symbol, for speech and handwriting. Outputs are logarithms of probabilities: end with LogSoftmax.</source>
<translation>自动找出序列的哪一步属于哪个符号，用于语音和手写。输出为概率的对数：以 LogSoftmax 结尾。</translation>
</message>
<message>
<source>The number of the symbol that means: nothing here.</source>
<translation>表示“此处为空”的符号编号。</translation>
</message>
<message>
<source>Let samples that are too short for their labels not count.</source>
<translation>对其标签而言太短的样本不计入。</translation>
</message>
<message>
<source>For each step, the logarithm of each symbol's probability: (N, steps, symbols).</source>
<translation>每一步各符号概率的对数：（N, 步, 符号）。</translation>
</message>
<message>
<source>The symbols that are to be found: (N, length) int64.</source>
<translation>要找出的符号：（N, 长度）int64。</translation>
</message>
<message>
<source>How many steps count, (N); all of them if nothing arrives.</source>
<translation>计入的步数，（N）；未输入时为全部。</translation>
</message>
<message>
<source>How many symbols count, (N); if nothing arrives, all but negative ones, which fill up.</source>
<translation>计入的符号数，（N）；未输入时为除负数（填充）以外的全部。</translation>
</message>
<message>
<source>For detectors that say one box for each cell of a grid: the cell in which the middle of a box lies is to find it. It weighs whether a box is there, where it is and what it holds.</source>
<translation>用于对网格的每个单元给出一个框的检测器：框的中心所在的单元应找到它。评判是否有框、框在哪里以及框中是什么。</translation>
</message>
<message>
<source>How much it counts where the boxes are.</source>
<translation>框的位置所占的权重。</translation>
</message>
<message>
<source>How much it counts what they hold.</source>
<translation>框中内容所占的权重。</translation>
</message>
<message>
<source>How much a cell without a box counts beside one with a box.</source>
<translation>没有框的单元相对于有框的单元所占的权重。</translation>
</message>
<message>
<source>For each cell: whether a box is there, its x, y, width and height, and a score for each class, all logits: (N, 5 + classes, height, width).</source>
<translation>每个单元：是否有框，其 x、y、宽和高，以及每个类别的分数，均为 logits：（N, 5 + 类别, 高, 宽）。</translation>
</message>
<message>
<source>Boxes as x, y of the middle, width, height and class (−1: none), (N, boxes, 5).</source>
<translation>框：中心的 x、y、宽、高和类别（−1：无），（N, 框, 5）。</translation>
</message>
<message>
<source>Steps against the gradient, plainly. With momentum 0.9 and a good schedule it is hard to beat on images.</source>
<translation>直接沿负梯度方向前进。配合动量 0.9 和合适的调度，在图像任务上很难被超越。</translation>
</message>
<message>
<source>Learning rate: how far each step goes.</source>
<translation>学习率：每一步走多远。</translation>
</message>
<message>
<source>Share of the previous step that is kept; 0.9 is usual.</source>
<translation>保留前一步的比例；通常为 0.9。</translation>
</message>
<message>
<source>Pulls all weights towards zero; more of it means a simpler network.</source>
<translation>将所有权重拉向零；越大网络越简单。</translation>
</message>
<message>
<source>Share of the gradient that momentum leaves out.</source>
<translation>动量所舍去的梯度比例。</translation>
</message>
<message>
<source>Look ahead along the momentum first; needs momentum and no dampening.</source>
<translation>先沿动量方向前瞻；需要动量且无阻尼。</translation>
</message>
<message>
<source>Gives each weight a step size of its own, from the recent size of its gradient. A good first choice.</source>
<translation>根据近期梯度的大小，为每个权重确定各自的步长。很好的首选。</translation>
</message>
<message>
<source>Memory of the gradient's mean and square.</source>
<translation>梯度均值与平方的记忆。</translation>
</message>
<message>
<source>Keeps the division by the gradient's size from going wild near zero.</source>
<translation>防止接近零时除以梯度大小失控。</translation>
</message>
<message>
<source>Never let the estimate of the gradient's size shrink.</source>
<translation>不让梯度大小的估计值缩小。</translation>
</message>
<message>
<source>Adam with weight decay that is independent of the gradient's size. The usual choice for transformers.</source>
<translation>权重衰减与梯度大小无关的 Adam。Transformer 的常用选择。</translation>
</message>
<message>
<source>Divides each gradient by its recent size. Common for recurrent networks and reinforcement learning.</source>
<translation>将每个梯度除以其近期大小。常用于循环网络和强化学习。</translation>
</message>
<message>
<source>Memory of the gradient's square.</source>
<translation>梯度平方的记忆。</translation>
</message>
<message>
<source>Subtract the gradient's mean before measuring its size.</source>
<translation>度量大小之前先减去梯度的均值。</translation>
</message>
<message>
<source>Adam with Nesterov's momentum: it looks ahead along its momentum before each step.</source>
<translation>采用 Nesterov 动量的 Adam：每一步之前先沿动量方向前瞻。</translation>
</message>
<message>
<source>How fast the momentum comes up to its value.</source>
<translation>动量升至其值的速度。</translation>
</message>
<message>
<source>Let weight decay not depend on the gradient's size, as AdamW does.</source>
<translation>使权重衰减与梯度大小无关，如 AdamW 所做。</translation>
</message>
<message>
<source>Adam with careful first steps, while the size of the gradients is not well known yet. Needs no warm-up.</source>
<translation>在梯度大小尚不明确时谨慎起步的 Adam。无需预热。</translation>
</message>
<message>
<source>Adam that divides by the largest recent gradient. Calmer where some inputs are rare.</source>
<translation>除以近期最大梯度的 Adam。在某些输入很罕见时更平稳。</translation>
</message>
<message>
<source>Divides by the size of all gradients so far, so steps only get smaller. Made for inputs that are rare.</source>
<translation>除以迄今所有梯度的大小，因此步长只会变小。为罕见的输入而设计。</translation>
</message>
<message>
<source>Lets the learning rate fall with the number of steps.</source>
<translation>让学习率随步数下降。</translation>
</message>
<message>
<source>The size of gradients to begin with.</source>
<translation>梯度大小的初始值。</translation>
</message>
<message>
<source>Finds the size of its steps by itself, from that of the steps before. The learning rate may stay at 1.</source>
<translation>根据先前的步自行确定步长。学习率可保持为 1。</translation>
</message>
<message>
<source>Memory of the sizes of gradients and steps.</source>
<translation>梯度与步长大小的记忆。</translation>
</message>
<message>
<source>Like Adam, but remembers rows and columns instead of every weight: little memory for large networks.</source>
<translation>类似 Adam，但按行和列记忆而不是逐个权重：大型网络占用的内存很少。</translation>
</message>
<message>
<source>How the memory of the gradient's square grows.</source>
<translation>梯度平方的记忆如何增长。</translation>
</message>
<message>
<source>Steps that are larger than usual by more than this are cut.</source>
<translation>比通常大出此值以上的步会被截短。</translation>
</message>
<message>
<source>Makes the steps of whole matrices equally long in all directions. Fast for transformers and convolutions; biases and norms learn as with AdamW.</source>
<translation>使整个矩阵的步在所有方向上等长。对 Transformer 和卷积很快；偏置和归一化按 AdamW 学习。</translation>
</message>
<message>
<source>Share of the previous directions that is kept.</source>
<translation>保留先前方向的比例。</translation>
</message>
<message>
<source>Look ahead along the momentum first.</source>
<translation>先沿动量方向前瞻。</translation>
</message>
<message>
<source>Factors of the iteration that makes directions equally long.</source>
<translation>使各方向等长的迭代的系数。</translation>
</message>
<message>
<source>Steps of that iteration.</source>
<translation>该迭代的步数。</translation>
</message>
<message>
<source>Gradient descent whose steps get smaller in a way that theory likes. The average that it keeps is not used.</source>
<translation>步长按理论递减的梯度下降。所保存的平均值不会用到。</translation>
</message>
<message>
<source>How fast steps get smaller; also pulls weights towards zero.</source>
<translation>步长减小的速度；也会将权重拉向零。</translation>
</message>
<message>
<source>The power by which steps get smaller.</source>
<translation>步长减小所依的幂。</translation>
</message>
<message>
<source>The step at which averaging would begin.</source>
<translation>开始取平均的步。</translation>
</message>
<message>
<source>Looks only at the signs of gradients. For small data: the batch should hold all of it.</source>
<translation>只看梯度的符号。用于小数据：批次应包含全部数据。</translation>
</message>
<message>
<source>A step shrinks or grows by these factors.</source>
<translation>步长按这些倍数缩小或增大。</translation>
</message>
<message>
<source>The smallest and the largest step.</source>
<translation>最小和最大的步长。</translation>
</message>
<message>
<source>The learning rate stays as it is.</source>
<translation>学习率保持不变。</translation>
</message>
<message>
<source>Constant</source>
<translation>恒定</translation>
</message>
<message>
<source>Multiplies the learning rate by a factor every few epochs.</source>
<translation>每隔若干轮将学习率乘以一个系数。</translation>
</message>
<message>
<source>Epochs between two changes.</source>
<translation>两次变化之间的轮数。</translation>
</message>
<message>
<source>What the learning rate is multiplied by.</source>
<translation>学习率所乘的数。</translation>
</message>
<message>
<source>Multiplies the learning rate by a factor after each of the epochs in a list.</source>
<translation>在列表中的每一轮之后将学习率乘以一个系数。</translation>
</message>
<message>
<source>Steps at given epochs</source>
<translation>在指定轮次下降</translation>
</message>
<message>
<source>The epochs after which it changes.</source>
<translation>在哪些轮之后变化。</translation>
</message>
<message>
<source>Multiplies the learning rate by a factor after every epoch.</source>
<translation>每一轮之后将学习率乘以一个系数。</translation>
</message>
<message>
<source>Exponential</source>
<translation>指数</translation>
</message>
<message>
<source>Leads the learning rate evenly from one share of it to another, then keeps it: to warm up, or to fade out.</source>
<translation>将学习率从一个比例均匀地变到另一个比例，然后保持：用于预热或渐弱。</translation>
</message>
<message>
<source>The share of the learning rate at the beginning.</source>
<translation>开始时学习率的比例。</translation>
</message>
<message>
<source>The share of the learning rate afterwards.</source>
<translation>之后学习率的比例。</translation>
</message>
<message>
<source>How long the way takes.</source>
<translation>变化过程的长度。</translation>
</message>
<message>
<source>Lets the learning rate fall to zero at the end of the run: evenly, or along a power.</source>
<translation>让学习率在运行结束时降到零：均匀地，或按幂次。</translation>
</message>
<message>
<source>Polynomial</source>
<translation>多项式</translation>
</message>
<message>
<source>With 1 it falls evenly, with more first fast and then slowly.</source>
<translation>为 1 时均匀下降，更大则先快后慢。</translation>
</message>
<message>
<source>Lets the learning rate fall along half a cosine, slowly at first, to its lowest value at the end.</source>
<translation>让学习率沿半个余弦下降，开始时缓慢，最后到达最低值。</translation>
</message>
<message>
<source>Cosine</source>
<translation>余弦</translation>
</message>
<message>
<source>The learning rate at the end.</source>
<translation>结束时的学习率。</translation>
</message>
<message>
<source>Lets the learning rate rise for a few epochs, then fall along half a cosine. Usual for transformers.</source>
<translation>让学习率先上升几轮，再沿半个余弦下降。Transformer 常用。</translation>
</message>
<message>
<source>Warm-up and cosine</source>
<translation>预热与余弦</translation>
</message>
<message>
<source>How long the learning rate rises.</source>
<translation>学习率上升的长度。</translation>
</message>
<message>
<source>The share of the learning rate that it begins with.</source>
<translation>开始时学习率的比例。</translation>
</message>
<message>
<source>Lets the learning rate fall along half a cosine again and again, each time from the top.</source>
<translation>让学习率一次次沿半个余弦下降，每次都从最高处开始。</translation>
</message>
<message>
<source>Cosine with restarts</source>
<translation>带重启的余弦</translation>
</message>
<message>
<source>How long the first fall takes.</source>
<translation>第一次下降的长度。</translation>
</message>
<message>
<source>How many times as long each fall is as the one before.</source>
<translation>每次下降的长度是前一次的多少倍。</translation>
</message>
<message>
<source>The learning rate at the end of each fall.</source>
<translation>每次下降结束时的学习率。</translation>
</message>
<message>
<source>Warms up to the optimiser's learning rate, then falls far below it. Often trains in fewer epochs.</source>
<translation>预热到优化器的学习率，再降到远低于它。往往用更少的轮数完成训练。</translation>
</message>
<message>
<source>One cycle</source>
<translation>单周期</translation>
</message>
<message>
<source>Share of the run that warms up.</source>
<translation>运行中用于预热的比例。</translation>
</message>
<message>
<source>Shape of the way down.</source>
<translation>下降的形状。</translation>
</message>
<message>
<source>Let momentum fall while the learning rate rises, and rise while it falls, if the optimiser has one.</source>
<translation>若优化器有动量，则学习率上升时降低动量，下降时升高动量。</translation>
</message>
<message>
<source>The momentum where the learning rate is highest.</source>
<translation>学习率最高时的动量。</translation>
</message>
<message>
<source>The momentum where the learning rate is lowest.</source>
<translation>学习率最低时的动量。</translation>
</message>
<message>
<source>The first learning rate is the highest one divided by this.</source>
<translation>最初的学习率为最高学习率除以此数。</translation>
</message>
<message>
<source>The last learning rate is the first one divided by this.</source>
<translation>最后的学习率为最初学习率除以此数。</translation>
</message>
<message>
<source>Come down as long as it went up, and only then far below the first learning rate.</source>
<translation>下降与上升同样长，之后才降到远低于最初的学习率。</translation>
</message>
<message>
<source>Lets the learning rate rise to the optimiser's and fall again, over and over.</source>
<translation>让学习率升到优化器的值再降下，如此反复。</translation>
</message>
<message>
<source>Up and down</source>
<translation>升降循环</translation>
</message>
<message>
<source>The lowest learning rate, as a share of the optimiser's.</source>
<translation>最低学习率，为优化器学习率的比例。</translation>
</message>
<message>
<source>How long it falls.</source>
<translation>下降的长度。</translation>
</message>
<message>
<source>as long as it rises</source>
<translation>与上升同样长</translation>
</message>
<message>
<source>Every rise as high, each half as high as the one before, or lower by gamma with each step.</source>
<translation>每次升得同样高、每次为前一次的一半，或每一步按 gamma 降低。</translation>
</message>
<message>
<source>With exp_range: the factor of each step.</source>
<translation>用于 exp_range：每一步的系数。</translation>
</message>
<message>
<source>Multiplies the learning rate by a factor when the validation loss has not fallen for some epochs.</source>
<translation>验证损失若干轮没有下降时，将学习率乘以一个系数。</translation>
</message>
<message>
<source>When progress stops</source>
<translation>进展停滞时</translation>
</message>
<message>
<source>Epochs without progress that are put up with.</source>
<translation>容忍没有进展的轮数。</translation>
</message>
<message>
<source>How much lower the loss must be to count as progress.</source>
<translation>损失须降低多少才算进展。</translation>
</message>
<message>
<source>Whether the threshold is a share of the best loss (rel) or an amount (abs).</source>
<translation>阈值为最佳损失的比例（rel）还是绝对量（abs）。</translation>
</message>
<message>
<source>Epochs after a change that do not count.</source>
<translation>变化之后不计入的轮数。</translation>
</message>
<message>
<source>The learning rate never falls below this.</source>
<translation>学习率不会低于此值。</translation>
</message>
<message>
<source>Changes of the learning rate smaller than this are left out.</source>
<translation>小于此值的学习率变化会被略去。</translation>
</message>
<message>
<source>Normal numbers, sized so that signals keep their strength through ReLUs. A good choice for them.</source>
<translation>正态分布的数，其大小使信号经过 ReLU 后保持强度。适合 ReLU。</translation>
</message>
<message>
<source>Kaiming normal</source>
<translation>Kaiming 正态</translation>
</message>
<message>
<source>Slope of the LeakyReLU that follows, for negative numbers.</source>
<translation>其后的 LeakyReLU 对负数的斜率。</translation>
</message>
<message>
<source>Keep the size of what goes forward (fan_in), or of the gradients that come back (fan_out).</source>
<translation>保持前向值的大小（fan_in），或反向梯度的大小（fan_out）。</translation>
</message>
<message>
<source>The activation that follows.</source>
<translation>其后的激活函数。</translation>
</message>
<message>
<source>Numbers between two equal limits, sized so that signals keep their strength through ReLUs.</source>
<translation>对称界限之间的均匀分布的数，其大小使信号经过 ReLU 后保持强度。</translation>
</message>
<message>
<source>Kaiming uniform</source>
<translation>Kaiming 均匀</translation>
</message>
<message>
<source>Normal numbers, sized so that signals and gradients keep their strength. For Tanh and Sigmoid.</source>
<translation>正态分布的数，其大小使信号和梯度保持强度。用于 Tanh 和 Sigmoid。</translation>
</message>
<message>
<source>Xavier normal</source>
<translation>Xavier 正态</translation>
</message>
<message>
<source>Factor for the activation that follows: 1.41 for ReLU, 1.67 for Tanh.</source>
<translation>其后激活函数的系数：ReLU 为 1.41，Tanh 为 1.67。</translation>
</message>
<message>
<source>Numbers between two equal limits, sized so that signals and gradients keep their strength.</source>
<translation>对称界限之间的均匀分布的数，其大小使信号和梯度保持强度。</translation>
</message>
<message>
<source>Xavier uniform</source>
<translation>Xavier 均匀</translation>
</message>
<message>
<source>Normal numbers around a mean.</source>
<translation>围绕均值的正态分布的数。</translation>
</message>
<message>
<source>Normal</source>
<translation>正态</translation>
</message>
<message>
<source>The middle of the numbers.</source>
<translation>各数的中心。</translation>
</message>
<message>
<source>Standard deviation: how far numbers spread around the mean.</source>
<translation>标准差：各数围绕均值的离散程度。</translation>
</message>
<message>
<source>Normal numbers around a mean, drawn again where they are out of limits. Usual for vision transformers.</source>
<translation>围绕均值的正态分布的数，超出界限时重新抽取。视觉 Transformer 常用。</translation>
</message>
<message>
<source>Normal within limits</source>
<translation>截断正态</translation>
</message>
<message>
<source>The lowest number.</source>
<translation>最小的数。</translation>
</message>
<message>
<source>The highest number.</source>
<translation>最大的数。</translation>
</message>
<message>
<source>Numbers between two limits, each as probable as any other.</source>
<translation>两个界限之间的数，概率均等。</translation>
</message>
<message>
<source>Uniform</source>
<translation>均匀</translation>
</message>
<message>
<source>Rows at right angles to each other, so that signals are turned but keep their length. For recurrent layers.</source>
<translation>各行彼此正交，使信号旋转但保持长度。用于循环层。</translation>
</message>
<message>
<source>Orthogonal</source>
<translation>正交</translation>
</message>
<message>
<source>What all numbers are multiplied by.</source>
<translation>所有数所乘的系数。</translation>
</message>
<message>
<source>Zeros, with a few normal numbers in each column.</source>
<translation>全零，每列带有少量正态分布的数。</translation>
</message>
<message>
<source>Sparse</source>
<translation>稀疏</translation>
</message>
<message>
<source>Share of each column that is zero.</source>
<translation>每列中零的比例。</translation>
</message>
<message>
<source>Ones on the diagonal and zeros elsewhere: the layer passes on what it gets.</source>
<translation>对角线为一，其余为零：该层原样传递输入。</translation>
</message>
<message>
<source>Identity</source>
<translation>恒等</translation>
</message>
<message>
<source>The identity for convolutions: every channel is passed on as it is.</source>
<translation>卷积的恒等映射：每个通道原样传递。</translation>
</message>
<message>
<source>Dirac</source>
<translation>Dirac</translation>
</message>
<message>
<source>Groups of the convolution, each with an identity of its own.</source>
<translation>卷积的分组，每组各为恒等映射。</translation>
</message>
<message>
<source>Zeros. Usual for biases, and for the last layer of a residual branch.</source>
<translation>全零。常用于偏置，以及残差分支的最后一层。</translation>
</message>
<message>
<source>Zeros</source>
<translation>全零</translation>
</message>
<message>
<source>Ones. Usual for the weights of normalisation layers.</source>
<translation>全一。常用于归一化层的权重。</translation>
</message>
<message>
<source>Ones</source>
<translation>全一</translation>
</message>
<message>
<source>One number everywhere.</source>
<translation>处处为同一个数。</translation>
</message>
<message>
<source>What training makes small, averaged over the samples.</source>
<translation>训练要减小的量，对样本取平均。</translation>
</message>
<message>
<source>How well boxes are found, by COCO's rule: averaged over the classes, and over ten demands on how well a box must cover the true one, from a half to 95 %.</source>
<translation>按 COCO 规则衡量找到框的好坏：对类别以及十个重合要求（框须覆盖真实框的 50 % 到 95 %）取平均。</translation>
</message>
<message>
<source>Mean average precision</source>
<translation>平均精度均值（mAP）</translation>
</message>
<message>
<source>How well boxes are found that cover the true one by a half, averaged over the classes.</source>
<translation>与真实框重合一半的框找到的好坏，对类别取平均。</translation>
</message>
<message>
<source>Mean average precision at 50 %</source>
<translation>平均精度均值（50 %）</translation>
</message>
<message>
<source>How well the places of a class and those where it is said cover each other, averaged over the classes.</source>
<translation>某类别的实际位置与被判为该类别的位置的重合程度，按类别取平均。</translation>
</message>
<message>
<source>Intersection over union</source>
<translation>交并比</translation>
</message>
<message>
<source>Twice the places of a class that are found, divided by all it has and all where it is said, averaged over the classes.</source>
<translation>某类别找到的位置数的两倍，除以其全部位置与预测为它的位置之和，对类别取平均。</translation>
</message>
<message>
<source>Dice</source>
<translation>Dice</translation>
</message>
<message>
<source>Both precision and recall in one number: low if either is. Of classes it is averaged over the classes; labels are counted all together.</source>
<translation>将精确率和召回率合为一个数：任一低则低。对类别取平均；标签则合并计数。</translation>
</message>
<message>
<source>F1</source>
<translation>F1</translation>
</message>
<message>
<source>Share of samples (of places, of labels) for which the network is right.</source>
<translation>网络判断正确的样本（位置、标签）的比例。</translation>
</message>
<message>
<source>Accuracy</source>
<translation>准确率</translation>
</message>
<message>
<source>Accuracy in each class, averaged over the classes, so that rare classes count as much as frequent ones.</source>
<translation>各类别的准确率对类别取平均，使稀少类别与常见类别同等重要。</translation>
</message>
<message>
<source>Balanced accuracy</source>
<translation>平衡准确率</translation>
</message>
<message>
<source>Of what the network says to be of a class (to have a label), the share that is. Averaged over the classes; labels are counted all together.</source>
<translation>网络判断为某类别（具有某标签）的内容中，确实如此的比例。对类别取平均；标签则合并计数。</translation>
</message>
<message>
<source>Of what is of a class (has a label), the share that the network finds. Averaged over the classes; labels are counted all together.</source>
<translation>属于某类别（具有某标签）的内容中，网络找到的比例。对类别取平均；标签则合并计数。</translation>
</message>
<message>
<source>F1 of each label, averaged over the labels, so that rare labels count as much as frequent ones.</source>
<translation>每个标签的 F1，对标签取平均，使稀少标签与常见标签同等重要。</translation>
</message>
<message>
<source>F1 by label</source>
<translation>按标签的 F1</translation>
</message>
<message>
<source>Share of samples of which every single label is right.</source>
<translation>每个标签都正确的样本的比例。</translation>
</message>
<message>
<source>All labels right</source>
<translation>全部标签正确</translation>
</message>
<message>
<source>Share of samples whose class is among the three likeliest.</source>
<translation>正确类别位于最可能的三个之中的样本的比例。</translation>
</message>
<message>
<source>Top 3</source>
<translation>前 3</translation>
</message>
<message>
<source>Share of samples whose class is among the five likeliest.</source>
<translation>正确类别位于最可能的五个之中的样本的比例。</translation>
</message>
<message>
<source>Top 5</source>
<translation>前 5</translation>
</message>
<message>
<source>How often a sample of a class gets a higher share for it than one of another class: 50 % is chance. Averaged over the classes, or labels.</source>
<translation>某类别的样本在该类别上得到的比例高于其他类别样本的频率：50 % 相当于随机。对类别或标签取平均。</translation>
</message>
<message>
<source>ROC-AUC</source>
<translation>ROC-AUC</translation>
</message>
<message>
<source>Precision averaged over all recalls as the threshold falls: what matters where a class is rare. Averaged over the classes, or labels.</source>
<translation>阈值下降时，对所有召回率取平均的精确率：类别稀少时尤为重要。对类别或标签取平均。</translation>
</message>
<message>
<source>Average precision</source>
<translation>平均精度</translation>
</message>
<message>
<source>How far the network agrees with the truth beyond chance: 1 is perfect, 0 is chance.</source>
<translation>网络与真实情况的一致程度超出随机多少：1 为完美，0 为随机。</translation>
</message>
<message>
<source>Cohen's kappa</source>
<translation>Cohen's kappa 系数</translation>
</message>
<message>
<source>How closely what is said follows what is true, fair to rare classes: 1 is perfect, 0 is chance.</source>
<translation>预测与真实情况的吻合程度，对稀少类别公平：1 为完美，0 为随机。</translation>
</message>
<message>
<source>Matthews correlation</source>
<translation>马修斯相关系数</translation>
</message>
<message>
<source>How surprised the network is by the right class, on average, whatever loss it learns with.</source>
<translation>正确类别平均让网络有多意外，无论它用哪种损失学习。</translation>
</message>
<message>
<source>Log loss</source>
<translation>对数损失</translation>
</message>
<message>
<source>Among how many classes the network wavers at each step: 1 is certain and right.</source>
<translation>网络在每一步在多少个类别之间摇摆：1 为确定且正确。</translation>
</message>
<message>
<source>Perplexity</source>
<translation>困惑度</translation>
</message>
<message>
<source>How far the shares that the network gives are from how often it is right, on average over 15 ranges.</source>
<translation>网络给出的比例与其实际正确的频率相差多少，对 15 个区间取平均。</translation>
</message>
<message>
<source>Calibration error</source>
<translation>校准误差</translation>
</message>
<message>
<source>How many runs of one to four steps of what is said are in what is true: 1 is word for word.</source>
<translation>输出中连续一到四步的片段有多少出现在正确内容中：1 为逐词相同。</translation>
</message>
<message>
<source>BLEU</source>
<translation>BLEU</translation>
</message>
<message>
<source>Steps to put in, leave out or replace until what is said is what is true, for each step that is true.</source>
<translation>将输出变为正确内容所需插入、删除或替换的步数，除以正确内容的步数。</translation>
</message>
<message>
<source>Word error rate</source>
<translation>词错误率</translation>
</message>
<message>
<source>The same for the letters of the classes' names instead of whole steps.</source>
<translation>同上，但按类别名称的字符而不是整步计算。</translation>
</message>
<message>
<source>Character error rate</source>
<translation>字符错误率</translation>
</message>
<message>
<source>How far predictions are from the target on average.</source>
<translation>预测与目标的平均差距。</translation>
</message>
<message>
<source>Mean absolute error</source>
<translation>平均绝对误差</translation>
</message>
<message>
<source>Typical distance from the target; large errors count more than in the mean absolute error.</source>
<translation>与目标的典型距离；大误差的影响比平均绝对误差中更大。</translation>
</message>
<message>
<source>Root mean square error</source>
<translation>均方根误差</translation>
</message>
<message>
<source>Share of the target's variance that is explained: 1 is perfect, 0 is as good as always saying the mean.</source>
<translation>目标方差中被解释的比例：1 为完美，0 相当于总是给出均值。</translation>
</message>
<message>
<source>R²</source>
<translation>R²</translation>
</message>
<message>
<source>Half of all predictions are closer to the target than this: outliers do not count.</source>
<translation>半数预测与目标的距离小于此值：离群值不起作用。</translation>
</message>
<message>
<source>Median absolute error</source>
<translation>绝对误差中位数</translation>
</message>
<message>
<source>How far predictions are from the target on average, as a share of it; targets of 0 are left out.</source>
<translation>预测与目标的平均差距，以占目标的比例表示；为 0 的目标不计。</translation>
</message>
<message>
<source>Mean absolute percentage error</source>
<translation>平均绝对百分比误差</translation>
</message>
<message>
<source>How good predictions are as a lower bound that one target in ten falls below.</source>
<translation>作为每十个目标中有一个低于它的下界，预测有多好。</translation>
</message>
<message>
<source>Quantile loss at 10 %</source>
<translation>分位数损失（10 %）</translation>
</message>
<message>
<source>How good predictions are as an upper bound that one target in ten exceeds.</source>
<translation>作为每十个目标中有一个超过它的上界，预测有多好。</translation>
</message>
<message>
<source>Quantile loss at 90 %</source>
<translation>分位数损失（90 %）</translation>
</message>
<message>
<source>1 797 handwritten digits as 8×8 grey images. The task is to read the digit.</source>
<translation>1797 张 8×8 灰度手写数字图像。任务是识别数字。</translation>
</message>
<message>
<source>Handwritten digits</source>
<translation>手写数字</translation>
</message>
<message>
<source>150 irises of three species, each with four measurements. The task is to name the species.</source>
<translation>三个品种的 150 株鸢尾花，各有四项测量值。任务是判断品种。</translation>
</message>
<message>
<source>Iris flowers</source>
<translation>鸢尾花</translation>
</message>
<message>
<source>178 Italian wines of three growers with 13 chemical measurements. The task is to tell the grower.</source>
<translation>三家酒庄的 178 款意大利葡萄酒，各有 13 项化学测量值。任务是判断酒庄。</translation>
</message>
<message>
<source>Wines</source>
<translation>葡萄酒</translation>
</message>
<message>
<source>569 tumours, each described by 30 measurements of its cells. The task is to tell benign from malignant.</source>
<translation>569 个肿瘤，各由其细胞的 30 项测量值描述。任务是区分良性与恶性。</translation>
</message>
<message>
<source>Breast cancer</source>
<translation>乳腺癌</translation>
</message>
<message>
<source>442 patients with ten measurements. The task is to foretell how far the disease is a year later.</source>
<translation>442 名患者，各有十项测量值。任务是预测一年后病情的发展。</translation>
</message>
<message>
<source>Diabetes</source>
<translation>糖尿病</translation>
</message>
<message>
<source>20 men of a fitness club with three exercises each. The task is to foretell weight, waist and pulse. Few samples: a score says little here.</source>
<translation>一家健身俱乐部的 20 名男性，每人三项锻炼。任务是预测体重、腰围和脉搏。样本很少：这里的得分说明不了什么。</translation>
</message>
<message>
<source>Linnerud exercises</source>
<translation>Linnerud 锻炼数据</translation>
</message>
<message>
<source>Pictures in a folder for each class, or without classes. Folders called train, val and test are looked through together.</source>
<translation>每个类别一个文件夹的图片，或没有类别的图片。名为 train、val 和 test 的文件夹会一起查看。</translation>
</message>
<message>
<source>Folder of pictures</source>
<translation>图片文件夹</translation>
</message>
<message>
<source>The folder that holds a folder for each class.</source>
<translation>包含每个类别文件夹的文件夹。</translation>
</message>
<message>
<source>What is to be predicted: the class by the folder, or nothing, for autoencoders: the picture itself is to come out then. Auto: classes if there are folders.</source>
<translation>要预测的内容：按文件夹划分的类别，或者什么都不预测（用于自编码器：输出应为图片本身）。自动：有文件夹时为类别。</translation>
</message>
<message>
<source>How high a picture is for the network. 0: as the pictures are if they are all alike and small, else 64.</source>
<translation>图片输入网络时的高度。0：若所有图片大小相同且较小则保持原样，否则为 64。</translation>
</message>
<message>
<source>How wide a picture is for the network. 0: like the height.</source>
<translation>图片输入网络时的宽度。0：与高度相同。</translation>
</message>
<message>
<source>Whether the network sees colours. Auto: it does if any picture that is looked at has them.</source>
<translation>网络是否看到颜色。auto：只要查看的图片中有彩色的就看到。</translation>
</message>
<message>
<source>How a picture of another shape is fitted. Cover: what is over is cut off on both sides. Stretch: all of it, distorted. Pad: all of it, with black beside it.</source>
<translation>如何适配其他形状的图片。cover：两侧裁掉多余部分。stretch：保留全部但会变形。pad：保留全部，旁边填黑。</translation>
</message>
<message>
<source>Which files belong together, of one patient or recording, and are never on both sides of the split. Folder: those in the same folder below that of the class. Name: those whose names are alike up to the first _ or -.</source>
<translation>哪些文件属于一起（同一患者或同一录音），从不同时出现在划分的两边。文件夹：位于类别文件夹下同一文件夹中的文件。名称：名称在第一个 _ 或 - 之前相同的文件。</translation>
</message>
<message>
<source>Pictures that a CSV or JSON file beside them lists, each with its class or with a number to foretell.</source>
<translation>由旁边的 CSV 或 JSON 文件列出的图片，每张带有类别或要预测的数值。</translation>
</message>
<message>
<source>Pictures with a table</source>
<translation>带表格的图片</translation>
</message>
<message>
<source>The file that lists the pictures.</source>
<translation>列出图片的文件。</translation>
</message>
<message>
<source>The column with the pictures' names. Empty: the one that holds most of them.</source>
<translation>图片名称所在的列。留空：名称最多的一列。</translation>
</message>
<message>
<source>The column to foretell. Empty: the one called label, class or target, or the last.</source>
<translation>要预测的列。留空：名为 label、class 或 target 的列，否则为最后一列。</translation>
</message>
<message>
<source>What the target is. Auto: classes if it holds words or few whole numbers, several labels if it holds lists such as red;round, else values.</source>
<translation>目标是什么。自动：含单词或少数几个整数时为类别，含 red;round 这样的列表时为多个标签，否则为数值。</translation>
</message>
<message>
<source>Columns that each say of a label whether it applies: yes and no, or 1 and 0. With some, these labels are foretold, and not the target.</source>
<translation>每列说明一个标签是否适用：是和否，或 1 和 0。若有这些列，则预测这些标签，而不是目标。</translation>
</message>
<message>
<source>The column that says which rows belong together, of one patient or customer: they are never on both sides of the split, and the network does not see it. Empty: none.</source>
<translation>指明哪些行属于一起（同一患者或客户）的列：它们从不同时出现在划分的两边，网络也看不到此列。留空：无。</translation>
</message>
<message>
<source>Pictures, and for each a mask that says of every pixel what it shows.</source>
<translation>图片，以及说明每个像素内容的掩码。</translation>
</message>
<message>
<source>Pictures with masks</source>
<translation>带掩码的图片</translation>
</message>
<message>
<source>The folder of the pictures, or the one around them and the masks.</source>
<translation>图片所在的文件夹，或包含图片和掩码的文件夹。</translation>
</message>
<message>
<source>The folder with the masks. Empty: the one beside the pictures called masks, labels or the like.</source>
<translation>掩码所在的文件夹。留空：图片旁名为 masks、labels 之类的文件夹。</translation>
</message>
<message>
<source>Beside the pictures</source>
<translation>图片旁边</translation>
</message>
<message>
<source>What masks are called, where * is the picture's name, as in *_mask.png. Empty: by their folder.</source>
<translation>掩码的命名，* 为图片名称，例如 *_mask.png。留空：按所在文件夹判断。</translation>
</message>
<message>
<source>What masks hold: numbers of classes, black and white, or a colour for each class.</source>
<translation>掩码的内容：类别编号、黑白，或每个类别一种颜色。</translation>
</message>
<message>
<source>A file that names the classes, one a line, or as JSON or CSV with their colours. Empty: the one called classes or labels, if it is there.</source>
<translation>列出类别名称的文件，每行一个，或带颜色的 JSON 或 CSV。留空：使用名为 classes 或 labels 的文件（如果有）。</translation>
</message>
<message>
<source>The one that is there</source>
<translation>已有的文件</translation>
</message>
<message>
<source>The classes: value=name, with “;” between them. Empty: by what the masks hold and the file with names says.</source>
<translation>类别：值=名称，用“;”分隔。留空：根据掩码内容和名称文件确定。</translation>
</message>
<message>
<source>The value of what is not judged, such as 0, 255 or #e0e0c0; none: all is judged. Empty: 255, unless it is one of two values.</source>
<translation>不评判部分的值，例如 0、255 或 #e0e0c0；none：全部评判。留空：255，除非它是仅有的两个值之一。</translation>
</message>
<message>
<source>Pictures, and a JSON file that tells for each what is in it and the box around it.</source>
<translation>图片，以及说明每张图片内容及其外框的 JSON 文件。</translation>
</message>
<message>
<source>Pictures with boxes (COCO)</source>
<translation>带框的图片 (COCO)</translation>
</message>
<message>
<source>The JSON file with images, annotations and categories.</source>
<translation>包含 images、annotations 和 categories 的 JSON 文件。</translation>
</message>
<message>
<source>The folder with the pictures. Empty: they are beside the file, or below its folder.</source>
<translation>图片所在的文件夹。留空：图片在文件旁边或其文件夹之下。</translation>
</message>
<message>
<source>Beside the file</source>
<translation>文件旁边</translation>
</message>
<message>
<source>How many boxes a picture has room for; smaller ones are left out. 0: as many as the fullest picture has, 100 at most.</source>
<translation>一张图片最多容纳多少个框；较小的会被舍去。0：与框最多的图片相同，最多 100。</translation>
</message>
<message>
<source>Pictures, and for each an XML file of its name that tells what is in it and the boxes around it.</source>
<translation>图片，以及与其同名、说明内容和外框的 XML 文件。</translation>
</message>
<message>
<source>Pictures with boxes (Pascal VOC)</source>
<translation>带框的图片 (Pascal VOC)</translation>
</message>
<message>
<source>The folder around the pictures and the XML files.</source>
<translation>包含图片和 XML 文件的文件夹。</translation>
</message>
<message>
<source>Pictures, and for each a text file of its name with a line for each box.</source>
<translation>图片，以及与其同名、每个框一行的文本文件。</translation>
</message>
<message>
<source>Pictures with boxes (YOLO)</source>
<translation>带框的图片 (YOLO)</translation>
</message>
<message>
<source>The folder around the pictures and the text files.</source>
<translation>包含图片和文本文件的文件夹。</translation>
</message>
<message>
<source>The file that names the classes: data.yaml or classes.txt. Empty: the one that is there.</source>
<translation>列出类别名称的文件：data.yaml 或 classes.txt。留空：使用已有的文件。</translation>
</message>
<message>
<source>Rows of a CSV, TSV, Parquet or Excel file. Each row is an item; one column is foretold from the others.</source>
<translation>CSV、TSV、Parquet 或 Excel 文件中的行。每行是一个样本；由其他列预测其中一列。</translation>
</message>
<message>
<source>Table</source>
<translation>表格</translation>
</message>
<message>
<source>The file with the table.</source>
<translation>含有表格的文件。</translation>
</message>
<message>
<source>The column to foretell. Empty: the one called target, label or class, or the last.</source>
<translation>要预测的列。留空：名为 target、label 或 class 的列，否则为最后一列。</translation>
</message>
<message>
<source>Columns that the network does not see.</source>
<translation>网络看不到的列。</translation>
</message>
<message>
<source>Whether the first row names the columns. Auto: it does if it looks unlike the rows below it.</source>
<translation>首行是否为列名。自动：如果它与下面的行不同，则是。</translation>
</message>
<message>
<source>The column with the date of each row. With it, the earliest rows are learnt from and the latest ones validate. Empty: the rows are in no order.</source>
<translation>每行日期所在的列。设置后，最早的行用于训练，最新的行用于验证。留空：行没有顺序。</translation>
</message>
<message>
<source>The sheet of an Excel file. Empty: the first one.</source>
<translation>Excel 文件的工作表。留空：第一个。</translation>
</message>
<message>
<source>Text files in one folder for each class. Folders called train, validation and test are looked through together.</source>
<translation>每个类别一个文件夹的文本文件。名为 train、validation 和 test 的文件夹会一起查看。</translation>
</message>
<message>
<source>Folder of texts</source>
<translation>文本文件夹</translation>
</message>
<message>
<source>What a text is divided into. Words, or characters; bpe and wordpiece learn pieces of words from the training texts; file takes the tokenizer of another model.</source>
<translation>文本被拆分成什么。words 为单词，characters 为字符；bpe 和 wordpiece 从训练文本中学习词的片段；file 使用另一个模型的分词器。</translation>
</message>
<message>
<source>A tokenizer.json, as the library tokenizers saves it. Used where the tokenizer is “file”.</source>
<translation>由 tokenizers 库保存的 tokenizer.json。分词器为“file”时使用。</translation>
</message>
<message>
<source>the tokenizer is made from the texts</source>
<translation>分词器由文本生成</translation>
</message>
<message>
<source>How many different tokens there are at most: the commonest of the training texts. Others are unknown.</source>
<translation>最多有多少种不同的词元：训练文本中最常见的那些。其他的为未知。</translation>
</message>
<message>
<source>How long a sample is: longer texts are cut, shorter ones filled up. 0: as long as 95 % of the training texts are at most, and no longer than 2,048.</source>
<translation>一个样本的长度：较长的文本会被截断，较短的会被补齐。0：95 % 的训练文本不超过的长度，且不超过 2,048。</translation>
</message>
<message>
<source>Whether capitals are read as small letters. A tokenizer from a file decides itself.</source>
<translation>是否把大写字母读作小写。来自文件的分词器自行决定。</translation>
</message>
<message>
<source>Rows of a CSV or TSV file, or JSON lines: one column holds texts, another what is to be foretold of them.</source>
<translation>CSV 或 TSV 文件的行，或 JSON 行：一列是文本，另一列是要由它预测的内容。</translation>
</message>
<message>
<source>Table of texts</source>
<translation>文本表格</translation>
</message>
<message>
<source>The file with the texts.</source>
<translation>包含文本的文件。</translation>
</message>
<message>
<source>The column with the texts. Empty: the one with the longest.</source>
<translation>文本所在的列。留空：文本最长的那一列。</translation>
</message>
<message>
<source>The column to foretell. Empty: the one called target, label or class, or a guess.</source>
<translation>要预测的列。留空：名为 target、label 或 class 的列，否则进行猜测。</translation>
</message>
<message>
<source>What the target is. Auto: classes if it holds words or few whole numbers, else values.</source>
<translation>目标是什么。自动：如果是单词或少量整数则为类别，否则为数值。</translation>
</message>
<message>
<source>Pictures with their classes, as Hugging Face's library saves them on disk: Arrow or Parquet files.</source>
<translation>带类别的图片，由 Hugging Face 的库保存在磁盘上：Arrow 或 Parquet 文件。</translation>
</message>
<message>
<source>Saved dataset: pictures</source>
<translation>已保存的数据集：图片</translation>
</message>
<message>
<source>The folder that save_to_disk made, or one with Parquet files.</source>
<translation>由 save_to_disk 创建的文件夹，或含有 Parquet 文件的文件夹。</translation>
</message>
<message>
<source>Which part is taken, such as train or test. Empty: train, or the first.</source>
<translation>取哪一部分，例如 train 或 test。留空：train，否则取第一部分。</translation>
</message>
<message>
<source>The column with the pictures. Empty: the first one that holds some.</source>
<translation>含有图片的列。留空：第一个含有图片的列。</translation>
</message>
<message>
<source>The column to foretell. Empty: the one with classes, or called label or target.</source>
<translation>要预测的列。留空：含有类别的列，或名为 label 或 target 的列。</translation>
</message>
<message>
<source>Texts with their classes, as Hugging Face's library saves them on disk: Arrow or Parquet files.</source>
<translation>带类别的文本，由 Hugging Face 的库保存在磁盘上：Arrow 或 Parquet 文件。</translation>
</message>
<message>
<source>Saved dataset: texts</source>
<translation>已保存的数据集：文本</translation>
</message>
<message>
<source>Rows of numbers and words, as Hugging Face's library saves them on disk: Arrow or Parquet files.</source>
<translation>由数字和词组成的行，由 Hugging Face 的库保存在磁盘上：Arrow 或 Parquet 文件。</translation>
</message>
<message>
<source>Saved dataset: table</source>
<translation>已保存的数据集：表格</translation>
</message>
<message>
<source>Texts and what each becomes, a translation say: two files line by line, or two columns of one file. The network gets the text and what is said so far, and is to say the next word at each place.</source>
<translation>文本及其对应的结果，例如翻译：两个文件逐行对应，或一个文件的两列。网络得到文本和到目前为止说出的内容，要在每个位置说出下一个词。</translation>
</message>
<message>
<source>Parallel text</source>
<translation>平行文本</translation>
</message>
<message>
<source>The file with the texts to begin with, or with both sides.</source>
<translation>包含原文或两边内容的文件。</translation>
</message>
<message>
<source>The file whose lines say the same as those of the first.</source>
<translation>各行与第一个文件内容相同的文件。</translation>
</message>
<message>
<source>the first file holds both sides in two columns, or the second lies beside it</source>
<translation>第一个文件用两列包含两边，或第二个文件就在旁边</translation>
</message>
<message>
<source>The column with the texts to begin with. Empty: a guess by names and contents.</source>
<translation>包含原文的列。留空：按名称和内容猜测。</translation>
</message>
<message>
<source>The column with what these become. Empty: a guess by names and contents.</source>
<translation>包含对应结果的列。留空：按名称和内容猜测。</translation>
</message>
<message>
<source>How long a text is at most. 0: as long as 95 % of the training texts, and no longer than 2,048.</source>
<translation>文本的最大长度。0：训练文本中 95 % 的长度，且不超过 2,048。</translation>
</message>
<message>
<source>How long what it becomes is at most, with its end. 0: as long as 95 % of those for training.</source>
<translation>结果的最大长度（含结束标记）。0：训练用结果中 95 % 的长度。</translation>
</message>
<message>
<source>One text file, or a folder of them, cut into stretches. The network is to say the next word at each place. One file is divided in its order, the last stretches validate; of several, each is in one part as a whole.</source>
<translation>一个文本文件或一个装有它们的文件夹，切成片段。网络要在每个位置说出下一个词。单个文件按顺序划分，最后的片段用于验证；多个文件时，每个文件整体属于一个部分。</translation>
</message>
<message>
<source>Running text</source>
<translation>连续文本</translation>
</message>
<message>
<source>The text file, or the folder that holds them.</source>
<translation>文本文件，或装有它们的文件夹。</translation>
</message>
<message>
<source>How long a stretch is, in words and signs; with characters, in these.</source>
<translation>片段的长度，以单词和符号计；按字符时以字符计。</translation>
</message>
<message>
<source>Rows with two pictures or two texts and what is to be said of both: same or different, or a score. Both are inputs: left and right.</source>
<translation>每行有两张图片或两段文本，以及对两者的判断：相同或不同，或一个分数。两者都是输入：left 和 right。</translation>
</message>
<message>
<source>Pairs</source>
<translation>成对数据</translation>
</message>
<message>
<source>The file that lists the pairs.</source>
<translation>列出各对的文件。</translation>
</message>
<message>
<source>The column with the first of both. Empty: a guess.</source>
<translation>两者中第一个的列。留空：猜测。</translation>
</message>
<message>
<source>The column with the second of both. Empty: a guess.</source>
<translation>两者中第二个的列。留空：猜测。</translation>
</message>
<message>
<source>The column to foretell. Empty: the one called label or score, or a guess.</source>
<translation>要预测的列。留空：名为 label 或 score 的列，或猜测。</translation>
</message>
<message>
<source>Pairs drawn from a folder with pictures in a folder for each class: half of the same class, half of different ones. The pictures of each class are dealt to circles, and pairs lie within one: no picture is in two parts.</source>
<translation>从按类别分文件夹的图片中抽取的成对数据：一半同类，一半不同类。每个类别的图片分到若干圈中，每对都在一个圈内：没有图片同时属于两个部分。</translation>
</message>
<message>
<source>Pairs of pictures</source>
<translation>图片对</translation>
</message>
<message>
<source>How many pairs are drawn.</source>
<translation>抽取多少对。</translation>
</message>
<message>
<source>Decides on the draw: the same seed gives the same items.</source>
<translation>决定抽取：相同的种子得到相同的项目。</translation>
</message>
<message>
<source>Rows with three pictures or three texts: one, another that is like it, and one that is not. All three are inputs: anchor, positive and negative.</source>
<translation>每行有三张图片或三段文本：一个、与它相似的一个、与它不相似的一个。三者都是输入：anchor、positive 和 negative。</translation>
</message>
<message>
<source>The file that lists the triplets.</source>
<translation>列出三元组的文件。</translation>
</message>
<message>
<source>The column with what the others are compared to. Empty: a guess.</source>
<translation>与其他两者比较的列。留空：猜测。</translation>
</message>
<message>
<source>The column with what is like it. Empty: a guess.</source>
<translation>与它相似的列。留空：猜测。</translation>
</message>
<message>
<source>The column with what is not like it. Empty: a guess.</source>
<translation>与它不相似的列。留空：猜测。</translation>
</message>
<message>
<source>Triplets drawn from a folder with pictures in a folder for each class: two of one class, one of another. The pictures of each class are dealt to circles, and triplets lie within one: no picture is in two parts.</source>
<translation>从按类别分文件夹的图片中抽取的三元组：两张同类，一张不同类。每个类别的图片分到若干圈中，每个三元组都在一个圈内：没有图片同时属于两个部分。</translation>
</message>
<message>
<source>Triplets of pictures</source>
<translation>图片三元组</translation>
</message>
<message>
<source>How many triplets are drawn.</source>
<translation>抽取多少个三元组。</translation>
</message>
<message>
<source>Rows that say how a user rated something: MovieLens's u.data, ratings.dat and ratings.csv, or any table with such columns. User and item are inputs, numbered from the training part; whoever is not in it is number 0.</source>
<translation>说明用户如何评价某物的行：MovieLens 的 u.data、ratings.dat 和 ratings.csv，或任何有这些列的表格。用户和项目是输入，按训练部分编号；不在其中的编号为 0。</translation>
</message>
<message>
<source>Ratings</source>
<translation>评分</translation>
</message>
<message>
<source>The file with the ratings.</source>
<translation>包含评分的文件。</translation>
</message>
<message>
<source>The column with the users. Empty: a guess by names.</source>
<translation>用户列。留空：按名称猜测。</translation>
</message>
<message>
<source>The column with what they rated. Empty: a guess by names.</source>
<translation>被评价对象的列。留空：按名称猜测。</translation>
</message>
<message>
<source>The column with the ratings. Empty: a guess by names.</source>
<translation>评分列。留空：按名称猜测。</translation>
</message>
<message>
<source>Rows of a table with a picture each: the picture and the other columns are two inputs, one column is foretold from both.</source>
<translation>每行带一张图片的表格：图片和其他列是两个输入，由两者预测一列。</translation>
</message>
<message>
<source>Pictures with columns</source>
<translation>带列的图片</translation>
</message>
<message>
<source>The table. The pictures lie in its folder or below.</source>
<translation>表格。图片在它的文件夹或其下。</translation>
</message>
<message>
<source>Sound files (WAV, FLAC, OGG, MP3) in one folder for each class. Folders called train, validation and test are looked through together.</source>
<translation>每个类别一个文件夹的声音文件（WAV、FLAC、OGG、MP3）。名为 train、validation 和 test 的文件夹会一起查看。</translation>
</message>
<message>
<source>Folder of sounds</source>
<translation>声音文件夹</translation>
</message>
<message>
<source>How many samples a second the network hears; files of other rates are resampled. 0: as most files have, and no more than 16,000.</source>
<translation>网络每秒听到多少个采样；其他采样率的文件会被重采样。0：与多数文件相同，且不超过 16,000。</translation>
</message>
<message>
<source>How long a sample is: longer sounds are cut, shorter ones followed by silence. 0: as long as 95 % of the files are at most, and no longer than 30 s.</source>
<translation>一个样本的长度：较长的声音会被截断，较短的之后为静音。0：95 % 的文件不超过的长度，且不超过 30 秒。</translation>
</message>
<message>
<source>Mono is the mean of all channels; stereo keeps the two.</source>
<translation>单声道是所有声道的平均；立体声保留两个声道。</translation>
</message>
<message>
<source>What the network is given. Mel: how loud each pitch is over time, a picture. Mfcc: the same in few numbers, as for speech. Wave: the sound itself.</source>
<translation>提供给网络的内容。Mel：各音高随时间的强弱，即一幅图像。Mfcc：用少量数字表示同样的内容，适合语音。Wave：声音本身。</translation>
</message>
<message>
<source>How many bands of pitch a mel spectrogram has.</source>
<translation>梅尔频谱图有多少个音高频带。</translation>
</message>
<message>
<source>Sound files that a CSV file or JSON lines beside them list, each with its class or with a number to foretell.</source>
<translation>由旁边的 CSV 文件或 JSON 行列出的声音文件，每个都有类别或要预测的数字。</translation>
</message>
<message>
<source>Sounds with a table</source>
<translation>带表格的声音</translation>
</message>
<message>
<source>The file that lists the sounds.</source>
<translation>列出声音的文件。</translation>
</message>
<message>
<source>The column with the sounds' names. Empty: the one that holds most of them.</source>
<translation>声音名称所在的列。留空：包含最多名称的那一列。</translation>
</message>
<message>
<source>Rows of a table in the order of time. A network sees some rows and foretells the next values; it is checked with the latest rows.</source>
<translation>按时间顺序排列的表格行。网络看到若干行并预测接下来的值；用最新的行来检验。</translation>
</message>
<message>
<source>The file with the rows.</source>
<translation>包含这些行的文件。</translation>
</message>
<message>
<source>The column to foretell. Empty: target or value, or the last one of numbers.</source>
<translation>要预测的列。留空：target 或 value，否则为最后一个数字列。</translation>
</message>
<message>
<source>The columns that the network sees. None: all that hold numbers.</source>
<translation>网络看到的列。不选：所有数字列。</translation>
</message>
<message>
<source>The column with the date of each row. Empty: the first one with dates, if any.</source>
<translation>每行日期所在的列。留空：第一个日期列（如果有）。</translation>
</message>
<message>
<source>How many rows the network sees.</source>
<translation>网络看到多少行。</translation>
</message>
<message>
<source>How many of the next values are foretold.</source>
<translation>预测接下来的多少个值。</translation>
</message>
<message>
<source>How many rows one window begins after the one before.</source>
<translation>每个窗口比前一个晚多少行开始。</translation>
</message>
<message>
<source>The network also sees the hour, the weekday and the month.</source>
<translation>网络还会看到小时、星期和月份。</translation>
</message>
<message>
<source>A table for each recording, in one folder for each class. The rows of a table are steps in time.</source>
<translation>每条记录一个表格，每个类别一个文件夹。表格的行是时间步。</translation>
</message>
<message>
<source>Folder of recordings</source>
<translation>记录文件夹</translation>
</message>
<message>
<source>The folder with a folder for each class.</source>
<translation>每个类别一个子文件夹的文件夹。</translation>
</message>
<message>
<source>How many rows the network sees, the last ones of each file. 0: as many as the shortest file has.</source>
<translation>网络看到多少行，取每个文件的最后几行。0：与最短的文件一样多。</translation>
</message>
<message>
<source>Inputs and targets from a .npz file, or from a .npy file with the targets in another one beside it.</source>
<translation>来自 .npz 文件的输入和目标，或者来自 .npy 文件，目标在旁边的另一个文件中。</translation>
</message>
<message>
<source>NumPy arrays</source>
<translation>NumPy 数组</translation>
</message>
<message>
<source>The file with the inputs.</source>
<translation>包含输入的文件。</translation>
</message>
<message>
<source>The array of inputs in a .npz, or several with commas. Empty: x, data or the like.</source>
<translation>.npz 中的输入数组，多个用逗号分隔。留空：x、data 等。</translation>
</message>
<message>
<source>The array of targets in a .npz, or the name of the .npy beside the inputs. Empty: y, labels, targets or the like.</source>
<translation>.npz 中的目标数组，或输入旁边的 .npy 文件名。留空：y、labels、targets 等。</translation>
</message>
<message>
<source>What is to be predicted. Auto: classes if the targets are whole numbers of few kinds, else values. Reconstruction: nothing but the inputs themselves.</source>
<translation>要预测的内容。自动：目标为种类不多的整数时为类别，否则为数值。无：只有输入本身。</translation>
</message>
<message>
<source>What the inputs are. Auto: pictures if their shape looks like it.</source>
<translation>输入是什么。自动：形状像图片就当作图片。</translation>
</message>
<message>
<source>The inputs are numbers of tokens or categories, for an embedding.</source>
<translation>输入是词元或类别的编号，用于嵌入层。</translation>
</message>
<message>
<source>Pictures and labels in the format of MNIST, also packed (.gz).</source>
<translation>MNIST 格式的图片和标签，也可以是压缩的 (.gz)。</translation>
</message>
<message>
<source>MNIST files (idx)</source>
<translation>MNIST 文件 (idx)</translation>
</message>
<message>
<source>The file with the pictures.</source>
<translation>包含图片的文件。</translation>
</message>
<message>
<source>The file with the labels beside it. Empty: the one that is called alike.</source>
<translation>旁边包含标签的文件。留空：名称对应的那个。</translation>
</message>
<message>
<source>The batches of CIFAR-10 and CIFAR-100, Python's or binary. Python's are read without being executed.</source>
<translation>CIFAR-10 和 CIFAR-100 的批次，Python 版或二进制版。Python 版只读取，不执行。</translation>
</message>
<message>
<source>CIFAR files</source>
<translation>CIFAR 文件</translation>
</message>
<message>
<source>The folder with the batches.</source>
<translation>包含批次的文件夹。</translation>
</message>
<message>
<source>Which batches are taken.</source>
<translation>使用哪些批次。</translation>
</message>
<message>
<source>A function in a Python file that gives inputs and targets as arrays. It runs in a process of its own, and only after you trust the file.</source>
<translation>Python 文件中的一个函数，以数组形式给出输入和目标。它在单独的进程中运行，并且只有在您信任该文件之后才会运行。</translation>
</message>
<message>
<source>Python function</source>
<translation>Python 函数</translation>
</message>
<message>
<source>The file with the function.</source>
<translation>含有该函数的文件。</translation>
</message>
<message>
<source>The function. Empty: load_data, get_data, make_data or data, or the only one.</source>
<translation>函数。留空：load_data、get_data、make_data 或 data，或唯一的函数。</translation>
</message>
<message>
<source>What it is called with, such as: samples=500, noise=0.1.</source>
<translation>调用时的参数，例如：samples=500, noise=0.1。</translation>
</message>
<message>
<source>What the targets are. Auto: classes if they are whole numbers of few kinds, else values.</source>
<translation>目标是什么。自动：种类不多的整数为类别，否则为数值。</translation>
</message>
<message>
<source>After this time the function is ended.</source>
<translation>超过这段时间后，函数将被终止。</translation>
</message>
<message>
<source>Points on two half circles that reach into each other. Generated: the task is to tell the half circles apart.</source>
<translation>位于两个交错半圆上的点。生成的数据：任务是区分两个半圆。</translation>
</message>
<message>
<source>Two moons (generated)</source>
<translation>双月形（生成）</translation>
</message>
<message>
<source>How many samples are made.</source>
<translation>生成多少个样本。</translation>
</message>
<message>
<source>How far points lie off, as a standard deviation.</source>
<translation>点偏离的程度，用标准差表示。</translation>
</message>
<message>
<source>Draws the data: the same seed gives the same data on every machine.</source>
<translation>用于生成数据：相同的种子在任何机器上都给出相同的数据。</translation>
</message>
<message>
<source>Points on two half circles; a second input says which labels may be learnt from. Generated: the task is to tell the half circles apart from a few labels and many points.</source>
<translation>两个半圆上的点；第二个输入说明可以从哪些标签学习。生成的数据：任务是由少量标签和许多点区分两个半圆。</translation>
</message>
<message>
<source>Two moons with few labels (generated)</source>
<translation>少量标签的双月（生成）</translation>
</message>
<message>
<source>How many labels may be learnt from.</source>
<translation>可以从中学习的标签数。</translation>
</message>
<message>
<source>Points on two spirals wound into each other. Generated: the task is to tell the arms apart.</source>
<translation>位于两条相互缠绕的螺旋上的点。生成的数据：任务是区分两条旋臂。</translation>
</message>
<message>
<source>Two spirals (generated)</source>
<translation>双螺旋（生成）</translation>
</message>
<message>
<source>How often each arm winds around the middle.</source>
<translation>每条旋臂绕中心多少圈。</translation>
</message>
<message>
<source>Points on a circle within a circle. Generated: the task is to tell inner from outer.</source>
<translation>位于大圆和其中小圆上的点。生成的数据：任务是区分内外。</translation>
</message>
<message>
<source>Two circles (generated)</source>
<translation>双圆（生成）</translation>
</message>
<message>
<source>Points around a few middles. Generated: the task is to name the cloud, which a linear model can do.</source>
<translation>围绕几个中心的点。生成的数据：任务是说出属于哪个点云，线性模型就能做到。</translation>
</message>
<message>
<source>Clouds of points (generated)</source>
<translation>点云（生成）</translation>
</message>
<message>
<source>How many clouds there are.</source>
<translation>有多少个点云。</translation>
</message>
<message>
<source>Small colour pictures of a circle, square, triangle or star. Generated: the task is to name the shape.</source>
<translation>圆形、正方形、三角形或星形的彩色小图片。生成的数据：任务是说出形状。</translation>
</message>
<message>
<source>Shapes (generated)</source>
<translation>形状（生成）</translation>
</message>
<message>
<source>How much the pixels are disturbed, as a share of full brightness.</source>
<translation>像素受干扰的程度，占最大亮度的比例。</translation>
</message>
<message>
<source>Pictures of shapes one over the other. Generated: the task is to tell for each pixel which shape is there.</source>
<translation>相互重叠的形状图片。生成的数据：任务是判断每个像素处是哪种形状。</translation>
</message>
<message>
<source>Shapes with masks (generated)</source>
<translation>带掩码的形状（生成）</translation>
</message>
<message>
<source>How many shapes a picture has at most.</source>
<translation>一张图片最多有多少个形状。</translation>
</message>
<message>
<source>How wide and high a picture is.</source>
<translation>图片的宽度和高度。</translation>
</message>
<message>
<source>Pictures of shapes one over the other. Generated: the task is to find each shape and the box around it.</source>
<translation>相互重叠的形状图片。生成的数据：任务是找到每个形状及其外框。</translation>
</message>
<message>
<source>Shapes with boxes (generated)</source>
<translation>带框的形状（生成）</translation>
</message>
<message>
<source>Small coarse pictures of a shape. Generated: the task is to draw the same picture twice as wide and high.</source>
<translation>粗糙的形状小图片。生成的数据：任务是以两倍的宽和高绘制同一图片。</translation>
</message>
<message>
<source>Finer shapes (generated)</source>
<translation>更精细的形状（生成）</translation>
</message>
<message>
<source>Pictures of a shape. Generated: the task is to say where it is, how large and which one, two tasks at once.</source>
<translation>形状的图片。生成的数据：任务是说出它在哪里、多大以及是哪一种，同时完成两个任务。</translation>
</message>
<message>
<source>Measured shapes (generated)</source>
<translation>测量形状（生成）</translation>
</message>
<message>
<source>Two pictures of a shape each. Generated: the task is to tell whether both show the same shape.</source>
<translation>两张各有一个形状的图片。生成的数据：任务是判断两者是否为同一形状。</translation>
</message>
<message>
<source>Pairs of shapes (generated)</source>
<translation>成对的形状（生成）</translation>
</message>
<message>
<source>A picture of a tile, how many are bought and the discount. Generated: the task is to foretell the price.</source>
<translation>一块瓷砖的图片、购买数量和折扣。生成的数据：任务是预测价格。</translation>
</message>
<message>
<source>Prices of tiles (generated)</source>
<translation>瓷砖的价格（生成）</translation>
</message>
<message>
<source>How much a price differs from what follows from the tile, as a standard deviation.</source>
<translation>价格与由瓷砖得出的价格之间的差异，用标准差表示。</translation>
</message>
<message>
<source>Half a second of a rising or falling tone, or a major or minor chord. Generated: the task is to name it.</source>
<translation>半秒的升调、降调、大三和弦或小三和弦。生成的数据：任务是说出是哪一种。</translation>
</message>
<message>
<source>Chirps and chords (generated)</source>
<translation>啁啾与和弦（生成）</translation>
</message>
<message>
<source>How loud the noise is; 1 is as loud as can be.</source>
<translation>噪声有多响；1 为最响。</translation>
</message>
<message>
<source>A second of sung tones. Generated: the task is to write down which ones, without being told when each is.</source>
<translation>一秒钟的歌唱音。生成的数据：任务是写下是哪些音，而不被告知每个音出现在何时。</translation>
</message>
<message>
<source>Words of tones (generated)</source>
<translation>音的词（生成）</translation>
</message>
<message>
<source>How many tones a word has at most.</source>
<translation>一个词最多有多少个音。</translation>
</message>
<message>
<source>Three values of a chaotic system, step by step. Generated: the task is to foretell the first.</source>
<translation>一个混沌系统逐步变化的三个值。生成的数据：任务是预测第一个值。</translation>
</message>
<message>
<source>Lorenz system (generated)</source>
<translation>洛伦兹系统（生成）</translation>
</message>
<message>
<source>How many steps the series has.</source>
<translation>序列有多少步。</translation>
</message>
<message>
<source>How many steps the network sees.</source>
<translation>网络看到多少步。</translation>
</message>
<message>
<source>How much each value is disturbed, as a standard deviation.</source>
<translation>每个值受干扰的程度，用标准差表示。</translation>
</message>
<message>
<source>A demand hour by hour, with working days and free ones. Generated: the task is to foretell the next hours.</source>
<translation>逐小时的需求，有工作日和休息日。生成的数据：任务是预测接下来的几个小时。</translation>
</message>
<message>
<source>Seasonal demand (generated)</source>
<translation>季节性需求（生成）</translation>
</message>
<message>
<source>How much each hour is disturbed, as a standard deviation.</source>
<translation>每小时受干扰的程度，用标准差表示。</translation>
</message>
<message>
<source>Stretches of a heart trace with a beat each. Generated: the task is to find the few that are abnormal.</source>
<translation>各含一次心跳的心电图片段。生成的数据：任务是找出少数异常的。</translation>
</message>
<message>
<source>Heartbeats (generated)</source>
<translation>心跳（生成）</translation>
</message>
<message>
<source>The share of beats that are wide, early or without a peak.</source>
<translation>过宽、过早或没有波峰的心跳的比例。</translation>
</message>
<message>
<source>How much the trace is disturbed, as a standard deviation; a peak is 1.</source>
<translation>波形受干扰的程度，用标准差表示；波峰为 1。</translation>
</message>
<message>
<source>Brackets that close in the right order, or not quite. Generated: the task is to tell whether they do.</source>
<translation>按正确顺序闭合或差一点闭合的括号。生成的数据：任务是判断是否正确闭合。</translation>
</message>
<message>
<source>Brackets (generated)</source>
<translation>括号（生成）</translation>
</message>
<message>
<source>How many brackets a text has at most.</source>
<translation>一段文本最多有多少个括号。</translation>
</message>
<message>
<source>How many kinds of brackets there are.</source>
<translation>有多少种括号。</translation>
</message>
<message>
<source>Sums such as 37+58, as texts. Generated: the task is to name the last digit of the result.</source>
<translation>以文本表示的加法，例如 37+58。生成的数据：任务是说出结果的最后一位数字。</translation>
</message>
<message>
<source>Sums (generated)</source>
<translation>加法（生成）</translation>
</message>
<message>
<source>How many digits each number has at most.</source>
<translation>每个数最多有多少位。</translation>
</message>
<message>
<source>Sentences of a small grammar with “not” and “but”. Generated: the task is to tell praise from blame.</source>
<translation>由小型语法生成的句子，含“not”和“but”。生成的数据：任务是区分褒贬。</translation>
</message>
<message>
<source>Praise and blame (generated)</source>
<translation>褒与贬（生成）</translation>
</message>
<message>
<source>The share of sentences with the wrong label.</source>
<translation>标签错误的句子所占的比例。</translation>
</message>
<message>
<source>Ratings of items by users with tastes that nobody sees. Generated: the task is to foretell a rating.</source>
<translation>用户对物品的评分，用户的口味不可见。生成的数据：任务是预测评分。</translation>
</message>
<message>
<source>Ratings (generated)</source>
<translation>评分（生成）</translation>
</message>
<message>
<source>How many users there are.</source>
<translation>有多少个用户。</translation>
</message>
<message>
<source>How many items there are.</source>
<translation>有多少个物品。</translation>
</message>
<message>
<source>How many tastes decide on a rating.</source>
<translation>由多少种口味决定评分。</translation>
</message>
<message>
<source>How much a rating differs from what the tastes say, as a standard deviation.</source>
<translation>评分与口味所示之间的差异，用标准差表示。</translation>
</message>
<message>
<source>Sentences of a small grammar and what they are in a made-up language, which puts its words in another order. Generated: the task is to say the next word of the translation.</source>
<translation>由小型语法生成的句子，及其在一种语序不同的虚构语言中的译文。生成的数据：任务是说出译文的下一个词。</translation>
</message>
<message>
<source>Toy translation (generated)</source>
<translation>玩具翻译（生成）</translation>
</message>
<message>
<source>Sentences of a small grammar. Generated: the task is to say the next word, place by place, so that a network can go on writing by itself.</source>
<translation>一个小型语法的句子。生成的数据：任务是逐个位置说出下一个词，使网络能自行续写。</translation>
</message>
<message>
<source>Phrases (generated)</source>
<translation>短句（生成）</translation>
</message>
<message>
<source>Handwritten digits as grey pictures of 28×28. The task is to read the digit.</source>
<translation>28×28 的灰度手写数字图片。任务是读出数字。</translation>
</message>
<message>
<source>MNIST</source>
<translation>MNIST</translation>
</message>
<message>
<source>Which part of the dataset is taken.</source>
<translation>取数据集的哪一部分。</translation>
</message>
<message>
<source>Pieces of clothing as grey pictures of 28×28. The task is to tell what kind of clothing it is.</source>
<translation>28×28 的灰度服装图片。任务是分辨服装的种类。</translation>
</message>
<message>
<source>Fashion-MNIST</source>
<translation>Fashion-MNIST</translation>
</message>
<message>
<source>Handwritten hiragana of old Japanese books, 28×28. The task is to tell the row of the syllable.</source>
<translation>日本古籍中的手写平假名，28×28。任务是分辨音节所属的行。</translation>
</message>
<message>
<source>Kuzushiji-MNIST</source>
<translation>Kuzushiji-MNIST</translation>
</message>
<message>
<source>Handwritten digits and letters as grey pictures of 28×28, equally many of each of 47 classes.</source>
<translation>28×28 的灰度手写数字和字母图片，47 个类别数量相同。</translation>
</message>
<message>
<source>EMNIST, balanced</source>
<translation>EMNIST，均衡</translation>
</message>
<message>
<source>Handwritten letters as grey pictures of 28×28; capitals and small letters are one class.</source>
<translation>28×28 的灰度手写字母图片；大写和小写属于同一类别。</translation>
</message>
<message>
<source>EMNIST, letters</source>
<translation>EMNIST，字母</translation>
</message>
<message>
<source>Photographs of 32×32 of ten things: airplane, automobile, bird, cat, deer, dog, frog, horse, ship, truck.</source>
<translation>十种事物的 32×32 照片：飞机、汽车、鸟、猫、鹿、狗、青蛙、马、船、卡车。</translation>
</message>
<message>
<source>CIFAR-10</source>
<translation>CIFAR-10</translation>
</message>
<message>
<source>Photographs of 32×32 of a hundred things, six hundred of each.</source>
<translation>一百种事物的 32×32 照片，每种六百张。</translation>
</message>
<message>
<source>CIFAR-100</source>
<translation>CIFAR-100</translation>
</message>
<message>
<source>Photographs of 96×96 of ten things: few to learn from, many to test with.</source>
<translation>十种事物的 96×96 照片：用于学习的少，用于测试的多。</translation>
</message>
<message>
<source>STL-10</source>
<translation>STL-10</translation>
</message>
<message>
<source>Pictures of 64×64 that satellites took of Europe. The task is to tell forest, river, motorway and others.</source>
<translation>卫星拍摄的欧洲 64×64 图片。任务是分辨森林、河流、高速公路等。</translation>
</message>
<message>
<source>EuroSAT</source>
<translation>EuroSAT</translation>
</message>
<message>
<source>Photographs of ten things that are easily told apart, from ImageNet, 160 pixels on the short side.</source>
<translation>来自 ImageNet 的十种容易分辨的事物的照片，短边 160 像素。</translation>
</message>
<message>
<source>Imagenette</source>
<translation>Imagenette</translation>
</message>
<message>
<source>Photographs of cats and dogs, about 200 of each of 37 breeds. The task is to tell the breed.</source>
<translation>猫和狗的照片，37 个品种各约 200 张。任务是分辨品种。</translation>
</message>
<message>
<source>Oxford-IIIT Pets</source>
<translation>Oxford-IIIT Pets</translation>
</message>
<message>
<source>Photographs of textures, 120 of each of 47 kinds: striped, dotted, woven and others.</source>
<translation>纹理照片，47 种各 120 张：条纹、圆点、编织等。</translation>
</message>
<message>
<source>Describable Textures</source>
<translation>可描述纹理</translation>
</message>
<message>
<source>Photographs of food, a thousand of each of 101 dishes.</source>
<translation>食物照片，101 道菜各一千张。</translation>
</message>
<message>
<source>Food-101</source>
<translation>Food-101</translation>
</message>
<message>
<source>The beginnings of news. The task is to tell world, sports, business and science apart.</source>
<translation>新闻的开头。任务是分辨国际、体育、商业和科学。</translation>
</message>
<message>
<source>AG News</source>
<translation>AG News</translation>
</message>
<message>
<source>Reviews of films. The task is to tell whether somebody liked the film.</source>
<translation>电影评论。任务是分辨评论者是否喜欢这部电影。</translation>
</message>
<message>
<source>IMDB reviews</source>
<translation>IMDB 评论</translation>
</message>
<message>
<source>Messages to twenty newsgroups of the nineties. The task is to tell the group.</source>
<translation>九十年代二十个新闻组的消息。任务是分辨所属的组。</translation>
</message>
<message>
<source>20 Newsgroups</source>
<translation>20 Newsgroups</translation>
</message>
<message>
<source>Words of one second that many people spoke: yes, no, up, down and others. The task is to tell the word.</source>
<translation>许多人说出的一秒钟单词：yes、no、up、down 等。任务是分辨单词。</translation>
</message>
<message>
<source>Speech Commands</source>
<translation>Speech Commands</translation>
</message>
<message>
<source>Districts of California in 1990. The task is to foretell what a house costs there.</source>
<translation>1990 年加利福尼亚的各个地区。任务是预测那里的房价。</translation>
</message>
<message>
<source>Californian houses</source>
<translation>加州房屋</translation>
</message>
<message>
<source>Patches of forest in Colorado with 54 measurements of each. The task is to tell which trees grow there.</source>
<translation>科罗拉多州的林地，每块有 54 项测量值。任务是分辨那里生长着什么树。</translation>
</message>
<message>
<source>Forest cover</source>
<translation>森林覆盖</translation>
</message>
<message>
<source>Connections to a network, most of them attacks (KDD Cup 1999, a tenth). The task is to tell the attack.</source>
<translation>对一个网络的连接，其中大多是攻击（KDD Cup 1999 的十分之一）。任务是分辨攻击的种类。</translation>
</message>
<message>
<source>Attacks on a network</source>
<translation>网络攻击</translation>
</message>
<message>
<source>Values below the lower limit become it, values above the upper limit become that.</source>
<translation>低于下限的值变为下限，高于上限的值变为上限。</translation>
</message>
<message>
<source>Clip</source>
<translation>截断数值</translation>
</message>
<message>
<source>No value is below it afterwards.</source>
<translation>此后没有值低于它。</translation>
</message>
<message>
<source>No value is above it afterwards.</source>
<translation>此后没有值高于它。</translation>
</message>
<message>
<source>The input of the data that this is for. Empty: each one that it suits.</source>
<translation>它所针对的数据输入。留空：所有适用的输入。</translation>
</message>
<message>
<source>Values beyond what most training samples have become the nearest of those: outliers no longer weigh much.</source>
<translation>超出大多数训练样本范围的值变为其中最近的值：离群值不再有很大影响。</translation>
</message>
<message>
<source>Clip the extremes</source>
<translation>截断极端值</translation>
</message>
<message>
<source>This share of the lowest values is clipped.</source>
<translation>最低值中的这一比例会被截断。</translation>
</message>
<message>
<source>Values above those of this share are clipped.</source>
<translation>高于这一比例的值会被截断。</translation>
</message>
<message>
<source>Each value times a factor, plus an offset: to change a unit, or a sign.</source>
<translation>每个值乘以一个系数再加上偏移：用于改变单位或符号。</translation>
</message>
<message>
<source>Multiply and add</source>
<translation>相乘并相加</translation>
</message>
<message>
<source>What values are multiplied by.</source>
<translation>数值所乘的系数。</translation>
</message>
<message>
<source>What is added afterwards.</source>
<translation>随后相加的数。</translation>
</message>
<message>
<source>log(1 + x − offset): draws together values that span powers of ten. None may lie below the offset.</source>
<translation>log(1 + x − offset)：把跨越多个数量级的值拉近。任何值都不得低于 offset。</translation>
</message>
<message>
<source>Logarithm</source>
<translation>对数</translation>
</message>
<message>
<source>The lowest value that there can be.</source>
<translation>可能出现的最低值。</translation>
</message>
<message>
<source>Takes off the median of the training samples and divides by how wide their middle half is, feature by feature. Outliers do not change that.</source>
<translation>逐个特征减去训练样本的中位数，再除以其中间一半的宽度。离群值不影响结果。</translation>
</message>
<message>
<source>Scale by the middle half</source>
<translation>按中间一半缩放</translation>
</message>
<message>
<source>The least value of the training samples becomes 0, the largest 1, feature by feature.</source>
<translation>逐个特征，训练样本的最小值变为 0，最大值变为 1。</translation>
</message>
<message>
<source>Scale to 0 … 1 by feature</source>
<translation>按特征缩放到 0 … 1</translation>
</message>
<message>
<source>Each value becomes the share of training values below it: any spread turns into an even one.</source>
<translation>每个值变为低于它的训练值所占的比例：任何分布都会变得均匀。</translation>
</message>
<message>
<source>Ranks</source>
<translation>秩</translation>
</message>
<message>
<source>Into so many steps the values are divided, less one.</source>
<translation>把数值分成比这个数少一的级数。</translation>
</message>
<message>
<source>Columns that the network does not get to see.</source>
<translation>网络看不到的列。</translation>
</message>
<message>
<source>Drop columns</source>
<translation>去除列</translation>
</message>
<message>
<source>The columns that are dropped.</source>
<translation>被去除的列。</translation>
</message>
<message>
<source>One channel instead of red, green and blue, as bright as the colours look.</source>
<translation>用一个通道代替红、绿、蓝，亮度与颜色看起来一致。</translation>
</message>
<message>
<source>The middle of each picture; what is around it is cut off.</source>
<translation>每张图片的中央；其周围被裁掉。</translation>
</message>
<message>
<source>Cut out the middle</source>
<translation>裁出中央</translation>
</message>
<message>
<source>How high the picture is afterwards.</source>
<translation>此后图片的高度。</translation>
</message>
<message>
<source>How wide the picture is afterwards.</source>
<translation>此后图片的宽度。</translation>
</message>
<message>
<source>Puts each picture in the middle of a larger one.</source>
<translation>把每张图片放在更大图片的中央。</translation>
</message>
<message>
<source>Add a border</source>
<translation>添加边框</translation>
</message>
<message>
<source>What the border is filled with.</source>
<translation>填充边框的值。</translation>
</message>
<message>
<source>The whole picture in another size, smoothly.</source>
<translation>平滑地把整张图片变为另一尺寸。</translation>
</message>
<message>
<source>Resize</source>
<translation>调整尺寸</translation>
</message>
<message>
<source>Dark becomes light, and light dark.</source>
<translation>暗变亮，亮变暗。</translation>
</message>
<message>
<source>Invert</source>
<translation>反相</translation>
</message>
<message>
<source>Spreads the brightness of each picture evenly over its whole range: pale pictures get contrast.</source>
<translation>把每张图片的亮度均匀分布到整个范围：灰白的图片获得对比度。</translation>
</message>
<message>
<source>Equalise</source>
<translation>均衡化</translation>
</message>
<message>
<source>Takes off a share of the value before: makes high sounds of a wave stronger.</source>
<translation>减去前一个值的一部分：增强波形中的高音。</translation>
</message>
<message>
<source>Stronger highs</source>
<translation>增强高音</translation>
</message>
<message>
<source>How much of the value before is taken off.</source>
<translation>减去前一个值的多少。</translation>
</message>
<message>
<source>So many steps of time: what is longer is cut at the end, what is shorter is filled.</source>
<translation>固定的时间步数：较长的在末尾截断，较短的补齐。</translation>
</message>
<message>
<source>Trim or fill</source>
<translation>截短或补齐</translation>
</message>
<message>
<source>Steps of time: samples of a wave, frames of a spectrogram.</source>
<translation>时间步：波形的采样点，频谱图的帧。</translation>
</message>
<message>
<source>What is filled in.</source>
<translation>填入的值。</translation>
</message>
<message>
<source>What is between each step and the one before: makes a series without a trend of one with it.</source>
<translation>每一步与前一步之差：把有趋势的序列变为无趋势的序列。</translation>
</message>
<message>
<source>Differences</source>
<translation>差分</translation>
</message>
<message>
<source>The mean of each step and those before it: smooths, and looks only back.</source>
<translation>每一步与之前若干步的均值：使其平滑，且只看过去。</translation>
</message>
<message>
<source>Moving mean</source>
<translation>移动平均</translation>
</message>
<message>
<source>Steps that the mean is taken of.</source>
<translation>用于求均值的步数。</translation>
</message>
<message>
<source>Takes the straight line that comes nearest off each window and channel.</source>
<translation>从每个窗口和通道中减去最接近的直线。</translation>
</message>
<message>
<source>Take off the trend</source>
<translation>去除趋势</translation>
</message>
<message>
<source>The first tokens of each text; what follows is cut off.</source>
<translation>每段文本的前若干个词元；其后被截断。</translation>
</message>
<message>
<source>Truncate</source>
<translation>截断</translation>
</message>
<message>
<source>How many tokens are left.</source>
<translation>保留多少个词元。</translation>
</message>
<message>
<source>Mirrors pictures, so that left is right. Not for what has a direction, such as letters.</source>
<translation>左右镜像图片。不适用于有方向的内容，例如字母。</translation>
</message>
<message>
<source>Flip left and right</source>
<translation>左右翻转</translation>
</message>
<message>
<source>How likely it is to happen to a sample, 0 to 1.</source>
<translation>作用于一个样本的概率，0 到 1。</translation>
</message>
<message>
<source>Turns pictures upside down. For what has no up and down: seen from above, or through a microscope.</source>
<translation>上下翻转图片。适用于没有上下之分的内容：俯视图或显微图像。</translation>
</message>
<message>
<source>Flip up and down</source>
<translation>上下翻转</translation>
</message>
<message>
<source>Turns pictures about their middle by a random angle. What comes in at the corners is black.</source>
<translation>将图片绕中心随机旋转一个角度。角落补入的部分为黑色。</translation>
</message>
<message>
<source>Rotate</source>
<translation>旋转</translation>
</message>
<message>
<source>The largest angle, to either side.</source>
<translation>向两侧的最大角度。</translation>
</message>
<message>
<source>Moves pictures, makes them larger or smaller, turns and slants them, all at once and a little.</source>
<translation>同时对图片做少量的平移、缩放、旋转和倾斜。</translation>
</message>
<message>
<source>Shift, scale, rotate</source>
<translation>平移、缩放、旋转</translation>
</message>
<message>
<source>The largest shift, as shares of width and height.</source>
<translation>最大平移量，以宽和高的比例表示。</translation>
</message>
<message>
<source>The smallest and the largest size; 1 is as it is.</source>
<translation>最小和最大尺寸；1 表示保持原样。</translation>
</message>
<message>
<source>The largest slant, to either side.</source>
<translation>向两侧的最大倾斜。</translation>
</message>
<message>
<source>Tilts pictures, as if they were seen from the side.</source>
<translation>使图片倾斜，仿佛从侧面观看。</translation>
</message>
<message>
<source>Perspective</source>
<translation>透视</translation>
</message>
<message>
<source>How far the corners move, 0 to 1.</source>
<translation>四角移动的程度，0 到 1。</translation>
</message>
<message>
<source>Takes a random part of each picture and makes it as large as the picture was.</source>
<translation>随机取图片的一部分，并放大到原图大小。</translation>
</message>
<message>
<source>Crop and resize</source>
<translation>裁剪并缩放</translation>
</message>
<message>
<source>The smallest and the largest share of the area that is taken.</source>
<translation>所取面积的最小和最大比例。</translation>
</message>
<message>
<source>The narrowest and the widest form, as width over height.</source>
<translation>最窄和最宽的形状，即宽除以高。</translation>
</message>
<message>
<source>Shifts pictures by a few whole pixels: sets a black border around them, then crops them to their size.</source>
<translation>将图片平移几个整像素：先加黑色边框，再裁剪到原大小。</translation>
</message>
<message>
<source>Pad and crop</source>
<translation>填充并裁剪</translation>
</message>
<message>
<source>The width of the border: the largest shift.</source>
<translation>边框宽度，即最大平移量。</translation>
</message>
<message>
<source>Makes pictures brighter or darker, stronger or weaker in contrast and colour, and shifts their hues.</source>
<translation>改变图片的亮度、对比度和色彩浓度，并偏移色相。</translation>
</message>
<message>
<source>Change colours</source>
<translation>改变颜色</translation>
</message>
<message>
<source>By how much the brightness changes at most; 0: not.</source>
<translation>亮度的最大变化；0 表示不变。</translation>
</message>
<message>
<source>By how much the contrast changes at most; 0: not.</source>
<translation>对比度的最大变化；0 表示不变。</translation>
</message>
<message>
<source>By how much colours get stronger or paler at most; 0: not.</source>
<translation>颜色变浓或变淡的最大程度；0 表示不变。</translation>
</message>
<message>
<source>By which part of the circle of colours hues shift at most; 0: not.</source>
<translation>色相在色环上偏移的最大比例；0 表示不变。</translation>
</message>
<message>
<source>Turns some pictures grey, so that the network does not rely on colours.</source>
<translation>把部分图片变灰，使网络不依赖颜色。</translation>
</message>
<message>
<source>Take colours away</source>
<translation>去除颜色</translation>
</message>
<message>
<source>Blurs pictures by a random amount.</source>
<translation>以随机程度模糊图片。</translation>
</message>
<message>
<source>Blur</source>
<translation>模糊</translation>
</message>
<message>
<source>How far the blur reaches; an odd number.</source>
<translation>模糊的范围；须为奇数。</translation>
</message>
<message>
<source>The least and the most blur, in pixels.</source>
<translation>最小和最大模糊程度，以像素计。</translation>
</message>
<message>
<source>Leaves so many bits of each colour: 2 bits are four shades.</source>
<translation>每种颜色保留这么多位：2 位即四级。</translation>
</message>
<message>
<source>Fewer shades</source>
<translation>减少色阶</translation>
</message>
<message>
<source>Bits that are left; 8 changes nothing.</source>
<translation>保留的位数；8 表示不变。</translation>
</message>
<message>
<source>Inverts all values above a threshold, as an over-exposed film does.</source>
<translation>将高于阈值的值反转，如同曝光过度的胶片。</translation>
</message>
<message>
<source>Invert what is bright</source>
<translation>反转亮部</translation>
</message>
<message>
<source>What is brighter than this is inverted, 0 to 1.</source>
<translation>比此值亮的部分被反转，0 到 1。</translation>
</message>
<message>
<source>Blackens a random rectangle, so that the network does not rely on one place.</source>
<translation>随机涂黑一个矩形，使网络不依赖某一处。</translation>
</message>
<message>
<source>Erase a part</source>
<translation>擦除一部分</translation>
</message>
<message>
<source>The smallest and the largest share of the area.</source>
<translation>面积的最小和最大比例。</translation>
</message>
<message>
<source>The flattest and the tallest form, as height over width.</source>
<translation>最扁和最高的形状，即高除以宽。</translation>
</message>
<message>
<source>Takes a few of fourteen changes for each picture, by chance, all as strong as the magnitude says. A good choice without knowing the pictures (Cubuk and others, 2019).</source>
<translation>为每张图片从十四种变化中随机选取几种，强度均由幅度决定。不了解图片时的好选择（Cubuk 等，2019）。</translation>
</message>
<message>
<source>RandAugment</source>
<translation>RandAugment</translation>
</message>
<message>
<source>How many changes each picture gets.</source>
<translation>每张图片的变化数。</translation>
</message>
<message>
<source>How strong they are, 0 to 30.</source>
<translation>变化的强度，0 到 30。</translation>
</message>
<message>
<source>Takes one of 25 pairs of changes for each picture, which were found by search on ImageNet or CIFAR-10 (Cubuk and others, 2018).</source>
<translation>为每张图片从 25 对变化中取一对，这些变化是在 ImageNet 或 CIFAR-10 上搜索得到的（Cubuk 等，2018）。</translation>
</message>
<message>
<source>AutoAugment</source>
<translation>AutoAugment</translation>
</message>
<message>
<source>Pictures on which the pairs were found.</source>
<translation>用于搜索这些变化的图片。</translation>
</message>
<message>
<source>Adds random numbers. Of pictures, in shares of the way from black to white; of sounds, in shares of how loud each is; of other numbers, as the network gets them: of standardised ones, in deviations.</source>
<translation>加上随机数。对图片，以黑到白的比例计；对声音，以各自响度的比例计；对其他数值，按网络所得的数值计：标准化后的以标准差计。</translation>
</message>
<message>
<source>The noise's deviation.</source>
<translation>噪声的标准差。</translation>
</message>
<message>
<source>Lets sounds begin earlier or later; what leaves at one end comes in at the other.</source>
<translation>使声音提前或推迟；从一端移出的部分从另一端移入。</translation>
</message>
<message>
<source>Shift in time</source>
<translation>时间平移</translation>
</message>
<message>
<source>The largest shift, as a share of the length.</source>
<translation>最大平移量，以长度的比例表示。</translation>
</message>
<message>
<source>Makes sounds louder or quieter by a random amount.</source>
<translation>随机使声音变大或变小。</translation>
</message>
<message>
<source>Louder and quieter</source>
<translation>变响与变轻</translation>
</message>
<message>
<source>The largest change, to either side.</source>
<translation>向两侧的最大变化。</translation>
</message>
<message>
<source>Silences neighbouring bands of pitch of a spectrogram (SpecAugment).</source>
<translation>使频谱图中相邻的频带静音（SpecAugment）。</translation>
</message>
<message>
<source>Mask pitches</source>
<translation>遮蔽频率</translation>
</message>
<message>
<source>The most bands that one mask covers.</source>
<translation>一个掩码最多覆盖的频带数。</translation>
</message>
<message>
<source>How many masks each sound gets.</source>
<translation>每个声音的掩码数。</translation>
</message>
<message>
<source>Silences neighbouring moments of a spectrogram (SpecAugment).</source>
<translation>使频谱图中相邻的时刻静音（SpecAugment）。</translation>
</message>
<message>
<source>Mask moments</source>
<translation>遮蔽时间</translation>
</message>
<message>
<source>The most frames that one mask covers.</source>
<translation>一个掩码最多覆盖的帧数。</translation>
</message>
<message>
<source>Multiplies all numbers of a window of time by the same random factor around 1.</source>
<translation>将一个时间窗口的所有数值乘以同一个接近 1 的随机因子。</translation>
</message>
<message>
<source>Larger and smaller</source>
<translation>放大与缩小</translation>
</message>
<message>
<source>The factor's deviation from 1.</source>
<translation>因子偏离 1 的标准差。</translation>
</message>
<message>
<source>Sets single values to 0, which is the mean of standardised columns, so that the network does not rely on one of them.</source>
<translation>将个别值设为 0（标准化列的均值），使网络不依赖某一列。</translation>
</message>
<message>
<source>Leave columns out</source>
<translation>略去列</translation>
</message>
<message>
<source>How likely it is to happen to each column of a sample, 0 to 1.</source>
<translation>作用于样本每一列的概率，0 到 1。</translation>
</message>
<message>
<source>Makes single tokens unknown, so that the network does not rely on one word.</source>
<translation>把个别词元变为未知，使网络不依赖某个词。</translation>
</message>
<message>
<source>Forget words</source>
<translation>遗忘词语</translation>
</message>
<message>
<source>How likely it is to happen to each token, 0 to 1.</source>
<translation>作用于每个词元的概率，0 到 1。</translation>
</message>
<message>
<source>Lets single tokens change places with the one that follows.</source>
<translation>让个别词元与后一个交换位置。</translation>
</message>
<message>
<source>Swap words</source>
<translation>交换词语</translation>
</message>
<message>
<source>How likely it is to happen to each pair of neighbours, 0 to 1.</source>
<translation>作用于每对相邻词元的概率，0 到 1。</translation>
</message>
<message>
<source>Adds two samples, each with a share, and their targets with the same shares (Zhang and others, 2017). Beside CutMix, each batch gets one of the two.</source>
<translation>按比例叠加两个样本，其目标也按相同比例混合（Zhang 等，2017）。与 CutMix 并用时，每个批次只取其一。</translation>
</message>
<message>
<source>MixUp</source>
<translation>MixUp</translation>
</message>
<message>
<source>How evenly two samples are mixed: near 0 mostly one of them, 1 any share alike.</source>
<translation>两个样本混合的均匀程度：接近 0 时大多为其中之一，1 时各比例机会均等。</translation>
</message>
<message>
<source>Pastes a rectangle of another picture, and mixes the targets by its area (Yun and others, 2019). Of masks the same rectangle is pasted. Beside MixUp, each batch gets one of the two.</source>
<translation>粘贴另一张图片的一个矩形，并按其面积混合目标（Yun 等，2019）。掩码也粘贴同一矩形。与 MixUp 并用时，每个批次只取其一。</translation>
</message>
<message>
<source>CutMix</source>
<translation>CutMix</translation>
</message>
<message>
<source>Mixes patches channel by channel, then channels patch by patch, with nothing but linear layers (MLP-Mixer).</source>
<translation>先逐通道混合图块，再逐图块混合通道，只用线性层（MLP-Mixer）。</translation>
</message>
<message>
<source>Window attention and a feed-forward part, each behind its norm and beside a skip connection (Swin). Channels come last.</source>
<translation>窗口注意力和前馈部分，各自位于归一化之后，并配有跳跃连接（Swin）。通道在最后。</translation>
</message>
<message>
<source>Attention within shifted windows and a feed-forward part, each behind its norm and beside a skip connection (Swin). The windows lie half a window aside, so that they exchange what they know.</source>
<translation>移位窗口内的注意力和前馈部分，各自位于归一化之后，并配有跳跃连接（Swin）。窗口错开一半，使其相互交换信息。</translation>
</message>
<message>
<source>Attention to what came before, attention to what the encoder gives, and a feed-forward part; the norms come last, as in the first transformer.</source>
<translation>对前面内容的注意力、对编码器输出的注意力和前馈部分；归一化在后，如最初的 Transformer。</translation>
</message>
<message>
<source>Attention to what came before, attention to what the encoder gives, and a feed-forward part; the norms come first.</source>
<translation>对前面内容的注意力、对编码器输出的注意力和前馈部分；归一化在前。</translation>
</message>
<message>
<source>Attention and a feed-forward part, each beside a skip connection and before its norm, as in the first transformer (BERT).</source>
<translation>注意力和前馈部分，各自配有跳跃连接，并位于归一化之前，如最初的 Transformer（BERT）。</translation>
</message>
<message>
<source>Attention and a feed-forward part, each behind its norm and beside a skip connection: trains well when deep (GPT-2, ViT).</source>
<translation>注意力和前馈部分，各自位于归一化之后，并配有跳跃连接：深层时也易训练（GPT-2、ViT）。</translation>
</message>
<message>
<source>Cuts an image into patches and puts a learned class token before them; each gets a learned position (ViT). Select position 0 behind the encoder to classify.</source>
<translation>将图像切成图块，在其前加上可学习的类别标记，并各自加上学到的位置（ViT）。分类时在编码器之后用 Select 取位置 0。</translation>
</message>
<message>
<source>Attention within square windows of a map whose channels come last: each pixel looks only at its window, with a learned bias for the offset of two pixels (Swin).</source>
<translation>在通道置后的特征图的方形窗口内做注意力：每个像素只看自己的窗口，并为两像素的偏移加上学到的偏置（Swin）。</translation>
</message>
<message>
<source>Five convolutions with pools, as in AlexNet: what a classifier of large photographs starts from.</source>
<translation>五个带池化的卷积，如 AlexNet：大幅照片分类器的起点。</translation>
</message>
<message>
<source>Looks at near and far surroundings at once: filters with growing gaps and the average of all (ASPP of DeepLab).</source>
<translation>同时查看近处和远处的环境：间隔递增的滤波器以及全体的平均（DeepLab 的 ASPP）。</translation>
</message>
<message>
<source>A convolution that keeps the size, and batch norm: where an activation follows elsewhere, as before an Add.</source>
<translation>保持大小的卷积和批归一化：用于激活在别处的情况，例如 Add 之前。</translation>
</message>
<message>
<source>A convolution that keeps the size, batch norm and ReLU: the brick of most convolutional networks.</source>
<translation>保持大小的卷积、批归一化和 ReLU：大多数卷积网络的基本单元。</translation>
</message>
<message>
<source>A wide filter for each channel by itself, then a feed-forward part at each pixel, each channel by a learned factor (layer scale), beside a skip connection (ConvNeXt).</source>
<translation>每个通道单独的宽滤波器，然后是每个像素上的前馈部分，各通道乘以学到的系数（layer scale），并配有跳跃连接（ConvNeXt）。</translation>
</message>
<message>
<source>Layers that each get everything before them, and a step that halves channels and size (DenseNet).</source>
<translation>每层都接收之前的全部内容，最后一步将通道和大小减半（DenseNet）。</translation>
</message>
<message>
<source>Adds a few channels to all that were there before (DenseNet). Repeat it for a dense block.</source>
<translation>在之前的全部内容上添加少量通道（DenseNet）。重复即成稠密块。</translation>
</message>
<message>
<source>A convolution in two steps: each channel by itself, then all of them at each pixel. Far fewer multiplications (MobileNet, Xception).</source>
<translation>分两步的卷积：先各通道单独进行，再在每个像素上合并所有通道。乘法少得多（MobileNet、Xception）。</translation>
</message>
<message>
<source>Two convolutions with norm and ReLU one behind the other (U-Net).</source>
<translation>两个相继的带归一化和 ReLU 的卷积（U-Net）。</translation>
</message>
<message>
<source>Four ways beside each other, from 1×1 filters to 5×5 and a pool, joined by their channels (GoogLeNet).</source>
<translation>并列的四条路径，从 1×1 到 5×5 的滤波器以及池化，按通道拼接（GoogLeNet）。</translation>
</message>
<message>
<source>Widens, convolves each channel by itself, narrows again, beside a skip connection (MobileNetV2). The shape stays.</source>
<translation>先扩宽，对每个通道单独卷积，再收窄，并配有跳跃连接（MobileNetV2）。形状不变。</translation>
</message>
<message>
<source>An inverted residual without skip connection, for another size or other channels (MobileNetV2).</source>
<translation>没有跳跃连接的倒残差块，用于改变大小或通道数（MobileNetV2）。</translation>
</message>
<message>
<source>Two convolutions with pools, as in LeNet-5: what a classifier of small images starts from.</source>
<translation>两个带池化的卷积，如 LeNet-5：小图像分类器的起点。</translation>
</message>
<message>
<source>An inverted residual with squeeze and excitation (EfficientNet). The shape stays.</source>
<translation>带有 Squeeze-and-Excitation 的倒残差块（EfficientNet）。形状不变。</translation>
</message>
<message>
<source>An inverted residual with squeeze and excitation and without skip connection, for another size or other channels (EfficientNet).</source>
<translation>带有 Squeeze-and-Excitation 而没有跳跃连接的倒残差块，用于改变大小或通道数（EfficientNet）。</translation>
</message>
<message>
<source>Two convolutions beside a skip connection (ResNet-18 and -34). What comes out has the shape of what arrives.</source>
<translation>两个卷积，配有跳跃连接（ResNet-18 和 -34）。输出的形状与输入相同。</translation>
</message>
<message>
<source>A basic residual block that makes maps smaller and deeper; a 1×1 convolution fits the skip connection (ResNet-18 and -34).</source>
<translation>使特征图更小更深的基本残差块；由 1×1 卷积调整跳跃连接（ResNet-18 和 -34）。</translation>
</message>
<message>
<source>A residual block whose 3×3 convolution works on few channels (ResNet-50 and deeper). What comes out has the shape of what arrives.</source>
<translation>3×3 卷积在少量通道上进行的残差块（ResNet-50 及更深）。输出的形状与输入相同。</translation>
</message>
<message>
<source>A bottleneck block that makes maps smaller and deeper; a 1×1 convolution fits the skip connection (ResNet-50 and deeper).</source>
<translation>使特征图更小更深的瓶颈块；由 1×1 卷积调整跳跃连接（ResNet-50 及更深）。</translation>
</message>
<message>
<source>Weighs channels: from the average of each, two small layers decide how much of it passes (SENet).</source>
<translation>为通道加权：由两个小层根据各通道的平均值决定其通过多少（SENet）。</translation>
</message>
<message>
<source>One step down: two convolutions, whose result also leaves for the step up, and a pool (U-Net).</source>
<translation>下行一级：两个卷积，其结果也送往上行一级，再加池化（U-Net）。</translation>
</message>
<message>
<source>One step up: twice the size, joined with what left at the step down, and two convolutions (U-Net).</source>
<translation>上行一级：大小加倍，与下行一级送来的内容拼接，再经两个卷积（U-Net）。</translation>
</message>
<message>
<source>Two linear layers with GELU between them, at each position by itself: half of every transformer.</source>
<translation>两个线性层，中间为 GELU，在每个位置单独作用：每个 Transformer 的一半。</translation>
</message>
<message>
<source>A feed-forward part whose middle is multiplied by a gate (SwiGLU), as in most language models of today.</source>
<translation>中间乘以门控的前馈部分（SwiGLU），如当今大多数语言模型。</translation>
</message>
<message>
<source>A gate decides for each feature how much passes unchanged and how much is transformed.</source>
<translation>由门为每个特征决定多少原样通过，多少经过变换。</translation>
</message>
<message>
<source>Mean and log variance of a hidden description, and a sample drawn from it: the middle of a variational autoencoder.</source>
<translation>隐含描述的均值和对数方差，以及从中抽取的样本：变分自编码器的中间部分。</translation>
</message>
<message>
<source>Reads one sequence of words and writes another; at each step it looks back at the words that fit (attention).</source>
<translation>读取一个词的序列并写出另一个；每一步都回看相关的词（注意力）。</translation>
</message>
<message>
<source>Two causal convolutions with growing gaps beside a skip connection (TCN). Repeated, each looks twice as far back.</source>
<translation>两个间隔递增的因果卷积，配有跳跃连接（TCN）。重复时每次回看的范围加倍。</translation>
</message>
<message>
<source>A gated causal convolution with growing gaps. One result goes on to the next repeat, the other is added to a sum of all (WaveNet).</source>
<translation>间隔递增的门控因果卷积。一个结果进入下一次重复，另一个加到总和中（WaveNet）。</translation>
</message>
</context>
<context>
<name>sentence</name>
<message>
<source>{entry} is for {wanted}, but the data is {given}.</source>
<translation>{entry} 用于{wanted}，但数据是{given}。</translation>
</message>
<message>
<source>{entry} needs spectrograms, not waves.</source>
<translation>{entry} 需要频谱图，而不是波形。</translation>
</message>
<message>
<source>{entry} mixes all inputs of a sample, but one of them cannot be mixed.</source>
<translation>{entry} 会混合样本的所有输入，但其中一个无法混合。</translation>
</message>
<message>
<source>{entry} mixes targets, but there is no sense in mixing {what}.</source>
<translation>{entry} 会混合目标，但混合{what}没有意义。</translation>
</message>
<message>
<source>{entry} cannot mix the classes of single places. CutMix can, for pictures with masks.</source>
<translation>{entry} 无法混合各个位置的类别。对于带掩码的图片，CutMix 可以。</translation>
</message>
<message>
<source>{entry} mixes classes, which {loss} cannot compare with. Choose CrossEntropyLoss.</source>
<translation>{entry} 会混合类别，而 {loss} 无法与之比较。请选择 CrossEntropyLoss。</translation>
</message>
<message>
<source>CutMix mixes one target for each sample, but {dataset} has one for each place. Choose MixUp.</source>
<translation>CutMix 为每个样本混合一个目标，但 {dataset} 每个位置都有一个。请选择 MixUp。</translation>
</message>
<message>
<source>{entry} needs pictures with {channels} channels.</source>
<translation>{entry} 需要有 {channels} 个通道的图片。</translation>
</message>
<message>
<source>{entry} needs waves, not spectrograms.</source>
<translation>{entry} 需要波形，而不是频谱图。</translation>
</message>
<message>
<source>Remove augmentation {place} ({choice})</source>
<translation>移除数据增强 {place}（{choice}）</translation>
</message>
<message>
<source>“{field}” is of a kind that a block cannot offer.</source>
<translation>“{field}”的类型不能由块公开。</translation>
</message>
<message>
<source>Choose another parameter.</source>
<translation>请选择另一个参数。</translation>
</message>
<message>
<source>“{node}” has no parameter “{param}”.</source>
<translation>“{node}”没有参数“{param}”。</translation>
</message>
<message>
<source>Choose one of its parameters.</source>
<translation>请从其参数中选择。</translation>
</message>
<message>
<source>The block “{network}” contains itself. Take one of them out.</source>
<translation>块“{network}”包含了自身。请取出其中一个。</translation>
</message>
<message>
<source>The parameter “{exposed}” has no value yet. Give it one.</source>
<translation>参数“{exposed}”还没有值。请为它设置一个。</translation>
</message>
<message>
<source>Delete {name}</source>
<translation>删除 {name}</translation>
</message>
<message>
<source>Add an Input before {target}</source>
<translation>在 {target} 之前添加 Input</translation>
</message>
<message>
<source>Connect {nodes}</source>
<translation>连接 {nodes}</translation>
</message>
<message>
<source>Give out the result of {name}</source>
<translation>输出 {name} 的结果</translation>
</message>
<message>
<source>Replace it by Identity</source>
<translation>替换为 Identity</translation>
</message>
<message>
<source>Add an Output after {nodes}</source>
<translation>在 {nodes} 之后添加 Output</translation>
</message>
<message>
<source>{signature} is a layer of your own that needs fixed sizes ({why}), but gets {spec}. Give the Inputs numbers.</source>
<translation>{signature} 是需要固定大小的自定义层（{why}），但收到 {spec}。请为各 Input 填写数字。</translation>
</message>
<message>
<source>{signature} is a layer of your own: {waiting}.</source>
<translation>{signature} 是自定义层：{waiting}。</translation>
</message>
<message>
<source>{signature} needs a fixed size for {name}, but gets {first}.</source>
<translation>{signature} 的 {name} 需要固定大小，但收到 {first}。</translation>
</message>
<message>
<source>it draws other numbers each time, also after training, so no export of it can be proved: that would compare draws. Take it out before you export.</source>
<translation>它每次都会抽取不同的随机数，训练之后也是如此，因此无法验证其导出：那只是在比较随机数。请在导出前将其移除。</translation>
</message>
<message>
<source>ONNX cannot carry it. {reason}</source>
<translation>ONNX 无法表示它。{reason}</translation>
</message>
<message>
<source>Choose another initialiser.</source>
<translation>请选择另一种初始化。</translation>
</message>
<message>
<source>Take the initialiser off.</source>
<translation>请去掉该初始化。</translation>
</message>
<message>
<source>Begin with PyTorch's own numbers</source>
<translation>使用 PyTorch 自带的初始值</translation>
</message>
<message>
<source>Begin with {other}</source>
<translation>使用 {other} 初始化</translation>
</message>
<message>
<source>Reset {param}</source>
<translation>重置 {param}</translation>
</message>
<message>
<source>batch normalisation cannot learn from a batch of one sample, because nothing varies in it.</source>
<translation>批归一化无法从只有一个样本的批次中学习，因为其中没有变化。</translation>
</message>
<message>
<source>Set training.batch_size to 2</source>
<translation>将 training.batch_size 设为 2</translation>
</message>
<message>
<source>It is kept as it is; the network cannot run with it.</source>
<translation>它会原样保留；网络无法带着它运行。</translation>
</message>
<message>
<source>Reset {name}</source>
<translation>重置 {name}</translation>
</message>
<message>
<source>Call it {other}</source>
<translation>改名为 {other}</translation>
</message>
<message>
<source>{said} cannot be measured with the target of {dataset}, {wanted}. Give the Output another name, or add an Output “{truth}” of what is right.</source>
<translation>{said} 无法用 {dataset} 的目标 {wanted} 测量。请给该 Output 改名，或添加表示正确内容的 Output“{truth}”。</translation>
</message>
<message>
<source>Balanced class weights belong to the loss of the recipe; objectives weigh classes in their losses.</source>
<translation>平衡类别权重属于配方中的损失；训练目标在其损失中为类别加权。</translation>
</message>
<message>
<source>The objective “{objective}” is to watch “{unknown}”, but no Output with a number is called so.</source>
<translation>训练目标“{objective}”要观察“{unknown}”，但没有以此命名且含有一个数的 Output。</translation>
</message>
<message>
<source>the Input takes {outputs}, but {dataset} gives {spec} there.</source>
<translation>该 Input 接收 {outputs}，但 {dataset} 在那里给出 {spec}。</translation>
</message>
<message>
<source>The objective “{objective}” has nothing to make small: no Output has a single number.</source>
<translation>训练目标“{objective}”没有可减小的量：没有只含一个数的 Output。</translation>
</message>
<message>
<source>{who} is drawn in a network that is not there: “{network}”.</source>
<translation>{who}绘制在一个不存在的网络中：“{network}”。</translation>
</message>
<message>
<source>{who} is to train a network that is not there: “{unknown}”.</source>
<translation>{who}要训练一个不存在的网络：“{unknown}”。</translation>
</message>
<message>
<source>No objective is active in epoch {epoch}. Let one of them begin earlier or end later.</source>
<translation>第 {epoch} 轮没有任何训练目标生效。请让其中一个更早开始或更晚结束。</translation>
</message>
<message>
<source>the data has no port of this name. Call the Input one of: {known}.</source>
<translation>数据没有此名称的端口。请将 Input 命名为以下之一：{known}。</translation>
</message>
<message>
<source>“{network}” takes {outputs} as {node}, but gets {arriving} here.</source>
<translation>“{network}”的 {node} 接收 {outputs}，但此处收到 {arriving}。</translation>
</message>
<message>
<source>{name} must be {low} or more, not {each}.</source>
<translation>{name} 必须不小于 {low}，不能是 {each}。</translation>
</message>
<message>
<source>No objective counts in every step of epoch {epoch}, so some steps would do nothing.</source>
<translation>在第 {epoch} 轮中没有目标函数在每一步都起作用，因此有些步骤什么也不做。</translation>
</message>
<message>
<source>{message} Connect a loss to an Output.</source>
<translation>{message}请将一个损失连接到 Output。</translation>
</message>
<message>
<source>Two objectives are called “{each}”.</source>
<translation>有两个训练目标都叫“{each}”。</translation>
</message>
<message>
<source>the drawing of an objective cannot be a layer of another one.</source>
<translation>训练目标的图不能作为另一个训练目标的层。</translation>
</message>
<message>
<source>a network that learns stands in a drawing once, not repeated.</source>
<translation>参与学习的网络在图中只出现一次，不重复。</translation>
</message>
<message>
<source>Set {path} to {value}</source>
<translation>将 {path} 设为 {value}</translation>
</message>
<message>
<source>Leave it out</source>
<translation>略去它</translation>
</message>
<message>
<source>Delete the objective “{each}”</source>
<translation>删除训练目标“{each}”</translation>
</message>
<message>
<source>Set repeats to 1</source>
<translation>将 repeats 设为 1</translation>
</message>
<message>
<source>Let {node} take {arriving}</source>
<translation>让 {node} 接收 {arriving}</translation>
</message>
<message>
<source>Remove step {place} ({name})</source>
<translation>移除步骤 {place}（{name}）</translation>
</message>
<message>
<source>{dataset} has {classes} classes, but the network gives {scores} scores.</source>
<translation>{dataset} 有 {classes} 个类别，但网络输出 {scores} 个分数。</translation>
</message>
<message>
<source>{dataset} has {wanted}, but the network has {ends}: {names}.</source>
<translation>{dataset} 有 {wanted}，但网络有 {ends} 个：{names}。</translation>
</message>
<message>
<source>the network works only if {told}, but {title} gives {given}.</source>
<translation>仅当 {told} 时网络才能工作，但 {title} 给出 {given}。</translation>
</message>
<message>
<source>the network takes {shape} {dtype}, but a sample of {title} is {shape2} {dtype2}.</source>
<translation>网络的输入为 {shape} {dtype}，但 {title} 的样本为 {shape2} {dtype2}。</translation>
</message>
<message>
<source>The setting {path} must be from {low} to {high} {unit}, not {value}.</source>
<translation>设置 {path} 必须在 {low} 到 {high} 之间（{unit}），不能是 {value}。</translation>
</message>
<message>
<source>The setting {path} is one of {allowed}, not “{value}”.</source>
<translation>设置 {path} 只能是 {allowed} 之一，不能是“{value}”。</translation>
</message>
<message>
<source>{dataset} has {wanted} ({kinds}), but the network has {ends}: {names}.</source>
<translation>{dataset} 有 {wanted}（{kinds}），但网络有 {ends} 个：{names}。</translation>
</message>
<message>
<source>Training needs one Output to compare with the target, but there are: {names}.</source>
<translation>训练需要一个与目标比较的 Output，但现有：{names}。</translation>
</message>
<message>
<source>Set shape to {shape}</source>
<translation>将 shape 设为 {shape}</translation>
</message>
<message>
<source>Set {width} of {node} to {classes}</source>
<translation>将 {node} 的 {width} 设为 {classes}</translation>
</message>
<message>
<source>Set dtype to {dtype}</source>
<translation>将 dtype 设为 {dtype}</translation>
</message>
<message>
<source>Insert Linear with {classes} features</source>
<translation>插入输出 {classes} 个特征的 Linear</translation>
</message>
<message>
<source>Set shape to {shape} and dtype to {dtype}</source>
<translation>将 shape 设为 {shape}，dtype 设为 {dtype}</translation>
</message>
<message>
<source>The setting training.ema is a decay from 0 (none) to less than 1, not {ema}.</source>
<translation>设置 training.ema 是从 0（不使用）到小于 1 的衰减率，不能是 {ema}。</translation>
</message>
<message>
<source>Weights are averaged over steps (training.ema) or over the last epochs (training.swa), not both.</source>
<translation>权重要么按步平均（training.ema），要么对最后几轮平均（training.swa），不能两者并用。</translation>
</message>
<message>
<source>The warm-up takes all {epochs} epochs: nothing would be trained at the full rate.</source>
<translation>预热占用全部 {epochs} 轮：没有内容会以完整的学习率训练。</translation>
</message>
<message>
<source>A batch of {batch_size} cannot be shared by {together} devices.</source>
<translation>大小为 {batch_size} 的批次无法由 {together} 个设备分担。</translation>
</message>
<message>
<source>With objectives each device needs whole networks; the engine fsdp gives it shares of one.</source>
<translation>使用训练目标时，每个设备都需要整个网络；引擎 fsdp 只给它一部分。</translation>
</message>
<message>
<source>The engine fsdp does not train in fp16, whose gradients are scaled; bf16 needs no scaling.</source>
<translation>引擎 fsdp 不支持 fp16 训练，因为其梯度需要缩放；bf16 不需要缩放。</translation>
</message>
<message>
<source>Adafactor keeps sums of whole rows and columns of weights: it needs the engine ddp.</source>
<translation>Adafactor 保存权重整行和整列的和：它需要引擎 ddp。</translation>
</message>
<message>
<source>Muon turns whole matrices: it needs the engine ddp.</source>
<translation>Muon 对整个矩阵进行变换：它需要引擎 ddp。</translation>
</message>
<message>
<source>The engine fsdp gathers weights block by block, so only blocks can be computed again.</source>
<translation>引擎 fsdp 逐块收集权重，因此只有块可以重新计算。</translation>
</message>
<message>
<source>{dataset} has not one class for each sample, so samples cannot be drawn to balance classes.</source>
<translation>{dataset} 并非每个样本一个类别，因此无法通过抽取样本来平衡类别。</translation>
</message>
<message>
<source>{loss} on {dataset} has no weights of classes to balance; CrossEntropyLoss and NLLLoss on classes have some.</source>
<translation>{dataset} 上的 {loss} 没有可用于平衡的类别权重；用于类别的 CrossEntropyLoss 和 NLLLoss 有。</translation>
</message>
<message>
<source>The metric “{name}” cannot be measured on {dataset}; possible are: {possible}.</source>
<translation>指标“{name}”无法在 {dataset} 上测量；可用的有：{possible}。</translation>
</message>
<message>
<source>The metric “{twice}” is named more than once in training.metrics.</source>
<translation>指标“{twice}”在 training.metrics 中出现了多次。</translation>
</message>
<message>
<source>The best epoch is to be told by “{best_by}”, but measured are: {known}.</source>
<translation>最佳轮次要按“{best_by}”判断，但测量的是：{known}。</translation>
</message>
<message>
<source>The setting training.{name} must be from {low} to {high} {unit}, not {value}.</source>
<translation>设置 training.{name} 必须在 {low} 到 {high} 之间（{unit}），不能是 {value}。</translation>
</message>
<message>
<source>The setting training.{name} is one of {allowed}, not “{value}”.</source>
<translation>设置 training.{name} 只能是 {allowed} 之一，不能是“{value}”。</translation>
</message>
<message>
<source>Measure it no longer: {name}</source>
<translation>不再测量：{name}</translation>
</message>
<message>
<source>Measure each once</source>
<translation>每个只测量一次</translation>
</message>
<message>
<source>Set {param} of {source} to {value}</source>
<translation>将 {source} 的 {param} 设为 {value}</translation>
</message>
<message>
<source>Set {param} to {shown}</source>
<translation>将 {param} 设为 {shown}</translation>
</message>
<message>
<source>Insert {type} after {after}</source>
<translation>在 {after} 之后插入 {type}</translation>
</message>
<message>
<source>Replace it by {type}</source>
<translation>替换为 {type}</translation>
</message>
<message>
<source>Give it weights of its own</source>
<translation>赋予自己的权重</translation>
</message>
<message>
<source>Share with {first}</source>
<translation>与 {first} 共享</translation>
</message>
<message>
<source>Let {owner} take part again</source>
<translation>让 {owner} 重新参与</translation>
</message>
<message>
<source>The setting data.split is one of {splits}, not “{split}”.</source>
<translation>设置 data.split 应为 {splits} 之一，而不是“{split}”。</translation>
</message>
<message>
<source>The setting data.validation is a share between 0 and 1, not {validation}.</source>
<translation>设置 data.validation 是 0 到 1 之间的比例，不能是 {validation}。</translation>
</message>
<message>
<source>The setting data.test is a share from 0 (no test part) to less than 1, not {test}.</source>
<translation>设置 data.test 应为从 0（无测试部分）到小于 1 的比例，而不是 {test}。</translation>
</message>
<message>
<source>The shares of data.validation ({validation}) and data.test ({test}) leave nothing to learn from; together they must be less than 1.</source>
<translation>data.validation（{validation}）与 data.test（{test}）的比例没有留下可供训练的数据；两者之和必须小于 1。</translation>
</message>
<message>
<source>The setting {count} must be 0 (no folds) or from 2 to {most_folds}, not {folds}.</source>
<translation>设置 {count} 必须为 0（不分折）或 2 到 {most_folds}，而不是 {folds}。</translation>
</message>
<message>
<source>The setting {chosen} must be from 0 to {folds}, as there are {folds2} folds, not {fold}.</source>
<translation>由于共有 {folds2} 折，设置 {chosen} 必须为 0 到 {folds}，而不是 {fold}。</translation>
</message>
<message>
<source>A spectrogram is made of windows of the sound that overlap, and pieces would cut them: it cannot be made inside a file that streams.</source>
<translation>频谱图由相互重叠的声音窗口组成，分段会把它们切断：无法在分段输入的文件内部生成。</translation>
</message>
<message>
<source>No layer of the network remembers anything of “{series}”, so it cannot take it in pieces.</source>
<translation>网络中没有任何层会记住“{series}”的内容，因此无法分段接收。</translation>
</message>
<message>
<source>Streaming is for recurrent layers and causal attention; export without it.</source>
<translation>分段输入适用于循环层和因果注意力；请不使用它导出。</translation>
</message>
<message>
<source>The layer “{name}” reads the series backwards too, so it needs all of it.</source>
<translation>层“{name}”还会反向读取序列，因此需要完整序列。</translation>
</message>
<message>
<source>The layer “{name}” begins with what another layer gives, not with what it remembers.</source>
<translation>层“{name}”以其他层的输出开始，而不是以它记住的内容开始。</translation>
</message>
<message>
<source>The layer “{name}” may look at what comes later in the series, so it needs all of it.</source>
<translation>层“{name}”可以看到序列后面的内容，因此需要完整序列。</translation>
</message>
<message>
<source>Turn on {flag} and give it no masks, or export without streaming.</source>
<translation>请打开 {flag} 且不提供掩码，或不使用分段输入导出。</translation>
</message>
<message>
<source>The layer “{name}” compares two sequences, so it keeps nothing that a piece could go on from.</source>
<translation>层“{name}”比较两个序列，因此没有可供下一段继续的内容。</translation>
</message>
<message>
<source>Turn off bidirectional, or export without streaming.</source>
<translation>请关闭 bidirectional，或不使用分段输入导出。</translation>
</message>
<message>
<source>Leave its beginning unconnected, or export without streaming.</source>
<translation>请不要连接它的初始状态，或不使用分段输入导出。</translation>
</message>
<message>
<source>Use attention of one sequence over itself, or export without streaming.</source>
<translation>请使用单个序列的自注意力，或不使用分段输入导出。</translation>
</message>
<message>
<source>a wire cannot be used, {reason}.</source>
<translation>有一条连线无法使用：{reason}。</translation>
</message>
<message>
<source>its input “{port}” {what}. Connect another layer's output to it.</source>
<translation>输入“{port}”{what}。请将另一层的输出连接到它。</translation>
</message>
<message>
<source>its input “{port}” takes one wire, but gets one from {names}. Remove one.</source>
<translation>输入“{port}”只接受一条连线，但分别收到来自 {names} 的连线。请移除其中一条。</translation>
</message>
<message>
<source>The wires run in a circle: {names}. A network computes in one direction; remove one of these wires.</source>
<translation>连线形成了环：{names}。网络只沿一个方向计算；请移除其中一条连线。</translation>
</message>
<message>
<source>The network “{network}” has no {type}, so no data {verb} it. Add an {type} layer.</source>
<translation>网络“{network}”没有 {type}，因此没有数据{verb}。请添加 {type} 层。</translation>
</message>
<message>
<source>its result is not used. Connect it to another layer or to an Output, or delete it.</source>
<translation>其结果未被使用。请将它连接到另一层或 Output，或将其删除。</translation>
</message>
<message>
<source>Remove the wire {names}</source>
<translation>移除连线 {names}</translation>
</message>
<message>
<source>Remove the wire</source>
<translation>移除连线</translation>
</message>
<message>
<source>Remove the wire from {nodes}</source>
<translation>移除来自 {nodes} 的连线</translation>
</message>
<message>
<source>The project already has a network with id “{id}”.</source>
<translation>项目中已有 ID 为“{id}”的网络。</translation>
</message>
<message>
<source>A project keeps at least one network.</source>
<translation>项目至少保留一个网络。</translation>
</message>
<message>
<source>Delete its layers instead.</source>
<translation>请改为删除其中的层。</translation>
</message>
<message>
<source>The block “{network}” would have two parameters “{twice}”.</source>
<translation>块“{network}”会有两个参数“{twice}”。</translation>
</message>
<message>
<source>Choose another name.</source>
<translation>请选择另一个名称。</translation>
</message>
<message>
<source>“{wrong}” cannot be a parameter's name.</source>
<translation>“{wrong}”不能作为参数名。</translation>
</message>
<message>
<source>Take letters and digits, and no word in use.</source>
<translation>请使用字母和数字，且不要用已被占用的词。</translation>
</message>
<message>
<source>“{edit}” cannot be a layer's name.</source>
<translation>“{edit}”不能作为层名。</translation>
</message>
<message>
<source>The project has no layer of its own called “{edit}”.</source>
<translation>项目中没有名为“{edit}”的自定义层。</translation>
</message>
<message>
<source>There is no setting “{path}”.</source>
<translation>没有设置“{path}”。</translation>
</message>
<message>
<source>Settings start with “data.” or “training.”.</source>
<translation>设置以“data.”或“training.”开头。</translation>
</message>
<message>
<source>Here can stand: {allowed}.</source>
<translation>此处可用：{allowed}。</translation>
</message>
<message>
<source>“{name}” is a single value.</source>
<translation>“{name}”是单个值。</translation>
</message>
<message>
<source>The list has {steps} entries, counted from 0.</source>
<translation>列表有 {steps} 项，从 0 开始计数。</translation>
</message>
<message>
<source>The setting “{path}” expects {expected}, got {value}.</source>
<translation>设置“{path}”需要 {expected}，但得到 {value}。</translation>
</message>
<message>
<source>The project has no network with id “{network}”.</source>
<translation>项目中没有 ID 为“{network}”的网络。</translation>
</message>
<message>
<source>“{path}” could not be written: {strerror}.</source>
<translation>无法写入“{path}”：{strerror}。</translation>
</message>
<message>
<source>Check that the folder “{parent}” exists, may be written to and has space, or save elsewhere.</source>
<translation>请检查文件夹“{parent}”是否存在、可写且有空间，或保存到别处。</translation>
</message>
<message>
<source>The network “{networks}” has no node with id “{node}”.</source>
<translation>网络“{networks}”中没有 ID 为“{node}”的节点。</translation>
</message>
<message>
<source>“{node}” is a {node2}, not a block.</source>
<translation>“{node}”是 {node2}，不是块。</translation>
</message>
<message>
<source>Choose a block.</source>
<translation>请选择一个块。</translation>
</message>
<message>
<source>The block that “{node}” uses is missing.</source>
<translation>“{node}”使用的块缺失。</translation>
</message>
<message>
<source>Delete it, or paste it again.</source>
<translation>请将其删除，或重新粘贴。</translation>
</message>
<message>
<source>The block “{inner}” would contain itself.</source>
<translation>块“{inner}”会包含自身。</translation>
</message>
<message>
<source>“{other}” uses the weights of “{use}”.</source>
<translation>“{other}”使用“{use}”的权重。</translation>
</message>
<message>
<source>Give it weights of its own first.</source>
<translation>请先赋予它自己的权重。</translation>
</message>
<message>
<source>The project has another layer of its own called “{other}” already.</source>
<translation>项目中已有另一个名为“{other}”的自定义层。</translation>
</message>
<message>
<source>Rename one of the two first.</source>
<translation>请先重命名其中一个。</translation>
</message>
<message>
<source>Copy layers from a canvas first.</source>
<translation>请先从画布复制层。</translation>
</message>
<message>
<source>The clipboard holds no layers.</source>
<translation>剪贴板中没有层。</translation>
</message>
<message>
<source>The copied layers are incomplete.</source>
<translation>复制的层不完整。</translation>
</message>
<message>
<source>A block is made of layers, but none is selected.</source>
<translation>块由层组成，但没有选中任何层。</translation>
</message>
<message>
<source>Select the layers that are to be in it.</source>
<translation>请选择要放入其中的层。</translation>
</message>
<message>
<source>“{end}” is an {end2} of the network and cannot be in a block.</source>
<translation>“{end}”是网络的 {end2}，不能放入块中。</translation>
</message>
<message>
<source>Select only the layers between; the block gets Inputs and Outputs of its own.</source>
<translation>请只选择中间的层；块会有自己的 Input 和 Output。</translation>
</message>
<message>
<source>A path leaves the selection and comes back through “{back}”, so the block would feed itself.</source>
<translation>有一条路径离开所选部分并经“{back}”返回，块会向自身输入。</translation>
</message>
<message>
<source>Select “{back}”, too.</source>
<translation>请同时选中“{back}”。</translation>
</message>
<message>
<source>“{node}” shares the weights of “{owner}”, but only one of them is selected.</source>
<translation>“{node}”共享“{owner}”的权重，但只选中了其中一个。</translation>
</message>
<message>
<source>Select both, or give each weights of its own.</source>
<translation>请同时选中两者，或让它们各有自己的权重。</translation>
</message>
<message>
<source>The network “{network}” already has a node with id “{id}”.</source>
<translation>网络“{network}”中已有 ID 为“{id}”的节点。</translation>
</message>
<message>
<source>These two ports are already connected.</source>
<translation>这两个端口已经相连。</translation>
</message>
<message>
<source>The wire to remove is not there.</source>
<translation>要移除的连线不存在。</translation>
</message>
<message>
<source>A layer has no trait “{edit}”.</source>
<translation>层没有属性“{edit}”。</translation>
</message>
<message>
<source>There is: {traits}.</source>
<translation>可用：{traits}。</translation>
</message>
<message>
<source>“{node}” cannot share its weights with itself.</source>
<translation>“{node}”不能与自身共享权重。</translation>
</message>
<message>
<source>Choose another layer.</source>
<translation>请选择另一个层。</translation>
</message>
<message>
<source>A frame or note cannot have the id “{id}” here.</source>
<translation>分组框或便签在此不能使用 ID“{id}”。</translation>
</message>
<message>
<source>A frame or note is at least {smallest} units wide and high.</source>
<translation>分组框或便签的宽和高至少为 {smallest} 个单位。</translation>
</message>
<message>
<source>The wire that points are set for is not there.</source>
<translation>要设置路径点的连线不存在。</translation>
</message>
<message>
<source>A wire passes through at most {most} points, not {points}.</source>
<translation>一条连线最多经过 {most} 个点，不能是 {points} 个。</translation>
</message>
<message>
<source>Remove some of them.</source>
<translation>请移除一些。</translation>
</message>
<message>
<source>“{name}” cannot be a layer's name: take letters, digits and underscores, and no word that Python or a torch.nn.Module uses itself.</source>
<translation>“{name}”不能作为层名：请使用字母、数字和下划线，且不要用 Python 或 torch.nn.Module 自身使用的词。</translation>
</message>
<message>
<source>The network “{network}” already has a layer named “{name}”.</source>
<translation>网络“{network}”中已有名为“{name}”的层。</translation>
</message>
<message>
<source>The network “{network}” has no frame or note with id “{id}”.</source>
<translation>网络“{network}”中没有 ID 为“{id}”的分组框或便签。</translation>
</message>
<message>
<source>The network “{network}” has no node with id “{node}”.</source>
<translation>网络“{network}”中没有 ID 为“{node}”的节点。</translation>
</message>
<message>
<source>The block “{block}” is bypassed.</source>
<translation>块“{block}”已被绕过。</translation>
</message>
<message>
<source>Let it take part again before you expand it.</source>
<translation>展开之前请让它重新参与。</translation>
</message>
<message>
<source>The block “{block}” shares its weights with another one.</source>
<translation>块“{block}”与另一个块共享权重。</translation>
</message>
<message>
<source>Give it weights of its own before you expand it.</source>
<translation>展开之前请赋予它自己的权重。</translation>
</message>
<message>
<source>repeats is {count}.</source>
<translation>repeats 为 {count}。</translation>
</message>
<message>
<source>Set it to a whole number of at least 1.</source>
<translation>请将其设为不小于 1 的整数。</translation>
</message>
<message>
<source>what “{name}” is depends on where the network is used.</source>
<translation>“{name}”的值取决于网络在何处使用。</translation>
</message>
<message>
<source>Give “{name}” a value first.</source>
<translation>请先为“{name}”设置一个值。</translation>
</message>
<message>
<source>Without “{block}”, two layers would be connected twice.</source>
<translation>没有“{block}”，两个层会被重复连接。</translation>
</message>
<message>
<source>Put a layer, such as Identity, on one of the wires first.</source>
<translation>请先在其中一条连线上放一个层，例如 Identity。</translation>
</message>
<message>
<source>The block “{block}” feeds itself.</source>
<translation>块“{block}”向自身输入。</translation>
</message>
<message>
<source>Remove the wire first.</source>
<translation>请先移除连线。</translation>
</message>
<message>
<source>“{layer}” has no value for “{param}”.</source>
<translation>“{layer}”的“{param}”没有值。</translation>
</message>
<message>
<source>Give it one first; it becomes the default.</source>
<translation>请先设置一个；它会成为默认值。</translation>
</message>
<message>
<source>The value of “{param}” in “{layer}” depends on what arrives there: it is no default.</source>
<translation>“{layer}”中“{param}”的值取决于到达那里的数据，不能作为默认值。</translation>
</message>
<message>
<source>Give it another value first.</source>
<translation>请先设置另一个值。</translation>
</message>
<message>
<source>The block “{graph}” has a parameter “{name}” already, with another default.</source>
<translation>块“{graph}”已有默认值不同的参数“{name}”。</translation>
</message>
<message>
<source>The block “{graph}” has no parameter “{name}”.</source>
<translation>块“{graph}”没有参数“{name}”。</translation>
</message>
<message>
<source>It has: {known}.</source>
<translation>已有：{known}。</translation>
</message>
<message>
<source>The uses of “{graph}” give “{exposed}” several values.</source>
<translation>“{graph}”的各处使用给“{exposed}”设置了不同的值。</translation>
</message>
<message>
<source>Give it the same value everywhere.</source>
<translation>请在各处设为相同的值。</translation>
</message>
<message>
<source>“{exposed}” has no value of its own: it follows from where “{graph}” is used.</source>
<translation>“{exposed}”没有自己的值：它取决于“{graph}”在何处使用。</translation>
</message>
<message>
<source>Give it a plain value first.</source>
<translation>请先设置一个普通值。</translation>
</message>
<message>
<source>This is not a Layerloom project, or it was cut short: {reason}.</source>
<translation>这不是 Layerloom 项目，或文件被截断：{reason}。</translation>
</message>
<message>
<source>Open a file that Layerloom saved, or restore it from a copy.</source>
<translation>请打开 Layerloom 保存的文件，或从副本恢复。</translation>
</message>
<message>
<source>“{path}” is larger than {max_bytes} MB.</source>
<translation>“{path}”超过 {max_bytes} MB。</translation>
</message>
<message>
<source>Is it really a Layerloom project?</source>
<translation>它确实是 Layerloom 项目吗？</translation>
</message>
<message>
<source>There is no file “{path}”.</source>
<translation>没有文件“{path}”。</translation>
</message>
<message>
<source>Check the path.</source>
<translation>请检查路径。</translation>
</message>
<message>
<source>“{path}” is a folder, not a project file.</source>
<translation>“{path}”是文件夹，不是项目文件。</translation>
</message>
<message>
<source>Give a file that ends in {suffix}.</source>
<translation>请指定以 {suffix} 结尾的文件。</translation>
</message>
<message>
<source>“{path}” could not be read: {strerror}.</source>
<translation>无法读取“{path}”：{strerror}。</translation>
</message>
<message>
<source>Check its permissions.</source>
<translation>请检查其权限。</translation>
</message>
<message>
<source>“{path}” could not be opened. {message}</source>
<translation>无法打开“{path}”。{message}</translation>
</message>
<message>
<source>“{path}” was not written: the project holds what no file can ({error}).</source>
<translation>未写入“{path}”：项目中含有文件无法保存的内容（{error}）。</translation>
</message>
<message>
<source>The file is empty.</source>
<translation>文件为空。</translation>
</message>
<message>
<source>Restore it from a copy.</source>
<translation>请从副本恢复。</translation>
</message>
<message>
<source>Copy the layers again, with all their lines.</source>
<translation>请重新复制这些层，包含所有行。</translation>
</message>
<message>
<source>The text holds no layers.</source>
<translation>文本中没有层。</translation>
</message>
<message>
<source>Line {number} of the copied layers cannot be read: “{shown}”.</source>
<translation>无法读取所复制层的第 {number} 行：“{shown}”。</translation>
</message>
<message>
<source>Changes cannot be kept safe from crashes: “{place}” could not be written ({strerror}).</source>
<translation>无法保护更改免受崩溃影响：无法写入“{place}”（{strerror}）。</translation>
</message>
<message>
<source>Save often, and check that folder's permissions and space.</source>
<translation>请经常保存，并检查该文件夹的权限和空间。</translation>
</message>
<message>
<source>The project was saved by a newer Layerloom (format {version}; this one reads up to {target}).</source>
<translation>项目由较新的 Layerloom 保存（格式 {version}；此版本最多读取 {target}）。</translation>
</message>
<message>
<source>Update Layerloom, or save the project with the older one.</source>
<translation>请更新 Layerloom，或用旧版本保存项目。</translation>
</message>
<message>
<source>The project has format {version}, which never existed.</source>
<translation>项目的格式为 {version}，该格式从未存在。</translation>
</message>
<message>
<source>Restore the file from a copy.</source>
<translation>请从副本恢复文件。</translation>
</message>
<message>
<source>“{port}” is a {port2}, not a port.</source>
<translation>“{port}”是 {port2}，不是端口。</translation>
</message>
<message>
<source>Choose an Input or an Output.</source>
<translation>请选择 Input 或 Output。</translation>
</message>
<message>
<source>The file is damaged. Restore it from a copy, or mend this place in a text editor.</source>
<translation>文件已损坏。请从副本恢复，或在文本编辑器中修复此处。</translation>
</message>
<message>
<source>At “{place}”, {expected} was expected, but there is {came}.</source>
<translation>“{place}”处应为 {expected}，但实际是 {came}。</translation>
</message>
<message>
<source>Sharing weights takes at least two layers.</source>
<translation>共享权重至少需要两个层。</translation>
</message>
<message>
<source>Select layers of the same type.</source>
<translation>请选择相同类型的层。</translation>
</message>
<message>
<source>“{other}” is a {other2} and “{chosen}” is a {chosen2}: they have no weights in common.</source>
<translation>“{other}”是 {other2}，“{chosen}”是 {chosen2}：它们没有共同的权重。</translation>
</message>
<message>
<source>None of these layers shares its weights.</source>
<translation>这些层都没有共享权重。</translation>
</message>
<message>
<source>Select one that does.</source>
<translation>请选择一个共享权重的层。</translation>
</message>
<message>
<source>“{name}” is {value} here, which cannot stand in an expression.</source>
<translation>“{name}”在此为 {value}，不能用于表达式。</translation>
</message>
<message>
<source>Did you mean {close}?</source>
<translation>您是指 {close} 吗？</translation>
</message>
<message>
<source>There is no {kind} called “{name}”.{hint}</source>
<translation>没有“{name}”（{kind}）。{hint}</translation>
</message>
<message>
<source>“{text}” is no finite number{text2}.</source>
<translation>“{text}”不是有限数{text2}。</translation>
</message>
<message>
<source>this depends on a size that is open ({value}), but a number is needed.</source>
<translation>它取决于未定的大小（{value}），但这里需要数字。</translation>
</message>
<message>
<source>An expression has at most {longest} characters.</source>
<translation>表达式最多 {longest} 个字符。</translation>
</message>
<message>
<source>“{text}” divides by 0.</source>
<translation>“{text}”除以了 0。</translation>
</message>
<message>
<source>“{text}” has no value here{text2}.</source>
<translation>“{text}”在此没有值{text2}。</translation>
</message>
<message>
<source>“{text}” is no expression such as 2*channels.</source>
<translation>“{text}”不是像 2*channels 这样的表达式。</translation>
</message>
<message>
<source>What the project says of its data is damaged: {error}.</source>
<translation>项目中有关其数据的描述已损坏：{error}。</translation>
</message>
<message>
<source>{self} must be {expected}, not {value}.</source>
<translation>{self} 必须是{expected}，不能是 {value}。</translation>
</message>
<message>
<source>{self} is for weights with {needs}, but this one is {shape}.</source>
<translation>{self} 用于{needs}的权重，但此权重为 {shape}。</translation>
</message>
<message>
<source>{self} cannot split {shape} channels into {groups} groups of equal size.</source>
<translation>{self} 无法将 {shape} 个通道分成 {groups} 个等大的组。</translation>
</message>
<message>
<source>a must be below b, but a is {a} and b is {b}.</source>
<translation>a 必须小于 b，但 a 为 {a}，b 为 {b}。</translation>
</message>
<message>
<source>mean must not be more than two std away from the limits {a} and {b}, but is {mean}.</source>
<translation>mean 距界限 {a} 和 {b} 不得超过两个 std，但其值为 {mean}。</translation>
</message>
<message>
<source>{self} is for weights, but this layer has none.</source>
<translation>{self} 用于权重，但此层没有权重。</translation>
</message>
<message>
<source>There is no parameter “{name}” (there is: {known}).</source>
<translation>没有参数“{name}”（可用：{known}）。</translation>
</message>
<message>
<source>Hardtanh needs a max_val above its min_val {min_val}, but has {max_val}.</source>
<translation>Hardtanh 的 max_val 必须大于其 min_val {min_val}，但现为 {max_val}。</translation>
</message>
<message>
<source>RReLU needs a lower of at most its upper {upper}, but has {lower}.</source>
<translation>RReLU 的 lower 不得大于其 upper {upper}，但现为 {lower}。</translation>
</message>
<message>
<source>GLU cannot halve dimension {dim} of {x}: {size} is odd.</source>
<translation>GLU 无法将 {x} 的维度 {dim} 对半分：{size} 是奇数。</translation>
</message>
<message>
<source>ONNX knows {who} to more than 1 only where a fixed size arrives.</source>
<translation>ONNX 仅在到达的大小固定时支持输出大于 1 的 {who}。</translation>
</message>
<message>
<source>{who} with an output_ratio of {output_ratio} leaves nothing of the {name}, which is {size}.</source>
<translation>output_ratio 为 {output_ratio} 的 {who} 什么也不会留下（{name}：{size}）。</translation>
</message>
<message>
<source>{who} cannot take {out} windows of {kernel} from {size} in {name}.</source>
<translation>{who} 无法从 {size} 中取 {out} 个大小为 {kernel} 的窗口（{name}）。</translation>
</message>
<message>
<source>{who} needs feature maps such as (N, channels, height, width), but gets {x}.</source>
<translation>{who} 需要特征图，例如 (N, 通道, 高, 宽)，但收到 {x}。</translation>
</message>
<message>
<source>ONNX does not know {who}.</source>
<translation>ONNX 不支持 {who}。</translation>
</message>
<message>
<source>FunctionalLinear needs features for each sample, such as (N, 64), but gets {x}.</source>
<translation>FunctionalLinear 需要每个样本的特征，例如 (N, 64)，但收到 {x}。</translation>
</message>
<message>
<source>FunctionalLinear needs one weight (out, in) for all samples, but gets {weight}. MatMul multiplies by one for each.</source>
<translation>FunctionalLinear 需要所有样本共用的权重 (out, in)，但收到 {weight}。MatMul 可为每个样本各乘一个。</translation>
</message>
<message>
<source>FunctionalLinear needs a weight (out, {shape}) for {x}, but gets {weight}.</source>
<translation>对于 {x}，FunctionalLinear 需要权重 (out, {shape})，但收到 {weight}。</translation>
</message>
<message>
<source>FunctionalLinear needs a bias ({shape}), but gets {bias}.</source>
<translation>FunctionalLinear 需要偏置 ({shape})，但收到 {bias}。</translation>
</message>
<message>
<source>CDist needs vectors of one length, but gets {one} and {two}.</source>
<translation>CDist 需要长度相同的向量，但收到 {one} 和 {two}。</translation>
</message>
<message>
<source>CDist of {one} and {two} would pair each sample with every other one.</source>
<translation>{one} 与 {two} 的 CDist 会把每个样本与其他所有样本配对。</translation>
</message>
<message>
<source>CDist needs rows of vectors, such as (N, 16, 3), but gets {spec}.</source>
<translation>CDist 需要成行的向量，例如 (N, 16, 3)，但收到 {spec}。</translation>
</message>
<message>
<source>{type} cannot divide by 0. Choose another number.</source>
<translation>{type} 不能除以 0。请选择另一个数。</translation>
</message>
<message>
<source>Clamp needs a lower limit, an upper one, or both.</source>
<translation>Clamp 需要下限、上限或两者。</translation>
</message>
<message>
<source>Clamp has a lower limit of {low}, which is above the upper one of {high}.</source>
<translation>Clamp 的下限 {low} 高于上限 {high}。</translation>
</message>
<message>
<source>{who} needs as many keys as values, but gets {key} and {value}.</source>
<translation>{who} 需要数量相同的 key 和 value，但收到 {key} 和 {value}。</translation>
</message>
<message>
<source>{type} {model} has no feature map at {features} of the image's size; {known}.</source>
<translation>{type} {model} 没有图像大小 {features} 的特征图；{known}。</translation>
</message>
<message>
<source>{type} gives larger feature maps only beside a feature map, not beside a single vector or tokens.</source>
<translation>{type} 只能在给出特征图时附带更大的特征图，不能与单个向量或词元一起给出。</translation>
</message>
<message>
<source>{type} {model} has no feature map that is larger than “{node}”.</source>
<translation>{type} {model} 没有比“{node}”更大的特征图。</translation>
</message>
<message>
<source>{type} {model} needs images in three colours (N, 3, height, width), but gets {spec}.</source>
<translation>{type} {model} 需要三通道彩色图像 (N, 3, 高, 宽)，但收到 {spec}。</translation>
</message>
<message>
<source>{type} {model} takes images of {size}×{size} only, but gets {spec}. Put an Upsample before it.</source>
<translation>{type} {model} 只接受 {size}×{size} 的图像，但收到 {spec}。请在其前放一个 Upsample。</translation>
</message>
<message>
<source>{type} {model} needs images of at least {low}×{low} for these features, but gets {spec}. Put an Upsample before it.</source>
<translation>对于这些特征，{type} {model} 需要至少 {low}×{low} 的图像，但收到 {spec}。请在其前放一个 Upsample。</translation>
</message>
<message>
<source>{type} shall take its weights from a file, but weights_file is empty.</source>
<translation>{type} 应从文件读取权重，但 weights_file 为空。</translation>
</message>
<message>
<source>{type} {model} has no weights called {weights} for images of its size. It has: {names}.</source>
<translation>{type} {model} 没有适用于此大小图像的权重 {weights}。可用：{names}。</translation>
</message>
<message>
<source>{type} {model} has no part called “{part}” to train from. It has: {parts}.</source>
<translation>{type} {model} 没有可作为训练起点的部分“{part}”。可用：{parts}。</translation>
</message>
<message>
<source>{type} {model} has no features called “{node}”. It has: {names}.</source>
<translation>{type} {model} 没有名为“{node}”的特征。可用：{names}。</translation>
</message>
<message>
<source>{who} needs the features of one step (N, features), but gets {x}.</source>
<translation>{who} 需要单步的特征 (N, 特征)，但收到 {x}。</translation>
</message>
<message>
<source>{who} takes {states} together, but {missing} is not connected.</source>
<translation>{who} 同时接收 {states}，但 {missing} 未连接。</translation>
</message>
<message>
<source>{who} needs {port} as {batch}, but gets {spec}.</source>
<translation>{who} 的 {port} 应为 {batch}，但收到 {spec}。</translation>
</message>
<message>
<source>MaskedFill cannot put {value} among whole numbers {x}. Choose a whole number.</source>
<translation>MaskedFill 不能把 {value} 放入整数 {x} 中。请选择一个整数。</translation>
</message>
<message>
<source>{who} can keep the size with “same” only at a stride of 1, not {stride}.</source>
<translation>{who} 仅在 stride 为 1 时能用“same”保持大小，不能是 {stride}。</translation>
</message>
<message>
<source>{who} can pad at most {limit} with “{padding_mode}” in {name}, but padding is {wanted}.</source>
<translation>使用“{padding_mode}”时 {who} 最多填充 {limit}（{name}），但 padding 为 {wanted}。</translation>
</message>
<message>
<source>{who} needs an output_padding less than stride or dilation ({stride}), not {extra}.</source>
<translation>{who} 的 output_padding 必须小于 stride 或 dilation（{stride}），不能是 {extra}。</translation>
</message>
<message>
<source>The padding of {who} ({padding}) leaves nothing of the {axes}.</source>
<translation>{who} 的 padding（{padding}）使{axes}上什么也不剩。</translation>
</message>
<message>
<source>Bilinear needs two inputs that differ in the last dimension only, but gets {one} and {two}.</source>
<translation>Bilinear 需要仅最后一维不同的两个输入，但收到 {one} 和 {two}。</translation>
</message>
<message>
<source>{who} needs queries and keys of one length, but gets {query} and {key}: their last sizes differ.</source>
<translation>{who} 需要长度相同的 query 和 key，但收到 {query} 和 {key}：它们的最后一维不同。</translation>
</message>
<message>
<source>{who} shares keys among heads (enable_gqa), but {query} has no heads (N, heads, positions, features).</source>
<translation>{who} 在各头之间共享 key（enable_gqa），但 {query} 没有头 (N, 头, 位置, 特征)。</translation>
</message>
<message>
<source>{who} needs attn_mask as {scores} or {scores2}, but gets {mask}.</source>
<translation>{who} 的 attn_mask 应为 {scores} 或 {scores2}，但收到 {mask}。</translation>
</message>
<message>
<source>{who} needs query, key and value alike as (N, heads, positions, features) or (N, positions, features), but gets {x} as {port}.</source>
<translation>{who} 的 query、key 和 value 应同为 (N, 头, 位置, 特征) 或 (N, 位置, 特征)，但 {port} 收到 {x}。</translation>
</message>
<message>
<source>{who} cannot share the {shape} heads of {port} {x} evenly among {heads} heads of the query.</source>
<translation>{who} 无法将 {port} {x} 的 {shape} 个头平均分给 query 的 {heads} 个头。</translation>
</message>
<message>
<source>Einsum with “{equation}” {reason}.</source>
<translation>Einsum（“{equation}”）{reason}。</translation>
</message>
<message>
<source>{who} looks up whole numbers, but gets real ones {x}. Choose int64 as the Input's dtype.</source>
<translation>{who} 按整数查表，但收到实数 {x}。请将 Input 的 dtype 选为 int64。</translation>
</message>
<message>
<source>{who} has {count} entries, so padding_idx cannot be {index}.</source>
<translation>{who} 有 {count} 个条目，因此 padding_idx 不能是 {index}。</translation>
</message>
<message>
<source>EmbeddingBag needs a row of numbers for each sample (N, L), but gets {x}.</source>
<translation>EmbeddingBag 需要每个样本一行数字 (N, L)，但收到 {x}。</translation>
</message>
<message>
<source>EmbeddingBag with mode max cannot use scale_grad_by_freq.</source>
<translation>mode 为 max 的 EmbeddingBag 不能使用 scale_grad_by_freq。</translation>
</message>
<message>
<source>EmbeddingBag takes weights with mode sum only, but its mode is {mode}.</source>
<translation>EmbeddingBag 仅在 mode 为 sum 时接受权重，但其 mode 为 {mode}。</translation>
</message>
<message>
<source>EmbeddingBag needs a weight for each number, {shape}, but gets {weights}.</source>
<translation>EmbeddingBag 需要每个数对应一个权重 {shape}，但收到 {weights}。</translation>
</message>
<message>
<source>{who} needs channels with positions, such as (N, 16, 8, 8), but gets {x}.</source>
<translation>{who} 需要带位置的通道，例如 (N, 16, 8, 8)，但收到 {x}。</translation>
</message>
<message>
<source>{who} would sum over dimension 1 of {x}, the batch, and so mix the samples.</source>
<translation>{who} 会沿 {x} 的维度 1（批次）求和，从而混合样本。</translation>
</message>
<message>
<source>{who} is told to take the last {dims} dimensions together, but {x} has {most} beside the batch.</source>
<translation>{who} 要将最后 {dims} 个维度合在一起，但 {x} 除批次外只有 {most} 个。</translation>
</message>
<message>
<source>PixelShuffle needs {factor} channels ({factor2}×{factor2}) for each one that it makes, but {x} has {channels}.</source>
<translation>PixelShuffle 每生成一个通道需要 {factor} 个通道（{factor2}×{factor2}），但 {x} 有 {channels} 个。</translation>
</message>
<message>
<source>PixelUnshuffle needs a height and a width that are multiples of {factor}, but gets {x}.</source>
<translation>PixelUnshuffle 需要高和宽均为 {factor} 的倍数，但收到 {x}。</translation>
</message>
<message>
<source>ChannelShuffle needs channels with positions, such as (N, 16, 8, 8), but gets {x}.</source>
<translation>ChannelShuffle 需要带位置的通道，例如 (N, 16, 8, 8)，但收到 {x}。</translation>
</message>
<message>
<source>ChannelShuffle cannot split {channels} channels into {groups} groups of equal size.</source>
<translation>ChannelShuffle 无法将 {channels} 个通道分成 {groups} 个等大的组。</translation>
</message>
<message>
<source>Fold needs columns (N, channels·kernel, windows), but gets {x}.</source>
<translation>Fold 需要列 (N, 通道·核, 窗口)，但收到 {x}。</translation>
</message>
<message>
<source>Fold makes windows of {shown} from each column, but the {rows} numbers of {x} are no multiple of {numbers}.</source>
<translation>Fold 由每列生成 {shown} 的窗口，但 {x} 的 {rows} 个数不是 {numbers} 的倍数。</translation>
</message>
<message>
<source>Fold puts {places} windows into {shown}, but gets {columns} columns in {x}.</source>
<translation>Fold 在 {shown} 中放置 {places} 个窗口，但 {x} 有 {columns} 列。</translation>
</message>
<message>
<source>The window of Fold spans {span} in {axes}, but its output has only {size}.</source>
<translation>Fold 的窗口跨度为 {span}（{axes}），但其输出只有 {size}。</translation>
</message>
<message>
<source>ShiftedWindowMask needs a map (N, height, width, channels), but gets {x}.</source>
<translation>ShiftedWindowMask 需要特征图 (N, 高, 宽, 通道)，但收到 {x}。</translation>
</message>
<message>
<source>ShiftedWindowMask is for shifts within a window, but the {axis} of a window is {window} and shift is {shift}.</source>
<translation>ShiftedWindowMask 用于窗口内的移位（{axis}：{window}），但 shift 为 {shift}。</translation>
</message>
<message>
<source>ShiftedWindowMask has windows of {window} in {axis}, which do not fill the {size} of {x}. Choose a window that divides it.</source>
<translation>ShiftedWindowMask 的窗口为 {window}（{axis}），不能填满 {x} 的 {size}。请选择能整除的窗口。</translation>
</message>
<message>
<source>{who} needs whole numbers (int64) as index, but gets {index}.</source>
<translation>{who} 的 index 需要整数（int64），但收到 {index}。</translation>
</message>
<message>
<source>{who} needs an index with {rest} in all dimensions but {at}, but gets {x} and {index}.</source>
<translation>{who} 需要在除 {at} 外的所有维度上具有{rest}的 index，但收到 {x} 和 {index}。</translation>
</message>
<message>
<source>IndexSelect gets {have} of indices, and needs one of the two.</source>
<translation>IndexSelect 的索引{have}，需要其中之一。</translation>
</message>
<message>
<source>OneHot needs whole numbers (int64), but gets {x}.</source>
<translation>OneHot 需要整数（int64），但收到 {x}。</translation>
</message>
<message>
<source>Diagonal needs two dimensions, but dim1 and dim2 are both {one} in {x}.</source>
<translation>Diagonal 需要两个维度，但在 {x} 中 dim1 和 dim2 都是 {one}。</translation>
</message>
<message>
<source>Diagonal needs square matrices, but {x} has {shape} and {shape2} there.</source>
<translation>Diagonal 需要方阵，但 {x} 在那里是 {shape} 和 {shape2}。</translation>
</message>
<message>
<source>Diagonal with offset {offset} lies outside of the matrices of {x}.</source>
<translation>offset 为 {offset} 的 Diagonal 位于 {x} 的矩阵之外。</translation>
</message>
<message>
<source>IndexSelect needs one list of indices for all samples, but gets {index}.</source>
<translation>IndexSelect 需要所有样本共用的索引列表，但收到 {index}。</translation>
</message>
<message>
<source>IndexSelect cannot take number {place} of dimension {dim} of {x}, which has {size}.</source>
<translation>IndexSelect 无法取 {x} 的维度 {dim} 的第 {place} 项，该维度大小为 {size}。</translation>
</message>
<message>
<source>VectorQuantizer needs the batch first, but gets {x}. Put a Permute before it.</source>
<translation>VectorQuantizer 要求批次在最前，但收到 {x}。请在其前放一个 Permute。</translation>
</message>
<message>
<source>PaddingMask needs the numbers of words (int64), but gets {x}.</source>
<translation>PaddingMask 需要词的编号（int64），但收到 {x}。</translation>
</message>
<message>
<source>{type} needs matrices for each sample, such as (N, 8, 8), but gets {x}.</source>
<translation>{type} 需要每个样本的矩阵，例如 (N, 8, 8)，但收到 {x}。</translation>
</message>
<message>
<source>Concatenate needs tensors with as many dimensions as each other, but gets {shown}.</source>
<translation>Concatenate 需要维数相同的张量，但收到 {shown}。</translation>
</message>
<message>
<source>Stack can put the new dimension of {first} at {rank} to {rank2}, but dim is {dim}.</source>
<translation>Stack 可将 {first} 的新维度放在 {rank} 到 {rank2}，但 dim 为 {dim}。</translation>
</message>
<message>
<source>MatMul needs rows of the first as long as columns of the second, but gets {one} and {two}: {inputs} and {inputs2} do not match.</source>
<translation>MatMul 要求第一个的行长等于第二个的列长，但收到 {one} 和 {two}：{inputs} 与 {inputs2} 不匹配。</translation>
</message>
<message>
<source>MatMul of {one} and {two} would sum over the batch and so mix the samples.</source>
<translation>{one} 与 {two} 的 MatMul 会沿批次求和，从而混合样本。</translation>
</message>
<message>
<source>MatMul of {one} and {two} would pair each sample with every other one.</source>
<translation>{one} 与 {two} 的 MatMul 会把每个样本与其他所有样本配对。</translation>
</message>
<message>
<source>Concatenate along dimension {dim} needs tensors that are equal in all others, but gets {first} and {spec}.</source>
<translation>沿维度 {dim} 的 Concatenate 需要其余维度全部相同的张量，但收到 {first} 和 {spec}。</translation>
</message>
<message>
<source>Stack needs tensors of one shape, but gets {first} and {spec}.</source>
<translation>Stack 需要形状相同的张量，但收到 {first} 和 {spec}。</translation>
</message>
<message>
<source>MatMul needs vectors or matrices, but gets a single number.</source>
<translation>MatMul 需要向量或矩阵，但收到单个数。</translation>
</message>
<message>
<source>GroupNorm compares the values of a group, but each of {num_groups} has only one in {x}.</source>
<translation>GroupNorm 比较组内的值，但在 {x} 中 {num_groups} 个组各只有一个值。</translation>
</message>
<message>
<source>{who} compares the positions of a channel, but {inputs} has only one.</source>
<translation>{who} 比较通道内的各位置，但 {inputs} 只有一个。</translation>
</message>
<message>
<source>TopK cannot take {k} numbers along dimension {dim} of {x}, which has {size}.</source>
<translation>TopK 无法沿 {x} 的维度 {dim} 取 {k} 个数，该维度大小为 {size}。</translation>
</message>
<message>
<source>{who} cuts away {cut} in {name}, but its input has only {size}.</source>
<translation>{who} 裁掉 {cut}（{name}），但其输入只有 {size}。</translation>
</message>
<message>
<source>{who} can add at most {most} at an end in {name}{once}, as it takes that from the input, but is told to add {before}.</source>
<translation>{who} 从输入取值，因此一端最多可添加 {most}（{name}）{once}，但要求添加 {before}。</translation>
</message>
<message>
<source>{who} cannot take its border from yes and no {x}.</source>
<translation>{who} 无法从布尔值 {x} 取边缘。</translation>
</message>
<message>
<source>Pad needs two numbers for each dimension that is padded, from the last one on, for {x} at most {rank}, but has {padding}.</source>
<translation>Pad 需要为每个填充的维度给出两个数，从最后一维开始，{x} 最多 {rank} 个，但现有 {padding} 个。</translation>
</message>
<message>
<source>Pad with mode {mode} is for tensors of 2 to 5 dimensions, but gets {x}.</source>
<translation>mode 为 {mode} 的 Pad 用于 2 到 5 维张量，但收到 {x}。</translation>
</message>
<message>
<source>Pad with mode {mode} needs {count} numbers for {x}, but has {padding}.</source>
<translation>对于 {x}，mode 为 {mode} 的 Pad 需要 {count} 个数，但现有 {padding} 个。</translation>
</message>
<message>
<source>Pad would add samples to the batch, dimension {dim} of {x}; pad fewer dimensions.</source>
<translation>Pad 会向批次（{x} 的维度 {dim}）添加样本；请减少填充的维度。</translation>
</message>
<message>
<source>A patch of PatchEmbedding has {patch} in {name}, but its input has only {size}.</source>
<translation>PatchEmbedding 的图块为 {patch}（{name}），但其输入只有 {size}。</translation>
</message>
<message>
<source>The window of {who} ({str}) must fit into the volume itself, but that is {str2}.</source>
<translation>{who} 的窗口（{str}）必须能放入体数据本身，但后者为 {str2}。</translation>
</message>
<message>
<source>ONNX knows {who} with a divisor_override and ceil_mode only where a fixed size arrives.</source>
<translation>ONNX 仅在到达的大小固定时支持带 divisor_override 和 ceil_mode 的 {who}。</translation>
</message>
<message>
<source>{who} can pad at most half its window ({half} in {name}), but padding is {padding}.</source>
<translation>{who} 最多填充其窗口的一半（{half}，{name}），但 padding 为 {padding}。</translation>
</message>
<message>
<source>{who} knows {max_len} positions, but {x} has {steps}.</source>
<translation>{who} 有 {max_len} 个位置，但 {x} 有 {steps} 个。</translation>
</message>
<message>
<source>RotaryEmbedding needs (N, heads, positions, features) or (N, positions, features), but gets {x}.</source>
<translation>RotaryEmbedding 需要 (N, 头, 位置, 特征) 或 (N, 位置, 特征)，但收到 {x}。</translation>
</message>
<message>
<source>RotaryEmbedding turns pairs of features, but {x} has {features}.</source>
<translation>RotaryEmbedding 成对旋转特征，但 {x} 有 {features} 个。</translation>
</message>
<message>
<source>{who} has numbers of their own for {near} distances, so max_distance must be more than {max_distance}.</source>
<translation>{who} 为 {near} 个距离各有数值，因此 max_distance 必须大于 {max_distance}。</translation>
</message>
<message>
<source>{who} needs sequences (N, steps, features), but gets {x}.</source>
<translation>{who} 需要序列 (N, 步, 特征)，但收到 {x}。</translation>
</message>
<message>
<source>{who} projects to fewer values than its hidden_size {hidden_size}, but proj_size is {proj_size}.</source>
<translation>{who} 投影后的值须少于其 hidden_size {hidden_size}，但 proj_size 为 {proj_size}。</translation>
</message>
<message>
<source>{who} begins with {ports} together, but {missing} is not connected.</source>
<translation>{who} 以 {ports} 一起作为初值，但 {missing} 未连接。</translation>
</message>
<message>
<source>{who} needs {port} as (layers and directions, N, features), here {wanted}, but gets {spec}.</source>
<translation>{who} 的 {port} 应为 (层与方向, N, 特征)，此处为 {wanted}，但收到 {spec}。</translation>
</message>
<message>
<source>{who} has nothing to reduce: it gets one number for each sample, {x}.</source>
<translation>{who} 没有可归约的内容：每个样本只有一个数，{x}。</translation>
</message>
<message>
<source>{type} with a correction of {correction} needs at least {correction2} numbers, but gets {count} of {x}.</source>
<translation>correction 为 {correction} 的 {type} 至少需要 {correction2} 个数，但从 {x} 只得到 {count} 个。</translation>
</message>
<message>
<source>{type} drops channels of {things} ({wanted}), but gets {x}. Use Dropout here.</source>
<translation>{type} 丢弃{things} ({wanted}) 的通道，但收到 {x}。请在此使用 Dropout。</translation>
</message>
<message>
<source>{type} drops channels (N, channels, …), but gets {x}. Use Dropout here.</source>
<translation>{type} 丢弃通道 (N, 通道, …)，但收到 {x}。请在此使用 Dropout。</translation>
</message>
<message>
<source>Expand needs a size for each dimension of a sample, or −1 to keep the one of {x}, but shape is {str}.</source>
<translation>Expand 需要样本每个维度的大小，或用 −1 保持 {x} 的大小，但 shape 为 {str}。</translation>
</message>
<message>
<source>Expand cannot stretch {x} to {shape}: only a size of 1 stretches.</source>
<translation>Expand 无法将 {x} 扩展为 {shape}：只有大小为 1 的维度可以扩展。</translation>
</message>
<message>
<source>{who} would set each sample of {x} against every other one.</source>
<translation>{who} 会让 {x} 的每个样本与其他所有样本相对应。</translation>
</message>
<message>
<source>ExpandAs cannot stretch {x} to {other}: only a size of 1 stretches.</source>
<translation>ExpandAs 无法将 {x} 扩展为 {other}：只有大小为 1 的维度可以扩展。</translation>
</message>
<message>
<source>Repeat is told how often for {often} dimensions, but {x} has {rank}.</source>
<translation>Repeat 指定了 {often} 个维度的次数，但 {x} 有 {rank} 维。</translation>
</message>
<message>
<source>Repeat would repeat the batch of {x} and so make more samples than there are.</source>
<translation>Repeat 会重复 {x} 的批次，产生比实际更多的样本。</translation>
</message>
<message>
<source>Roll needs as many shifts as dims, but has {shifts} and {dims}.</source>
<translation>Roll 的 shifts 与 dims 数量须相同，但现为 {shifts} 和 {dims}。</translation>
</message>
<message>
<source>PyTorch and ONNX differ about Upsample with antialias where the width becomes 1 and the height changes.</source>
<translation>当宽度变为 1 且高度改变时，PyTorch 与 ONNX 对带 antialias 的 Upsample 结果不同。</translation>
</message>
<message>
<source>Upsample needs one size for all sides of {x}, or one each for {axes}, but has {str}.</source>
<translation>Upsample 需要 {x} 各边共用的一个大小，或各边分别的大小（{axes}），但现为 {str}。</translation>
</message>
<message>
<source>Upsample with mode {mode} needs {modes} dimensions after the channels, but gets {x}.</source>
<translation>mode 为 {mode} 的 Upsample 要求通道之后有 {modes} 个维度，但收到 {x}。</translation>
</message>
<message>
<source>Upsample can smooth (antialias) images with bilinear or bicubic only, but gets {x} with {mode}.</source>
<translation>Upsample 只能用 bilinear 或 bicubic 平滑（antialias）图像，但收到 {x}，模式为 {mode}。</translation>
</message>
<message>
<source>{who} with scale_factor {scale_factor} leaves nothing of {x}.</source>
<translation>scale_factor 为 {scale_factor} 的 {who} 使 {x} 什么也不剩。</translation>
</message>
<message>
<source>ONNX knows Upsample with mode area only where a fixed size arrives.</source>
<translation>ONNX 仅在到达的大小固定时支持 mode 为 area 的 Upsample。</translation>
</message>
<message>
<source>ONNX knows Upsample with antialias and align_corners only where a fixed size arrives.</source>
<translation>ONNX 仅在到达的大小固定时支持带 antialias 和 align_corners 的 Upsample。</translation>
</message>
<message>
<source>ONNX rounds Upsample with antialias otherwise where scale_factor gives no whole size.</source>
<translation>当 scale_factor 得不到整数大小时，ONNX 对带 antialias 的 Upsample 取整方式不同。</translation>
</message>
<message>
<source>ONNX knows GridSample with mode bicubic for images only.</source>
<translation>ONNX 仅对图像支持 mode 为 bicubic 的 GridSample。</translation>
</message>
<message>
<source>GridSample needs a grid {wanted} for {x}, but gets {grid}.</source>
<translation>对于 {x}，GridSample 需要网格 {wanted}，但收到 {grid}。</translation>
</message>
<message>
<source>AffineGrid needs a size of 2 numbers for images or 3 for volumes, but has {dims}.</source>
<translation>AffineGrid 的 size 对图像需要 2 个数，对体数据需要 3 个，但现有 {dims} 个。</translation>
</message>
<message>
<source>AffineGrid needs a matrix {wanted} for each sample, but gets {theta}.</source>
<translation>AffineGrid 需要每个样本一个矩阵 {wanted}，但收到 {theta}。</translation>
</message>
<message>
<source>Flatten has nothing to flatten: it gets one number for each sample, {x}.</source>
<translation>Flatten 没有可展平的内容：每个样本只有一个数，{x}。</translation>
</message>
<message>
<source>Flatten has start_dim {start_dim}, which in {x} comes after end_dim {end_dim}.</source>
<translation>Flatten 的 start_dim {start_dim} 在 {x} 中位于 end_dim {end_dim} 之后。</translation>
</message>
<message>
<source>Reshape needs the batch first, but gets {x}. Put a Permute before it.</source>
<translation>Reshape 要求批次在最前，但收到 {x}。请在其前放一个 Permute。</translation>
</message>
<message>
<source>Reshape cannot arrange the {have} numbers of each sample of {x} as {wanted}.</source>
<translation>Reshape 无法将 {x} 每个样本的 {have} 个数排成 {wanted}。</translation>
</message>
<message>
<source>Reshape is told by a 0 to keep the size of dimension {beyond}, which {x} does not have.</source>
<translation>Reshape 用 0 要求保持维度 {beyond} 的大小，但 {x} 没有该维度。</translation>
</message>
<message>
<source>{who} can find out one size only, but {param} has {value} times −1.</source>
<translation>{who} 只能推算一个大小，但 {param} 中有 {value} 个 −1。</translation>
</message>
<message>
<source>Unflatten cannot arrange the {have} numbers along dimension {dim} of {x} as {wanted}.</source>
<translation>Unflatten 无法将 {x} 维度 {dim} 上的 {have} 个数排成 {wanted}。</translation>
</message>
<message>
<source>Squeeze names a dimension of {x} twice: {str}.</source>
<translation>Squeeze 两次指定了 {x} 的同一维度：{str}。</translation>
</message>
<message>
<source>Unsqueeze can put a dimension into {x} at {rank} to {rank2}, but dim is {dim}.</source>
<translation>Unsqueeze 可在 {x} 的 {rank} 到 {rank2} 处插入维度，但 dim 为 {dim}。</translation>
</message>
<message>
<source>Permute must name each dimension of {x} once, from 0 (the batch) to {rank}, but is told {str}.</source>
<translation>Permute 须将 {x} 的每个维度从 0（批次）到 {rank} 各指定一次，但给出的是 {str}。</translation>
</message>
<message>
<source>Select cannot take number {index} of dimension {dim}, which has {size} (0 to {size2}) in {x}.</source>
<translation>Select 无法取维度 {dim} 的第 {index} 项，它在 {x} 中大小为 {size}（0 到 {size2}）。</translation>
</message>
<message>
<source>Squeeze drops dimensions of size 1, but dimension {dim} of {x} has {shape}.</source>
<translation>Squeeze 去掉大小为 1 的维度，但 {x} 的维度 {dim} 大小为 {shape}。</translation>
</message>
<message>
<source>PairwiseDistance measures along the last dimension, which is the batch in {x}, and so would mix the samples. It needs features there, such as (N, 64).</source>
<translation>PairwiseDistance 沿最后一维度量，而在 {x} 中那是批次，因此会混合样本。那里需要特征，例如 (N, 64)。</translation>
</message>
<message>
<source>Slice has {param} {v}, which is beyond dimension {dim} of {x}.</source>
<translation>Slice 的 {param} {v} 超出了 {x} 的维度 {dim}。</translation>
</message>
<message>
<source>{who} can give {most} tensors at most, but {x} would make {count}. Take single ones by Select.</source>
<translation>{who} 最多输出 {most} 个张量，但 {x} 会产生 {count} 个。请用 Select 逐个取出。</translation>
</message>
<message>
<source>Slice leaves nothing of dimension {dim} of {x}: it starts at {first} and ends before {last}.</source>
<translation>Slice 使 {x} 的维度 {dim} 什么也不剩：从 {first} 开始，在 {last} 之前结束。</translation>
</message>
<message>
<source>Chunk cannot split the {size} of dimension {dim} of {x} into {chunks} equal parts.</source>
<translation>Chunk 无法将 {x} 维度 {dim} 的 {size} 分成 {chunks} 等份。</translation>
</message>
<message>
<source>Split cannot cut the {size} of dimension {dim} of {x} into {str}. The sizes must add up; one may be −1 for what is left.</source>
<translation>Split 无法将 {x} 维度 {dim} 的 {size} 切成 {str}。各大小之和须相符；其中一个可为 −1，表示剩余部分。</translation>
</message>
<message>
<source>CropAs cannot cut {x} to the size of {other}: dimension {dim} has {shape}, which is less than {shape2}.</source>
<translation>CropAs 无法将 {x} 裁成 {other} 的大小：维度 {dim} 为 {shape}，小于 {shape2}。</translation>
</message>
<message>
<source>Constant has {count} numbers for the {places} places of its shape. Give one for all, or one for each.</source>
<translation>Constant 的形状有 {places} 个位置，但有 {count} 个数。请给出一个共用的数，或每处一个。</translation>
</message>
<message>
<source>Constant is to hold whole numbers (int64), but has fractions.</source>
<translation>Constant 应保存整数（int64），但含有小数。</translation>
</message>
<message>
<source>RandomNoise with a shape needs the batch first, but gets {x}.</source>
<translation>指定了 shape 的 RandomNoise 要求批次在最前，但收到 {x}。</translation>
</message>
<message>
<source>FullLike cannot fill whole numbers {x} with {fill_value}. Choose a whole number.</source>
<translation>FullLike 无法用 {fill_value} 填充整数 {x}。请选择一个整数。</translation>
</message>
<message>
<source>{type} {what}, but gets {spec}. Put an Upsample before it.</source>
<translation>{type} {what}，但收到 {spec}。请在其前放一个 Upsample。</translation>
</message>
<message>
<source>{type} {model} has no feature map at {features} of the image's size; it has them at {has}.</source>
<translation>{type} {model} 没有图像大小 {features} 的特征图；可用：{has}。</translation>
</message>
<message>
<source>{type} {model} has no feature map that is larger than map {index} ({module}).</source>
<translation>{type} {model} 没有比特征图 {index}（{module}）更大的特征图。</translation>
</message>
<message>
<source>{type} {model} has no weights called {tag}. It has: {pretrained}.</source>
<translation>{type} {model} 没有名为 {tag} 的权重。可用：{pretrained}。</translation>
</message>
<message>
<source>{type} {model} has feature maps 0 to {taps}, but not {index}.</source>
<translation>{type} {model} 有特征图 0 到 {taps}，但没有 {index}。</translation>
</message>
<message>
<source>{type} {model} gives no tokens, but feature maps.</source>
<translation>{type} {model} 输出的不是词元，而是特征图。</translation>
</message>
<message>
<source>{self} needs {features} features in {port} as in {sequences}, but gets {x}.</source>
<translation>{self} 的 {port} 需要与 {sequences} 相同的 {features} 个特征，但收到 {x}。</translation>
</message>
<message>
<source>{who} needs the indices of a MaxPool{dims}d with return_indices, but gets {indices}.</source>
<translation>{who} 需要带 return_indices 的 MaxPool{dims}d 的索引，但收到 {indices}。</translation>
</message>
<message>
<source>{who} needs an index for each value, but gets {x} and {indices}.</source>
<translation>{who} 需要每个值对应一个索引，但收到 {x} 和 {indices}。</translation>
</message>
<message>
<source>The padding of {who} ({padding}) leaves nothing of the {name}.</source>
<translation>{who} 的 padding（{padding}）使{name}上什么也不剩。</translation>
</message>
<message>
<source>{who} cannot come to {wanted} in {name}: a MaxPool with these windows never makes {size} of it{usual}.</source>
<translation>{who} 无法达到 {wanted}（{name}）：使用这些窗口的 MaxPool 不会由此得到 {size}{usual}。</translation>
</message>
<message>
<source>{who} cannot ignore class {ignore_index}: the target {target} holds a share of each class.</source>
<translation>{who} 无法忽略类别 {ignore_index}：目标 {target} 包含每个类别的比例。</translation>
</message>
<message>
<source>{who} gets scores {x} and so needs a list of classes {x} int64 for each sample, ended by −1, but the target is {target}.</source>
<translation>{who} 收到分数 {x}，因此每个样本需要以 −1 结尾的类别列表 {x} int64，但目标是 {target}。</translation>
</message>
<message>
<source>{who} needs class numbers (N) int64, but the target is {specs}.</source>
<translation>{who} 需要类别编号 (N) int64，但目标是 {specs}。</translation>
</message>
<message>
<source>{who} needs one {what}, (N), but the target is {target}.</source>
<translation>{who} 需要{what}，(N)，但目标是 {target}。</translation>
</message>
<message>
<source>{who} needs a grid with 5 channels and one more for each class, such as (N, 9, 8, 8), but gets {x}.</source>
<translation>{who} 需要有 5 个通道且每个类别另加一个通道的网格，例如 (N, 9, 8, 8)，但收到 {x}。</translation>
</message>
<message>
<source>{who} needs boxes (N, boxes, 5), but the target is {target}.</source>
<translation>{who} 需要框 (N, 框, 5)，但目标是 {target}。</translation>
</message>
<message>
<source>{who} needs as many channels in both, but gets {specs} and {specs2}.</source>
<translation>{who} 要求两者的通道数相同，但收到 {specs} 和 {specs2}。</translation>
</message>
<message>
<source>{who} needs features such as (N, 64, 16, 16), but gets {each}.</source>
<translation>{who} 需要特征，例如 (N, 64, 16, 16)，但收到 {each}。</translation>
</message>
<message>
<source>{who} compares sets of samples such as (N, 8), but gets {each}.</source>
<translation>{who} 比较样本的集合，例如 (N, 8)，但收到 {each}。</translation>
</message>
<message>
<source>{who} needs a target of −1 and 1, but gets yes and no {target}.</source>
<translation>{who} 需要 −1 和 1 的目标，但收到布尔值 {target}。</translation>
</message>
<message>
<source>{who} needs a −1 or 1 for each pair of scores {one}, but the target is {target}.</source>
<translation>{who} 需要每对分数 {one} 对应 −1 或 1，但目标是 {target}。</translation>
</message>
<message>
<source>{who} needs one −1 or 1 for each pair, (N), but the target is {target}.</source>
<translation>{who} 需要每对一个 −1 或 1，(N)，但目标是 {target}。</translation>
</message>
<message>
<source>{who} needs the batch first, but gets {x}.</source>
<translation>{who} 要求批次在最前，但收到 {x}。</translation>
</message>
<message>
<source>{who} needs a score for each of two classes at least, but gets {x}. For a single score, the target must be 1 or 0 as a real number.</source>
<translation>{who} 需要至少两个类别各自的分数，但收到 {x}。对于单个分数，目标必须是实数 1 或 0。</translation>
</message>
<message>
<source>Flatten the output first.</source>
<translation>请先展平输出。</translation>
</message>
<message>
<source>{who} gets scores {x} and so needs class numbers {wanted}, but the target is {target}.{advice}</source>
<translation>{who} 收到分数 {x}，因此需要类别编号 {wanted}，但目标是 {target}。{advice}</translation>
</message>
<message>
<source>{who} needs an output of the target's shape {target}, but gets {x}.{hint}</source>
<translation>{who} 需要与目标形状 {target} 相同的输出，但收到 {x}。{hint}</translation>
</message>
<message>
<source>{who} compares numbers, but gets {came} {x}.</source>
<translation>{who} 比较数值，但收到{came} {x}。</translation>
</message>
<message>
<source>{who} needs tensors of one shape, but gets {str}.</source>
<translation>{who} 需要形状相同的张量，但收到 {str}。</translation>
</message>
<message>
<source>{who} needs tensors of one dtype, but gets {dtypes}.</source>
<translation>{who} 需要 dtype 相同的张量，但收到 {dtypes}。</translation>
</message>
<message>
<source>{who} needs scores, but gets whole numbers {x}.</source>
<translation>{who} 需要分数，但收到整数 {x}。</translation>
</message>
<message>
<source>{who} needs a score for each class, such as (N, 10), but gets {x}.</source>
<translation>{who} 需要每个类别的分数，例如 (N, 10)，但收到 {x}。</translation>
</message>
<message>
<source>{who} needs one score for each class, such as (N, 10), but gets {x}. Flatten the output first.</source>
<translation>{who} 需要每个类别一个分数，例如 (N, 10)，但收到 {x}。请先展平输出。</translation>
</message>
<message>
<source>{who} needs as many numbers in {param} as there are {what}, which is {classes}, but has {count}.</source>
<translation>{who} 的 {param} 需要与{what}同样多的 {classes} 个数，但现有 {count} 个。</translation>
</message>
<message>
<source>Flatten the output, then let a Linear layer make the right size.</source>
<translation>请展平输出，再用 Linear 层得到正确的大小。</translation>
</message>
<message>
<source>Let the last layer make {wanted} of them.</source>
<translation>请让最后一层输出 {wanted} 个。</translation>
</message>
<message>
<source>{who} needs features for each sample, such as (N, 64), but gets {each}.</source>
<translation>{who} 需要每个样本的特征，例如 (N, 64)，但收到 {each}。</translation>
</message>
<message>
<source>{who} needs logarithms of probabilities for each step, (N, steps, symbols), but gets {x}.</source>
<translation>{who} 需要每一步的对数概率 (N, 步, 符号)，但收到 {x}。</translation>
</message>
<message>
<source>{who} needs symbol numbers (N, length) int64, but the targets are {targets}.</source>
<translation>{who} 需要符号编号 (N, 长度) int64，但目标是 {targets}。</translation>
</message>
<message>
<source>{who} has the blank at number {blank}, but there are {shape} symbols, counted from 0.</source>
<translation>{who} 的空白符（blank）编号为 {blank}，但只有 {shape} 个符号，从 0 计数。</translation>
</message>
<message>
<source>{who} needs a length for each sample, (N) int64, but {port} is {each}.</source>
<translation>{who} 需要每个样本的长度 (N) int64，但 {port} 为 {each}。</translation>
</message>
<message>
<source>{loss} compares {names} and {names2}, but training has one output and one target for each sample. Choose another loss.</source>
<translation>{loss} 比较 {names} 和 {names2}，但训练中每个样本只有一个输出和一个目标。请选择另一种损失。</translation>
</message>
<message>
<source>{loss} needs one class for each sample, but {dataset} has one for each place. Choose CrossEntropyLoss.</source>
<translation>{loss} 需要每个样本一个类别，但 {dataset} 每个位置都有一个。请选择 CrossEntropyLoss。</translation>
</message>
<message>
<source>{loss} needs {wanted}. Choose another loss.</source>
<translation>{loss} 需要{wanted}。请选择另一种损失。</translation>
</message>
<message>
<source>{loss} with log_target needs logarithms, but {dataset} has classes. Switch log_target off.</source>
<translation>启用 log_target 的 {loss} 需要对数，但 {dataset} 是类别。请关闭 log_target。</translation>
</message>
<message>
<source>{loss} needs one class for each place, but {dataset} only says in which order they come. Draw an objective with CTCLoss.</source>
<translation>{loss} 需要每个位置一个类别，但 {dataset} 只说明它们的先后顺序。请绘制一个使用 CTCLoss 的训练目标。</translation>
</message>
<message>
<source>{dataset} has boxes to predict; no loss compares one output with them.</source>
<translation>{dataset} 要预测的是框；没有损失能将单个输出与框比较。</translation>
</message>
<message>
<source>{loss} needs one class for each sample, but {dataset} has any number of labels. Choose BCEWithLogitsLoss.</source>
<translation>{loss} 需要每个样本一个类别，但 {dataset} 的标签数量不限。请选择 BCEWithLogitsLoss。</translation>
</message>
<message>
<source>{loss} cannot compare the output with the input: {dataset} has {reason}. Choose MSELoss or L1Loss, and data of numbers.</source>
<translation>{loss} 无法将输出与输入比较（{dataset}：{reason}）。请选择 MSELoss 或 L1Loss，以及数值数据。</translation>
</message>
<message>
<source>{loss} needs classes, but {dataset} has values to predict. Choose MSELoss or L1Loss.</source>
<translation>{loss} 需要类别，但 {dataset} 是要预测的数值。请选择 MSELoss 或 L1Loss。</translation>
</message>
<message>
<source>{who} needs a variance for each output {x}, or one for all in its last dimension, but var is {var}.</source>
<translation>{who} 需要每个输出 {x} 的方差，或在最后一维共用一个，但 var 为 {var}。</translation>
</message>
<message>
<source>{who} averages over a batch, but gets a single number.</source>
<translation>{who} 对批次求平均，但收到单个数。</translation>
</message>
<message>
<source>{who} needs an output of the shape {wanted}, an estimate for each of {count} quantiles of the target {target}, but gets {x}.</source>
<translation>{who} 需要形状为 {wanted} 的输出，即目标 {target} 的 {count} 个分位数各一个估计值，但收到 {x}。</translation>
</message>
<message>
<source>{who} needs numbers of each sample, such as (N, 1), but gets {x}.</source>
<translation>{who} 需要每个样本的数，例如 (N, 1)，但收到 {x}。</translation>
</message>
<message>
<source>{who} needs one weight for each sample, (N), but gets {weight}.</source>
<translation>{who} 需要每个样本一个权重 (N)，但收到 {weight}。</translation>
</message>
<message>
<source>{who} needs sequences (N, positions, features), but gets {spec} as {port}.</source>
<translation>{who} 需要序列 (N, 位置, 特征)，但 {port} 收到 {spec}。</translation>
</message>
<message>
<source>{who} cannot split {features} features into {heads} heads of equal size.</source>
<translation>{who} 无法将 {features} 个特征分成 {heads} 个等大的头。</translation>
</message>
<message>
<source>{who} needs {port} as {pair}, {batch} or {batch2}, but gets {mask}.</source>
<translation>{who} 的 {port} 应为 {pair}、{batch} 或 {batch2}，但收到 {mask}。</translation>
</message>
<message>
<source>{who} needs {port} as {batch}, but gets {mask}.</source>
<translation>{who} 的 {port} 应为 {batch}，但收到 {mask}。</translation>
</message>
<message>
<source>{who} hides what comes later itself while {causal} is on, and takes no {port} beside that.</source>
<translation>启用 {causal} 时，{who} 会自行遮住后面的内容，不再接受 {port}。</translation>
</message>
<message>
<source>{who} needs {port} as yes and no (bool) or as {dtype}, but gets {mask}.</source>
<translation>{who} 的 {port} 应为布尔值（bool）或 {dtype}，但收到 {mask}。</translation>
</message>
<message>
<source>{who} gets {inputs} at “{param}” and is told to take the number {number} there. Remove the wire, or empty the number.</source>
<translation>{who} 在“{param}”处收到 {inputs}，同时又指定了数 {number}。请移除连线，或清空该数。</translation>
</message>
<message>
<source>{who} needs a tensor or a number for “{param}”. Connect one, or type a number.</source>
<translation>{who} 的“{param}”需要张量或数字。请连接一个张量，或输入一个数字。</translation>
</message>
<message>
<source>Nesterov momentum needs a momentum above 0 and a dampening of 0.</source>
<translation>Nesterov 动量需要大于 0 的 momentum 和等于 0 的 dampening。</translation>
</message>
<message>
<source>The first of etas must be below 1 and the second above 1, not {shrink}, {grow}.</source>
<translation>etas 的第一个须小于 1，第二个须大于 1，不能是 {shrink}, {grow}。</translation>
</message>
<message>
<source>The first of step_sizes must not be above the second, not {low}, {high}.</source>
<translation>step_sizes 的第一个不得大于第二个，不能是 {low}, {high}。</translation>
</message>
<message>
<source>Its ENTRIES is no tuple of LayerDef.</source>
<translation>其 ENTRIES 不是 LayerDef 元组。</translation>
</message>
<message>
<source>“{strange}” cannot be a type: it is no name.</source>
<translation>“{strange}”不能作为类型：它不是名称。</translation>
</message>
<message>
<source>It cannot be loaded: {name}: {told}.</source>
<translation>无法加载：{name}：{told}。</translation>
</message>
<message>
<source>The environment cannot be read: {error}.</source>
<translation>无法读取环境：{error}。</translation>
</message>
<message>
<source>Stronger highs: this is for waves, but the sounds are read as a picture of their pitches.</source>
<translation>增强高音：这用于波形，但声音是作为音高图像读取的。</translation>
</message>
<message>
<source>Truncate: a sample has {kind} tokens, fewer than {length}. Give a smaller length.</source>
<translation>截断：一个样本有 {kind} 个词元，少于 {length}。请给出更小的长度。</translation>
</message>
<message>
<source>Differences: a sample has one step only, and two are needed. Read longer windows.</source>
<translation>差分：样本只有一步，而需要两步。请读取更长的窗口。</translation>
</message>
<message>
<source>Clip: the lower limit {low} lies above the upper one, {high}. Exchange them.</source>
<translation>截断数值：下限 {low} 高于上限 {high}。请交换它们。</translation>
</message>
<message>
<source>Clip: values lie between {least} and {most}, so that all would become the same. Choose limits between which some of them lie.</source>
<translation>截断数值：值在 {least} 与 {most} 之间，因此全部会变得相同。请选择其间有部分值的上下限。</translation>
</message>
<message>
<source>Multiply and add: with the factor 0, all values would be the same. Give another one.</source>
<translation>相乘并相加：系数为 0 时所有值都会相同。请给出其他系数。</translation>
</message>
<message>
<source>Logarithm: values begin at {low}, below the offset {offset}. Set the offset to {low}.</source>
<translation>对数：数值从 {low} 开始，低于偏移 {offset}。请把偏移设为 {low}。</translation>
</message>
<message>
<source>Drop columns: at least one column must be left.</source>
<translation>去除列：至少须保留一列。</translation>
</message>
<message>
<source>Drop columns: there is no column “{name}” (there is: {known}).</source>
<translation>去除列：没有列“{name}”（现有：{known}）。</translation>
</message>
<message>
<source>a picture has channels, height and width, but a sample is {shape}.</source>
<translation>图片有通道、高度和宽度，但样本是 {shape}。</translation>
</message>
<message>
<source>Grey: the pictures have {channels} channel already; three were expected. Remove the step.</source>
<translation>灰度：图片已是 {channels} 个通道；应为三个。请移除该步骤。</translation>
</message>
<message>
<source>Cut out the middle: {height}×{width} is larger than the picture, {height2}×{width2}. Give a smaller size.</source>
<translation>裁出中央：{height}×{width} 大于图片 {height2}×{width2}。请给出更小的尺寸。</translation>
</message>
<message>
<source>Add a border: {height}×{width} is smaller than the picture, {height2}×{width2}. Give a larger size.</source>
<translation>添加边框：{height}×{width} 小于图片 {height2}×{width2}。请给出更大的尺寸。</translation>
</message>
<message>
<source>Equalise: the pictures have no range of values. Remove the step.</source>
<translation>均衡化：图片没有取值范围。请移除该步骤。</translation>
</message>
<message>
<source>the data has no input “{name}” (there is: {known}).</source>
<translation>数据没有输入“{name}”（现有：{known}）。</translation>
</message>
<message>
<source>this is for {wanted}, but the data is {given}. Remove the step.</source>
<translation>这用于{wanted}，但数据是{given}。请移除该步骤。</translation>
</message>
<message>
<source>the boxes of the pictures would no longer lie where they are drawn.</source>
<translation>图片的框将不再位于所画的位置。</translation>
</message>
<message>
<source>samples would have {now} places, but what is to be predicted is known for {was}. Set the size where the data is read.</source>
<translation>样本将有 {now} 个位置，但要预测的内容已知于 {was}。请在读取数据处设置尺寸。</translation>
</message>
<message>
<source>The code has no class or function called {name}. Write “class {name}(nn.Module):”.</source>
<translation>代码中没有名为 {name} 的类或函数。请编写“class {name}(nn.Module):”。</translation>
</message>
<message>
<source>The argument “{name}” of {owner} has no kind that can be set here. Annotate it as int, float, bool, str, tuple[int, ...] or Literal[…].</source>
<translation>{owner} 的参数“{name}”不是可在此设置的类型。请将其标注为 int、float、bool、str、tuple[int, ...] 或 Literal[…]。</translation>
</message>
<message>
<source>{node} has no method “forward”, so it computes nothing.</source>
<translation>{node} 没有方法“forward”，因此不计算任何内容。</translation>
</message>
<message>
<source>“{function}” takes *args or **kwargs. Name its arguments.</source>
<translation>“{function}”使用了 *args 或 **kwargs。请为其参数命名。</translation>
</message>
<message>
<source>“forward” takes no tensor. Give it an argument, such as x.</source>
<translation>“forward”不接收张量。请给它一个参数，例如 x。</translation>
</message>
<message>
<source>Line {lineno} of {name} cannot be read: {msg}.</source>
<translation>无法读取 {name} 的第 {lineno} 行：{msg}。</translation>
</message>
<message>
<source>The code of {name} cannot be read: it is nested too deeply or holds odd bytes.</source>
<translation>无法读取 {name} 的代码：嵌套过深或含有异常字节。</translation>
</message>
<message>
<source>The default of “{arg}” in “{function}” is no plain value. Write a number or a word.</source>
<translation>“{function}”中“{arg}”的默认值不是普通值。请写一个数字或单词。</translation>
</message>
<message>
<source>{who} needs a fixed size in dimension {dim}, but {spec} leaves it open ({size}).</source>
<translation>{who} 的维度 {dim} 需要固定大小，但 {spec} 中它未定（{size}）。</translation>
</message>
<message>
<source>{who} calculates with real numbers, but gets whole numbers {spec}. Put an Embedding before it.</source>
<translation>{who} 用实数计算，但收到整数 {spec}。请在其前放一个 Embedding。</translation>
</message>
<message>
<source>{who} calculates with real numbers, but gets whole numbers {spec}. Put a To before it.</source>
<translation>{who} 用实数计算，但收到整数 {spec}。请在其前放一个 To。</translation>
</message>
<message>
<source>{who} calculates with numbers, but gets yes and no {spec}. Put a To before it.</source>
<translation>{who} 用数值计算，但收到布尔值 {spec}。请在其前放一个 To。</translation>
</message>
<message>
<source>{who} needs yes and no (bool), such as a comparison gives, but gets {spec}.</source>
<translation>{who} 需要布尔值（bool），例如比较的结果，但收到 {spec}。</translation>
</message>
<message>
<source>{who} needs features for each sample, such as (N, 64), but gets {spec}.</source>
<translation>{who} 需要每个样本的特征，例如 (N, 64)，但收到 {spec}。</translation>
</message>
<message>
<source>{who} needs channels, such as (N, 16, 8, 8), but gets {spec}.</source>
<translation>{who} 需要通道，例如 (N, 16, 8, 8)，但收到 {spec}。</translation>
</message>
<message>
<source>{fitting} is for {came}.</source>
<translation>{fitting} 用于{came}。</translation>
</message>
<message>
<source>{who} needs {things} ({wanted}), but gets {spec}.{other}</source>
<translation>{who} 需要{things} ({wanted})，但收到 {spec}。{other}</translation>
</message>
<message>
<source>{who} cannot split {count} {what} into {parts} {parts_name} of equal size.</source>
<translation>{who} 无法将 {count} 个{what}分成 {parts} 个等大的{parts_name}。</translation>
</message>
<message>
<source>{who} has {param} {dim}, but the dimensions of {spec} go from 0 to {rank} or from -1 to {rank2}.</source>
<translation>{who} 的 {param} 为 {dim}，但 {spec} 的维度从 0 到 {rank} 或从 -1 到 {rank2}。</translation>
</message>
<message>
<source>{who} would {verb} along dimension {dim}, the batch, and so mix the samples. Choose another {param}.</source>
<translation>{who} 会沿维度 {dim}（批次）{verb}，从而混合样本。请选择另一个 {param}。</translation>
</message>
<message>
<source>{who} gets {shown}, and would set each sample against every other one. Bring the batches to the same dimension.</source>
<translation>{who} 收到 {shown}，会让每个样本与其他所有样本相对应。请将批次放到同一维度。</translation>
</message>
<message>
<source>{who} would {verb} along dimension {dim}, the batch, and so mix the samples. Choose another one.</source>
<translation>{who} 会沿维度 {dim}（批次）{verb}，从而混合样本。请选择另一个维度。</translation>
</message>
<message>
<source>{who} has {param} {shown}, which name one dimension of {spec} twice.</source>
<translation>{who} 的 {param} {shown} 两次指定了 {spec} 的同一维度。</translation>
</message>
<message>
<source>{who} knows no size called {unknown}: {x} has none of that name.</source>
<translation>{who} 不知道名为 {unknown} 的大小：{x} 中没有该名称。</translation>
</message>
<message>
<source>{who} needs tensors of one shape, but gets {shown}: {clash} do not match.</source>
<translation>{who} 需要形状相同的张量，但收到 {shown}：{clash} 不匹配。</translation>
</message>
<message>
<source>The window of {who} spans {spans} in {name}, but its input has only {sizes}{padded}.</source>
<translation>{who} 的窗口跨度为 {spans}（{name}），但其输入只有 {sizes}{padded}。</translation>
</message>
<message>
<source>This project holds Python code of its own, which runs only after you trust it.</source>
<translation>此项目包含自己的 Python 代码，信任后才会运行。</translation>
</message>
<message>
<source>Read it, then trust it: in the window at the layer, or with `layerloom trust FILE`.</source>
<translation>请先阅读，再信任它：在窗口中的该层处，或使用 `layerloom trust FILE`。</translation>
</message>
<message>
<source>The trust could not be written to “{path}”: {strerror}.</source>
<translation>无法将信任写入“{path}”：{strerror}。</translation>
</message>
<message>
<source>Check the folder's permissions.</source>
<translation>请检查该文件夹的权限。</translation>
</message>
<message>
<source>Did you mean “{near}”?</source>
<translation>您是指“{near}”吗？</translation>
</message>
<message>
<source>There is: {known}.</source>
<translation>可用：{known}。</translation>
</message>
<message>
<source>The library has no block “{id}”.</source>
<translation>库中没有块“{id}”。</translation>
</message>
<message>
<source>There is a block called “{name}” already.</source>
<translation>已有名为“{name}”的块。</translation>
</message>
<message>
<source>Choose another name, or replace it.</source>
<translation>请选择另一个名称，或替换它。</translation>
</message>
<message>
<source>“{block}” came with Layerloom and cannot be deleted.</source>
<translation>“{block}”随 Layerloom 提供，不能删除。</translation>
</message>
<message>
<source>The folder “{parent}” could not be made: {strerror}.</source>
<translation>无法创建文件夹“{parent}”：{strerror}。</translation>
</message>
<message>
<source>“{block}” could not be deleted: {strerror}.</source>
<translation>无法删除“{block}”：{strerror}。</translation>
</message>
<message>
<source>There is no template “{id}”.</source>
<translation>没有模板“{id}”。</translation>
</message>
<message>
<source>{hint}There is: {known}.</source>
<translation>{hint}可用：{known}。</translation>
</message>
<message>
<source>This network has layers of {error}, which is not installed.</source>
<translation>此网络含有 {error} 的层，但 {error} 未安装。</translation>
</message>
<message>
<source>Install it with: pip install {error} (where Layerloom runs with uv: uv sync --extra {error}).</source>
<translation>请安装：pip install {error}（若用 uv 运行 Layerloom：uv sync --extra {error}）。</translation>
</message>
<message>
<source>The size {missing} is that of no Input.</source>
<translation>大小 {missing} 不属于任何 Input。</translation>
</message>
<message>
<source>{reason} Choose another initialiser.</source>
<translation>{reason}请选择另一种初始化。</translation>
</message>
<message>
<source>Samples must stay apart: let the first size of what you give be that of what you get.</source>
<translation>样本必须相互独立：输出的第一维大小应与输入相同。</translation>
</message>
<message>
<source>its code raised {name}: {value}.</source>
<translation>其代码引发了 {name}：{value}。</translation>
</message>
<message>
<source>it gives {outputs} results, but its signature promises {outputs2}. Annotate what `forward` returns, such as tuple[torch.Tensor, torch.Tensor].</source>
<translation>它给出 {outputs} 个结果，但签名声明为 {outputs2} 个。请标注 `forward` 的返回值，例如 tuple[torch.Tensor, torch.Tensor]。</translation>
</message>
<message>
<source>{outputs} came out for a batch of 7, {others} for one of 11. {keep}</source>
<translation>批次为 7 时得到 {outputs}，为 11 时得到 {others}。{keep}</translation>
</message>
<message>
<source>The network “{network}” cannot be compiled. {message}</source>
<translation>无法编译网络“{network}”。{message}</translation>
</message>
<message>
<source>Run {path}: the checkpoint “{checkpoint}” does not fit its network ({first}).</source>
<translation>运行 {path}：检查点“{checkpoint}”与其网络不符（{first}）。</translation>
</message>
<message>
<source>The specification of run {path} is not text.</source>
<translation>运行 {path} 的规格不是文本。</translation>
</message>
<message>
<source>No epoch is complete yet; the latest weights are used.</source>
<translation>还没有完成任何一轮；使用最新的权重。</translation>
</message>
<message>
<source>“{path}” is no run folder: it holds no spec.json.</source>
<translation>“{path}”不是运行文件夹：其中没有 spec.json。</translation>
</message>
<message>
<source>The run {path} could not be read: {strerror}.</source>
<translation>无法读取运行 {path}：{strerror}。</translation>
</message>
<message>
<source>Train the run until its first epoch is complete; that saves a checkpoint.</source>
<translation>请训练到第一轮完成；届时会保存检查点。</translation>
</message>
<message>
<source>Train the run again.</source>
<translation>请重新训练该运行。</translation>
</message>
<message>
<source>Start a new run.</source>
<translation>请开始新的运行。</translation>
</message>
<message>
<source>What is said about run {run} (its name, tags and notes, in about.json) cannot be read: {reason}.</source>
<translation>无法读取运行 {run} 的说明（about.json 中的名称、标记和备注）：{reason}。</translation>
</message>
<message>
<source>Repair the file, or remove it to begin anew.</source>
<translation>请修复该文件，或移除它以重新开始。</translation>
</message>
<message>
<source>What is said about run {run} is no JSON: {error}.</source>
<translation>运行 {run} 的说明不是 JSON：{error}。</translation>
</message>
<message>
<source>Give numbers, words, lists.</source>
<translation>请给出数字、文字或列表。</translation>
</message>
<message>
<source>The validation loss was least after epoch {best} ({validated}) and is {now} now, while the training loss fell from {trained} to {learnt}.</source>
<translation>验证损失在第 {best} 轮之后最小（{validated}），现在为 {now}，而训练损失从 {trained} 降到了 {learnt}。</translation>
</message>
<message>
<source>The training loss has stayed near {now} for {latest} epochs, and the {metric} on the training data itself is only {quality}.</source>
<translation>训练损失在 {latest} 轮中一直停留在 {now} 附近，而训练数据本身的 {metric} 仅为 {quality}。</translation>
</message>
<message>
<source>Of {samples} training samples that were looked at, the network contradicts up to {share}: it is sure that they are of another class than their label says.</source>
<translation>在查看的 {samples} 个训练样本中，网络与多达 {share} 的标签相矛盾：它确信这些样本属于标签以外的类别。</translation>
</message>
<message>
<source>The network learns its training data by heart instead of what is general about it.</source>
<translation>网络在死记训练数据，而没有学到其中的普遍规律。</translation>
</message>
<message>
<source>The network is too small or too restricted for what it is to learn.</source>
<translation>对于要学习的内容，网络太小或限制太多。</translation>
</message>
<message>
<source>Some labels seem to be wrong; the network will learn their mistakes if it trains for long.</source>
<translation>部分标签似乎有误；如果训练很久，网络会学到这些错误。</translation>
</message>
<message>
<source>The gradient's norm reached {largest} at step {step}, most of it in the layer “{layer}”; it was {usual} at first.</source>
<translation>梯度的范数在第 {step} 步达到 {largest}，其中大部分在层“{layer}”中；起初为 {usual}。</translation>
</message>
<message>
<source>For the size of its weights, the gradient of the layer “{layer}” is {share} of the strongest one.</source>
<translation>相对于权重的大小，层“{layer}”的梯度仅为最强者的 {share}。</translation>
</message>
<message>
<source>In the layer “{layer}”, {share} of the units gave 0 for every sample looked at.</source>
<translation>在层“{layer}”中，{share} 的单元对所有观察过的样本都给出 0。</translation>
</message>
<message>
<source>Steps are driven by a few huge gradients, which throw the weights about.</source>
<translation>步由少数巨大的梯度驱动，使权重剧烈跳动。</translation>
</message>
<message>
<source>What is to be learnt does not reach the first layers, which stay as they were drawn by chance.</source>
<translation>要学习的内容传不到最前面的层，它们停留在随机抽取的初始值。</translation>
</message>
<message>
<source>Units that always give 0 get no gradient: they never learn again.</source>
<translation>始终给出 0 的单元得不到梯度：它们不会再学习。</translation>
</message>
<message>
<source>The loss of “{winner}” is {now} now ({first} at first), that of “{loser}” is {now2} ({first2} at first).</source>
<translation>“{winner}”的损失现在为 {now}（起初为 {first}），“{loser}”的损失为 {now2}（起初为 {first2}）。</translation>
</message>
<message>
<source>One side of the contest wins outright, so that the other learns nothing from it any more.</source>
<translation>对抗的一方完全取胜，另一方再也无法从中学到东西。</translation>
</message>
<message>
<source>The generator makes the same thing again and again, whatever it is given.</source>
<translation>无论输入什么，生成器总是生成同样的内容。</translation>
</message>
<message>
<source>What comes out of “{layer}” differs from sample to sample by only {share} of what its numbers differ by at all.</source>
<translation>“{layer}”的输出在样本之间的差异，仅为其数值总体差异的 {share}。</translation>
</message>
<message>
<source>Let “{side}” learn every {every} steps</source>
<translation>让“{side}”每 {every} 步学习一次</translation>
</message>
<message>
<source>Set batch_size to {size}</source>
<translation>将 batch_size 设为 {size}</translation>
</message>
<message>
<source>The loss was {first} at first and is {last} now, while each step changes the weights by {moved} of their size.</source>
<translation>损失起初为 {first}，现在为 {last}，而每一步使权重改变其大小的 {moved}。</translation>
</message>
<message>
<source>The training loss went from {losses} to {losses2} in {losses3} epochs; a step changes the weights by at most {moved} of their size.</source>
<translation>训练损失在 {losses3} 轮内从 {losses} 变为 {losses2}；每一步最多使权重改变其大小的 {moved}。</translation>
</message>
<message>
<source>The loss became no number after steps that changed the weights by {moved} of their size.</source>
<translation>在使权重改变其大小的 {moved} 的若干步之后，损失不再是数值。</translation>
</message>
<message>
<source>Steps leap over what they look for.</source>
<translation>步幅越过了要寻找的位置。</translation>
</message>
<message>
<source>The training would get there, but only after very many more epochs.</source>
<translation>训练可以达到目的，但还需要非常多的轮数。</translation>
</message>
<message>
<source>Set lr to {wanted}</source>
<translation>将 lr 设为 {wanted}</translation>
</message>
<message>
<source>Set clip_norm to 1</source>
<translation>将 clip_norm 设为 1</translation>
</message>
<message>
<source>Set weight_decay to {wanted}</source>
<translation>将 weight_decay 设为 {wanted}</translation>
</message>
<message>
<source>Set patience to {patience}</source>
<translation>将 patience 设为 {patience}</translation>
</message>
<message>
<source>Insert Dropout after {before}</source>
<translation>在 {before} 之后插入 Dropout</translation>
</message>
<message>
<source>Set {name} of {node} to {wanted}</source>
<translation>将 {node} 的 {name} 设为 {wanted}</translation>
</message>
<message>
<source>Set label_smoothing to 0.1</source>
<translation>将 label_smoothing 设为 0.1</translation>
</message>
<message>
<source>Insert {type} after {node}</source>
<translation>在 {node} 之后插入 {type}</translation>
</message>
<message>
<source>Replace {node} by {new}</source>
<translation>将 {node} 替换为 {new}</translation>
</message>
<message>
<source>{share} of the time, training waits for its next batch.</source>
<translation>有 {share} 的时间，训练在等待下一个批次。</translation>
</message>
<message>
<source>The network could learn faster: what prepares its batches is too slow.</source>
<translation>网络可以学得更快：准备批次的过程太慢。</translation>
</message>
<message>
<source>Leave out the augmentation {augment}</source>
<translation>略去数据增强 {augment}</translation>
</message>
<message>
<source>The worker process is still running.</source>
<translation>工作进程仍在运行。</translation>
</message>
<message>
<source>Its process ended without saying why.</source>
<translation>其进程未说明原因即结束。</translation>
</message>
<message>
<source>The checkpoint of run {folder} could not be copied: {error}.</source>
<translation>无法复制运行 {folder} 的检查点：{error}。</translation>
</message>
<message>
<source>Check that the disk has space and may be written to.</source>
<translation>请检查磁盘是否有空间且可写。</translation>
</message>
<message>
<source>The request for the import could not be written: {strerror}.</source>
<translation>无法写入导入请求：{strerror}。</translation>
</message>
<message>
<source>Check that disk has space.</source>
<translation>请检查磁盘空间。</translation>
</message>
<message>
<source>The bench could not be kept: {strerror}.</source>
<translation>无法保留测量结果:{strerror}。</translation>
</message>
<message>
<source>Save it elsewhere.</source>
<translation>请保存到其他位置。</translation>
</message>
<message>
<source>Start it again; a training goes on from its last checkpoint.</source>
<translation>请重新启动；训练会从最后一个检查点继续。</translation>
</message>
<message>
<source>“{place}” is no place to meet.</source>
<translation>“{place}”不是可用的会合地址。</translation>
</message>
<message>
<source>Write it as MACHINE:PORT, such as node1:29500.</source>
<translation>请写成 机器:端口，例如 node1:29500。</translation>
</message>
<message>
<source>The run {folder} could not be copied to “{root}”: {strerror}.</source>
<translation>无法将运行 {folder} 复制到“{root}”：{strerror}。</translation>
</message>
<message>
<source>Make space, or choose another place.</source>
<translation>请腾出空间，或选择其他位置。</translation>
</message>
<message>
<source>The run {folder} could not be moved to “{root}”: {strerror}.</source>
<translation>无法将运行 {folder} 移动到“{root}”：{strerror}。</translation>
</message>
<message>
<source>It is still in “{parent}”.</source>
<translation>它仍在“{parent}”中。</translation>
</message>
<message>
<source>The weights that run {run} began with could not be copied: {strerror}.</source>
<translation>无法复制运行 {run} 开始时的权重：{strerror}。</translation>
</message>
<message>
<source>Make space for them, or prune again.</source>
<translation>请为其腾出空间，或重新剪枝。</translation>
</message>
<message>
<source>Check that the folder exists, may be written to and has space, or save the project elsewhere.</source>
<translation>请检查文件夹是否存在、可写且有空间，或将项目保存到别处。</translation>
</message>
<message>
<source>There is no run folder “{path}”.</source>
<translation>没有运行文件夹“{path}”。</translation>
</message>
<message>
<source>Give a folder inside a project's .runs.</source>
<translation>请指定项目 .runs 内的文件夹。</translation>
</message>
<message>
<source>The run {path} is being trained already, by process {other}.</source>
<translation>运行 {path} 已在由进程 {other} 训练。</translation>
</message>
<message>
<source>Stop that one first, or wait until it is done.</source>
<translation>请先停止它，或等待其完成。</translation>
</message>
<message>
<source>The run {self} was written by a script of your own: it holds no network for this.</source>
<translation>运行 {self} 由您自己的脚本写成：其中没有可用于此操作的网络。</translation>
</message>
<message>
<source>Its curves and files are there; choose another run for this.</source>
<translation>其曲线和文件都在；此操作请选择另一个运行。</translation>
</message>
<message>
<source>No run could be made in “{root}”: {strerror}.</source>
<translation>无法在“{root}”中创建运行：{strerror}。</translation>
</message>
<message>
<source>“{path}” is not empty.</source>
<translation>“{path}”不为空。</translation>
</message>
<message>
<source>Give a folder that does not exist yet, or remove it first.</source>
<translation>请指定尚不存在的文件夹，或先将其删除。</translation>
</message>
<message>
<source>No run could be made in “{path}”: {strerror}.</source>
<translation>无法在“{path}”中创建运行：{strerror}。</translation>
</message>
<message>
<source>The runs in “{root}” could not be listed: {strerror}.</source>
<translation>无法列出“{root}”中的运行：{strerror}。</translation>
</message>
<message>
<source>The specification of run {self} is not text.</source>
<translation>运行 {self} 的规格不是文本。</translation>
</message>
<message>
<source>The specification of run {self} could not be read: {strerror}.</source>
<translation>无法读取运行 {self} 的规格：{strerror}。</translation>
</message>
<message>
<source>What the search needs could not be written: {strerror}.</source>
<translation>无法写入搜索所需的内容：{strerror}。</translation>
</message>
<message>
<source>Check that the disk has space.</source>
<translation>请检查磁盘是否有空间。</translation>
</message>
<message>
<source>The events file “{path}” could not be opened: {strerror}.</source>
<translation>无法打开事件文件“{path}”：{strerror}。</translation>
</message>
<message>
<source>Check that its folder may be written to and has space.</source>
<translation>请检查其文件夹是否可写且有空间。</translation>
</message>
<message>
<source>The events file “{path}” could not be read: {strerror}.</source>
<translation>无法读取事件文件“{path}”：{strerror}。</translation>
</message>
<message>
<source>The run {run} has told no numbers yet.</source>
<translation>运行 {run} 还没有给出数值。</translation>
</message>
<message>
<source>Train it for at least one epoch.</source>
<translation>请至少训练一轮。</translation>
</message>
<message>
<source>“{parent}” could not be made: {strerror}.</source>
<translation>无法创建“{parent}”：{strerror}。</translation>
</message>
<message>
<source>Check that `ssh {way}` works in a terminal.</source>
<translation>请检查 `ssh {way}` 在终端中能否使用。</translation>
</message>
<message>
<source>The machine {way} {what}: {last}.</source>
<translation>机器 {way}：{what}（{last}）。</translation>
</message>
<message>
<source>The machine {way} {what}.</source>
<translation>机器 {way}：{what}。</translation>
</message>
<message>
<source>“{host}” is no machine.</source>
<translation>“{host}”不是机器。</translation>
</message>
<message>
<source>Write it as ssh takes it: machine, or user@machine.</source>
<translation>请按 ssh 的形式书写：machine 或 user@machine。</translation>
</message>
<message>
<source>No program called ssh was found.</source>
<translation>找不到名为 ssh 的程序。</translation>
</message>
<message>
<source>Install OpenSSH, or train here.</source>
<translation>请安装 OpenSSH，或在此处训练。</translation>
</message>
<message>
<source>The run {run} is being trained.</source>
<translation>运行 {run} 正在训练。</translation>
</message>
<message>
<source>Stop it first, then delete it.</source>
<translation>请先停止，再删除。</translation>
</message>
<message>
<source>The run {run} could not be put into the trash: {strerror}.</source>
<translation>无法将运行 {run} 放入回收站：{strerror}。</translation>
</message>
<message>
<source>Check the folder's permissions; it is where it was.</source>
<translation>请检查文件夹的权限；它仍在原处。</translation>
</message>
<message>
<source>The trash in “{root}” could not be emptied: {strerror}.</source>
<translation>无法清空“{root}”中的回收站：{strerror}。</translation>
</message>
<message>
<source>The run {was} could not be taken out of the trash: {strerror}.</source>
<translation>无法从回收站取出运行 {was}：{strerror}。</translation>
</message>
<message>
<source>It may still be in “{now}”.</source>
<translation>它可能仍在“{now}”中。</translation>
</message>
<message>
<source>The process that makes variants ended without an answer.</source>
<translation>生成变体的进程未作回答就结束了。</translation>
</message>
<message>
<source>Try it again.</source>
<translation>请重试。</translation>
</message>
<message>
<source>No process could be started to make variants: {strerror}.</source>
<translation>无法启动生成变体的进程：{strerror}。</translation>
</message>
<message>
<source>Close other programs.</source>
<translation>请关闭其他程序。</translation>
</message>
<message>
<source>Variants are not made any more.</source>
<translation>不再生成变体。</translation>
</message>
<message>
<source>The worker process ended unexpectedly ({code}).{said}</source>
<translation>工作进程意外结束（{code}）。{said}</translation>
</message>
<message>
<source>The worker process ended before it got its job. {crash_reason}</source>
<translation>工作进程在收到任务之前结束。{crash_reason}</translation>
</message>
<message>
<source>The folder for logs “{folder}” could not be made: {strerror}.</source>
<translation>无法创建日志文件夹“{folder}”：{strerror}。</translation>
</message>
<message>
<source>Make it, or name another home in the environment variable LAYERLOOM_HOME.</source>
<translation>请创建它，或在环境变量 LAYERLOOM_HOME 中指定其他位置。</translation>
</message>
<message>
<source>The worker process could not be started: {strerror}.</source>
<translation>无法启动工作进程：{strerror}。</translation>
</message>
<message>
<source>Close other programs, try again.</source>
<translation>请关闭其他程序后重试。</translation>
</message>
<message>
<source>The run ends after epoch {epoch}, as it was asked to.</source>
<translation>按照要求，运行在第 {epoch} 轮之后结束。</translation>
</message>
<message>
<source>The batch size of {batch_size} is larger than the data: each step sees all {samples} samples.</source>
<translation>批次大小 {batch_size} 大于数据量：每一步都用到全部 {samples} 个样本。</translation>
</message>
<message>
<source>Start a new run; the best checkpoint, if it is whole, can still be exported.</source>
<translation>请开始新的运行；最佳检查点如果完好，仍可导出。</translation>
</message>
<message>
<source>{message} The one before is whole. The training goes on, and it is tried again.</source>
<translation>{message}之前的检查点完好。训练会继续，并将再次尝试。</translation>
</message>
<message>
<source>The checkpoint could not be written: {strerror}.</source>
<translation>无法写入检查点：{strerror}。</translation>
</message>
<message>
<source>Make space or check the permissions of “{path}”, then resume the run.</source>
<translation>请腾出空间或检查“{path}”的权限，然后继续运行。</translation>
</message>
<message>
<source>The disk has room again: a checkpoint was written.</source>
<translation>磁盘又有空间了：已写入一个检查点。</translation>
</message>
<message>
<source>Training on the CPU: {reason}.</source>
<translation>在 CPU 上训练：{reason}。</translation>
</message>
<message>
<source>There is no device called “{wanted}”.</source>
<translation>没有名为“{wanted}”的设备。</translation>
</message>
<message>
<source>Choose auto, cpu or cuda.</source>
<translation>请选择 auto、cpu 或 cuda。</translation>
</message>
<message>
<source>CUDA was asked for, but {reason}.</source>
<translation>请求使用 CUDA，但 {reason}。</translation>
</message>
<message>
<source>Choose the device auto or cpu, or install an NVIDIA driver and a PyTorch built for CUDA.</source>
<translation>请选择设备 auto 或 cpu，或安装 NVIDIA 驱动和支持 CUDA 的 PyTorch。</translation>
</message>
<message>
<source>The run is to use {per_machine} devices of each machine; GPUs here: {there}.</source>
<translation>此运行要使用每台机器的 {per_machine} 个设备；此处的 GPU 数为 {there}。</translation>
</message>
<message>
<source>Set training.devices to {there}, or the device to cpu.</source>
<translation>请将 training.devices 设为 {there}，或将设备设为 cpu。</translation>
</message>
<message>
<source>There is no device “{name}”; CUDA devices here: {count} (cuda:0 to cuda:{count2}).</source>
<translation>没有设备“{name}”；此处有 {count} 个 CUDA 设备（cuda:0 到 cuda:{count2}）。</translation>
</message>
<message>
<source>Choose cuda.</source>
<translation>请选择 cuda。</translation>
</message>
<message>
<source>The checkpoint has {name}, which the network lacks.</source>
<translation>检查点有 {name}，而网络没有。</translation>
</message>
<message>
<source>The network has {name}, which the checkpoint lacks.</source>
<translation>网络有 {name}，而检查点没有。</translation>
</message>
<message>
<source>Of {name} the checkpoint has {shape}, the network {own}.</source>
<translation>{name} 在检查点中为 {shape}，在网络中为 {own}。</translation>
</message>
<message>
<source>So do {told} more weights.</source>
<translation>另有 {told} 个权重也是如此。</translation>
</message>
<message>
<source>The checkpoint is of another network: its weights differ.</source>
<translation>检查点属于另一个网络：其权重不同。</translation>
</message>
<message>
<source>Make the network smaller, or train on a device with more memory.</source>
<translation>请缩小网络，或在内存更大的设备上训练。</translation>
</message>
<message>
<source>Lower the batch size (to {half}, with {times} batches a step it learns from as many samples), or make the network smaller.</source>
<translation>请减小批次大小（设为 {half} 且每步 {times} 个批次时，用于学习的样本数不变），或缩小网络。</translation>
</message>
<message>
<source>The memory was not enough{where}, with {size} samples in a batch.</source>
<translation>内存不足{where}，每批 {size} 个样本。</translation>
</message>
<message>
<source>The GPU no longer answers{where} ({first}).</source>
<translation>GPU 不再响应{where}（{first}）。</translation>
</message>
<message>
<source>The last checkpoint is whole: resume the run. If it happens again, restart the computer or train on the CPU.</source>
<translation>最后的检查点完好：请继续此运行。如果再次发生，请重启计算机或在 CPU 上训练。</translation>
</message>
<message>
<source>The GPU stopped{where}: a number was out of its bounds ({first}).</source>
<translation>GPU 已停止{where}：有数超出了范围（{first}）。</translation>
</message>
<message>
<source>Train on the CPU, which says which one: often a class number or a word that the network has no place for.</source>
<translation>请在 CPU 上训练，它会指出是哪一个：通常是网络中没有对应位置的类别编号或词。</translation>
</message>
<message>
<source>Something went wrong that should not have ({name}: {first}).</source>
<translation>发生了不应出现的错误（{name}：{first}）。</translation>
</message>
<message>
<source>The run's log has the details.</source>
<translation>详情见该运行的日志。</translation>
</message>
<message>
<source>A file could not be used: {error}.</source>
<translation>无法使用某个文件：{error}。</translation>
</message>
<message>
<source>Deterministic mode is on, but PyTorch has no deterministic way to compute {operation}{where}.</source>
<translation>确定性模式已开启，但 PyTorch 无法以确定性方式计算 {operation}{where}。</translation>
</message>
<message>
<source>Set training.deterministic to off, or take another layer.</source>
<translation>请将 training.deterministic 设为 off，或换用其他层。</translation>
</message>
<message>
<source>Check the parameters of “{node}” and what arrives at it.</source>
<translation>请检查“{node}”的参数和到达它的数据。</translation>
</message>
<message>
<source>See the run's details.</source>
<translation>请查看该运行的详情。</translation>
</message>
<message>
<source>Training failed{where}: {first}.</source>
<translation>训练失败{where}：{first}。</translation>
</message>
<message>
<source>Every objective has an optimiser of its own, so there is no learning rate of the recipe to look for.</source>
<translation>每个训练目标都有自己的优化器，因此没有可供寻找的配方学习率。</translation>
</message>
<message>
<source>Let an objective take the recipe's optimiser.</source>
<translation>请让一个训练目标使用配方中的优化器。</translation>
</message>
<message>
<source>The loss is no number any more. The last steps are computed again, to find where that began.</source>
<translation>损失不再是数值。正在重新计算最后几步，以找出从何处开始。</translation>
</message>
<message>
<source>It came in with the data: a sample of that batch holds something that is no number.</source>
<translation>它来自数据：该批次的某个样本含有不是数值的内容。</translation>
</message>
<message>
<source>It began in the weights of the layer “{node}”, which the step before had made so.</source>
<translation>它始于层“{node}”的权重，是前一步造成的。</translation>
</message>
<message>
<source>It began in the layer “{node}”.</source>
<translation>它始于层“{node}”。</translation>
</message>
<message>
<source>It began in the loss itself: what the network gave is finite.</source>
<translation>它始于损失本身：网络的输出是有限的。</translation>
</message>
<message>
<source>The training has no step that could be measured.</source>
<translation>训练中没有可测量的步。</translation>
</message>
<message>
<source>Train at least one epoch.</source>
<translation>请至少训练一轮。</translation>
</message>
<message>
<source>A network that was pruned is trained on one device: its weights cannot be spread.</source>
<translation>剪枝后的网络只能在一个设备上训练：其权重无法分散。</translation>
</message>
<message>
<source>Set devices and machines of the recipe to 1.</source>
<translation>请将配方中的设备数和机器数设为 1。</translation>
</message>
<message>
<source>The weights that run {path} is to begin with cannot be used: {first}.</source>
<translation>无法使用运行 {path} 的起始权重：{first}。</translation>
</message>
<message>
<source>Prune again.</source>
<translation>请重新剪枝。</translation>
</message>
<message>
<source>{name} has nothing to learn: no layer has weights.</source>
<translation>{name} 没有可学习的内容：没有任何层带有权重。</translation>
</message>
<message>
<source>Add a layer that learns, such as Linear or Conv2d.</source>
<translation>请添加可学习的层，例如 Linear 或 Conv2d。</translation>
</message>
<message>
<source>{name} has nothing to learn: all layers are frozen.</source>
<translation>{name} 没有可学习的内容：所有层都已冻结。</translation>
</message>
<message>
<source>Unfreeze a layer.</source>
<translation>请解冻一个层。</translation>
</message>
<message>
<source>{name} has nothing to learn in the first epoch: all layers are frozen until epoch {starts}.</source>
<translation>{name} 在第一轮没有可学习的内容：所有层都冻结到第 {starts} 轮。</translation>
</message>
<message>
<source>The run {path} has been trained already.</source>
<translation>运行 {path} 已经训练过。</translation>
</message>
<message>
<source>Resume it, or start a new run.</source>
<translation>请继续它，或开始新的运行。</translation>
</message>
<message>
<source>“{name}” has other weights in the objective than by itself: {first} is {first2}.</source>
<translation>“{name}”在训练目标中的权重与其单独时不同：{first} 为 {first2}。</translation>
</message>
<message>
<source>Let its Inputs have the shapes that arrive in the objective.</source>
<translation>请让其各 Input 的形状与训练目标中收到的一致。</translation>
</message>
<message>
<source>{entry} has labels outside of the classes that the project knows: {named}.</source>
<translation>{entry} 含有项目所知类别之外的标签：{named}。</translation>
</message>
<message>
<source>Read the data again on the Data page; the network then needs {labels} scores instead of {known}.</source>
<translation>请在“数据”页面重新读取数据；之后网络需要 {labels} 个分数，而不是 {known} 个。</translation>
</message>
<message>
<source>The warm-up takes {steps} steps, but the whole run has {run}: nothing would be trained at the full learning rate.</source>
<translation>预热需要 {steps} 步，但整个运行只有 {run} 步：没有内容会以完整的学习率训练。</translation>
</message>
<message>
<source>Set training.warmup to less, or train for more epochs.</source>
<translation>请减小 training.warmup，或训练更多轮。</translation>
</message>
<message>
<source>Choose a .safetensors file, or a state_dict that torch.save wrote.</source>
<translation>请选择 .safetensors 文件，或由 torch.save 写出的 state_dict。</translation>
</message>
<message>
<source>“{name}” starts with torchvision's weights {offered} of {model}.</source>
<translation>“{name}”以 torchvision 的 {model} 的权重 {offered} 开始。</translation>
</message>
<message>
<source>There are no weights for {missing} of {model} in {where}; {missing2} of {own} are missing.</source>
<translation>{where} 中没有 {model} 的 {missing} 的权重；共 {own} 个，缺少 {missing2} 个。</translation>
</message>
<message>
<source>Choose the model that the file is of, or another file.</source>
<translation>请选择该文件对应的模型，或另一个文件。</translation>
</message>
<message>
<source>The file “{file}” holds no weights by name.</source>
<translation>文件“{file}”中没有带名称的权重。</translation>
</message>
<message>
<source>The weights {self} of {model} could not be downloaded: {reason}.</source>
<translation>无法下载 {model} 的权重 {self}：{reason}。</translation>
</message>
<message>
<source>Check the network, or fetch {url} elsewhere and put the file at {file}; or choose a local file or none as “weights”.</source>
<translation>请检查网络，或在别处下载 {url} 并将文件放到 {file}；或在“weights”中选择本地文件或不使用。</translation>
</message>
<message>
<source>“{name}” starts with the weights in {file}.</source>
<translation>“{name}”以 {file} 中的权重开始。</translation>
</message>
<message>
<source>“{name}” starts with timm's weights {by_timm}.{said}</source>
<translation>“{name}”以 timm 的权重 {by_timm} 开始。{said}</translation>
</message>
<message>
<source>{name} of {model} is {shape}, but {shape2} in {where}.</source>
<translation>{model} 的 {name} 为 {shape}，但在 {where} 中为 {shape2}。</translation>
</message>
<message>
<source>There is no file of weights “{file}”.</source>
<translation>没有权重文件“{file}”。</translation>
</message>
<message>
<source>Choose another one; relative paths start at the project.</source>
<translation>请选择另一个；相对路径从项目开始。</translation>
</message>
<message>
<source>The file of weights “{file}” cannot be read: {reason}.</source>
<translation>无法读取权重文件“{file}”：{reason}。</translation>
</message>
<message>
<source>Downloading the weights {self} of {model}: {tenths} % of {megabytes} MB.</source>
<translation>正在下载 {model} 的权重 {self}：{megabytes} MB 的 {tenths} %。</translation>
</message>
<message>
<source>Downloading the weights {self} of {model} ({megabytes} MB) …</source>
<translation>正在下载 {model} 的权重 {self}（{megabytes} MB）…</translation>
</message>
<message>
<source>The {what} loss became {name} in epoch {epoch}, at step {step}.</source>
<translation>损失（{what}）在第 {epoch} 轮第 {step} 步变为 {name}。</translation>
</message>
<message>
<source>Lower the learning rate (it is {lr}), limit the gradient with clip_norm 1, or normalise the data.</source>
<translation>请降低学习率（现为 {lr}），用 clip_norm 1 限制梯度，或对数据归一化。</translation>
</message>
<message>
<source>No layer of the network is a block, so none can be computed again for its gradient.</source>
<translation>网络中没有任何层是块，因此没有可为求梯度重新计算的内容。</translation>
</message>
<message>
<source>Set training.recompute to pieces, or to none.</source>
<translation>请将 training.recompute 设为 pieces 或 none。</translation>
</message>
<message>
<source>Read the data again on the Data page, and give the network as many scores as there are classes.</source>
<translation>请在“数据”页面重新读取数据，并让网络的分数与类别一样多。</translation>
</message>
<message>
<source>Read the data again on the Data page, and set the number of classes to what is in it.</source>
<translation>请在“数据”页面重新读取数据，并将类别数设为其中实际的数量。</translation>
</message>
<message>
<source>Set num_embeddings to one more than the highest number in the data.</source>
<translation>请将 num_embeddings 设为数据中最大编号加一。</translation>
</message>
<message>
<source>Set training.batch_size to 2 or more, or use LayerNorm or GroupNorm.</source>
<translation>请将 training.batch_size 设为 2 或更大，或使用 LayerNorm 或 GroupNorm。</translation>
</message>
<message>
<source>Put a Sigmoid before it, use BCEWithLogitsLoss, or scale the targets.</source>
<translation>请在其前放一个 Sigmoid，使用 BCEWithLogitsLoss，或缩放目标。</translation>
</message>
<message>
<source>The labels hold the class number {given}{where}, for which the network has no score.</source>
<translation>标签含有类别编号 {given}{where}，而网络没有对应的分数。</translation>
</message>
<message>
<source>The labels hold a class number{where} that is higher than the number of classes allows.</source>
<translation>标签含有超出类别数允许范围的类别编号{where}。</translation>
</message>
<message>
<source>Something was looked up{where} with a number that is outside of the table.</source>
<translation>用表格范围之外的编号进行了查找{where}。</translation>
</message>
<message>
<source>Batch normalisation cannot learn{where} from a single value: in one sample nothing varies.</source>
<translation>批归一化无法从单个值中学习{where}：单个样本中没有变化。</translation>
</message>
<message>
<source>The loss compares shares from 0 to 1, but something else came{where}.</source>
<translation>损失比较 0 到 1 的比例，但收到了其他值{where}。</translation>
</message>
<message>
<source>PyTorch's compiler cannot be used here ({why}); the training goes on without it.</source>
<translation>此处无法使用 PyTorch 的编译器（{why}）；训练将不使用它继续。</translation>
</message>
<message>
<source>Steps are computed by PyTorch's compiler from here on.</source>
<translation>从此处起，各步由 PyTorch 的编译器计算。</translation>
</message>
<message>
<source>Start a new run, or resume the run with the network that it was begun with.</source>
<translation>请开始新的运行，或用开始时的网络继续此运行。</translation>
</message>
<message>
<source>The checkpoint was written by a newer version.</source>
<translation>该检查点由较新的版本写入。</translation>
</message>
<message>
<source>Update Layerloom.</source>
<translation>请更新 Layerloom。</translation>
</message>
<message>
<source>The checkpoint does not fit the run's network or recipe ({name}: {first}).</source>
<translation>检查点与该运行的网络或配方不符（{name}：{first}）。</translation>
</message>
<message>
<source>The precision fp16 needs a GPU: on the processor its small numbers would become 0.</source>
<translation>精度 fp16 需要 GPU：在 CPU 上其较小的数会变成 0。</translation>
</message>
<message>
<source>Set the precision to bf16 or float32.</source>
<translation>请将精度设为 bf16 或 float32。</translation>
</message>
<message>
<source>{terms} They know images of {image}×{image} with mean ({mean}) and deviation ({std}).</source>
<translation>{terms}适用于 {image}×{image}、均值（{mean}）、标准差（{std}）的图像。</translation>
</message>
<message>
<source>Their licence: {license}.</source>
<translation>其许可证：{license}。</translation>
</message>
<message>
<source>The weights {self} of timm could not be downloaded: {reason}.</source>
<translation>无法下载 timm 的权重 {self}：{reason}。</translation>
</message>
<message>
<source>Check the network, or fetch model.safetensors from https://huggingface.co/timm/{self} elsewhere and choose file as “weights”; or choose none.</source>
<translation>请检查网络，或在别处从 https://huggingface.co/timm/{self} 下载 model.safetensors，并在“weights”中选择文件；或不使用。</translation>
</message>
<message>
<source>Downloading the weights {self} of timm: {tenths} % of about {megabytes} MB.</source>
<translation>正在下载 timm 的权重 {self}：约 {megabytes} MB 的 {tenths} %。</translation>
</message>
<message>
<source>Downloading the weights {self} of timm (about {megabytes} MB) …</source>
<translation>正在下载 timm 的权重 {self}（约 {megabytes} MB）…</translation>
</message>
<message>
<source>The network that is trained has no such layer, or passes it by.</source>
<translation>正在训练的网络没有这样的层，或绕过了它。</translation>
</message>
<message>
<source>No numbers run along this wire while the network computes.</source>
<translation>网络计算时，这条连线上没有数值传递。</translation>
</message>
<message>
<source>It cannot be watched ({name}: {first}).</source>
<translation>无法观察（{name}：{first}）。</translation>
</message>
<message>
<source>There is no file to measure.</source>
<translation>没有可测量的文件。</translation>
</message>
<message>
<source>Export the run first: layerloom export RUN.</source>
<translation>请先导出运行:layerloom export RUN。</translation>
</message>
<message>
<source>Compiling took {taken} s in all, which is not counted.</source>
<translation>编译共用了 {taken} 秒,未计入。</translation>
</message>
<message>
<source>Batch {batch} and more were not measured: compiling had taken long enough.</source>
<translation>批次 {batch} 及以后未测量:编译已经用了足够长的时间。</translation>
</message>
<message>
<source>Loading the checkpoint</source>
<translation>正在加载检查点</translation>
</message>
<message>
<source>PyTorch compiles for batch {batch}</source>
<translation>PyTorch 正在为批次 {batch} 编译</translation>
</message>
<message>
<source>Export without `inside`, and give it spectrograms; or export without streaming.</source>
<translation>请不带 `inside` 导出并提供频谱图；或不使用分段输入导出。</translation>
</message>
<message>
<source>Export to another folder.</source>
<translation>请导出到其他文件夹。</translation>
</message>
<message>
<source>“{weights}” could not be written: {strerror}.</source>
<translation>无法写入“{weights}”：{strerror}。</translation>
</message>
<message>
<source>Check that the folder “{parent}” may be written to and has space, or export to another one.</source>
<translation>请检查文件夹“{parent}”是否可写且有空间，或导出到其他文件夹。</translation>
</message>
<message>
<source>Putting preparation and answers inside</source>
<translation>正在把预处理和答案放入文件</translation>
</message>
<message>
<source>Exporting for a series in pieces</source>
<translation>正在按分段序列导出</translation>
</message>
<message>
<source>Lowering to {precision}</source>
<translation>正在转换为 {precision}</translation>
</message>
<message>
<source>Inside the file, “{spec}” takes {words}.</source>
<translation>一切都在文件内部，“{spec}”接收：{words}。</translation>
</message>
<message>
<source>“{series}” is a picture, which is fitted as a whole: not inside a file that streams.</source>
<translation>“{series}”是图像，需作为整体调整大小：不能在分段输入的文件内部进行。</translation>
</message>
<message>
<source>Export without `inside`, or without streaming.</source>
<translation>请不带 `inside` 或不使用分段输入导出。</translation>
</message>
<message>
<source>With everything inside, the file answers {relative} of the scale apart from the ordinary one, on {samples} samples; at most {tolerance} was expected.</source>
<translation>全部内置后，文件在 {samples} 个样本上的回答与普通文件相差尺度的 {relative}；预期最多 {tolerance}。</translation>
</message>
<message>
<source>Export without `inside`, and report this network.</source>
<translation>请不使用 `inside` 导出，并报告此网络。</translation>
</message>
<message>
<source>What is read as “{kind}” cannot be read inside the file: there are no ONNX operators that do it.</source>
<translation>以“{kind}”读取的内容无法在文件内部读取：没有能做到的 ONNX 算子。</translation>
</message>
<message>
<source>Export without `inside`, and let the runtime read it.</source>
<translation>请不使用 `inside` 导出，由运行时读取。</translation>
</message>
<message>
<source>The step “{kind}” cannot be put into the file: there are no ONNX operators that do it.</source>
<translation>步骤“{kind}”无法放入文件：没有能做到的 ONNX 算子。</translation>
</message>
<message>
<source>Export without `inside`, and let the runtime do it; or take the step out of the preparation.</source>
<translation>请不使用 `inside` 导出，由运行时执行；或从准备中去掉该步骤。</translation>
</message>
<message>
<source>“{value}” is a single number, without a batch: nothing can be put around it.</source>
<translation>“{value}”是单个数，没有批次：无法在其前后放置任何内容。</translation>
</message>
<message>
<source>Export without `inside`.</source>
<translation>请不使用 `inside` 导出。</translation>
</message>
<message>
<source>ONNX Runtime has no bfloat16 kernels on the CPU: the file keeps its weights in bfloat16 and computes in float32.</source>
<translation>ONNX Runtime 在 CPU 上不能用 bfloat16 计算：文件以 bfloat16 保存权重，以 float32 计算。</translation>
</message>
<message>
<source>In {precision} this network gives numbers that are not finite: what it computes is too large.</source>
<translation>在 {precision} 下，该网络给出非有限的数：其计算值过大。</translation>
</message>
<message>
<source>Take bfloat16, or keep the layers with the largest numbers in float32.</source>
<translation>请使用 bfloat16，或让数值最大的层保持 float32。</translation>
</message>
<message>
<source>Smaller numbers are made of networks of less than 2 GiB; this one has {size} GiB.</source>
<translation>只能为小于 2 GiB 的网络采用更小的数；该网络为 {size} GiB。</translation>
</message>
<message>
<source>Export it in float32, with its weights in a file beside it.</source>
<translation>请以 float32 导出，并将权重放在旁边的文件中。</translation>
</message>
<message>
<source>Numbers of four bits came with operator set {options}: the file uses that one, not {opset}.</source>
<translation>四位数从算子集 {options} 开始提供：文件使用它，而不是 {opset}。</translation>
</message>
<message>
<source>Export it in another precision, or keep the layer that it names in float32.</source>
<translation>请以其他精度导出，或让所提到的层保持 float32。</translation>
</message>
<message>
<source>This network in {precision} needs operators that are not part of the ONNX standard ({foreign}).</source>
<translation>该网络在 {precision} 下需要 ONNX 标准之外的算子（{foreign}）。</translation>
</message>
<message>
<source>“{layer}” gives numbers up to {largest}; float16 ends at {largest2}.</source>
<translation>“{layer}”给出的数高达 {largest}；float16 到 {largest2} 为止。</translation>
</message>
<message>
<source>Take bfloat16, or keep this layer in float32.</source>
<translation>请使用 bfloat16，或让该层保持 float32。</translation>
</message>
<message>
<source>ONNX Runtime cannot run this network in {precision}: {words}.</source>
<translation>ONNX Runtime 无法以 {precision} 运行该网络：{words}。</translation>
</message>
<message>
<source>{where} cannot be exported to ONNX: {what}.</source>
<translation>{where} 无法导出为 ONNX：{what}。</translation>
</message>
<message>
<source>Replace the layer by one that ONNX knows, or export the Python source instead.</source>
<translation>请将该层替换为 ONNX 支持的层，或改为导出 Python 源码。</translation>
</message>
<message>
<source>The network cannot be exported to ONNX: it would need operators of “{foreign}”, which are no standard.</source>
<translation>该网络无法导出为 ONNX：它需要“{foreign}”的算子，而这些不属于标准。</translation>
</message>
<message>
<source>The network cannot be exported with version {opset} of ONNX's operators: the exporter could write it with version {value} only.</source>
<translation>该网络无法以 ONNX 算子版本 {opset} 导出：导出器只能以版本 {value} 写出。</translation>
</message>
<message>
<source>Ask for version {value} (`--opset {value}`), or for {opset}, the usual one.</source>
<translation>请选择版本 {value}（`--opset {value}`），或常用的 {opset}。</translation>
</message>
<message>
<source>ONNX cannot carry the open sizes ({names}) of this network: the file takes the sizes of the data only.</source>
<translation>ONNX 无法表示此网络的未定大小（{names}）：文件只接受数据的大小。</translation>
</message>
<message>
<source>what is drawn at random after training too is another number each time, so the file could not be proved to compute what was trained.</source>
<translation>训练之后仍随机抽取的值每次都不同，因此无法证明该文件计算的就是训练所得。</translation>
</message>
<message>
<source>Take such layers out, or tell them to draw only while training, and train again.</source>
<translation>请移除这些层，或让它们仅在训练时抽取，然后重新训练。</translation>
</message>
<message>
<source>Exporting to ONNX</source>
<translation>正在导出为 ONNX</translation>
</message>
<message>
<source>This network has no weights that can be taken out.</source>
<translation>该网络没有可以去掉的权重。</translation>
</message>
<message>
<source>It needs a Linear or a Conv layer.</source>
<translation>需要一个 Linear 层或 Conv 层。</translation>
</message>
<message>
<source>This network has no layer “{unknown}” to be pruned.</source>
<translation>该网络没有可剪枝的层“{unknown}”。</translation>
</message>
<message>
<source>It has {known}.</source>
<translation>它有 {known}。</translation>
</message>
<message>
<source>No channel of this network can be taken out: {reasons}.</source>
<translation>该网络没有可以去掉的通道：{reasons}。</translation>
</message>
<message>
<source>Prune single weights instead (without --structured).</source>
<translation>请改为剪去单个权重（不用 --structured）。</translation>
</message>
<message>
<source>In pieces, “{series}” has any number of steps, which the network cannot take. {message}</source>
<translation>分段时“{series}”的步数不固定，该网络无法接收。{message}</translation>
</message>
<message>
<source>Take layers that do not depend on how many steps there are, or export without streaming.</source>
<translation>请使用不依赖步数的层，或不使用分段输入导出。</translation>
</message>
<message>
<source>The {way}{where} disagrees with the module at output “{output}” with batch size {batch_size}: they are {max_abs} apart, {relative} of the output's scale; at most {tolerance} was expected.{begins}</source>
<translation>{way}{where}与模块在输出“{output}”、批次大小 {batch_size} 处不一致：相差 {max_abs}，为输出量级的 {relative}；预期至多 {tolerance}。{begins}</translation>
</message>
<message>
<source>Module, printed source and ONNX file agree on {samples} samples at batch sizes {sizes}: at most {max_abs} apart ({relative} of the output's scale).</source>
<translation>模块、源码和 ONNX 文件在 {samples} 个样本、批次大小 {sizes} 下一致：最多相差 {max_abs}（输出尺度的 {relative}）。</translation>
</message>
<message>
<source>It begins at the layer “{begins}”.</source>
<translation>从层“{begins}”开始不同。</translation>
</message>
<message>
<source>Nothing was written. The layer may not be exportable with an open batch size; report this network.</source>
<translation>未写入任何内容。该层可能无法以可变批次大小导出；请报告此网络。</translation>
</message>
<message>
<source>“{path}” is a folder; a file was expected.</source>
<translation>“{path}”是文件夹；应为文件。</translation>
</message>
<message>
<source>Give a name in it: {path}.</source>
<translation>请给出其中的文件名：{path}。</translation>
</message>
<message>
<source>Comparing the file with what was trained</source>
<translation>正在将文件与训练结果比较</translation>
</message>
<message>
<source>Writing the file</source>
<translation>正在写入文件</translation>
</message>
<message>
<source>Done</source>
<translation>完成</translation>
</message>
<message>
<source>In float32 no layer loses anything.</source>
<translation>在 float32 下，任何层都没有损失。</translation>
</message>
<message>
<source>Ask about another precision, such as int8-static.</source>
<translation>请查询其他精度，例如 int8-static。</translation>
</message>
<message>
<source>Lowering all layers</source>
<translation>正在缩小所有层</translation>
</message>
<message>
<source>Choosing what to keep</source>
<translation>正在选择保留的内容</translation>
</message>
<message>
<source>Measuring layer {place} of {count}: {layer}</source>
<translation>正在测量第 {place} 层（共 {count} 层）：{layer}</translation>
</message>
<message>
<source>In pieces the network gives something else than for a whole series: the difference is {found} of the largest number, {allowed} was allowed.</source>
<translation>分段时网络的结果与完整序列不同：差异为最大数值的 {found}，允许 {allowed}。</translation>
</message>
<message>
<source>Export without streaming.</source>
<translation>请不使用分段输入导出。</translation>
</message>
<message>
<source>Take bfloat16 or int4, which compute in float32; or export without streaming.</source>
<translation>请改用以 float32 计算的 bfloat16 或 int4；或不使用分段输入导出。</translation>
</message>
<message>
<source>Some layer looks across the steps, such as a convolution or a pooling. Export without streaming.</source>
<translation>某个层会跨步查看，例如卷积或池化。请不使用分段输入导出。</translation>
</message>
<message>
<source>What “{spec}” is prepared by needs the whole series: pieces become something else.</source>
<translation>“{spec}”的预处理需要完整序列：分段会得到不同的结果。</translation>
</message>
<message>
<source>Take preparations that change each step for itself, or export without streaming.</source>
<translation>请使用逐步独立处理的预处理，或不使用分段输入导出。</translation>
</message>
<message>
<source>The network cannot take “{series}” in pieces of any length. {message}</source>
<translation>该网络无法以任意长度分段接收“{series}”。{message}</translation>
</message>
<message>
<source>Streaming needs one input that is a series; the network has {names}.</source>
<translation>分段输入需要一个序列输入；该网络的输入为 {names}。</translation>
</message>
<message>
<source>Export it without streaming.</source>
<translation>请不使用分段输入导出。</translation>
</message>
<message>
<source>model.pt2 takes {examples} samples at once: a layer in it works with one size of batches only.</source>
<translation>model.pt2 一次接收 {examples} 个样本：其中有一层只能处理一种批次大小。</translation>
</message>
<message>
<source>torch.export cannot trace this network: {first}.</source>
<translation>torch.export 无法追踪此网络：{first}。</translation>
</message>
<message>
<source>Take it away as source (torch) instead.</source>
<translation>请改为以源代码（torch）的形式带走。</translation>
</message>
<message>
<source>{name} gives other numbers than the trained network: {apart} apart at a scale of {scale}.</source>
<translation>{name} 给出的数值与训练后的网络不同：量级为 {scale} 时相差 {apart}。</translation>
</message>
<message>
<source>Nothing of it was written; please report this network.</source>
<translation>没有写入任何内容；请报告此网络。</translation>
</message>
<message>
<source>The notebook reads the project's data from where it lies here; on another machine, bring it along.</source>
<translation>笔记本从此处的位置读取项目数据；在另一台机器上使用时，请一并带上数据。</translation>
</message>
<message>
<source>Choose another folder, or make room.</source>
<translation>请选择其他文件夹，或腾出空间。</translation>
</message>
<message>
<source>No program here {recipe}: they take numbers, and their first lines say which. predict_files.py takes files as they are.</source>
<translation>此处没有程序能做到这一点（{recipe}）：它们接收数值，开头几行说明是哪些数值。predict_files.py 可直接接收文件。</translation>
</message>
<message>
<source>The programs print what the network gives, number by number; predict_files.py says what it means.</source>
<translation>这些程序逐个输出网络给出的数值；predict_files.py 会说明其含义。</translation>
</message>
<message>
<source>There is no program in {languages}: {reason}.</source>
<translation>没有 {languages} 程序：{reason}。</translation>
</message>
<message>
<source>To give it pictures, export the model with its preparation inside the file.</source>
<translation>若要输入图片，请将预处理放入文件后再导出模型。</translation>
</message>
<message>
<source>This program reads no texts; those in Python and JavaScript do.</source>
<translation>此程序不读取文本；Python 和 JavaScript 的程序可以。</translation>
</message>
<message>
<source>This program reads no sounds; those in Python and JavaScript do.</source>
<translation>此程序不读取声音；Python 和 JavaScript 的程序可以。</translation>
</message>
<message>
<source>“{each}” takes {count}prepared numbers{shape}: no program here {lacks}; predict_files.py takes files as they are.</source>
<translation>“{each}”接收{count}准备好的数值{shape}：此处没有程序能做到这一点（{lacks}）；predict_files.py 可直接接收文件。</translation>
</message>
<message>
<source>“{each}” takes {articles}, or {count}raw numbers{shape}.</source>
<translation>“{each}”接受{articles}，或 {count}个原始数值{shape}。</translation>
</message>
<message>
<source>No program here {lacks}; predict_files.py does.</source>
<translation>此处没有程序能做到这一点（{lacks}）；predict_files.py 可以。</translation>
</message>
<message>
<source>“{each}” takes {count}numbers: {names}.</source>
<translation>“{each}”接收{count}数值：{names}。</translation>
</message>
<message>
<source>{step} lets the samples of a batch depend on each other.</source>
<translation>{step} 使批次中的样本相互依赖。</translation>
</message>
<message>
<source>A network computes every sample by itself; only layers that learn from batches may look at several.</source>
<translation>网络独立计算每个样本；只有从批次学习的层可以查看多个样本。</translation>
</message>
<message>
<source>The example inputs hold no tensor.</source>
<translation>示例输入中没有张量。</translation>
</message>
<message>
<source>Give the tensors that the module is called with.</source>
<translation>请给出调用该模块所用的张量。</translation>
</message>
<message>
<source>The first dimension of every input must be the batch, but the example inputs are {shown}.</source>
<translation>每个输入的第一维必须是批次，但示例输入为 {shown}。</translation>
</message>
<message>
<source>Give each input as many samples as the others.</source>
<translation>请让每个输入的样本数相同。</translation>
</message>
<message>
<source>Inputs are float32, int64 or bool, but an example input is {dtype}.</source>
<translation>输入应为 float32、int64 或 bool，但有一个示例输入为 {dtype}。</translation>
</message>
<message>
<source>Convert it: networks here calculate in float32.</source>
<translation>请转换：此处的网络以 float32 计算。</translation>
</message>
<message>
<source>{name} cannot be called with the example inputs: {error}.</source>
<translation>无法用示例输入调用 {name}：{error}。</translation>
</message>
<message>
<source>Give a tensor, a tuple with all arguments, or a dictionary of named ones.</source>
<translation>请给出一个张量、包含所有参数的元组，或具名参数的字典。</translation>
</message>
<message>
<source>What {name} takes cannot be guessed.</source>
<translation>无法猜出 {name} 的输入。</translation>
</message>
<message>
<source>Say the shape of one sample: --input 3x224x224, or --input int64:128 for whole numbers.</source>
<translation>请指定一个样本的形状：--input 3x224x224，整数则用 --input int64:128。</translation>
</message>
<message>
<source>A scripted module cannot be followed: what it does is hidden in compiled code.</source>
<translation>无法跟踪脚本化的模块：其行为隐藏在编译后的代码中。</translation>
</message>
<message>
<source>Import the module that it was made from.</source>
<translation>请导入生成它的原模块。</translation>
</message>
<message>
<source>Not used when the module is evaluated, and so left out: {unused}{more}.</source>
<translation>评估模块时未使用，因此已略去：{unused}{more}。</translation>
</message>
<message>
<source>{function} looks at numbers in {place}: what follows from them is as it was with the example inputs.</source>
<translation>{function} 在 {place} 查看了数值：由此得出的结果与示例输入时相同。</translation>
</message>
<message>
<source>The module gives other numbers each time, so its outputs were not compared.</source>
<translation>该模块每次输出不同的数，因此未比较其输出。</translation>
</message>
<message>
<source>The graph does not compute what the module does: its outputs are {difference} of their scale apart.</source>
<translation>计算图与模块的计算不一致：输出相差其尺度的 {difference}。</translation>
</message>
<message>
<source>Something in the module follows from the numbers that come in, or changes while it computes.</source>
<translation>模块中有内容取决于输入的数值，或在计算中改变。</translation>
</message>
<message>
<source>Give example inputs that it takes; the first dimension is the batch, which may be of any size.</source>
<translation>请给出它能接受的示例输入；第一维是批次，大小任意。</translation>
</message>
<message>
<source>One parameter in the module, but several here, which learn apart: {spoken}.</source>
<translation>在模块中是一个参数，但此处是分别学习的多个：{spoken}。</translation>
</message>
<message>
<source>The module computes something that networks here may not.</source>
<translation>该模块进行了此处网络不允许的计算。</translation>
</message>
<message>
<source>Nothing said what it takes, so {sizes} was tried, which it does.</source>
<translation>未说明其输入，因此尝试了 {sizes}，它可以接受。</translation>
</message>
<message>
<source>Running {file}</source>
<translation>正在运行 {file}</translation>
</message>
<message>
<source>Following what it computes</source>
<translation>正在跟踪其计算过程</translation>
</message>
<message>
<source>Writing the project and its weights</source>
<translation>正在写入项目及其权重</translation>
</message>
<message>
<source>“{text}” is no class.</source>
<translation>“{text}”不是类。</translation>
</message>
<message>
<source>Write its name, or a call with plain values: Net(num_classes=10).</source>
<translation>请写其名称，或带普通值的调用：Net(num_classes=10)。</translation>
</message>
<message>
<source>“{path}” has no “{name}”.</source>
<translation>“{path}”中没有“{name}”。</translation>
</message>
<message>
<source>It has: {own}.</source>
<translation>已有：{own}。</translation>
</message>
<message>
<source>{call} gives {name}, not a torch.nn.Module.</source>
<translation>{call} 得到 {name}，不是 torch.nn.Module。</translation>
</message>
<message>
<source>Name the class.</source>
<translation>请指定类。</translation>
</message>
<message>
<source>“{path}” was changed after it was trusted.</source>
<translation>“{path}”在被信任后发生了更改。</translation>
</message>
<message>
<source>Import it again.</source>
<translation>请重新导入。</translation>
</message>
<message>
<source>Run it with Python first.</source>
<translation>请先用 Python 运行它。</translation>
</message>
<message>
<source>Give its arguments, such as {path}:{name}(num_classes=10).</source>
<translation>请给出其参数，例如 {path}:{name}(num_classes=10)。</translation>
</message>
<message>
<source>In {place}, a tensor is used that was changed in place through another one (a view of it).</source>
<translation>在 {place} 使用了一个经由另一张量（它的视图）就地修改过的张量。</translation>
</message>
<message>
<source>Write the calculation without in-place operations there.</source>
<translation>请在那里改用非就地操作编写计算。</translation>
</message>
<message>
<source>{target} in “{path}” is called with {one} once and with {two} another time: that follows from the numbers that came in.</source>
<translation>“{path}”中的 {target} 一次以 {one} 调用，另一次以 {two} 调用：这取决于输入的数值。</translation>
</message>
<message>
<source>A graph computes the same whatever comes in; such a step has to be a layer of its own.</source>
<translation>无论输入什么，计算图的计算都相同；这样的步骤须做成自定义层。</translation>
</message>
<message>
<source>The module does something else for {batches} samples than for {batches2}.</source>
<translation>该模块对 {batches} 个样本与 {batches2} 个样本的处理不同。</translation>
</message>
<message>
<source>What it computes for a sample must not depend on how many there are.</source>
<translation>它对一个样本的计算不得取决于样本数量。</translation>
</message>
<message>
<source>The module gives tensors of another kind when the batch has another size.</source>
<translation>批次大小不同时，该模块输出的张量类型不同。</translation>
</message>
<message>
<source>What happens in “{path}” is not the same for {batches} and {batches2} samples, or depends on their numbers.</source>
<translation>“{path}”中的处理对 {batches} 个和 {batches2} 个样本不同，或取决于其数值。</translation>
</message>
<message>
<source>Only what is computed the same way for every sample can become a graph.</source>
<translation>只有对每个样本以相同方式计算的内容才能成为计算图。</translation>
</message>
<message>
<source>A tensor has {pair} entries in dimension {place} for {batches} samples and {pair2} for {batches2}: something is joined to the batch itself, which mixes the samples.</source>
<translation>某张量在维度 {place} 上，{batches} 个样本时有 {pair} 项，{batches2} 个样本时有 {pair2} 项：有内容被拼接到批次本身，从而混合样本。</translation>
</message>
<message>
<source>Samples must be computed independently of each other.</source>
<translation>各样本必须独立计算。</translation>
</message>
<message>
<source>The weights “{path}” could not be read: {error}.</source>
<translation>无法读取权重“{path}”：{error}。</translation>
</message>
<message>
<source>Import the module again.</source>
<translation>请重新导入该模块。</translation>
</message>
<message>
<source>The network “{main}” does not answer for the data by itself, so it cannot be judged sample by sample.</source>
<translation>网络“{main}”不能单独对数据作答，因此无法逐个样本评判。</translation>
</message>
<message>
<source>Its objectives say how good it is: see the curves and the samples of the run on the Train page.</source>
<translation>其优劣由训练目标说明：请在“训练”页面查看此运行的曲线和样本。</translation>
</message>
<message>
<source>The run “{run}” has no test part: all of its data was learnt from or validated with.</source>
<translation>运行“{run}”没有测试部分：其全部数据都用于训练或验证。</translation>
</message>
<message>
<source>Set a share for the test part on the Data page, and train again.</source>
<translation>请在“数据”页设置测试部分的比例，然后重新训练。</translation>
</message>
<message>
<source>The network's output for sample {sample} is not a finite number.</source>
<translation>网络对样本 {sample} 的输出不是有限数。</translation>
</message>
<message>
<source>Train again with a smaller learning rate, or with gradient clipping.</source>
<translation>请用更小的学习率或梯度裁剪重新训练。</translation>
</message>
<message>
<source>“{place}” of the run “{run}”, which counts the looks at the test part, cannot be read.</source>
<translation>无法读取运行“{run}”中记录测试部分查看次数的“{place}”。</translation>
</message>
<message>
<source>Restore the file; without it nobody knows how often the test part was looked at.</source>
<translation>请恢复该文件；没有它，就无人知道测试部分被查看过多少次。</translation>
</message>
<message>
<source>“{archive}” holds {fitting} files that it may be: {named}.</source>
<translation>“{archive}”中有 {fitting} 个文件可能符合：{named}。</translation>
</message>
<message>
<source>Say which in the path, as in “{example}”.</source>
<translation>请在路径中说明是哪一个，例如“{example}”。</translation>
</message>
<message>
<source>“{archive}” holds no file of this kind ({endings}).</source>
<translation>“{archive}”中没有这种文件（{endings}）。</translation>
</message>
<message>
<source>Choose another archive, or another kind of source.</source>
<translation>请选择另一个压缩包，或另一种数据来源。</translation>
</message>
<message>
<source>“{archive}” could not be unpacked: {strerror}.</source>
<translation>无法解压“{archive}”：{strerror}。</translation>
</message>
<message>
<source>Check the file, and the folder for what is kept (LAYERLOOM_HOME).</source>
<translation>请检查该文件，以及存放数据的文件夹（LAYERLOOM_HOME）。</translation>
</message>
<message>
<source>“{archive}” holds no “{as_posix}”.</source>
<translation>“{archive}”中没有“{as_posix}”。</translation>
</message>
<message>
<source>Choose the archive again.</source>
<translation>请重新选择压缩包。</translation>
</message>
<message>
<source>“{folder}” could not be looked into: {strerror}.</source>
<translation>无法查看“{folder}”：{strerror}。</translation>
</message>
<message>
<source>“{archive}” was unpacked, but could not be kept in “{parent}”: {strerror}.</source>
<translation>“{archive}”已解压，但无法保存到“{parent}”：{strerror}。</translation>
</message>
<message>
<source>Check the folder's rights.</source>
<translation>请检查文件夹的权限。</translation>
</message>
<message>
<source>Save it anew with numpy.save.</source>
<translation>请用 numpy.save 重新保存。</translation>
</message>
<message>
<source>“{file}” could not be read: {strerror}.</source>
<translation>无法读取“{file}”：{strerror}。</translation>
</message>
<message>
<source>Check the file and its rights.</source>
<translation>请检查该文件及其权限。</translation>
</message>
<message>
<source>There is no file “{file}”.</source>
<translation>文件“{file}”不存在。</translation>
</message>
<message>
<source>Choose the file where it is now.</source>
<translation>请选择该文件现在的位置。</translation>
</message>
<message>
<source>“{file}” is a folder, but a file was expected.</source>
<translation>“{file}”是文件夹，但需要文件。</translation>
</message>
<message>
<source>Choose the file in it.</source>
<translation>请选择其中的文件。</translation>
</message>
<message>
<source>“{said}” holds Python objects. Reading them could run foreign code, so it was not done.</source>
<translation>“{said}”包含 Python 对象。读取它们可能会运行外来代码，因此没有读取。</translation>
</message>
<message>
<source>Make it an array of numbers first, all rows of one length, and save that.</source>
<translation>请先将其转换为各行等长的数值数组再保存。</translation>
</message>
<message>
<source>“{said}” is damaged: it says that its sizes are {shape}.</source>
<translation>“{said}”已损坏：其中记载的大小为 {shape}。</translation>
</message>
<message>
<source>“{said}” holds a single number, but an array of samples was expected.</source>
<translation>“{said}”只包含一个数，但需要样本的数组。</translation>
</message>
<message>
<source>“{said}” holds values of the type {dtype}, but real numbers were expected.</source>
<translation>“{said}”中值的类型为 {dtype}，但需要实数。</translation>
</message>
<message>
<source>“{said}” is cut short: {needed} bytes were expected, but {size} came.</source>
<translation>“{said}”不完整：应有 {needed} 字节，实际为 {size} 字节。</translation>
</message>
<message>
<source>Copy it again.</source>
<translation>请重新复制。</translation>
</message>
<message>
<source>“{said}” is cut short: {needed} bytes were expected, but {content} came.</source>
<translation>“{said}”不完整：应有 {needed} 字节，实际为 {content} 字节。</translation>
</message>
<message>
<source>“{said}” could not be unpacked: {error}.</source>
<translation>无法解压“{said}”：{error}。</translation>
</message>
<message>
<source>Save the file anew with numpy.savez.</source>
<translation>请用 numpy.savez 重新保存该文件。</translation>
</message>
<message>
<source>“{file}” is no archive of arrays: {error}.</source>
<translation>“{file}”不是数组归档：{error}。</translation>
</message>
<message>
<source>“{said}” is no NumPy array, or it is cut short.</source>
<translation>“{said}”不是 NumPy 数组，或不完整。</translation>
</message>
<message>
<source>“{said}” would need {needed} MiB unpacked; up to {most_unpacked} MiB are read.</source>
<translation>“{said}”解压后需要 {needed} MiB；最多读取 {most_unpacked} MiB。</translation>
</message>
<message>
<source>Save it with numpy.savez or numpy.save: what is not compressed can be of any size.</source>
<translation>请用 numpy.savez 或 numpy.save 保存：未压缩的文件大小不限。</translation>
</message>
<message>
<source>{items}, {key}: a value is empty, infinite or too large, where finite numbers are expected.</source>
<translation>{items}，{key}：有一个值为空、无穷大或过大，但需要有限的数。</translation>
</message>
<message>
<source>Fill it in, or leave the item out.</source>
<translation>请补上该值，或排除此项。</translation>
</message>
<message>
<source>there are {array} inputs, but {values} targets.</source>
<translation>输入有 {array} 个，但目标有 {values} 个。</translation>
</message>
<message>
<source>Save as many targets as inputs, in the same order.</source>
<translation>请按相同顺序保存与输入数量相同的目标。</translation>
</message>
<message>
<source>the inputs have the shape {shape}; at least 2 samples are needed.</source>
<translation>输入的形状为 {shape}；至少需要 2 个样本。</translation>
</message>
<message>
<source>Choose an array that holds some.</source>
<translation>请选择含有样本的数组。</translation>
</message>
<message>
<source>numbers of tokens are whole and not below 0, but there are others.</source>
<translation>词元编号须为不小于 0 的整数，但其中有其他数。</translation>
</message>
<message>
<source>Do not take the numbers for tokens, or correct them.</source>
<translation>请不要将这些数当作词元，或将其改正。</translation>
</message>
<message>
<source>“{said}” has the shape {array}, but targets are one number, or one row of numbers, per sample, or whole numbers of classes for each place.</source>
<translation>“{said}”的形状为 {array}，但目标应为每个样本一个数或一行数，或每个位置的类别整数编号。</translation>
</message>
<message>
<source>Save the targets with the shape (samples) or (samples, values), or classes of places as whole numbers.</source>
<translation>请将目标保存为（样本）或（样本, 值）的形状，或将各位置的类别保存为整数。</translation>
</message>
<message>
<source>“{said}” holds no class numbers: they are whole, and one per sample.</source>
<translation>“{said}”不含类别编号：类别编号为整数，每个样本一个。</translation>
</message>
<message>
<source>Predict values.</source>
<translation>请改为预测数值。</translation>
</message>
<message>
<source>“{said}”: the target of sample {bad} is not a finite number{bad2}.</source>
<translation>“{said}”：样本 {bad} 的目标不是有限的数{bad2}。</translation>
</message>
<message>
<source>Fill it in, or leave these samples out when you save the arrays.</source>
<translation>请补上该值，或在保存数组时排除这些样本。</translation>
</message>
<message>
<source>“{said}” of the shape {array} does not say which labels each sample has: a row of 0 and 1 for each was expected.</source>
<translation>形状为 {array} 的“{said}”没有说明每个样本有哪些标签：每个样本应为一行 0 和 1。</translation>
</message>
<message>
<source>Save one column for each label, or choose another task.</source>
<translation>请为每个标签保存一列，或选择其他任务。</translation>
</message>
<message>
<source>“{said}” holds class numbers up to {found}; fewer than {most_classes} classes were expected.</source>
<translation>“{said}”中的类别编号最大为 {found}；类别应少于 {most_classes} 个。</translation>
</message>
<message>
<source>Number the classes from 0 without gaps, or predict values.</source>
<translation>请从 0 开始连续地为类别编号，或改为预测数值。</translation>
</message>
<message>
<source>Save or download the dataset again.</source>
<translation>请重新保存或下载该数据集。</translation>
</message>
<message>
<source>“{folder}” is a file; the folder of a saved dataset was expected.</source>
<translation>“{folder}”是文件；需要的是已保存数据集的文件夹。</translation>
</message>
<message>
<source>Choose its folder.</source>
<translation>请选择它所在的文件夹。</translation>
</message>
<message>
<source>There is no folder “{folder}”.</source>
<translation>没有文件夹“{folder}”。</translation>
</message>
<message>
<source>Choose the folder where it is now.</source>
<translation>请选择该文件夹现在的位置。</translation>
</message>
<message>
<source>“{folder}” is no saved dataset: it holds no state.json, dataset_dict.json or Parquet files.</source>
<translation>“{folder}”不是已保存的数据集：其中没有 state.json、dataset_dict.json 或 Parquet 文件。</translation>
</message>
<message>
<source>Choose the folder that save_to_disk made, or one with Parquet files.</source>
<translation>请选择由 save_to_disk 创建的文件夹，或含有 Parquet 文件的文件夹。</translation>
</message>
<message>
<source>“{folder}” says that it has no parts.</source>
<translation>“{folder}”说明自己没有任何部分。</translation>
</message>
<message>
<source>“{folder}” has no part “{chosen}”; it has {parts}.</source>
<translation>“{folder}”没有“{chosen}”这一部分；有 {parts}。</translation>
</message>
<message>
<source>Choose one of these.</source>
<translation>请从中选择一个。</translation>
</message>
<message>
<source>“{folder}/state.json” names no files of data.</source>
<translation>“{folder}/state.json”没有列出数据文件。</translation>
</message>
<message>
<source>“{path}” has {rows} rows; at least 2 are needed.</source>
<translation>“{path}”有 {rows} 行；至少需要 2 行。</translation>
</message>
<message>
<source>Choose another part.</source>
<translation>请选择另一部分。</translation>
</message>
<message>
<source>“{path}” has two columns of one name.</source>
<translation>“{path}”有两个同名的列。</translation>
</message>
<message>
<source>Rename one of them and save it again.</source>
<translation>请重命名其中一个并重新保存。</translation>
</message>
<message>
<source>“{folder}/state.json” names a file elsewhere: “{name}”.</source>
<translation>“{folder}/state.json”指向了别处的文件：“{name}”。</translation>
</message>
<message>
<source>“{file}” is damaged: “{key}” is no list of names.</source>
<translation>“{file}”已损坏：“{key}”不是名称列表。</translation>
</message>
<message>
<source>“{file}” is damaged: an object was expected.</source>
<translation>“{file}”已损坏：应为一个对象。</translation>
</message>
<message>
<source>“{file}” is damaged: {error}.</source>
<translation>“{file}”已损坏：{error}。</translation>
</message>
<message>
<source>The files of “{folder}” have different columns: {error}.</source>
<translation>“{folder}”的各文件列不相同：{error}。</translation>
</message>
<message>
<source>“{file}” is no whole Arrow file: {error}.</source>
<translation>“{file}”不是完整的 Arrow 文件：{error}。</translation>
</message>
<message>
<source>“{file}” needs more than {most_loaded} GiB of memory.</source>
<translation>“{file}”需要超过 {most_loaded} GiB 的内存。</translation>
</message>
<message>
<source>Save the dataset with save_to_disk: such files are not loaded, and may be of any size.</source>
<translation>请用 save_to_disk 保存数据集：这类文件不会载入内存，大小不限。</translation>
</message>
<message>
<source>“{file}” is no whole Parquet file: {error}.</source>
<translation>“{file}”不是完整的 Parquet 文件：{error}。</translation>
</message>
<message>
<source>Choose a folder with batches as they are given away, or unpack the archive again.</source>
<translation>请选择含有原始发布批次文件的文件夹，或重新解压归档。</translation>
</message>
<message>
<source>“{folder}” holds no batches of CIFAR for “{part}”: files such as data_batch_1, data_batch_1.bin or train were expected.</source>
<translation>“{folder}”中没有用于“{part}”的 CIFAR 批次文件：需要 data_batch_1、data_batch_1.bin 或 train 等文件。</translation>
</message>
<message>
<source>Choose the folder into which the archive was unpacked.</source>
<translation>请选择归档解压到的文件夹。</translation>
</message>
<message>
<source>“{file}”: an array “data” [n, {pixels}] was expected, but there is {came}.</source>
<translation>“{file}”：需要数组“data”[n, {pixels}]，但实际是 {came}。</translation>
</message>
<message>
<source>“{file}”: pictures of bytes were expected, but {dtype} came.</source>
<translation>“{file}”：需要字节类型的图片，但实际是 {dtype}。</translation>
</message>
<message>
<source>“{file}”: a list “labels” of class numbers was expected.</source>
<translation>“{file}”：需要类别编号的列表“labels”。</translation>
</message>
<message>
<source>“{file}”: there are {pictures} pictures, but {labels} labels.</source>
<translation>“{file}”：有 {pictures} 张图片，但有 {labels} 个标签。</translation>
</message>
<message>
<source>“{file}” has {content} bytes, which are no whole number of pictures of {labels} bytes: it is cut short, or no batch.</source>
<translation>“{file}”有 {content} 字节，不是每张 {labels} 字节的图片的整数倍：文件不完整，或不是批次文件。</translation>
</message>
<message>
<source>“{folder}” is a file, but a folder was expected.</source>
<translation>“{folder}”是文件，但需要文件夹。</translation>
</message>
<message>
<source>Found boxes are six numbers each (x, y, width, height, class, score), but a prediction is {came}.</source>
<translation>找到的每个框是六个数（x、y、宽、高、类别、分数），但预测是 {came}。</translation>
</message>
<message>
<source>Give the grid that DetectionLoss takes, or decode the boxes before the Output called prediction.</source>
<translation>请给出 DetectionLoss 所接收的网格，或在名为 prediction 的 Output 之前解码出框。</translation>
</message>
<message>
<source>Install scikit-learn, which ships the file: pip install scikit-learn.</source>
<translation>请安装附带该文件的 scikit-learn：pip install scikit-learn。</translation>
</message>
<message>
<source>Restore the file, or choose another dataset.</source>
<translation>请恢复该文件，或选择其他数据集。</translation>
</message>
<message>
<source>There is no dataset called “{name}”.</source>
<translation>没有名为“{name}”的数据集。</translation>
</message>
<message>
<source>{hint}There is: {entries}.</source>
<translation>{hint}可用的有：{entries}。</translation>
</message>
<message>
<source>a sample has the shape {shape}, but {shape2} was expected.</source>
<translation>样本的形状为 {shape}，但需要 {shape2}。</translation>
</message>
<message>
<source>there are {inputs} samples, but {targets} targets.</source>
<translation>样本有 {inputs} 个，但目标有 {targets} 个。</translation>
</message>
<message>
<source>there are {inputs} samples; at least 2 are needed.</source>
<translation>样本有 {inputs} 个；至少需要 2 个。</translation>
</message>
<message>
<source>“{kind}” has the shape {shape}, but {shape2} was expected.</source>
<translation>“{kind}”的形状为 {shape}，但应为 {shape2}。</translation>
</message>
<message>
<source>the value in row {row}, column {name} is {value}{more}.</source>
<translation>第 {row} 行、列 {name} 的值无效：{value}{more}。</translation>
</message>
<message>
<source>Fill the value in or remove the row.</source>
<translation>请补上该值或删除该行。</translation>
</message>
<message>
<source>row {row} has the class {found}, but there are {labels} classes (0 to {labels2}).</source>
<translation>第 {row} 行的类别为 {found}，但只有 {labels} 个类别（0 到 {labels2}）。</translation>
</message>
<message>
<source>Correct the label or remove the row.</source>
<translation>请改正标签或删除该行。</translation>
</message>
<message>
<source>the data comes with scikit-learn, which is not installed.</source>
<translation>该数据随 scikit-learn 提供，但 scikit-learn 未安装。</translation>
</message>
<message>
<source>The data file “{path}” is empty.</source>
<translation>数据文件“{path}”为空。</translation>
</message>
<message>
<source>The data file “{path}” is missing in “{parent}”.</source>
<translation>“{parent}”中缺少数据文件“{path}”。</translation>
</message>
<message>
<source>The data file “{path}” could not be read: {error}.</source>
<translation>无法读取数据文件“{path}”：{error}。</translation>
</message>
<message>
<source>“{path}”, line {number}: {cells} values were found, but {rows} expected.</source>
<translation>“{path}”第 {number} 行：有 {cells} 个值，但需要 {rows} 个。</translation>
</message>
<message>
<source>“{path}”, line {number}: a value is not a number: {cells}.</source>
<translation>“{path}”第 {number} 行：有一个值不是数：{cells}。</translation>
</message>
<message>
<source>Check the network and try again: what came is kept. Or put the file into “{folder}” yourself.</source>
<translation>请检查网络后重试：已收到的部分会保留。或者自己把文件放进“{folder}”。</translation>
</message>
<message>
<source>“{file}” could not be downloaded: {url} broke off again and again.</source>
<translation>无法下载“{file}”：{url} 一再中断。</translation>
</message>
<message>
<source>Make room there, or set LAYERLOOM_HOME to a folder with more.</source>
<translation>请在那里腾出空间，或将 LAYERLOOM_HOME 设为空间更多的文件夹。</translation>
</message>
<message>
<source>“{file}” could not be written into “{folder}”: {reason}.</source>
<translation>无法将“{file}”写入“{folder}”：{reason}。</translation>
</message>
<message>
<source>It was removed. Try again later; if it stays so, the file was changed where it lies.</source>
<translation>该文件已删除。请稍后重试；如果仍然如此，说明源文件已被更改。</translation>
</message>
<message>
<source>“{file}” could not be downloaded: “{url}” is no address of a kind that is known here.</source>
<translation>无法下载“{file}”：“{url}”不是可识别的地址类型。</translation>
</message>
<message>
<source>“{file}” could not be downloaded: {url} answered {code} ({reason}).</source>
<translation>无法下载“{file}”：{url} 返回 {code}（{reason}）。</translation>
</message>
<message>
<source>“{file}” could not be downloaded: {url} could not be reached ({error}).</source>
<translation>无法下载“{file}”：无法连接 {url}（{error}）。</translation>
</message>
<message>
<source>“{file}” needs {needed} MiB more in “{parent}”, but only {free} MiB are free.</source>
<translation>“{file}”还需要“{parent}”中 {needed} MiB 的空间，但只剩 {free} MiB。</translation>
</message>
<message>
<source>“{file}” could not be written into “{folder}”: the disk is full.</source>
<translation>无法将“{file}”写入“{folder}”：磁盘已满。</translation>
</message>
<message>
<source>“{file}” could not be downloaded: no address is known.</source>
<translation>无法下载“{file}”：没有已知的地址。</translation>
</message>
<message>
<source>“{file}” could not be downloaded: {url} gave another file, whose {kind} begins with {found}, not with {wanted}.</source>
<translation>无法下载“{file}”：{url} 给出了另一个文件，其 {kind} 以 {found} 开头，而不是 {wanted}。</translation>
</message>
<message>
<source>“{file}” could not be downloaded: {url} broke off ({error}).</source>
<translation>无法下载“{file}”：{url} 中断（{error}）。</translation>
</message>
<message>
<source>All {source} items are of the class “{labels}”: there is nothing to tell apart.</source>
<translation>全部 {source} 个样本都属于类别“{labels}”：没有可区分的内容。</translation>
</message>
<message>
<source>Add items of another class.</source>
<translation>请添加其他类别的样本。</translation>
</message>
<message>
<source>{lonely} of {labels} classes have one item only: {listed}. Two are needed, one to learn from and one to validate with.</source>
<translation>{labels} 个类别中有 {lonely} 个只有一个样本：{listed}。需要两个，一个用于学习，一个用于验证。</translation>
</message>
<message>
<source>Add items of these classes, or leave them out.</source>
<translation>请添加这些类别的样本，或将其排除。</translation>
</message>
<message>
<source>“{labels}” has {counts} items, but “{labels2}” has {counts2}. A network that always says “{labels}” would be right for {counts3} %.</source>
<translation>“{labels}”有 {counts} 个样本，而“{labels2}”有 {counts2} 个。总是回答“{labels}”的网络也会有 {counts3}% 的正确率。</translation>
</message>
<message>
<source>Look at the scores of each class rather than at the share of right answers, or give rare classes more weight in the loss.</source>
<translation>请查看各类别的得分而不是正确率，或在损失中为稀少的类别增加权重。</translation>
</message>
<message>
<source>{keys} of {source} items are the same as one before. If one of the two is learnt and the other is asked for, the score is too good.</source>
<translation>{source} 个条目中有 {keys} 个与前面的相同。如果从其中一个学习而用另一个测试，得分会过高。</translation>
</message>
<message>
<source>Leave the second ones out, unless they were really observed again.</source>
<translation>除非确实是再次观测到的，否则请排除后面重复的行。</translation>
</message>
<message>
<source>{far} of {values} values of “{name}” lie far from the others. The loss will care for them most.</source>
<translation>“{name}”的 {values} 个值中有 {far} 个远离其他值。损失受它们的影响最大。</translation>
</message>
<message>
<source>Look whether they are right; leave out what is not.</source>
<translation>请检查它们是否正确；排除不正确的。</translation>
</message>
<message>
<source>Say under “function” which one gives the data.</source>
<translation>请在“function”中说明由哪个函数给出数据。</translation>
</message>
<message>
<source>“{name}” of “{file}” ended its process without an answer.</source>
<translation>“{file}”的“{name}”没有应答就结束了进程。</translation>
</message>
<message>
<source>“{path}” has no function called load_data or the like; there is: {there}.</source>
<translation>“{path}”没有名为 load_data 之类的函数；现有：{there}。</translation>
</message>
<message>
<source>“{name}” is Python code, which runs only after you trust it.</source>
<translation>“{name}”是 Python 代码，只有在您信任之后才会运行。</translation>
</message>
<message>
<source>Read it, then trust it: on the Data page, or with layerloom trust {name}.</source>
<translation>请先阅读再信任：在“数据”页面，或使用 layerloom trust {name}。</translation>
</message>
<message>
<source>“{path}” has no function “{wanted}”; there is: {there}.</source>
<translation>“{path}”没有函数“{wanted}”；现有：{there}。</translation>
</message>
<message>
<source>Correct it, and read the data again.</source>
<translation>请改正后重新读取数据。</translation>
</message>
<message>
<source>“{name}” of “{file}” is not there any more once the file has run.</source>
<translation>“{file}”运行之后，“{name}”已不存在。</translation>
</message>
<message>
<source>“{name}” of “{file}” needs more memory than there is.</source>
<translation>“{file}”的“{name}”需要的内存超过现有内存。</translation>
</message>
<message>
<source>“{name}” gave a dictionary with {what}; “inputs” and “targets” were expected in it.</source>
<translation>“{name}”给出了含有 {what} 的字典；其中应有“inputs”和“targets”。</translation>
</message>
<message>
<source>“{name}” gave a value of the type {what}; (inputs, targets) or a dictionary with both was expected.</source>
<translation>“{name}”给出了 {what} 类型的值；应为（输入，目标）或含有两者的字典。</translation>
</message>
<message>
<source>“{name}” gave {what} of different lengths, which are no array.</source>
<translation>“{name}”给出的 {what} 长度不一，不能成为数组。</translation>
</message>
<message>
<source>“{name}” gave values that are no numbers ({what}); numbers, or words as targets, were expected.</source>
<translation>“{name}”给出的值不是数字（{what}）；应为数字，目标也可以是词。</translation>
</message>
<message>
<source>“{path}” has more than {largest} MiB, which is no program.</source>
<translation>“{path}”超过 {largest} MiB，不是程序。</translation>
</message>
<message>
<source>Choose another.</source>
<translation>请选择另一个。</translation>
</message>
<message>
<source>“{path}” is no text in UTF-8.</source>
<translation>“{path}”不是 UTF-8 文本。</translation>
</message>
<message>
<source>Choose a Python file.</source>
<translation>请选择 Python 文件。</translation>
</message>
<message>
<source>“{path}” is no Python, line {reason}.</source>
<translation>“{path}”不是 Python，第 {reason} 行。</translation>
</message>
<message>
<source>Correct the file.</source>
<translation>请改正该文件。</translation>
</message>
<message>
<source>“{text}” are no arguments: names with plain values were expected.</source>
<translation>“{text}”不是参数：应为名称和简单的值。</translation>
</message>
<message>
<source>Write them as: samples=500.</source>
<translation>请这样写：samples=500。</translation>
</message>
<message>
<source>What “{function}” gives could not be kept in “{parent}”: {strerror}.</source>
<translation>“{function}”给出的内容无法保存到“{parent}”：{strerror}。</translation>
</message>
<message>
<source>Make room on this disk, or set LAYERLOOM_HOME to a folder with more.</source>
<translation>请在此磁盘上腾出空间，或将 LAYERLOOM_HOME 设为空间更大的文件夹。</translation>
</message>
<message>
<source>“{name}” of “{file}” failed, line {what}.</source>
<translation>“{file}”的“{name}”失败，第 {what} 行。</translation>
</message>
<message>
<source>“{function}” of “{path}” took more than {limit} s and was ended.</source>
<translation>“{path}”的“{function}”超过 {limit} 秒，已被终止。</translation>
</message>
<message>
<source>Make it quicker, or set a longer limit.</source>
<translation>请让它更快，或设置更长的时限。</translation>
</message>
<message>
<source>The column “{column}” is empty in {alone} of {names} rows; each of these counts as a group.</source>
<translation>列“{column}”在 {names} 行中有 {alone} 行为空；这些行各自算作一组。</translation>
</message>
<message>
<source>The files lie in the folders of their classes at once; a folder for each group was expected below these.</source>
<translation>文件直接位于其类别的文件夹中；应在其下为每组设一个文件夹。</translation>
</message>
<message>
<source>Take the beginning of the files' names instead, or no groups.</source>
<translation>请改用文件名的开头，或不分组。</translation>
</message>
<message>
<source>There is no column “{wanted}” to tell groups by; there is {there}.</source>
<translation>没有用于分组的列“{wanted}”；现有 {there}。</translation>
</message>
<message>
<source>Fill it in where it is known.</source>
<translation>请补上已知的值。</translation>
</message>
<message>
<source>“{file}” is cut short: {sizes} numbers need {needed} bytes, but {came} came.</source>
<translation>“{file}”不完整：{sizes} 个数需要 {needed} 字节，实际为 {came} 字节。</translation>
</message>
<message>
<source>Copy or download it again.</source>
<translation>请重新复制或下载。</translation>
</message>
<message>
<source>“{file}” is no idx file: it begins with {came}, but 00 00 08 01 (labels) or 00 00 08 03 (pictures) was expected.</source>
<translation>“{file}”不是 idx 文件：它以 {came} 开头，但应为 00 00 08 01（标签）或 00 00 08 03（图片）。</translation>
</message>
<message>
<source>Choose another file, or another kind of source.</source>
<translation>请选择其他文件，或其他类型的数据源。</translation>
</message>
<message>
<source>“{file}” ends within its sizes.</source>
<translation>“{file}”在大小信息处中断。</translation>
</message>
<message>
<source>“{file}” would need {needed} MiB unpacked; up to {most_unpacked} MiB are read.</source>
<translation>“{file}”解压后需要 {needed} MiB；最多读取 {most_unpacked} MiB。</translation>
</message>
<message>
<source>Unpack it first: a file that is not compressed can be of any size.</source>
<translation>请先解压：未压缩的文件大小不限。</translation>
</message>
<message>
<source>“{file}” is a damaged archive: {error}.</source>
<translation>“{file}”是损坏的归档：{error}。</translation>
</message>
<message>
<source>There are no {many} in “{root}”: no file ends in {endings}.</source>
<translation>“{root}”中没有 {many}：没有以 {endings} 结尾的文件。</translation>
</message>
<message>
<source>“{root}” holds {files}, but no folders: the folder of a {one} is its class.</source>
<translation>“{root}”包含 {files}，但没有文件夹：{one} 所在的文件夹就是其类别。</translation>
</message>
<message>
<source>{beside} lie in no folder of a class and were left out: {beside2}.</source>
<translation>{beside}不在任何类别的文件夹中，已排除：{beside2}。</translation>
</message>
<message>
<source>All {said} in {where} are of one class, “{labels}”; two at least are needed.</source>
<translation>{where} 中的 {said} 都属于同一类别“{labels}”；至少需要两个类别。</translation>
</message>
<message>
<source>{total} files that are no {many} by their ending were left out ({shown}).</source>
<translation>已排除 {total} 个扩展名不属于 {many} 的文件（{shown}）。</translation>
</message>
<message>
<source>{unnamed} with a backslash or letters that are no text in the name were left out.</source>
<translation>已排除 {unnamed}：名称中含有反斜杠或非文本字符。</translation>
</message>
<message>
<source>“{root}” is a file; a folder with a folder for each class was expected.</source>
<translation>“{root}”是文件；需要包含每个类别文件夹的文件夹。</translation>
</message>
<message>
<source>Choose a folder.</source>
<translation>请选择文件夹。</translation>
</message>
<message>
<source>Choose a folder that holds folders of {many}.</source>
<translation>请选择包含 {many} 文件夹的文件夹。</translation>
</message>
<message>
<source>Put the {many} of each class into a folder of their own.</source>
<translation>请将每个类别的 {many} 放入各自的文件夹。</translation>
</message>
<message>
<source>1 {one} lies in no folder of a class and was left out: {beside}.</source>
<translation>1 个{one}不在任何类别的文件夹中，已排除：{beside}。</translation>
</message>
<message>
<source>Add {many} of another class.</source>
<translation>请添加其他类别的 {many}。</translation>
</message>
<message>
<source>Move what is to be used into the folder of its class.</source>
<translation>请将要使用的内容移到其类别的文件夹中。</translation>
</message>
<message>
<source>What is to be used must end in {endings}.</source>
<translation>要使用的内容必须以 {endings} 结尾。</translation>
</message>
<message>
<source>Rename what is to be used.</source>
<translation>请重命名要使用的内容。</translation>
</message>
<message>
<source>The folder “{folder}” could not be read: {reason}.</source>
<translation>无法读取文件夹“{folder}”：{reason}。</translation>
</message>
<message>
<source>The folder “{root}” could not be read: {reason}.</source>
<translation>无法读取文件夹“{root}”：{reason}。</translation>
</message>
<message>
<source>Allow reading it, or remove it.</source>
<translation>请允许读取，或将其移除。</translation>
</message>
<message>
<source>It is empty.</source>
<translation>它是空的。</translation>
</message>
<message>
<source>“{path}” has no row that can be used. {first}</source>
<translation>“{path}”没有可用的行。{first}</translation>
</message>
<message>
<source>Choose another column or file.</source>
<translation>请选择其他列或文件。</translation>
</message>
<message>
<source>“{path}”, {key}: “{labels}” in “{target}” is no number; one was expected.</source>
<translation>“{path}”，{key}：“{target}”中的“{labels}”不是数；需要一个数。</translation>
</message>
<message>
<source>Choose a file inside it.</source>
<translation>请选择其中的一个文件。</translation>
</message>
<message>
<source>The column “{target}” of “{path}” holds no numbers.</source>
<translation>“{path}”的列“{target}”不含数。</translation>
</message>
<message>
<source>Take it as classes.</source>
<translation>请将其当作类别。</translation>
</message>
<message>
<source>“{path}”, {key}: the column “{target}” is empty; what is to be foretold was expected.</source>
<translation>“{path}”，{key}：列“{target}”为空；需要有要预测的内容。</translation>
</message>
<message>
<source>Correct it, or take the column as classes.</source>
<translation>请改正，或将该列当作类别。</translation>
</message>
<message>
<source>Correct the row if it matters.</source>
<translation>如果该行重要，请改正。</translation>
</message>
<message>
<source>Fill it in, or remove the row.</source>
<translation>请补上，或删除该行。</translation>
</message>
<message>
<source>Nothing is learnt of {labels}, but items of this kind validate or test ({rows}). The network cannot know them.</source>
<translation>没有学习任何关于 {labels} 的内容，但此类条目用于验证或测试（{rows}）。网络不可能认识它们。</translation>
</message>
<message>
<source>Divide so that each class is in each part, or leave these items out.</source>
<translation>请使每个类别出现在每个部分中，或排除这些条目。</translation>
</message>
<message>
<source>No item of {unasked} validates, so nobody learns how well these are told.</source>
<translation>{unasked} 没有条目用于验证，因此无法得知它们识别得如何。</translation>
</message>
<message>
<source>Hold more back, or divide so that each class is in each part.</source>
<translation>请留出更多，或使每个类别出现在每个部分中。</translation>
</message>
<message>
<source>Rows that validate or test ({new}) have words in “{name}” that no row has which is learnt from: {words}. Such a word counts as none at all.</source>
<translation>用于验证或测试的行（{new}）在“{name}”中含有训练行没有的词：{words}。这样的词视为没有。</translation>
</message>
<message>
<source>Put rare words together in the file, or hold less back.</source>
<translation>请在文件中合并罕见词，或少留出一些。</translation>
</message>
<message>
<source>What is learnt by heart looks as if it were understood there, so the score is too good.</source>
<translation>死记硬背的内容在那里看起来像是理解了，因此得分过高。</translation>
</message>
<message>
<source>Nothing keeps them together, since the parts are drawn without regard to groups.</source>
<translation>由于各部分的抽取不考虑分组，没有什么使它们保持在一起。</translation>
</message>
<message>
<source>A network may know them by heart.</source>
<translation>网络可能已将它们死记硬背。</translation>
</message>
<message>
<source>Groups on both sides of the split: {torn} of {all_of}.</source>
<translation>同时位于划分两边的组：{all_of} 组中的 {torn} 组。</translation>
</message>
<message>
<source>Divide by groups, so that each of them is on one side only.</source>
<translation>请按组划分，使每组只在一边。</translation>
</message>
<message>
<source>Files in the same folder look as if they belonged together, as of one patient or recording.</source>
<translation>同一文件夹中的文件看起来属于一起，例如同一患者或同一录音。</translation>
</message>
<message>
<source>Files whose names begin alike look as if they belonged together, as of one patient or recording.</source>
<translation>名称开头相同的文件看起来属于一起，例如同一患者或同一录音。</translation>
</message>
<message>
<source>“{column}” looks as if it told what belongs together, as one patient or customer.</source>
<translation>“{column}”看起来指明了哪些属于一起，例如同一患者或客户。</translation>
</message>
<message>
<source>Copies of what is learnt from are in other parts: {validating} in validation, {testing} in the test part, first “{first}” and “{second}”.</source>
<translation>训练数据的副本出现在其他部分：验证中 {validating} 个，测试部分中 {testing} 个，首先是“{first}”和“{second}”。</translation>
</message>
<message>
<source>Copies of what is learnt from validate: {validating} of {of}, first “{first}” and “{second}”.</source>
<translation>训练数据的副本用于验证：{of} 个中的 {validating} 个，首先是“{first}”和“{second}”。</translation>
</message>
<message>
<source>Near copies of what is learnt from are in other parts: {validating} in validation, {testing} in the test part, first “{first}” and “{second}”.</source>
<translation>与训练数据几乎相同的内容出现在其他部分：验证中 {validating} 个，测试部分中 {testing} 个，首先是“{first}”和“{second}”。</translation>
</message>
<message>
<source>Near copies of what is learnt from validate: {validating} of {of}, first “{first}” and “{second}”.</source>
<translation>与训练数据几乎相同的内容用于验证：{of} 个中的 {validating} 个，首先是“{first}”和“{second}”。</translation>
</message>
<message>
<source>Leave all but one of each out, so that no other split tears them apart.</source>
<translation>每组只留一个，其余排除，以免其他划分将它们拆开。</translation>
</message>
<message>
<source>Look at them, and leave all but one of each out.</source>
<translation>请查看它们，每组只留一个，其余排除。</translation>
</message>
<message>
<source>“{column}” holds dates, but some rows validate or test that are earlier than the latest one that is learnt from: {early} of {held}. If the future is to be foretold, the score is too good.</source>
<translation>“{column}”是日期，但有些用于验证或测试的行早于最新的训练行：{held} 行中的 {early} 行。如果要预测未来，得分就过高了。</translation>
</message>
<message>
<source>Divide by time, so that the latest rows validate.</source>
<translation>请按时间划分，使最新的行用于验证。</translation>
</message>
<message>
<source>The items are in the order of time, but some validate or test that come before ones that are learnt from: {early} of {held}. The network is asked for what it knows the future of.</source>
<translation>条目按时间排列，但有些用于验证或测试的条目早于训练条目：{held} 个中的 {early} 个。网络被问到的是它已知其未来的内容。</translation>
</message>
<message>
<source>Divide by time, so that the latest ones validate.</source>
<translation>请按时间划分，使最新的用于验证。</translation>
</message>
<message>
<source>What was read of the data could not be kept in “{parent}”: {reason}.</source>
<translation>无法将读取的数据保存到“{parent}”：{reason}。</translation>
</message>
<message>
<source>Reading the data needs {bytes_needed} MiB in “{folder}”, but only {free} MiB are free.</source>
<translation>读取数据需要“{folder}”中有 {bytes_needed} MiB，但只有 {free} MiB 可用。</translation>
</message>
<message>
<source>Make room there, choose a smaller size, or set LAYERLOOM_HOME to a folder with more.</source>
<translation>请在那里腾出空间，选择较小的大小，或将 LAYERLOOM_HOME 设为空间更大的文件夹。</translation>
</message>
<message>
<source>The column “{name}” of {where} holds {labels} labels{only}; two at least were expected.</source>
<translation>{where} 的列“{name}”有 {labels} 个标签{only}；至少需要两个。</translation>
</message>
<message>
<source>Write lists such as red;round, or choose another column.</source>
<translation>写成 red;round 这样的列表，或选择另一列。</translation>
</message>
<message>
<source>Choose a column with labels that come again and again.</source>
<translation>选择标签反复出现的列。</translation>
</message>
<message>
<source>The column “{name}” of {where} holds no 1 and 0; whether the label applies was expected.</source>
<translation>{where} 的列“{name}”没有 1 和 0；应说明标签是否适用。</translation>
</message>
<message>
<source>Choose columns that say yes or no of each row.</source>
<translation>选择对每一行说是或否的列。</translation>
</message>
<message>
<source>Convert the file to a .npz in a program that you trust, and choose that.</source>
<translation>请用您信任的程序将该文件转换为 .npz，再选择它。</translation>
</message>
<message>
<source>“{file}” is a damaged pickle: it has no end.</source>
<translation>“{file}”是损坏的 pickle：没有结尾。</translation>
</message>
<message>
<source>“{file}” has more than {largest} MiB.</source>
<translation>“{file}”超过 {largest} MiB。</translation>
</message>
<message>
<source>“{file}” holds values within values too deep to read.</source>
<translation>“{file}”中的值嵌套过深，无法读取。</translation>
</message>
<message>
<source>“{file}” is a damaged pickle, or it is cut short.</source>
<translation>“{file}”是损坏的 pickle，或不完整。</translation>
</message>
<message>
<source>“{self}” is a pickle that would call “{full}” when it is read. It was not executed.</source>
<translation>“{self}”是一个读取时会调用“{full}”的 pickle。它没有被执行。</translation>
</message>
<message>
<source>“{self}” is a pickle of objects, not of plain values.</source>
<translation>“{self}”是对象的 pickle，而不是普通值的 pickle。</translation>
</message>
<message>
<source>Delete it if you do not know where it is from.</source>
<translation>如果不清楚其来源，请删除它。</translation>
</message>
<message>
<source>“{self}” is a pickle with more than plain values ({opcode}).</source>
<translation>“{self}”是含有普通值以外内容（{opcode}）的 pickle。</translation>
</message>
<message>
<source>“{self}” is a pickle that would call something when it is read.</source>
<translation>“{self}”是一个读取时会调用某些内容的 pickle。</translation>
</message>
<message>
<source>{rows} look the same as a picture of another class: {shown}.</source>
<translation>{rows} 看起来与另一类别的图片相同：{shown}。</translation>
</message>
<message>
<source>{groups} times {what} is there more than once: “{first}” and “{second}” first. Copies {harm}.</source>
<translation>有 {groups} 组重复（{what}）：首先是“{first}”和“{second}”。副本的影响：{harm}。</translation>
</message>
<message>
<source>{bad} of one colour only, {bad2}: there is nothing in them to learn from.</source>
<translation>{bad}（{bad2}）只有一种颜色：其中没有可学习的内容。</translation>
</message>
<message>
<source>{odd} of an odd size: {shown}, while {width} × {height} are usual.</source>
<translation>{odd} 的大小异常：{shown}，而通常为 {width} × {height}。</translation>
</message>
<message>
<source>Look at them; leave out what does not belong here.</source>
<translation>请查看它们，排除不属于这里的内容。</translation>
</message>
<message>
<source>{bad} more cannot be read either.</source>
<translation>另有 {bad} 个也无法读取。</translation>
</message>
<message>
<source>{hint} Or leave them out.</source>
<translation>{hint}或者将其排除。</translation>
</message>
<message>
<source>Leave them out.</source>
<translation>请将其排除。</translation>
</message>
<message>
<source>“{labels}” has {counts}, “{labels2}” only {counts2}: a network that always says “{labels}” would be right in {counts3} of all cases.</source>
<translation>“{labels}”有 {counts}，而“{labels2}”只有 {counts2}：总是回答“{labels}”的网络也会有 {counts3} 的正确率。</translation>
</message>
<message>
<source>Add pictures of the rare classes, and watch each class in Evaluate, not the accuracy alone.</source>
<translation>请添加稀少类别的图片，并在“评估”中查看每个类别，而不只看准确率。</translation>
</message>
<message>
<source>{few} have fewer than {few2} pictures.</source>
<translation>{few}的图片少于 {few2} 张。</translation>
</message>
<message>
<source>Relabel the wrong ones, or leave them out.</source>
<translation>请重新标注错误的图片，或将其排除。</translation>
</message>
<message>
<source>Leave all but one of each out.</source>
<translation>每组只留一个，其余排除。</translation>
</message>
<message>
<source>“{few}” has fewer than {few2} pictures.</source>
<translation>“{few}”的图片少于 {few2} 张。</translation>
</message>
<message>
<source>Add pictures, or leave the class out.</source>
<translation>请添加图片，或排除该类别。</translation>
</message>
<message>
<source>“{name}” is empty: it has 0 bytes.</source>
<translation>“{name}”为空：只有 0 字节。</translation>
</message>
<message>
<source>Copy it anew, or leave it out.</source>
<translation>请重新复制，或将其排除。</translation>
</message>
<message>
<source>“{name}” could not be read: {strerror}.</source>
<translation>无法读取“{name}”：{strerror}。</translation>
</message>
<message>
<source>Check the file.</source>
<translation>请检查该文件。</translation>
</message>
<message>
<source>{what} has {drawn} × {drawn2} pixels, but its picture has {width} × {height}: they do not lie on each other.</source>
<translation>{what}为 {drawn} × {drawn2} 像素，而其图片为 {width} × {height}：两者无法重合。</translation>
</message>
<message>
<source>Save it in the size of the picture.</source>
<translation>请按图片的大小保存。</translation>
</message>
<message>
<source>Change the list of preparations, or remove the step.</source>
<translation>请更改预处理列表，或移除该步骤。</translation>
</message>
<message>
<source>There is no way to normalise called “{normalise}”.</source>
<translation>没有名为“{normalise}”的归一化方式。</translation>
</message>
<message>
<source>Choose one of {normalisations}.</source>
<translation>请选择 {normalisations} 之一。</translation>
</message>
<message>
<source>The network's Input takes samples of shape {shape} ({shape2} numbers), but a sample of {title} has the shape {shape3} ({shape4}).</source>
<translation>网络的 Input 接受形状为 {shape}（{shape2} 个数）的样本，但{title}的样本形状为 {shape3}（{shape4}）。</translation>
</message>
<message>
<source>Set the shape of the Input to {shape}.</source>
<translation>请将输入的形状设为 {shape}。</translation>
</message>
<message>
<source>The recorded preparation of the data is damaged: {error}.</source>
<translation>记录的数据预处理已损坏：{error}。</translation>
</message>
<message>
<source>{rows} masks are of another size than their pictures, and were scaled: “{first}” has {size}.</source>
<translation>{rows} 个掩码与图片大小不同，已缩放：“{first}”为 {size}。</translation>
</message>
<message>
<source>Save masks in the size of their pictures, so that edges stay where they were drawn.</source>
<translation>请按图片大小保存掩码，使边缘保持在绘制的位置。</translation>
</message>
<message>
<source>{rows} masks hold values of no class, which are not judged: “{first}” holds {value}.</source>
<translation>{rows} 个掩码含有不属于任何类别的值，这些值不参与评判：“{first}”含有 {value}。</translation>
</message>
<message>
<source>Add the value to the classes, or correct the masks.</source>
<translation>请将该值加入类别，或更正掩码。</translation>
</message>
<message>
<source>{rows} masks have nothing in them but “{label}”: {shown}.</source>
<translation>{rows} 个掩码中只有“{label}”：{shown}。</translation>
</message>
<message>
<source>Look whether something was forgotten; leave them out if so.</source>
<translation>请检查是否有遗漏；如有，请排除它们。</translation>
</message>
<message>
<source>That is right where there is nothing to find; leave them out if they were not looked at.</source>
<translation>若图中确实没有目标则无妨；若未曾标注，请排除它们。</translation>
</message>
<message>
<source>“{labels}” has {counts} boxes, but “{labels2}” has {counts2}.</source>
<translation>“{labels}”有 {counts} 个框，而“{labels2}”有 {counts2} 个。</translation>
</message>
<message>
<source>{count} boxes are less than {tiny} pixels wide or high for the network, as in {shown}.</source>
<translation>有 {count} 个框对网络来说宽或高不足 {tiny} 像素，例如 {shown}。</translation>
</message>
<message>
<source>{rows} more masks cannot be used either.</source>
<translation>另有 {rows} 个掩码也无法使用。</translation>
</message>
<message>
<source>A mask is of another size than its picture, and was scaled: “{first}” has {size}.</source>
<translation>有 1 个掩码与图片大小不同，已缩放：“{first}”为 {size}。</translation>
</message>
<message>
<source>A mask holds a value of no class, which is not judged: “{first}” holds {value}.</source>
<translation>有 1 个掩码含有不属于任何类别的值，该值不参与评判：“{first}”含有 {value}。</translation>
</message>
<message>
<source>A mask has nothing in it but “{label}”: {shown}.</source>
<translation>有 1 个掩码中只有“{label}”：{shown}。</translation>
</message>
<message>
<source>{bare} pictures have no boxes: {shown}.</source>
<translation>{bare} 张图片没有框：{shown}。</translation>
</message>
<message>
<source>{shown} has no boxes.</source>
<translation>{shown} 没有框。</translation>
</message>
<message>
<source>A box in {shown} is less than {tiny} pixels wide or high for the network.</source>
<translation>{shown} 中有一个框对网络来说宽或高不足 {tiny} 像素。</translation>
</message>
<message>
<source>There are no boxes of {shown}.</source>
<translation>没有 {shown} 的框。</translation>
</message>
<message>
<source>There are no pixels of {shown}.</source>
<translation>没有 {shown} 的像素。</translation>
</message>
<message>
<source>“{names}” could not be read: {strerror}.</source>
<translation>无法读取“{names}”：{strerror}。</translation>
</message>
<message>
<source>Few of all pixels are {listed}.</source>
<translation>所有像素中只有极少数是 {listed}。</translation>
</message>
<message>
<source>Watch the overlap of each class in Evaluate, not the accuracy alone, or give them weight in the loss.</source>
<translation>请在评估中关注每个类别的重叠度，而不只是准确率，或在损失中给它们更大的权重。</translation>
</message>
<message>
<source>Add pictures of the rare classes, or leave these out.</source>
<translation>请添加稀有类别的图片，或排除这些类别。</translation>
</message>
<message>
<source>Make the pictures larger (height and width).</source>
<translation>请增大图片（高度和宽度）。</translation>
</message>
<message>
<source>Remove the class, or add some.</source>
<translation>请移除该类别，或补充一些。</translation>
</message>
<message>
<source>The dataset “{remote}” is not on this machine.</source>
<translation>数据集“{remote}”不在这台计算机上。</translation>
</message>
<message>
<source>Choose it on the Data page to download it, or write: layerloom data get {remote}.</source>
<translation>请在“数据”页面选择它来下载，或输入：layerloom data get {remote}。</translation>
</message>
<message>
<source>Delete the file and download the dataset again.</source>
<translation>请删除该文件并重新下载数据集。</translation>
</message>
<message>
<source>“{origin}” could not be read or brought into the cache: {reason}.</source>
<translation>无法读取“{origin}”或将其存入缓存：{reason}。</translation>
</message>
<message>
<source>“{path}” has no {what}. It has {there}.</source>
<translation>“{path}”缺少所需的列（{what}）。现有：{there}。</translation>
</message>
<message>
<source>Choose the columns to see.</source>
<translation>请选择网络要看到的列。</translation>
</message>
<message>
<source>“{key}” could not be read: {strerror}.</source>
<translation>无法读取“{key}”：{strerror}。</translation>
</message>
<message>
<source>Row {row}{more} has {came} cells, but {names} were expected; it is left out.</source>
<translation>第 {row} 行{more}有 {came} 个单元格，但需要 {names} 个；该行已排除。</translation>
</message>
<message>
<source>“{path}” has no column of numbers that vary; a series needs one.</source>
<translation>“{path}”没有数值有变化的列；时间序列需要一列。</translation>
</message>
<message>
<source>Choose another file, or correct the numbers in it.</source>
<translation>请选择其他文件，或改正其中的数。</translation>
</message>
<message>
<source>“{path}” has no column of dates, so there is no calendar to see.</source>
<translation>“{path}”没有日期列，因此没有可用的日历信息。</translation>
</message>
<message>
<source>Choose the column with the time, or do without the calendar.</source>
<translation>请选择时间所在的列，或不使用日历。</translation>
</message>
<message>
<source>Correct the row: windows now run across it.</source>
<translation>请改正该行：目前窗口会跨过它。</translation>
</message>
<message>
<source>“{path}” has {raw} rows that can be used, which give {windows} windows of {length} rows with {horizon} after them; at least 2 are needed.</source>
<translation>“{path}”有 {raw} 行可用，可得到 {windows} 个窗口（每个 {length} 行，其后 {horizon} 行）；至少需要 2 个。</translation>
</message>
<message>
<source>Take shorter windows, fewer steps ahead, or a longer series.</source>
<translation>请使用较短的窗口、较少的预测步数，或更长的时间序列。</translation>
</message>
<message>
<source>“{path}” has no column “{name}”. It has {there}.</source>
<translation>“{path}”没有列“{name}”。现有：{there}。</translation>
</message>
<message>
<source>“{path}”: the column “{name}” holds {kind}, but a series is of numbers.</source>
<translation>“{path}”：列“{name}”的内容是 {kind}，但时间序列需要数值。</translation>
</message>
<message>
<source>Choose another column.</source>
<translation>请选择其他列。</translation>
</message>
<message>
<source>Column “{name}”: {missing} missing, the first in row {first}. The value before stands there.</source>
<translation>列“{name}”：有缺失值（{missing}），首个在第 {first} 行。已用前一个值代替。</translation>
</message>
<message>
<source>Column “{name}”: {faults} no number, the first in row {numbers} (“{cell}”). The value before stands there.</source>
<translation>列“{name}”：有不是数的值（{faults}），首个在第 {numbers} 行（“{cell}”）。已用前一个值代替。</translation>
</message>
<message>
<source>Correct it.</source>
<translation>请改正。</translation>
</message>
<message>
<source>The first {first} rows are left out: a column is empty in all of them.</source>
<translation>前 {first} 行已排除：其中都有一列为空。</translation>
</message>
<message>
<source>{possible} of {possible2} windows are left out: what is to be foretold is missing.</source>
<translation>{possible2} 个窗口中有 {possible} 个已排除：缺少要预测的值。</translation>
</message>
<message>
<source>Fill the values in, if they are known.</source>
<translation>如果知道这些值，请补上。</translation>
</message>
<message>
<source>“{path}”, row {numbers}: {strip} comes after {strip2}, but rows must be in the order of time{backwards}.</source>
<translation>“{path}”第 {numbers} 行：{strip} 排在 {strip2} 之后，但各行必须按时间顺序排列{backwards}。</translation>
</message>
<message>
<source>Sort the rows by “{name}”, the earliest first.</source>
<translation>请按“{name}”从早到晚对各行排序。</translation>
</message>
<message>
<source>“{path}”: the column “{name}” holds no dates, but the time of each row was expected.</source>
<translation>“{path}”：列“{name}”不含日期，但需要每行的时间。</translation>
</message>
<message>
<source>Choose another column, or none: rows are then taken to be in order.</source>
<translation>请选择其他列，或不选：这时各行视为已按顺序排列。</translation>
</message>
<message>
<source>“{path}”, row {numbers}: the column “{name}” is {shown}.</source>
<translation>“{path}”第 {numbers} 行：列“{name}”的值无效：{shown}。</translation>
</message>
<message>
<source>Correct it: the order of the rows depends on it.</source>
<translation>请改正：各行的顺序取决于它。</translation>
</message>
<message>
<source>{twice} dates come again.</source>
<translation>共有 {twice} 个日期重复出现。</translation>
</message>
<message>
<source>Rows {numbers} and {numbers2} have the same time, {date}.{more} Each row counts as a step.</source>
<translation>第 {numbers} 行和第 {numbers2} 行的时间相同，均为 {date}。{more}每行计为一步。</translation>
</message>
<message>
<source>Keep one row for each time; several series in one file need a file each.</source>
<translation>每个时间只保留一行；一个文件中有多个序列时，请每个序列各用一个文件。</translation>
</message>
<message>
<source>{many} not as long as most ({usual}); the first, from row {numbers} to row {numbers2}, is {steps}. Windows run across it.</source>
<translation>有的步长与多数（{usual}）不同（{many}）；首个从第 {numbers} 行到第 {numbers2} 行，为 {steps}。窗口会跨过它。</translation>
</message>
<message>
<source>Fill the missing rows in, if their times matter.</source>
<translation>如果时间重要，请补上缺失的行。</translation>
</message>
<message>
<source>Choose the data anew on the Data page.</source>
<translation>请在“数据”页面重新选择数据。</translation>
</message>
<message>
<source>“{path}” holds no array {called}. It holds {names}.</source>
<translation>“{path}”中没有{called}数组。其中有 {names}。</translation>
</message>
<message>
<source>Say under “{what}” which array it is.</source>
<translation>请在“{what}”中指明是哪个数组。</translation>
</message>
<message>
<source>There are no targets beside “{path}”: y.npy, labels.npy or {stem}_labels.npy were looked for.</source>
<translation>“{path}”旁没有目标：已查找 y.npy、labels.npy 或 {stem}_labels.npy。</translation>
</message>
<message>
<source>Say under “targets” how the file is called, or choose “reconstruction” where there is nothing to predict.</source>
<translation>请在“目标”中填写文件名；如果没有要预测的内容，请选择“无”。</translation>
</message>
<message>
<source>The targets “{targets}” must be another file in the folder of “{path}”.</source>
<translation>目标“{targets}”必须是“{path}”所在文件夹中的另一个文件。</translation>
</message>
<message>
<source>Put the file there and give its name.</source>
<translation>请把文件放在那里并填写其名称。</translation>
</message>
<message>
<source>“{path}” holds labels, but pictures were expected.</source>
<translation>“{path}”中是标签，但需要的是图片。</translation>
</message>
<message>
<source>Choose the file with the pictures.</source>
<translation>请选择含图片的文件。</translation>
</message>
<message>
<source>There are no labels beside “{path}”: a file that is called alike, with labels for images and idx1 for idx3, was looked for.</source>
<translation>“{path}”旁没有标签：已查找同名但以 labels 代替 images、以 idx1 代替 idx3 的文件。</translation>
</message>
<message>
<source>Say under “labels” how the file is called.</source>
<translation>请在“labels”中填写文件名。</translation>
</message>
<message>
<source>“{beside}” holds no labels: one whole number each was expected.</source>
<translation>“{beside}”中没有标签：每项应为一个整数。</translation>
</message>
<message>
<source>Choose another file.</source>
<translation>请选择其他文件。</translation>
</message>
<message>
<source>“{path}” holds texts as inputs, but numbers were expected.</source>
<translation>“{path}”的输入是文本，但需要的是数字。</translation>
</message>
<message>
<source>Save numbers, or a table or text files for words.</source>
<translation>请保存数字；若是单词，请使用表格或文本文件。</translation>
</message>
<message>
<source>“{path}”: inputs of the shape {str} are no pictures; (n, height, width), (n, channels, height, width) or (n, height, width, channels) was expected, with 1 or 3 channels.</source>
<translation>“{path}”：形状为 {str} 的输入不是图片；应为 (n, height, width)、(n, channels, height, width) 或 (n, height, width, channels)，且有 1 或 3 个通道。</translation>
</message>
<message>
<source>Take them as arrays, or save them with another shape.</source>
<translation>请将其作为数组，或以其他形状保存。</translation>
</message>
<message>
<source>Export it as COCO JSON (instances) again.</source>
<translation>请重新导出为 COCO JSON (instances)。</translation>
</message>
<message>
<source>{crowds} annotations of crowds were left out: they are around many things at once.</source>
<translation>已排除 {crowds} 个群体标注：它们同时包围许多目标。</translation>
</message>
<message>
<source>“{path}”: {missing} of {images} pictures are not there: {shown}.</source>
<translation>“{path}”：{images} 张图片中有 {missing} 张不存在：{shown}。</translation>
</message>
<message>
<source>“{path}” is no COCO file: the lists images, annotations and categories were expected.</source>
<translation>“{path}”不是 COCO 文件：应包含 images、annotations 和 categories 列表。</translation>
</message>
<message>
<source>None of the {images} pictures that “{path}” lists is there{first}.</source>
<translation>“{path}”列出的 {images} 张图片都不存在{first}。</translation>
</message>
<message>
<source>Put the file beside the pictures, or choose their folder.</source>
<translation>请将文件放在图片旁边，或选择图片所在的文件夹。</translation>
</message>
<message>
<source>“{path}” is a folder; a JSON file was expected.</source>
<translation>“{path}”是文件夹；应为 JSON 文件。</translation>
</message>
<message>
<source>“{path}” is larger than 1 GiB.</source>
<translation>“{path}”大于 1 GiB。</translation>
</message>
<message>
<source>Divide it.</source>
<translation>请将其拆分。</translation>
</message>
<message>
<source>“{path}” is no JSON: {error}.</source>
<translation>“{path}”不是 JSON：{error}。</translation>
</message>
<message>
<source>They were left out; put them back if they matter.</source>
<translation>它们已被排除；如有需要请放回。</translation>
</message>
<message>
<source>1 annotation of a crowd was left out.</source>
<translation>已排除 1 个群体标注。</translation>
</message>
<message>
<source>“{over}” has {count} boxes: the largest {most} of them are kept.</source>
<translation>“{over}”有 {count} 个框：保留其中最大的 {most} 个。</translation>
</message>
<message>
<source>1 box reaches beyond the edge of its picture and ends there now.</source>
<translation>有 1 个框超出了图片边缘，现在止于边缘。</translation>
</message>
<message>
<source>{over} pictures have more than {most} boxes; the largest are kept. “{over2}” has {count}.</source>
<translation>{over} 张图片的框多于 {most} 个；保留最大的。“{over2}”有 {count} 个。</translation>
</message>
<message>
<source>Correct them where they were drawn, if they matter.</source>
<translation>如有需要，请在标注处更正。</translation>
</message>
<message>
<source>{cut} boxes reach beyond the edge of their picture and end there now.</source>
<translation>有 {cut} 个框超出了图片边缘，现在止于边缘。</translation>
</message>
<message>
<source>Set “most” to have more of them.</source>
<translation>要保留更多，请增大“most”。</translation>
</message>
<message>
<source>{said}, the first of them {said2}. They were left out; their pictures stay.</source>
<translation>{said}，首先是{said2}。它们已被排除；其图片保留。</translation>
</message>
<message>
<source>{why}. It was left out; its picture stays.</source>
<translation>{why}。它已被排除；其图片保留。</translation>
</message>
<message>
<source>Call each XML file as its picture is called.</source>
<translation>请让每个 XML 文件与其图片同名。</translation>
</message>
<message>
<source>“{lonely}” has no picture of its name.</source>
<translation>“{lonely}”没有同名图片。</translation>
</message>
<message>
<source>“{name}” declares a document type, which may hold more than it shows.</source>
<translation>“{name}”声明了文档类型，其中可能含有看不见的内容。</translation>
</message>
<message>
<source>There are no XML files in “{root}”.</source>
<translation>“{root}”中没有 XML 文件。</translation>
</message>
<message>
<source>Choose the folder around pictures and Annotations.</source>
<translation>请选择包含图片和 Annotations 的文件夹。</translation>
</message>
<message>
<source>None of them is called as a picture is.</source>
<translation>其中没有与图片同名的文件。</translation>
</message>
<message>
<source>“{root}” holds {described} XML files, but no picture with its boxes.{first}</source>
<translation>“{root}”中有 {described} 个 XML 文件，但没有带框的图片。{first}</translation>
</message>
<message>
<source>The XML files in “{root}” describe no objects.</source>
<translation>“{root}”中的 XML 文件没有描述任何目标。</translation>
</message>
<message>
<source>Choose the folder with the annotations.</source>
<translation>请选择包含标注的文件夹。</translation>
</message>
<message>
<source>{lonely} XML files have no picture of their name, “{lonely2}” first.</source>
<translation>{lonely} 个 XML 文件没有同名图片，首先是“{lonely2}”。</translation>
</message>
<message>
<source>Remove the DOCTYPE from it.</source>
<translation>请删除其中的 DOCTYPE。</translation>
</message>
<message>
<source>“{name}” is nested more than {deepest} deep; a Pascal VOC file was expected.</source>
<translation>“{name}”嵌套超过 {deepest} 层；应为 Pascal VOC 文件。</translation>
</message>
<message>
<source>“{name}” is larger than 8 MiB; a Pascal VOC file was expected.</source>
<translation>“{name}”大于 8 MiB；应为 Pascal VOC 文件。</translation>
</message>
<message>
<source>“{name}” is no XML: {error}.</source>
<translation>“{name}”不是 XML：{error}。</translation>
</message>
<message>
<source>Save it anew.</source>
<translation>请重新保存。</translation>
</message>
<message>
<source>{message} Its picture was left out.</source>
<translation>{message} 其图片已被排除。</translation>
</message>
<message>
<source>No file names the classes: data.yaml or classes.txt was looked for. They are called by their numbers.</source>
<translation>没有列出类别名称的文件（查找了 data.yaml 或 classes.txt）。类别以编号命名。</translation>
</message>
<message>
<source>“{root}” holds {pictures} pictures, but no text files with their boxes.</source>
<translation>“{root}”中有 {pictures} 张图片，但没有记录框的文本文件。</translation>
</message>
<message>
<source>Choose the folder around images and labels.</source>
<translation>请选择包含 images 和 labels 的文件夹。</translation>
</message>
<message>
<source>{over} pictures beside those with boxes were left out.</source>
<translation>除带框的图片外，其余 {over} 张已排除。</translation>
</message>
<message>
<source>They have no labels.</source>
<translation>它们没有标签。</translation>
</message>
<message>
<source>“{path}” is larger than 4 MiB; a description of data was expected.</source>
<translation>“{path}”大于 4 MiB；应为数据的描述。</translation>
</message>
<message>
<source>“{path}” has a class number {named}.</source>
<translation>“{path}”中有类别编号 {named}。</translation>
</message>
<message>
<source>Numbers below {most_classes} are read.</source>
<translation>只读取小于 {most_classes} 的编号。</translation>
</message>
<message>
<source>Add classes.txt with one name in each line.</source>
<translation>请添加 classes.txt，每行一个名称。</translation>
</message>
<message>
<source>“{path}” has {pictures} bytes, and “{beside}” {numbers} labels of {labels} classes, which do not belong together.</source>
<translation>“{path}”有 {pictures} 字节，“{beside}”有 {labels} 个类别的 {numbers} 个标签，两者不匹配。</translation>
</message>
<message>
<source>“{path}” is empty or no text: {error}.</source>
<translation>“{path}”是空的或不是文本：{error}。</translation>
</message>
<message>
<source>{count} pairs of {folder} pictures. The task is to tell whether both are of the same class.</source>
<translation>{folder} 张图片组成的 {count} 对。任务是判断两者是否同类。</translation>
</message>
<message>
<source>{count} triplets of {folder} pictures: the positive is of the anchor's class, the negative is not.</source>
<translation>{folder} 张图片组成的 {count} 个三元组：正例与锚点同类，负例不同类。</translation>
</message>
<message>
<source>“{path}” has {classes} pictures of {count} classes; four of each of two classes are needed.</source>
<translation>“{path}”有 {count} 个类别的 {classes} 张图片；需要两个类别各四张。</translation>
</message>
<message>
<source>Add pictures: none may be learnt from and validated with.</source>
<translation>请添加图片：同一张图片不能既用于学习又用于验证。</translation>
</message>
<message>
<source>“{function}” gave words as inputs, but numbers were expected.</source>
<translation>“{function}”给出的输入是词，但应为数字。</translation>
</message>
<message>
<source>Give numbers for words.</source>
<translation>请用数字代替词。</translation>
</message>
<message>
<source>“{function}” gave inputs of the shape {str}, which are no pictures.</source>
<translation>“{function}”给出的输入形状为 {str}，不是图片。</translation>
</message>
<message>
<source>Take them as arrays, or give (n, height, width) or (n, channels, height, width).</source>
<translation>请把它们当作数组，或给出 (n, 高, 宽) 或 (n, 通道, 高, 宽)。</translation>
</message>
<message>
<source>{samples} steps are too few for windows of {length} and {horizon} steps ahead.</source>
<translation>对于长度 {length}、向前 {horizon} 步的窗口，{samples} 步太少。</translation>
</message>
<message>
<source>Make more steps, or shorter windows.</source>
<translation>请增加步数，或缩短窗口。</translation>
</message>
<message>
<source>Generated; nothing was observed.</source>
<translation>生成的数据，并非观测所得。</translation>
</message>
<message>
<source>“{path}” has no column of numbers or categories besides “{file}” and “{target}”.</source>
<translation>“{path}”除“{file}”和“{target}”外没有数字或类别列。</translation>
</message>
<message>
<source>{kept} pictures with {features} columns each. The task is to foretell “{target}”.</source>
<translation>{kept} 张图片，各带 {features} 列。任务是预测“{target}”。</translation>
</message>
<message>
<source>“{strip}” names no picture that is there, or several.</source>
<translation>“{strip}”没有对应的图片，或对应多张图片。</translation>
</message>
<message>
<source>Of the {listed}, {rows} are there; two at least are needed.</source>
<translation>{listed}中有 {rows} 张存在；至少需要两张。</translation>
</message>
<message>
<source>{troubles} more rows name no picture that is there.</source>
<translation>另有 {troubles} 行没有指向存在的图片。</translation>
</message>
<message>
<source>The column “{file}” names the pictures; another was expected as target.</source>
<translation>列“{file}”是图片名称；目标应是另一列。</translation>
</message>
<message>
<source>Choose one.</source>
<translation>请选择一个。</translation>
</message>
<message>
<source>Add one, or choose “Pictures with a table”, which needs none.</source>
<translation>添加一列，或选择不需要它的“带表格的图片”。</translation>
</message>
<message>
<source>No column of “{path}” names pictures; names such as cat.jpg were expected in one.</source>
<translation>“{path}”没有列出图片名称的列；应有一列含 cat.jpg 这样的名称。</translation>
</message>
<message>
<source>Choose the column with the pictures' names, or open the file as a table.</source>
<translation>选择图片名称所在的列，或把文件作为表格打开。</translation>
</message>
<message>
<source>Put the file beside the pictures, or choose another column.</source>
<translation>把文件放到图片旁边，或选择另一列。</translation>
</message>
<message>
<source>Correct the name; the row was left out.</source>
<translation>请更正名称；该行已被略去。</translation>
</message>
<message>
<source>Correct the names; the rows were left out.</source>
<translation>请更正名称；这些行已被略去。</translation>
</message>
<message>
<source>{beside} are in no folder of a class and were left out: {shown}.</source>
<translation>{beside}不在任何类别的文件夹中，已排除：{shown}。</translation>
</message>
<message>
<source>“{root}” holds {pictures}, but no folders: the folder of a picture is its class.</source>
<translation>“{root}”中有{pictures}，但没有文件夹：图片所在的文件夹就是其类别。</translation>
</message>
<message>
<source>Put the pictures of each class into a folder, choose a table that lists them, or predict nothing.</source>
<translation>请将每个类别的图片放入一个文件夹，选择列出它们的表格，或不作预测。</translation>
</message>
<message>
<source>All {keys} in “{root}” are of one class, “{labels}”; two at least were expected.</source>
<translation>“{root}”中的{keys}都属于同一类别“{labels}”；至少需要两个类别。</translation>
</message>
<message>
<source>Choose the folder above, add a folder with pictures of another class, or predict nothing.</source>
<translation>请选择上一级文件夹，添加另一类别的图片文件夹，或不作预测。</translation>
</message>
<message>
<source>1 picture is in no folder of a class and was left out: {shown}.</source>
<translation>1 张图片不在任何类别的文件夹中，已排除：{shown}。</translation>
</message>
<message>
<source>There is no picture in “{root}” ({endings}).</source>
<translation>“{root}”中没有图片（{endings}）。</translation>
</message>
<message>
<source>Choose a folder that holds folders of pictures.</source>
<translation>请选择包含图片文件夹的文件夹。</translation>
</message>
<message>
<source>The folder “{name}” holds no pictures, so there is no such class.</source>
<translation>文件夹“{name}”中没有图片，因此没有该类别。</translation>
</message>
<message>
<source>Add pictures, or remove it.</source>
<translation>请添加图片，或移除该文件夹。</translation>
</message>
<message>
<source>Save it as CSV, with one row for each picture.</source>
<translation>请另存为 CSV，每张图片一行。</translation>
</message>
<message>
<source>“{path}”, row {number}{more} has {count} values; {expected} were expected. It was left out.</source>
<translation>“{path}”第 {number} 行{more}有 {count} 个值，应为 {expected} 个。已排除。</translation>
</message>
<message>
<source>“{path}” must be a list of objects, or an object of names and labels.</source>
<translation>“{path}”必须是对象列表，或由名称和标签组成的对象。</translation>
</message>
<message>
<source>“{path}” lists no pictures: it has no rows.</source>
<translation>“{path}”没有列出图片：其中没有行。</translation>
</message>
<message>
<source>Put texts that hold the separator into quotes.</source>
<translation>请给包含分隔符的文本加上引号。</translation>
</message>
<message>
<source>“{path}” has {count} columns called “{name}”.</source>
<translation>“{path}”有 {count} 列名为“{name}”。</translation>
</message>
<message>
<source>Give each column a name of its own.</source>
<translation>请给每一列取不同的名称。</translation>
</message>
<message>
<source>Write it as [{{"file": "1.jpg", "label": "cat"}}, …].</source>
<translation>请写成 [{{"file": "1.jpg", "label": "cat"}}, …]。</translation>
</message>
<message>
<source>Write it as {{"file": "1.jpg", "label": "cat"}}.</source>
<translation>请写成 {{"file": "1.jpg", "label": "cat"}}。</translation>
</message>
<message>
<source>“{path}” is a folder; a file that lists pictures was expected.</source>
<translation>“{path}”是文件夹；需要的是列出图片的文件。</translation>
</message>
<message>
<source>“{path}” is larger than 1 GiB; a list of pictures was expected.</source>
<translation>“{path}”大于 1 GiB；需要的是图片列表。</translation>
</message>
<message>
<source>“{path}”, row {line_num} cannot be read: {error}.</source>
<translation>无法读取“{path}”第 {line_num} 行：{error}。</translation>
</message>
<message>
<source>“{path}”, row {number} is no object of names and values.</source>
<translation>“{path}”第 {number} 行不是由名称和值组成的对象。</translation>
</message>
<message>
<source>“{path}”, row {number} is no JSON: {error}.</source>
<translation>“{path}”第 {number} 行不是 JSON：{error}。</translation>
</message>
<message>
<source>Correct the line.</source>
<translation>请改正该行。</translation>
</message>
<message>
<source>{tried} be read. {first}</source>
<translation>{tried}读取。{first}</translation>
</message>
<message>
<source>Give pictures that open elsewhere.</source>
<translation>请提供能在其他程序中打开的图片。</translation>
</message>
<message>
<source>“{key}” is not there any more.</source>
<translation>“{key}”已不存在。</translation>
</message>
<message>
<source>Put it back, or look through the data again.</source>
<translation>请将其放回，或重新检查数据。</translation>
</message>
<message>
<source>They were left out; correct the file if they matter.</source>
<translation>它们已被排除；如果重要，请改正文件。</translation>
</message>
<message>
<source>None of the {rows} pictures that “{path}” lists in “{file}” is there.</source>
<translation>“{path}”在“{file}”中列出的 {rows} 张图片都不存在。</translation>
</message>
<message>
<source>One column of labels was chosen, “{chosen}”; two at least were expected.</source>
<translation>只选择了一个标签列“{chosen}”；至少需要两个。</translation>
</message>
<message>
<source>All pictures in “{path}” are of one class, “{labels}”; two at least were expected.</source>
<translation>“{path}”中的所有图片都属于同一类别“{labels}”；至少需要两个类别。</translation>
</message>
<message>
<source>Put the file beside the pictures, or choose the column that names them.</source>
<translation>请把文件放在图片旁边，或选择写有图片名称的列。</translation>
</message>
<message>
<source>Choose more of them, or take it as the target.</source>
<translation>多选几个，或把它作为目标。</translation>
</message>
<message>
<source>“{path}” has no column called “{name}”.</source>
<translation>“{path}”没有名为“{name}”的列。</translation>
</message>
<message>
<source>There is: {there}.</source>
<translation>现有：{there}。</translation>
</message>
<message>
<source>No column of “{path}” names pictures.</source>
<translation>“{path}”没有写有图片名称的列。</translation>
</message>
<message>
<source>Choose the column with the files' names.</source>
<translation>请选择写有文件名的列。</translation>
</message>
<message>
<source>“{path}” has no column besides “{file}”.</source>
<translation>“{path}”除“{file}”外没有其他列。</translation>
</message>
<message>
<source>Add one with the class of each picture.</source>
<translation>请添加一列，写明每张图片的类别。</translation>
</message>
<message>
<source>“{path}”, column “{name}”: “{bad}” is no number; numbers were expected.</source>
<translation>“{path}”的列“{name}”：“{bad}”不是数字；应为数字。</translation>
</message>
<message>
<source>Choose another column to foretell.</source>
<translation>请选择其他要预测的列。</translation>
</message>
<message>
<source>“{path}”: {rows} of {names} rows {why}, first {rows2}.</source>
<translation>“{path}”：{names} 行中有 {rows} 行{why}，首个是{rows2}。</translation>
</message>
<message>
<source>Pictures end in {picture_endings}; convert what is to be used.</source>
<translation>图片的扩展名为 {picture_endings}；请转换要使用的文件。</translation>
</message>
<message>
<source>{count} {have} with a backslash or with letters that are no text, and left out: {first}.</source>
<translation>{count} {have}含有反斜杠或非文本字符，已排除：{first}。</translation>
</message>
<message>
<source>The folder “{folder}” leads to a folder that was looked through already, and was left out.</source>
<translation>文件夹“{folder}”指向已查看过的文件夹，已排除。</translation>
</message>
<message>
<source>The folder “{folder}” could not be looked into: {reason}.</source>
<translation>无法查看文件夹“{folder}”：{reason}。</translation>
</message>
<message>
<source>{count} {are} by the ending ({endings}) and left out.</source>
<translation>{count} {are}（按扩展名：{endings}），已排除。</translation>
</message>
<message>
<source>Remove the link if it is there by mistake.</source>
<translation>如果该链接是误放的，请移除。</translation>
</message>
<message>
<source>The folder “{root}” could not be looked into: {reason}.</source>
<translation>无法查看文件夹“{root}”：{reason}。</translation>
</message>
<message>
<source>“{strip}” is no class: a number or a colour was expected before “=”.</source>
<translation>“{strip}”不是类别：“=”之前应为编号或颜色。</translation>
</message>
<message>
<source>Write 0=ground; 1=cat.</source>
<translation>请写成 0=背景; 1=猫。</translation>
</message>
<message>
<source>“{name}” has pixels of the kind {mode}, which are no classes.</source>
<translation>“{name}”的像素为 {mode} 类型，不是类别。</translation>
</message>
<message>
<source>Save it as a PNG of 8 bits.</source>
<translation>请保存为 8 位 PNG。</translation>
</message>
<message>
<source>The classes “{text}” are numbers as well as colours.</source>
<translation>类别“{text}”既有编号又有颜色。</translation>
</message>
<message>
<source>Give one or the other.</source>
<translation>请只使用其中一种。</translation>
</message>
<message>
<source>“{name}” is in colours; a mask of grey numbers was expected.</source>
<translation>“{name}”是彩色的；应为灰度编号的掩码。</translation>
</message>
<message>
<source>Save it as the others are.</source>
<translation>请按其他掩码的格式保存。</translation>
</message>
<message>
<source>“{name}” holds no whole numbers; class numbers were expected.</source>
<translation>“{name}”不是整数；应为类别编号。</translation>
</message>
<message>
<source>Save it as integers.</source>
<translation>请保存为整数。</translation>
</message>
<message>
<source>“{name}” has the shape {shape}; (height, width) was expected.</source>
<translation>“{name}”的形状为 {shape}；应为（高，宽）。</translation>
</message>
<message>
<source>Reshape it.</source>
<translation>请调整其形状。</translation>
</message>
<message>
<source>Two classes have the {what} “{twice}”; each needs one of its own.</source>
<translation>两个类别的{what}都是“{twice}”；各自应不同。</translation>
</message>
<message>
<source>Change one of them.</source>
<translation>请更改其中一个。</translation>
</message>
<message>
<source>“{name}” is no NumPy array of numbers.</source>
<translation>“{name}”不是 NumPy 数值数组。</translation>
</message>
<message>
<source>Save it with numpy.save.</source>
<translation>请用 numpy.save 保存。</translation>
</message>
<message>
<source>“{path}” names no classes.</source>
<translation>“{path}”没有列出任何类别。</translation>
</message>
<message>
<source>Write one name in each line, or choose another file.</source>
<translation>请每行写一个名称，或选择其他文件。</translation>
</message>
<message>
<source>“{path}” must be a list of classes.</source>
<translation>“{path}”必须是类别列表。</translation>
</message>
<message>
<source>Write it as ["ground", "cat", …].</source>
<translation>请写成 ["ground", "cat", …]。</translation>
</message>
<message>
<source>“{path}” is larger than 1 MiB; a list of classes was expected.</source>
<translation>“{path}”大于 1 MiB；应为类别列表。</translation>
</message>
<message>
<source>The pattern “{pattern}” has no single *, which stands for the name of the picture.</source>
<translation>模式“{pattern}”应恰好含有一个 *，代表图片名称。</translation>
</message>
<message>
<source>1 picture has no mask of its name and was left out: {lonely}.</source>
<translation>有 1 张图片没有同名掩码，已排除：{lonely}。</translation>
</message>
<message>
<source>1 mask has no picture of its name and was left out: {over}.</source>
<translation>有 1 个掩码没有同名图片，已排除：{over}。</translation>
</message>
<message>
<source>There are no masks{where} in “{folder}” ({mask_endings}).</source>
<translation>“{folder}”中没有掩码{where}（{mask_endings}）。</translation>
</message>
<message>
<source>Put them into a folder called masks beside the pictures, or choose their folder.</source>
<translation>请将它们放入图片旁名为 masks 的文件夹，或选择其所在文件夹。</translation>
</message>
<message>
<source>There are no pictures in “{root}” besides the masks.</source>
<translation>“{root}”中除掩码外没有图片。</translation>
</message>
<message>
<source>Choose the folder above.</source>
<translation>请选择上一级文件夹。</translation>
</message>
<message>
<source>Write it as in *_mask.png.</source>
<translation>请写成 *_mask.png 这样。</translation>
</message>
<message>
<source>None of the {masks} masks is called like one of the {pictures} pictures in “{root}”: “{places}” and “{pictures2}” come first.</source>
<translation>{masks} 个掩码都不与“{root}”中 {pictures} 张图片同名：首先是“{places}”和“{pictures2}”。</translation>
</message>
<message>
<source>Call each mask as its picture, or give a pattern such as *_mask.png.</source>
<translation>请让掩码与图片同名，或给出 *_mask.png 之类的模式。</translation>
</message>
<message>
<source>{lonely} pictures have no mask of their name and were left out: {lonely2}.</source>
<translation>有 {lonely} 张图片没有同名掩码，已排除：{lonely2}。</translation>
</message>
<message>
<source>{over} masks have no picture of their name and were left out: {over2}.</source>
<translation>有 {over} 个掩码没有同名图片，已排除：{over2}。</translation>
</message>
<message>
<source>Add the masks if these are to be learnt from.</source>
<translation>如要用它们学习，请添加掩码。</translation>
</message>
<message>
<source>Call them as their pictures, or remove them.</source>
<translation>请让它们与图片同名，或移除它们。</translation>
</message>
<message>
<source>The masks hold 1 class; two at least were expected.</source>
<translation>掩码只有 1 个类别；至少需要两个。</translation>
</message>
<message>
<source>The masks hold no class; two at least were expected.</source>
<translation>掩码没有类别；至少需要两个。</translation>
</message>
<message>
<source>Choose other masks, or name the classes under Classes, as in 0=ground; 1=cat.</source>
<translation>请选择其他掩码，或在类别中写明，例如 0=背景; 1=猫。</translation>
</message>
<message>
<source>The masks have {kept} classes; {most_classes} at most are read.</source>
<translation>掩码有 {kept} 个类别；最多读取 {most_classes} 个。</translation>
</message>
<message>
<source>Join some of them.</source>
<translation>请合并其中一些。</translation>
</message>
<message>
<source>None of the {count} masks that were looked at can be read. {told}</source>
<translation>查看的 {count} 个掩码都无法读取。{told}</translation>
</message>
<message>
<source>Save them as PNG.</source>
<translation>请保存为 PNG。</translation>
</message>
<message>
<source>The masks hold {seen} different {what}, “{names}” among them: these are pictures, or masks that were saved with loss.</source>
<translation>掩码（例如“{names}”）中有 {seen} 种不同的{what}：这些是图片，或以有损方式保存的掩码。</translation>
</message>
<message>
<source>Give masks with one value for each class, saved as PNG.</source>
<translation>请提供每个类别一个值、保存为 PNG 的掩码。</translation>
</message>
<message>
<source>{rows} pairs. The task is to foretell “{target}” of both together.</source>
<translation>{rows} 对。任务是由两者一起预测“{target}”。</translation>
</message>
<message>
<source>{keys} triplets: the positive is like the anchor, the negative is not.</source>
<translation>{keys} 个三元组：正例与锚点相似，负例不相似。</translation>
</message>
<message>
<source>“{path}” has no column that is plainly the {missing} part; pictures or texts were expected.</source>
<translation>“{path}”没有明显是 {missing} 部分的列；应为图片或文本。</translation>
</message>
<message>
<source>“{path}” has no column besides “{left}” and “{right}”; one that says what is to be foretold of each pair was expected.</source>
<translation>“{path}”除“{left}”和“{right}”外没有其他列；需要一列说明每一对要预测的内容。</translation>
</message>
<message>
<source>Add one, or choose another column.</source>
<translation>添加一列，或选择另一列。</translation>
</message>
<message>
<source>Choose it; there is {there}.</source>
<translation>请选择；有 {there}。</translation>
</message>
<message>
<source>{keys} texts with what each becomes. The task is to say the next word of that, place by place.</source>
<translation>{keys} 段文本及其结果。任务是逐个位置说出下一个词。</translation>
</message>
<message>
<source>Correct the row if it matters; it was left out.</source>
<translation>如有必要请更正该行；它已被略去。</translation>
</message>
<message>
<source>“{path}” has {first} lines, but “{other}” has {second}; the same number was expected, as each line says the same as that of the other.</source>
<translation>“{path}”有 {first} 行，但“{other}”有 {second} 行；各行一一对应，行数应相同。</translation>
</message>
<message>
<source>“{path}” holds no two columns of texts, divided by tabs; a text and what it becomes was expected.</source>
<translation>“{path}”没有用制表符分隔的两列文本；应有文本及其结果。</translation>
</message>
<message>
<source>“{path}” holds one text a line; a second file with what each becomes was expected.</source>
<translation>“{path}”每行一段文本；还需要含对应结果的第二个文件。</translation>
</message>
<message>
<source>“{path}” needs two columns of texts, one with what the other becomes; it has {there}.</source>
<translation>“{path}”需要两列文本，其中一列是另一列的结果；现有 {there}。</translation>
</message>
<message>
<source>“{path}” holds {count} with a text and what it becomes; two at least were expected.</source>
<translation>“{path}”含文本及其结果的有 {count}；至少需要两行。</translation>
</message>
<message>
<source>Give the two files of the same part, unchanged.</source>
<translation>请提供同一部分的两个文件，不要改动。</translation>
</message>
<message>
<source>Choose a file with both, or the second file as well.</source>
<translation>选择同时含两者的文件，或再选择第二个文件。</translation>
</message>
<message>
<source>“{path}”, row {number} has {row} cells; {need} at least were expected.</source>
<translation>“{path}”第 {number} 行有 {row} 个单元格；至少应有 {need} 个。</translation>
</message>
<message>
<source>Choose the other file, too: train.de for train.en, say.</source>
<translation>请同时选择另一个文件：例如 train.en 对应的 train.de。</translation>
</message>
<message>
<source>Choose the two columns.</source>
<translation>请选择这两列。</translation>
</message>
<message>
<source>Give a file with more of them.</source>
<translation>请提供含有更多内容的文件。</translation>
</message>
<message>
<source>“{path}”, row {number}: one side is empty; a text was expected on both.</source>
<translation>“{path}”第 {number} 行：一边为空；两边都应有文本。</translation>
</message>
<message>
<source>Choose the file anew; it may have been moved.</source>
<translation>请重新选择该文件；它可能已被移动。</translation>
</message>
<message>
<source>“{path}” has no two stretches of {length} {unit}; these are needed at least.</source>
<translation>“{path}”没有两个 {length} {unit}的片段；至少需要两个。</translation>
</message>
<message>
<source>{stretches} stretches of {length} {unit}. The task is to say the next one, place by place.</source>
<translation>{stretches} 个 {length} {unit}的片段。任务是逐个位置说出下一个。</translation>
</message>
<message>
<source>Give longer texts, or take shorter stretches.</source>
<translation>提供更长的文本，或使用更短的片段。</translation>
</message>
<message>
<source>There are no texts in “{path}”: no file ends in {text_endings}.</source>
<translation>“{path}”中没有文本：没有以 {text_endings} 结尾的文件。</translation>
</message>
<message>
<source>The texts in “{root}” have more than a thousand million letters.</source>
<translation>“{root}”中的文本超过十亿个字符。</translation>
</message>
<message>
<source>Take a part of them.</source>
<translation>请取其中一部分。</translation>
</message>
<message>
<source>“{name}” is empty; a text was expected.</source>
<translation>“{name}”为空；应为文本。</translation>
</message>
<message>
<source>It was left out.</source>
<translation>已略去。</translation>
</message>
<message>
<source>Correct it if it matters; the row was left out.</source>
<translation>如有必要请更正；该行已被略去。</translation>
</message>
<message>
<source>The column {where} holds {good} ratings that are numbers; two at least are needed.</source>
<translation>列 {where} 有 {good} 个数字评分；至少需要两个。</translation>
</message>
<message>
<source>{good} ratings. The task is to foretell “{rating}” for a user and an item.</source>
<translation>{good} 个评分。任务是为用户和项目预测“{rating}”。</translation>
</message>
<message>
<source>“{path}” has {names} columns; three at least were expected: user, item and rating.</source>
<translation>“{path}”有 {names} 列；至少应有三列：用户、项目和评分。</translation>
</message>
<message>
<source>“{path}” holds no ratings; lines such as 1::1193::5::978300760 were expected.</source>
<translation>“{path}”没有评分；应有 1::1193::5::978300760 这样的行。</translation>
</message>
<message>
<source>“{path}” has no column that is called like the {what}; it has {there}.</source>
<translation>“{path}”没有名称像 {what} 的列；现有 {there}。</translation>
</message>
<message>
<source>Choose the columns with user, item and rating.</source>
<translation>请选择用户、项目和评分列。</translation>
</message>
<message>
<source>Choose a file with ratings, such as u.data or ratings.csv.</source>
<translation>请选择含评分的文件，例如 u.data 或 ratings.csv。</translation>
</message>
<message>
<source>Choose ratings.dat, or a table with a header.</source>
<translation>请选择 ratings.dat，或带表头的表格。</translation>
</message>
<message>
<source>Choose the column with the {what}.</source>
<translation>请选择 {what} 所在的列。</translation>
</message>
<message>
<source>{told} more rows of “{name}” were left out.</source>
<translation>“{name}”另有 {told} 行被略去。</translation>
</message>
<message>
<source>{samples} pictures with {what} of {labels} classes.</source>
<translation>{samples} 张图片，带有 {labels} 个类别的{what}。</translation>
</message>
<message>
<source>“{name}” is not there any more.</source>
<translation>“{name}”已不存在。</translation>
</message>
<message>
<source>{self} pictures with {labels} classes.</source>
<translation>{self} 张图片，{labels} 个类别。</translation>
</message>
<message>
<source>Take the dataset as pictures to learn from these.</source>
<translation>要从图片中学习，请把该数据集当作图片使用。</translation>
</message>
<message>
<source>“{path}” has no column to foretell; it has {rows}.</source>
<translation>“{path}”没有可预测的列；有 {rows}。</translation>
</message>
<message>
<source>Choose a dataset with classes or values.</source>
<translation>请选择带有类别或数值的数据集。</translation>
</message>
<message>
<source>{self} pictures with the value {names}.</source>
<translation>{self} 张带有数值 {names} 的图片。</translation>
</message>
<message>
<source>“{path}” has no pictures in “{column}”; it has {rows}.</source>
<translation>“{path}”的“{column}”中没有图片；有 {rows}。</translation>
</message>
<message>
<source>Choose another column, or another kind of source.</source>
<translation>请选择另一列，或另一种数据来源。</translation>
</message>
<message>
<source>“{path}” has no texts in “{text}”; it has {rows}.</source>
<translation>“{path}”的“{text}”中没有文本；有 {rows}。</translation>
</message>
<message>
<source>“{column}” cannot be foretold from itself.</source>
<translation>“{column}”不能由它自己来预测。</translation>
</message>
<message>
<source>Choose two different columns.</source>
<translation>请选择两个不同的列。</translation>
</message>
<message>
<source>The column “{name}” is not used: it holds no numbers or words.</source>
<translation>列“{name}”未使用：其中没有数字或词。</translation>
</message>
<message>
<source>{keys} holds no picture.</source>
<translation>{keys} 中没有图片。</translation>
</message>
<message>
<source>Fill it in, or leave the row out.</source>
<translation>请填写，或去掉该行。</translation>
</message>
<message>
<source>The picture of {key} could not be read: {strerror}.</source>
<translation>无法读取 {key} 的图片：{strerror}。</translation>
</message>
<message>
<source>Save the dataset with its pictures in it.</source>
<translation>请把图片包含在内保存数据集。</translation>
</message>
<message>
<source>The column “{twice}” was chosen twice; each part needs its own.</source>
<translation>列“{twice}”被选了两次；每部分需要自己的列。</translation>
</message>
<message>
<source>“{path}” has no row that can be used.{first}</source>
<translation>“{path}”没有可用的行。{first}</translation>
</message>
<message>
<source>Choose other columns.</source>
<translation>请选择其他列。</translation>
</message>
<message>
<source>“{path}” has no column besides “{file}”; one that says what to foretell was expected.</source>
<translation>“{path}”除“{file}”外没有其他列；需要一列说明要预测什么。</translation>
</message>
<message>
<source>None of the {names} sounds that “{path}” lists is there.</source>
<translation>“{path}”列出的 {names} 个声音都不存在。</translation>
</message>
<message>
<source>No column of “{path}” names sounds.</source>
<translation>“{path}”没有写有声音名称的列。</translation>
</message>
<message>
<source>Add a column with the class of each sound.</source>
<translation>请添加一列，写明每个声音的类别。</translation>
</message>
<message>
<source>Put the file beside the sounds, or choose the column that names them.</source>
<translation>请把文件放在声音旁边，或选择写有声音名称的列。</translation>
</message>
<message>
<source>{what} names “{key}”, which row {seen} names already.</source>
<translation>{what} 指向“{key}”，而第 {seen} 行已指向它。</translation>
</message>
<message>
<source>{what} names no file.</source>
<translation>{what} 没有写文件名。</translation>
</message>
<message>
<source>Name it, or remove the row.</source>
<translation>请填写文件名，或移除该行。</translation>
</message>
<message>
<source>{what} names “{key}”, which is not there.</source>
<translation>{what} 指向“{key}”，但它不存在。</translation>
</message>
<message>
<source>Remove one of the rows.</source>
<translation>请移除其中一行。</translation>
</message>
<message>
<source>Put the file there, or remove the row.</source>
<translation>请把文件放在那里，或移除该行。</translation>
</message>
<message>
<source>A rate of {rate} Hz is too low for sound; {lowest} at least was expected.</source>
<translation>{rate} Hz 的采样率对声音来说太低；至少应为 {lowest}。</translation>
</message>
<message>
<source>Set it to 0.</source>
<translation>请设为 0。</translation>
</message>
<message>
<source>None of the sounds can be read. {message}</source>
<translation>所有声音都无法读取。{message}</translation>
</message>
<message>
<source>Put it back, or choose the data anew.</source>
<translation>请将其放回，或重新选择数据。</translation>
</message>
<message>
<source>“{path}” has no column besides “{text}”; one that says what to foretell was expected.</source>
<translation>“{path}”除“{text}”外没有其他列；需要一列说明要预测什么。</translation>
</message>
<message>
<source>Add a column with the class of each text, or choose two different columns.</source>
<translation>请添加一列，写明每段文本的类别，或选择两个不同的列。</translation>
</message>
<message>
<source>Choose a tokenizer.json of the library tokenizers, or another tokenizer.</source>
<translation>请选择 tokenizers 库的 tokenizer.json，或其他分词器。</translation>
</message>
<message>
<source>The tokenizer is to come from a file, but none was named.</source>
<translation>分词器应来自文件，但未指定文件。</translation>
</message>
<message>
<source>Choose its tokenizer.json.</source>
<translation>请选择其 tokenizer.json。</translation>
</message>
<message>
<source>“{path}” is larger than 256 MiB; a tokenizer.json was expected.</source>
<translation>“{path}”大于 256 MiB；需要的是 tokenizer.json。</translation>
</message>
<message>
<source>The tokenizer “{path}” could not be read: {strerror}.</source>
<translation>无法读取分词器“{path}”：{strerror}。</translation>
</message>
<message>
<source>“{path}” is no tokenizer: it is not text.</source>
<translation>“{path}”不是分词器：它不是文本。</translation>
</message>
<message>
<source>there are {counted}; at least {least} are needed, {why}.</source>
<translation>只有 {counted}；至少需要 {least} 个：{why}。</translation>
</message>
<message>
<source>there is {counted}; at least {least} are needed, {why}.</source>
<translation>只有 {counted}；至少需要 {least} 个：{why}。</translation>
</message>
<message>
<source>Add samples, or take fewer parts or folds.</source>
<translation>请增加样本，或减少部分数或折数。</translation>
</message>
<message>
<source>a fold is empty.</source>
<translation>有一折是空的。</translation>
</message>
<message>
<source>Take fewer folds, or add samples.</source>
<translation>请减少折数，或增加样本。</translation>
</message>
<message>
<source>the class “{label}” has {counted}; at least {least} are needed, {why}.</source>
<translation>类别“{label}”只有 {counted}；至少需要 {least} 个：{why}。</translation>
</message>
<message>
<source>Add samples of this class or leave it out.</source>
<translation>请添加该类别的样本，或将其排除。</translation>
</message>
<message>
<source>nothing says which samples belong together, so they cannot be divided by groups.</source>
<translation>没有任何信息说明哪些样本属于一起，因此无法按组划分。</translation>
</message>
<message>
<source>Choose what tells the group in the settings of the data, or another way to divide it.</source>
<translation>请在数据设置中选择指明分组的内容，或选择其他划分方式。</translation>
</message>
<message>
<source>of {count} samples in the order of time, {last} are held back, {between}none is left to learn from.</source>
<translation>按时间顺序的 {count} 个样本中留出了 {last} 个，{between}没有剩余样本可供学习。</translation>
</message>
<message>
<source>Take shorter windows, a smaller share to hold back, fewer folds, or more rows.</source>
<translation>请缩短窗口、减小留出比例、减少折数，或增加行数。</translation>
</message>
<message>
<source>The share of validation data must lie between 0 and 1, not {validation}.</source>
<translation>验证数据的比例须在 0 和 1 之间，不能是 {validation}。</translation>
</message>
<message>
<source>Set it to 0.2, say.</source>
<translation>例如设为 0.2。</translation>
</message>
<message>
<source>The shares of validation data ({validation}) and test data ({test}) leave nothing to learn from.</source>
<translation>验证数据（{validation}）与测试数据（{test}）的比例没有留下可供训练的数据。</translation>
</message>
<message>
<source>Set each to 0.2, say.</source>
<translation>例如将两者各设为 0.2。</translation>
</message>
<message>
<source>There is no way to divide data called “{split}”.</source>
<translation>没有名为“{split}”的数据划分方式。</translation>
</message>
<message>
<source>Choose one of {splits}.</source>
<translation>请选择 {splits} 之一。</translation>
</message>
<message>
<source>Of {folds} {what}, the number {number} was chosen; there must be 2 at least, counted from 0.</source>
<translation>在 {folds} 个{what}中选择了编号 {number}；至少需要 2 个，编号从 0 开始。</translation>
</message>
<message>
<source>Choose one from 0 to {folds}.</source>
<translation>请选择 0 到 {folds} 之一。</translation>
</message>
<message>
<source>{facts} epochs in batches of {batch} suit {samples} samples.</source>
<translation>{samples} 个样本适合以 {batch} 为批次大小训练 {facts} 轮。</translation>
</message>
<message>
<source>It ends in {outputs} scores, one for each class, and learns by {loss}.</source>
<translation>最后输出 {outputs} 个分数，每个类别一个，用 {loss} 学习。</translation>
</message>
<message>
<source>It ends in {outputs} numbers to be predicted, and learns by {loss}.</source>
<translation>最后输出要预测的 {outputs} 个数，用 {loss} 学习。</translation>
</message>
<message>
<source>It ends in the number to be predicted, and learns by {loss}.</source>
<translation>最后输出要预测的数，用 {loss} 学习。</translation>
</message>
<message>
<source>A sample is {values} numbers: {widths} linear layers, {first} wide at first, read them.</source>
<translation>一个样本是 {values} 个数：由 {widths} 个线性层读取，首层宽度为 {first}。</translation>
</message>
<message>
<source>{kind} is {shape}: {number} convolutions look at it from fine to coarse.</source>
<translation>{kind} 为 {shape}：由 {number} 个卷积从细到粗地查看。</translation>
</message>
<message>
<source>A sample is a wave of {shape} values: {number} convolutions along time look at it.</source>
<translation>一个样本是由 {shape} 个值构成的波形：由 {number} 个卷积沿时间查看。</translation>
</message>
<message>
<source>A window is {steps} steps of {each}, too many for an LSTM: convolutions along time.</source>
<translation>一个窗口有 {steps} 步（每步 {each}），对 LSTM 来说过多：使用沿时间的卷积。</translation>
</message>
<message>
<source>A text is {shape} tokens of {tokens}: each gets a vector of {size} numbers, a GRU reads them.</source>
<translation>一段文本是 {shape} 个词元，词表大小 {tokens}：每个词元得到 {size} 个数的向量，由 GRU 读取。</translation>
</message>
<message>
<source>A window is {steps} steps of {each}: an LSTM reads them in order.</source>
<translation>一个窗口有 {steps} 步（每步 {each}）：由 LSTM 按顺序读取。</translation>
</message>
<message>
<source>A sample is {shape} tokens of {tokens}: each gets a vector of {size} numbers.</source>
<translation>一个样本是 {shape} 个词元，词表大小 {tokens}：每个词元得到 {size} 个数的向量。</translation>
</message>
<message>
<source>No network is suggested: numbers of tokens are no values that could be given back.</source>
<translation>未建议网络：词元编号不是可以还原的数值。</translation>
</message>
<message>
<source>It ends in {classes} scores for each place, and learns by {loss}.</source>
<translation>它为每个位置输出 {classes} 个分数，并用 {loss} 学习。</translation>
</message>
<message>
<source>A picture is {shape}: an autoencoder halves it {depth} times and builds it up again.</source>
<translation>图片为 {shape}：自编码器将其减半 {depth} 次再重建。</translation>
</message>
<message>
<source>No network is suggested for boxes yet: they need a loss that compares lists of boxes, which comes with the training of detectors.</source>
<translation>暂不为框建议网络：它们需要比较框列表的损失，这将随检测器训练一起提供。</translation>
</message>
<message>
<source>No network is suggested: what is said has no places in the samples. Draw an objective with CTCLoss, or begin with the template for it.</source>
<translation>没有建议的网络：所说的内容在样本中没有位置。请绘制一个使用 CTCLoss 的训练目标，或从相应的模板开始。</translation>
</message>
<message>
<source>No network is suggested for pictures of another size: begin with the template for finer pictures.</source>
<translation>对于另一大小的图片没有建议的网络：请从用于更精细图片的模板开始。</translation>
</message>
<message>
<source>A picture is {shape}: a small U-Net halves it {depth} times and brings it back.</source>
<translation>图片为 {shape}：小型 U-Net 将其减半 {depth} 次再还原。</translation>
</message>
<message>
<source>All numbers of a sample are read together: linear layers say each place.</source>
<translation>样本的所有数一起读入：线性层给出每个位置。</translation>
</message>
<message>
<source>A sample is {values} numbers: an autoencoder takes them through {narrow} and back.</source>
<translation>一个样本有 {values} 个数：自编码器将其压缩到 {narrow} 个再还原。</translation>
</message>
<message>
<source>It ends in the sample itself, and learns by {loss}.</source>
<translation>它输出样本本身，并用 {loss} 学习。</translation>
</message>
<message>
<source>A stretch is {shape} tokens of {tokens}: a GRU reads them in order and never looks ahead.</source>
<translation>一个片段是 {tokens} 种中的 {shape} 个词元：GRU 按顺序读取，从不向前看。</translation>
</message>
<message>
<source>A GRU reads the {shape} tokens of “{text}”; another goes on from “{said}” with what the first found.</source>
<translation>一个 GRU 读取“{text}”的 {shape} 个词元；另一个用其所得从“{said}”继续。</translation>
</message>
<message>
<source>No network is suggested for samples that are to be compared yet: they need a loss of several outputs, which comes with other ways to train.</source>
<translation>对要比较的样本尚不建议网络：它们需要多个输出的损失，这将随其他训练方式一起提供。</translation>
</message>
<message>
<source>No network is suggested for several inputs with something to say for each place: draw one that fits both.</source>
<translation>对每个位置都有结果的多个输入不建议网络：请自行绘制适合两者的网络。</translation>
</message>
<message>
<source>The inputs {listed} are read by a branch each{shared}; then all is put together.</source>
<translation>输入 {listed} 各由一个分支读取{shared}；然后合在一起。</translation>
</message>
<message>
<source>Each of {listed} gets a vector of {size} numbers; their product tells how they match.</source>
<translation>{listed} 各得到一个 {size} 个数的向量；它们的乘积说明匹配程度。</translation>
</message>
<message>
<source>“{path}” may not be read.</source>
<translation>没有读取“{path}”的权限。</translation>
</message>
<message>
<source>Give yourself the right to read it.</source>
<translation>请为自己授予读取权限。</translation>
</message>
<message>
<source>“{path}” does not fit into memory.</source>
<translation>内存中放不下“{path}”。</translation>
</message>
<message>
<source>Split it, or leave columns out.</source>
<translation>请拆分它，或排除一些列。</translation>
</message>
<message>
<source>{share} % of “{name}” is missing. {filled}.</source>
<translation>“{name}”的 {share}% 缺失。{filled}。</translation>
</message>
<message>
<source>{again} of {rows} rows are the same as one before. If one of the two is learnt and the other is asked for, the score is too good.</source>
<translation>{rows} 行中有 {again} 行与前面的行相同。如果学习了其中一行又用另一行来检验，得分会虚高。</translation>
</message>
<message>
<source>Leave the column out if it says little.</source>
<translation>如果该列信息很少，请将其排除。</translation>
</message>
<message>
<source>Leave these rows out if what is missing cannot be guessed.</source>
<translation>如果缺失的内容无法推测，请排除这些行。</translation>
</message>
<message>
<source>“{name}” rises by one from row to row. A network learns the order of the file by heart from it, and new rows have numbers that it never saw.</source>
<translation>“{name}”逐行加一。网络会由此死记文件的顺序，而新行的编号是它从未见过的。</translation>
</message>
<message>
<source>Leave it out, unless it is a time that goes on.</source>
<translation>除非它是持续推进的时间，否则请将其排除。</translation>
</message>
<message>
<source>From “{name}” alone, “{target}” is known almost exactly. Perhaps it was written down after what is to be foretold, or is the same in other words.</source>
<translation>仅凭“{name}”就几乎能准确得知“{target}”。它可能是在要预测的结果之后才记录的，或只是换了一种说法。</translation>
</message>
<message>
<source>Leave it out, unless it is really known before.</source>
<translation>除非事先确实已知，否则请将其排除。</translation>
</message>
<message>
<source>{far} of {rows} values of “{name}” lie far from the others.</source>
<translation>“{name}”的 {rows} 个值中有 {far} 个远离其他值。</translation>
</message>
<message>
<source>Look whether they are right: a missing one is sometimes written as −999 or 9999.</source>
<translation>请检查它们是否正确：缺失值有时写作 −999 或 9999。</translation>
</message>
<message>
<source>Fill it in, if it is known; the row is left out until then.</source>
<translation>如果已知请填写；在此之前该行被排除。</translation>
</message>
<message>
<source>“{path}”: only {known} rows have a time in “{column}”.</source>
<translation>“{path}”：只有 {known} 行在“{column}”中有时间。</translation>
</message>
<message>
<source>Fill them in.</source>
<translation>请填写。</translation>
</message>
<message>
<source>Row {numbers} has no time in “{column}”.</source>
<translation>第 {numbers} 行在“{column}”中没有时间。</translation>
</message>
<message>
<source>“{path}”: the column “{column}” holds no dates, but the time of each row was expected.</source>
<translation>“{path}”：列“{column}”不含日期，但此处应为每行的时间。</translation>
</message>
<message>
<source>Choose another column, or none: the rows are then in no order.</source>
<translation>请选择其他列，或不选：行则没有顺序。</translation>
</message>
<message>
<source>{missing} more rows have no time in “{column}”.</source>
<translation>另有 {missing} 行在“{column}”中没有时间。</translation>
</message>
<message>
<source>Correct the row; a cell with the dividing sign in it needs quotation marks.</source>
<translation>请改正该行；含有分隔符的单元格需要加引号。</translation>
</message>
<message>
<source>The column “{name}” is not used: it holds more than {most_labels} different words, or hardly any twice.</source>
<translation>未使用列“{name}”：不同的词超过 {most_labels} 个，或几乎没有重复的词。</translation>
</message>
<message>
<source>Open the table as texts to learn from these.</source>
<translation>要从中学习，请将该表格作为文本打开。</translation>
</message>
<message>
<source>Put rare words together in the file if they matter.</source>
<translation>如果罕见的词重要，请在文件中将它们合并。</translation>
</message>
<message>
<source>No column of “{path}” is left to foretell “{target}” from.{why}</source>
<translation>“{path}”没有剩下可用来预测“{target}”的列。{why}</translation>
</message>
<message>
<source>Leave fewer columns out, or choose a table with columns of numbers or categories.</source>
<translation>请少排除一些列，或选择含有数值列或类别列的表格。</translation>
</message>
<message>
<source>No row of “{name}” has {names} cells, as its header has; row {number} has {came}.</source>
<translation>“{name}”中没有任何一行像表头那样有 {names} 个单元格；第 {number} 行有 {came} 个。</translation>
</message>
<message>
<source>Correct the header, or set “header” to “no”.</source>
<translation>请改正表头，或将“header”设为“no”。</translation>
</message>
<message>
<source>“{name}” holds a header but no rows.</source>
<translation>“{name}”有表头，但没有行。</translation>
</message>
<message>
<source>Choose a table with rows.</source>
<translation>请选择有行的表格。</translation>
</message>
<message>
<source>“{name}” holds one row; at least 2 are needed.</source>
<translation>“{name}”只有一行；至少需要 2 行。</translation>
</message>
<message>
<source>Choose a table with more rows.</source>
<translation>请选择行数更多的表格。</translation>
</message>
<message>
<source>“{name}” has one column, “{names}”; at least two are needed: one to foretell, one to know.</source>
<translation>“{name}”只有一列“{names}”；至少需要两列：一列要预测，一列作为已知。</translation>
</message>
<message>
<source>Choose a table with more columns, divided by commas, semicolons or tabs.</source>
<translation>请选择列数更多的表格，以逗号、分号或制表符分隔。</translation>
</message>
<message>
<source>Row {number} has {came} cells; {names} were expected.</source>
<translation>第 {number} 行有 {came} 个单元格；需要 {names} 个。</translation>
</message>
<message>
<source>The column “{name}” is not used: it holds no values.</source>
<translation>未使用列“{name}”：它没有值。</translation>
</message>
<message>
<source>The column “{name}” is not used: it holds the same value in every row.</source>
<translation>未使用列“{name}”：每行的值都相同。</translation>
</message>
<message>
<source>The column “{name}” is not used: it names the rows, each by a value of its own.</source>
<translation>未使用列“{name}”：它是各行的标识，每行的值都不同。</translation>
</message>
<message>
<source>The column “{name}” is not used: it holds longer texts.</source>
<translation>未使用列“{name}”：它包含较长的文本。</translation>
</message>
<message>
<source>{rest} more rows have another number of cells than {names}.</source>
<translation>另有 {rest} 行的单元格数不是 {names} 个。</translation>
</message>
<message>
<source>Correct it, or let the row be left out.</source>
<translation>请改正，或让该行被排除。</translation>
</message>
<message>
<source>Fill it in, or let the row be left out.</source>
<translation>请补上，或让该行被排除。</translation>
</message>
<message>
<source>In “{path}”, {kept} rows say yes or no of each label; two at least are needed.</source>
<translation>在“{path}”中，有 {kept} 行对每个标签说是或否；至少需要两行。</translation>
</message>
<message>
<source>The target “{name}” is missing in row {number}.</source>
<translation>第 {number} 行缺少目标“{name}”。</translation>
</message>
<message>
<source>“{path}” has no column “{wanted}”; it has {listed}.</source>
<translation>“{path}”没有列“{wanted}”；现有：{listed}。</translation>
</message>
<message>
<source>The column “{name}” of “{path}” is empty: there is nothing to foretell.</source>
<translation>“{path}”的列“{name}”为空：没有可预测的内容。</translation>
</message>
<message>
<source>Choose another column as target.</source>
<translation>请选择其他列作为目标。</translation>
</message>
<message>
<source>Fill the columns in, or choose others.</source>
<translation>请填好这些列，或选择其他列。</translation>
</message>
<message>
<source>The column “{kind}” of “{path}” holds {kept} numbers; at least two are needed.</source>
<translation>“{path}”的列“{kind}”只有 {kept} 个数；至少需要两个。</translation>
</message>
<message>
<source>Choose a column of numbers as target, or foretell classes.</source>
<translation>请选择数值列作为目标，或改为预测类别。</translation>
</message>
<message>
<source>The column “{kind}” of “{path}” holds {labels} different words in {names} rows; classes must come again and again to be learnt.</source>
<translation>“{path}”的列“{kind}”在 {names} 行中有 {labels} 个不同的词；类别须反复出现才能学习。</translation>
</message>
<message>
<source>The column “{kind}” of “{path}” holds one class only, “{labels}”; two are needed at least.</source>
<translation>“{path}”的列“{kind}”只有一个类别“{labels}”；至少需要两个。</translation>
</message>
<message>
<source>Choose another column as target, or add rows of another class.</source>
<translation>请选择其他列作为目标，或添加其他类别的行。</translation>
</message>
<message>
<source>The target “{name}” in row {number} is “{text}”; {wanted} was expected.</source>
<translation>第 {number} 行的目标“{name}”是“{text}”；应为 {wanted}。</translation>
</message>
<message>
<source>{count} more rows have no target in “{name}”.</source>
<translation>另有 {count} 行在“{name}”中没有目标。</translation>
</message>
<message>
<source>{name} is not there any more.</source>
<translation>{name} 已不存在。</translation>
</message>
<message>
<source>{name} could not be read: {strerror}.</source>
<translation>无法读取 {name}：{strerror}。</translation>
</message>
<message>
<source>Unpack it yourself if you know where it is from, and choose the folder.</source>
<translation>如果知道它的来源，请自己解压，再选择该文件夹。</translation>
</message>
<message>
<source>“{archive}” could not be unpacked into “{folder}”: {reason}.</source>
<translation>无法将“{archive}”解压到“{folder}”：{reason}。</translation>
</message>
<message>
<source>Check both and their rights.</source>
<translation>请检查两者及其权限。</translation>
</message>
<message>
<source>“{archive}” holds “{name}”, which is a link or a device; only files and folders are unpacked.</source>
<translation>“{archive}”中的“{name}”是链接或设备；只解压文件和文件夹。</translation>
</message>
<message>
<source>There is no file “{archive}”.</source>
<translation>没有文件“{archive}”。</translation>
</message>
<message>
<source>Choose the archive where it is now.</source>
<translation>请选择压缩包现在的位置。</translation>
</message>
<message>
<source>There is no room to unpack “{archive}” in “{folder}”.</source>
<translation>“{folder}”中没有空间来解压“{archive}”。</translation>
</message>
<message>
<source>“{archive}” is damaged, cut short, or no archive: {error}.</source>
<translation>“{archive}”已损坏、被截断或不是压缩包：{error}。</translation>
</message>
<message>
<source>“{archive}” is packed in a way that is not known here: {error}.</source>
<translation>“{archive}”的压缩方式无法识别：{error}。</translation>
</message>
<message>
<source>Unpack it with the program that made it, and choose the folder.</source>
<translation>请用制作它的程序解压，再选择该文件夹。</translation>
</message>
<message>
<source>“{name}” holds more than {entries} files and folders; no more are unpacked.</source>
<translation>“{name}”包含超过 {entries} 个文件和文件夹；不再解压更多。</translation>
</message>
<message>
<source>“{name}” has {packed} but unpacks to more than {ratio} times as much, which data never does.</source>
<translation>“{name}”为 {packed}，但解压后超过其 {ratio} 倍，数据绝不会这样。</translation>
</message>
<message>
<source>“{name}” unpacks to more than {total}; no more is unpacked.</source>
<translation>“{name}”解压后超过 {total}；不再解压更多。</translation>
</message>
<message>
<source>“{name}” unpacks to more than the {room} that are free in “{folder}”.</source>
<translation>“{name}”解压后超过“{folder}”中可用的 {room}。</translation>
</message>
<message>
<source>“{archive}” would write outside of its folder: “{name}”. Nothing of it was unpacked.</source>
<translation>“{archive}”会写到其文件夹之外：“{name}”。没有解压任何内容。</translation>
</message>
<message>
<source>“{archive}” is locked with a password.</source>
<translation>“{archive}”有密码保护。</translation>
</message>
<message>
<source>Unpack it with its password, and choose the folder.</source>
<translation>请用密码解压，再选择该文件夹。</translation>
</message>
<message>
<source>There is no text to learn words from.</source>
<translation>没有可供学习词语的文本。</translation>
</message>
<message>
<source>Choose data with texts that can be read.</source>
<translation>请选择含有可读文本的数据。</translation>
</message>
<message>
<source>The tokenizer “{way}” needs the library tokenizers, which is not installed.</source>
<translation>分词器“{way}”需要 tokenizers 库，但它未安装。</translation>
</message>
<message>
<source>Install it: pip install tokenizers. Or choose words or characters.</source>
<translation>请安装：pip install tokenizers。或选择按词或按字符。</translation>
</message>
<message>
<source>The network and the data do not go together yet.</source>
<translation>网络与数据还不匹配。</translation>
</message>
<message>
<source>Mend the problems on the Design page first.</source>
<translation>请先解决“设计”页面上的问题。</translation>
</message>
<message>
<source>Choose another loss first.</source>
<translation>请先选择另一种损失。</translation>
</message>
<message>
<source>The loss takes targets in a form that no layers make.</source>
<translation>该损失要求的目标形式，没有任何层可以生成。</translation>
</message>
<message>
<source>Choose CrossEntropyLoss or MSELoss.</source>
<translation>请选择 CrossEntropyLoss 或 MSELoss。</translation>
</message>
<message>
<source>The scale of a picture is from {scales} to {scales2} pixels per canvas unit, not {scale}.</source>
<translation>图片比例为每画布单位 {scales} 到 {scales2} 像素，不能是 {scale}。</translation>
</message>
<message>
<source>2 is good for screens; SVG has no scale.</source>
<translation>屏幕用 2 即可；SVG 没有比例。</translation>
</message>
<message>
<source>The picture would have {width} × {height} pixels, more than {max_pixels} million.</source>
<translation>图片将有 {width} × {height} 像素，超过 {max_pixels} 百万。</translation>
</message>
<message>
<source>What to measure was expected as one JSON object; what came is none.</source>
<translation>要测量的内容应为一个 JSON 对象,但收到的不是。</translation>
</message>
<message>
<source>A bench has no option “{foreign}”.</source>
<translation>测量没有选项“{foreign}”。</translation>
</message>
<message>
<source>The bench's option “{name}” must be {expected}, not {value}.</source>
<translation>测量的选项“{name}”必须是 {expected},而不是 {value}。</translation>
</message>
<message>
<source>What to measure was expected as JSON; what came is none.</source>
<translation>要测量的内容应为 JSON,但收到的不是。</translation>
</message>
<message>
<source>A job was expected as one JSON object on one line; what came is none.</source>
<translation>任务应为一行 JSON 对象；收到的不是。</translation>
</message>
<message>
<source>A job must name its run folder and its file for events.</source>
<translation>任务必须指明其运行文件夹和事件文件。</translation>
</message>
<message>
<source>A run can be extended by a number of epochs, not by “{extend}”.</source>
<translation>运行只能按轮数延长，不能按“{extend}”延长。</translation>
</message>
<message>
<source>A job's kind must be one of {known}, not “{value}”.</source>
<translation>任务类型必须是 {known} 之一，不能是“{value}”。</translation>
</message>
<message>
<source>How to export was expected as one JSON object; what came is none.</source>
<translation>导出方式应为一个 JSON 对象，但收到的不是。</translation>
</message>
<message>
<source>An export has no option “{foreign}”.</source>
<translation>导出没有选项“{foreign}”。</translation>
</message>
<message>
<source>The export's option “{name}” must be {expected}, not {value}.</source>
<translation>导出选项“{name}”必须是{expected}，而不是 {value}。</translation>
</message>
<message>
<source>How to export was expected as JSON; what came is none.</source>
<translation>导出方式应为 JSON，但收到的不是。</translation>
</message>
<message>
<source>Streaming does not go with int8-static: its ranges are found on whole series, and what layers remember would be rounded anew with each piece.</source>
<translation>分段输入不能与 int8-static 同用：其范围由完整序列得出，而层所记住的内容会在每一段重新舍入。</translation>
</message>
<message>
<source>Take int8-dynamic or int4, or export without streaming.</source>
<translation>请改用 int8-dynamic 或 int4，或不使用分段输入导出。</translation>
</message>
<message>
<source>The forecast could not be read.</source>
<translation>无法读取预估。</translation>
</message>
<message>
<source>Ask for it again.</source>
<translation>请重新请求。</translation>
</message>
<message>
<source>The request for an import could not be read: {error}.</source>
<translation>无法读取导入请求：{error}。</translation>
</message>
<message>
<source>How to prune was expected as one JSON object; what came is none.</source>
<translation>剪枝方式应为一个 JSON 对象；收到的不是。</translation>
</message>
<message>
<source>Pruning has no option “{foreign}”.</source>
<translation>剪枝没有选项“{foreign}”。</translation>
</message>
<message>
<source>Channels are compared within their layer only: “everywhere” is for single weights.</source>
<translation>通道只在所属层内比较：“everywhere”用于单个权重。</translation>
</message>
<message>
<source>The option “{name}” of pruning must be {expected}, not {value}.</source>
<translation>剪枝的选项“{name}”必须是{expected}，而不是 {value}。</translation>
</message>
<message>
<source>How to prune was expected as JSON; what came is none.</source>
<translation>剪枝方式应为 JSON；收到的不是。</translation>
</message>
<message>
<source>The run's specification (spec.json) is damaged: {reason}.</source>
<translation>该运行的规格（spec.json）已损坏：{reason}。</translation>
</message>
<message>
<source>Start a new run instead.</source>
<translation>请改为开始新的运行。</translation>
</message>
<message>
<source>The run was made by a newer version (format {format}; this one reads up to {format2}).</source>
<translation>该运行由较新的版本创建（格式 {format}；此版本最多读取 {format2}）。</translation>
</message>
<message>
<source>Update Layerloom to open it.</source>
<translation>请更新 Layerloom 以打开它。</translation>
</message>
<message>
<source>“{folder}” is incomplete: {missing} is missing.</source>
<translation>“{folder}”不完整：缺少 {missing}。</translation>
</message>
<message>
<source>“{folder}” could not be read: {strerror}.</source>
<translation>无法读取“{folder}”：{strerror}。</translation>
</message>
<message>
<source>“{folder}” is damaged: its {manifest} cannot be read.</source>
<translation>“{folder}”已损坏：无法读取其 {manifest}。</translation>
</message>
<message>
<source>“{folder}” is damaged: {name} is not what was written.</source>
<translation>“{folder}”已损坏：{name} 与写入的内容不符。</translation>
</message>
<message>
<source>{message} The one before it is used.</source>
<translation>{message}将使用前一个。</translation>
</message>
<message>
<source>{message} The one before it cannot be read either.</source>
<translation>{message}之前的也无法读取。</translation>
</message>
<message>
<source>What to take away was expected as a list “kinds”; what came is none.</source>
<translation>要带走的内容应为列表“kinds”，但收到的不是。</translation>
</message>
<message>
<source>“{foreign}” cannot be taken away; what can be is {kinds}.</source>
<translation>“{foreign}”无法带走；可以带走的有 {kinds}。</translation>
</message>
<message>
<source>What to take away was expected as JSON; what came is none.</source>
<translation>要带走的内容应为 JSON，但收到的不是。</translation>
</message>
<message>
<source>What variants were asked for could not be read: {error}.</source>
<translation>无法读取所请求的变体：{error}。</translation>
</message>
<message>
<source>The variants could not be read: {error}.</source>
<translation>无法读取变体：{error}。</translation>
</message>
<message>
<source>What is to be watched must name a network, a layer, a port and a sample.</source>
<translation>要观察的内容必须指明网络、层、端口和样本。</translation>
</message>
<message>
<source>What was watched has other pictures than it says.</source>
<translation>观察结果的图片与其说明不符。</translation>
</message>
<message>
<source>What is to be watched was expected as one JSON object; what came is none.</source>
<translation>要观察的内容应为一个 JSON 对象，但收到的不是。</translation>
</message>
<message>
<source>What was watched was expected as one JSON object; what came is none.</source>
<translation>观察结果应为一个 JSON 对象，但收到的不是。</translation>
</message>
<message>
<source>“{file}” exists already.</source>
<translation>“{file}”已存在。</translation>
</message>
<message>
<source>Give another name with -o.</source>
<translation>请用 -o 指定其他名称。</translation>
</message>
<message>
<source>A project's file ends in {suffix}; “{file}” does not.</source>
<translation>项目文件以 {suffix} 结尾；“{file}”不是。</translation>
</message>
<message>
<source>“{file}” could not be written: {strerror}.</source>
<translation>无法写入“{file}”：{strerror}。</translation>
</message>
<message>
<source>Give another place, or make space.</source>
<translation>请给出其他位置，或腾出空间。</translation>
</message>
<message>
<source>Taking out what counts least</source>
<translation>正在去掉最不重要的部分</translation>
</message>
<message>
<source>Measuring before and after</source>
<translation>正在测量前后</translation>
</message>
<message>
<source>Writing what is left</source>
<translation>正在写入剩余部分</translation>
</message>
<message>
<source>Pruning {layer} alone</source>
<translation>正在单独剪枝 {layer}</translation>
</message>
<message>
<source>A process of the training ended unexpectedly; all of them began again from the last checkpoint.</source>
<translation>一个训练进程意外结束；所有进程都从最后的检查点重新开始。</translation>
</message>
<message>
<source>Another process of the training has gone.</source>
<translation>另一个训练进程已经消失。</translation>
</message>
<message>
<source>The events could not be written: {strerror}.</source>
<translation>无法写入事件：{strerror}。</translation>
</message>
<message>
<source>The run is to be trained on {nodes} machines, and they do not know where to meet.</source>
<translation>此运行要在 {nodes} 台机器上训练，而它们不知道在何处会合。</translation>
</message>
<message>
<source>The processes of the training ended without saying why.</source>
<translation>训练进程没有说明原因就结束了。</translation>
</message>
<message>
<source>The training could not go on ({words}).</source>
<translation>训练无法继续（{words}）。</translation>
</message>
<message>
<source>The variants could not be made ({name}: {error}).</source>
<translation>无法生成变体（{name}：{error}）。</translation>
</message>
<message>
<source>Give a file that Layerloom's Deploy page or `layerloom export` made, or another .onnx file.</source>
<translation>请给出由 Layerloom 的“部署”页面或 `layerloom export` 生成的文件，或其他 .onnx 文件。</translation>
</message>
<message>
<source>“{path}” is damaged: the tensor “{tensor}” does not fit its data file.</source>
<translation>“{path}”已损坏：张量“{tensor}”与其数据文件不符。</translation>
</message>
<message>
<source>Export the model again.</source>
<translation>请重新导出模型。</translation>
</message>
<message>
<source>“{path}” points to data outside its own folder (“{shown}”), so it is not opened.</source>
<translation>“{path}”指向其文件夹之外的数据（“{shown}”），因此不予打开。</translation>
</message>
<message>
<source>Use a model whose data lies beside it, in regular files.</source>
<translation>请使用数据以普通文件形式放在旁边的模型。</translation>
</message>
<message>
<source>“{path}” is damaged: the tensor “{unfit}” claims more numbers than the file holds.</source>
<translation>“{path}”已损坏：张量“{unfit}”声称的数值多于文件所含。</translation>
</message>
<message>
<source>“{path}” has a sparse tensor of {made} numbers; up to {max_made} are opened.</source>
<translation>“{path}”含有 {made} 个数值的稀疏张量；最多打开 {max_made} 个。</translation>
</message>
<message>
<source>Export the model with its tensors written out.</source>
<translation>请以完整写出的张量导出模型。</translation>
</message>
<message>
<source>“{path}” has {nodes} nodes once its functions are unfolded; up to {max_nodes} are opened.</source>
<translation>“{path}”的函数展开后有 {nodes} 个节点；最多打开 {max_nodes} 个。</translation>
</message>
<message>
<source>Export the model without functions that call each other so often.</source>
<translation>请导出不含如此频繁相互调用的函数的模型。</translation>
</message>
<message>
<source>“{path}” has functions that call each other more than {max_function_depth} deep, or without end.</source>
<translation>“{path}”含有相互调用超过 {max_function_depth} 层或无穷无尽的函数。</translation>
</message>
<message>
<source>Export the model without functions that call each other.</source>
<translation>请导出不含相互调用函数的模型。</translation>
</message>
<message>
<source>“{path}” is not an ONNX model: {content}.</source>
<translation>“{path}”不是 ONNX 模型：{content}。</translation>
</message>
<message>
<source>“{path}” is a folder, not an ONNX model.</source>
<translation>“{path}”是文件夹，不是 ONNX 模型。</translation>
</message>
<message>
<source>Give the .onnx file inside it.</source>
<translation>请给出其中的 .onnx 文件。</translation>
</message>
<message>
<source>“{path}” is not a regular file.</source>
<translation>“{path}”不是普通文件。</translation>
</message>
<message>
<source>“{path}” is larger than {max_bytes} GiB, the most an ONNX file can be.</source>
<translation>“{path}”超过 {max_bytes} GiB，这是 ONNX 文件的上限。</translation>
</message>
<message>
<source>“{path}” could not be read: {reason}.</source>
<translation>无法读取“{path}”：{reason}。</translation>
</message>
<message>
<source>Check the path and its permissions.</source>
<translation>请检查路径及其权限。</translation>
</message>
<message>
<source>“{path}” has {name} version {version}; ONNX Runtime reads versions up to {limit}.</source>
<translation>“{path}”的 {name} 版本为 {version}；ONNX Runtime 最高读取到 {limit}。</translation>
</message>
<message>
<source>Export the model with an older version.</source>
<translation>请以较旧的版本导出模型。</translation>
</message>
<message>
<source>“{path}” uses the operator {domain}::{name}, which is not part of the ONNX standard.</source>
<translation>“{path}”使用了不属于 ONNX 标准的算子 {domain}::{name}。</translation>
</message>
<message>
<source>Export the model with standard operators only.</source>
<translation>请仅使用标准算子导出模型。</translation>
</message>
<message>
<source>“{path}” needs the data file “{location}” beside it, which is not there.</source>
<translation>“{path}”需要旁边的数据文件“{location}”，但它不存在。</translation>
</message>
<message>
<source>Copy both files together.</source>
<translation>请将两个文件一起复制。</translation>
</message>
<message>
<source>is not connected</source>
<translation>未连接</translation>
</message>
<message>
<source>has {arrivals} wire and needs at least {least}</source>
<translation>有 {arrivals} 条连线，至少需要 {least} 条</translation>
</message>
<message>
<source>{source} has no output “{port}”</source>
<translation>{source} 没有输出“{port}”</translation>
</message>
<message>
<source>{source} gives no “{port}” with what it is told and what it gets</source>
<translation>按当前设置和输入，{source} 不输出“{port}”</translation>
</message>
<message>
<source>{node} has no input “{port}”</source>
<translation>{node} 没有输入“{port}”</translation>
</message>
<message>
<source>Inside the block “{network}”{where}: {message}</source>
<translation>块“{network}”内{where}：{message}</translation>
</message>
<message>
<source>Inside the block “{network}”, {node}: {reason}</source>
<translation>块“{network}”内的 {node}：{reason}</translation>
</message>
<message>
<source>, at repeat {analyses}</source>
<translation>，第 {analyses} 次重复</translation>
</message>
<message>
<source>The setting {path}: {error}</source>
<translation>设置 {path}：{error}</translation>
</message>
<message>
<source>it shares the weights of a layer that is no longer there.</source>
<translation>它共享了已不存在的层的权重。</translation>
</message>
<message>
<source>it is a {node}, so it cannot share the weights of {owner}, a {owner2}.</source>
<translation>它是 {node}，因此不能共享 {owner}（{owner2}）的权重。</translation>
</message>
<message>
<source>it cannot share the weights of {owner}: what arrives asks for other shapes{shown}.</source>
<translation>它不能共享 {owner} 的权重：到达的数据需要其他形状{shown}。</translation>
</message>
<message>
<source> ({name}: {theirs} there, {mine} here)</source>
<translation>（{name}：那边为 {theirs}，这里为 {mine}）</translation>
</message>
<message>
<source>it shares the weights of {owner}, which itself shares those of {first}.</source>
<translation>它共享 {owner} 的权重，而 {owner} 又共享 {first} 的权重。</translation>
</message>
<message>
<source>it shares the weights of {owner}, which is bypassed and so has none.</source>
<translation>它共享 {owner} 的权重，但 {owner} 已被绕过，没有权重。</translation>
</message>
<message>
<source>its shape is being found out</source>
<translation>正在确定其形状</translation>
</message>
<message>
<source>its sizes hang together</source>
<translation>其各大小相互关联</translation>
</message>
<message>
<source>its code runs only after you trust this project, so its shape is not known</source>
<translation>信任此项目后其代码才会运行，因此形状未知</translation>
</message>
<message>
<source>its weights or its results differ in kind from size to size</source>
<translation>其权重或结果的种类随大小而异</translation>
</message>
<message>
<source>its work does not follow from sizes by adding or multiplying</source>
<translation>其计算量不能由各大小相加或相乘得出</translation>
</message>
<message>
<source>what it gives does not follow from sizes by adding or multiplying</source>
<translation>其输出不能由各大小相加或相乘得出</translation>
</message>
<message>
<source>with {where}, {error}</source>
<translation>当 {where} 时，{error}</translation>
</message>
<message>
<source>already connected</source>
<translation>已连接</translation>
</message>
<message>
<source>fits</source>
<translation>匹配</translation>
</message>
<message>
<source>the wires would run in a circle: “{name}” already leads here</source>
<translation>连线会形成环：“{name}”已经通向这里</translation>
</message>
<message>
<source>Take it from “{source}”</source>
<translation>改从“{source}”引出</translation>
</message>
<message>
<source>Connect it to “{port}”</source>
<translation>连接到“{port}”</translation>
</message>
<message>
<source>samples a step</source>
<translation>每步样本数</translation>
</message>
<message>
<source>as the largest norm of the gradient (0: no clipping)</source>
<translation>梯度范数上限，0 表示不裁剪</translation>
</message>
<message>
<source>as a seed</source>
<translation>随机种子</translation>
</message>
<message>
<source>a single number</source>
<translation>单个数</translation>
</message>
<message>
<source>{left} is a multiple of {right}</source>
<translation>{left} 是 {right} 的倍数</translation>
</message>
<message>
<source> in the layer “{node}”</source>
<translation>（层“{node}”）</translation>
</message>
<message>
<source>The layer “{node}”</source>
<translation>层“{node}”</translation>
</message>
<message>
<source>The network</source>
<translation>网络</translation>
</message>
<message>
<source>The network “{name}”</source>
<translation>网络“{name}”</translation>
</message>
<message>
<source>The objective “{name}”</source>
<translation>训练目标“{name}”</translation>
</message>
<message>
<source>could not be reached</source>
<translation>无法连接</translation>
</message>
<message>
<source>could not take the run's folder</source>
<translation>无法接收运行的文件夹</translation>
</message>
<message>
<source>could not give the run's folder back</source>
<translation>无法交还运行的文件夹</translation>
</message>
<message>
<source>process {local_rank} ended with {exitcode}</source>
<translation>进程 {local_rank} 以 {exitcode} 结束</translation>
</message>
<message>
<source>none said why</source>
<translation>均未说明原因</translation>
</message>
<message>
<source>objectives that are drawn are computed as they are</source>
<translation>绘制的训练目标按原样计算</translation>
</message>
<message>
<source>several processes share the steps</source>
<translation>多个进程分担各步</translation>
</message>
<message>
<source>this PyTorch is built without CUDA</source>
<translation>此 PyTorch 未包含 CUDA</translation>
</message>
<message>
<source>no usable NVIDIA GPU was found</source>
<translation>未找到可用的 NVIDIA GPU</translation>
</message>
<message>
<source>Batch {batch}, 1 thread</source>
<translation>批次 {batch},1 个线程</translation>
</message>
<message>
<source>Batch {batch}, {threads} threads</source>
<translation>批次 {batch},{threads} 个线程</translation>
</message>
<message>
<source>Profile of {file}</source>
<translation>{file} 的性能分析</translation>
</message>
<message>
<source>Loading {file} in a fresh process</source>
<translation>在新进程中加载 {file}</translation>
</message>
<message>
<source>PyTorch's compiler cannot be used here: {reason}</source>
<translation>此处无法使用 PyTorch 的编译器:{reason}</translation>
</message>
<message>
<source>It takes batches of {batch} only; other sizes were not measured.</source>
<translation>只接受大小为 {batch} 的批次;未测量其他大小。</translation>
</message>
<message>
<source>Open sizes were taken as {sizes}.</source>
<translation>开放的大小取为 {sizes}。</translation>
</message>
<message>
<source>{words} was left out: one run would take about {seconds} s.</source>
<translation>已略过 {words}:一次运行约需 {seconds} 秒。</translation>
</message>
<message>
<source>It was stopped before everything was measured.</source>
<translation>在全部测量完之前就停止了。</translation>
</message>
<message>
<source>The profile counts what it takes to give nodes to the processor, which works them off by itself.</source>
<translation>性能分析统计的是把节点交给处理器所需的时间,处理器会自行执行。</translation>
</message>
<message>
<source>Loading and memory could not be measured: no fresh process could be started.</source>
<translation>无法测量加载和内存:无法启动新进程。</translation>
</message>
<message>
<source>{provider} is not used: {obstacle}.</source>
<translation>未使用 {provider}:{obstacle}。</translation>
</message>
<message>
<source>this machine has no NVIDIA driver</source>
<translation>此机器没有 NVIDIA 驱动程序</translation>
</message>
<message>
<source>no NVIDIA GPU answers</source>
<translation>没有 NVIDIA GPU 响应</translation>
</message>
<message>
<source>this ONNX Runtime was built without it</source>
<translation>此 ONNX Runtime 构建时未包含它</translation>
</message>
<message>
<source>gives the network's answer</source>
<translation>给出网络的答案</translation>
</message>
<message>
<source>goes nowhere</source>
<translation>没有去向</translation>
</message>
<message>
<source>has channels that could only go all at once</source>
<translation>其通道只能一次全部去掉</translation>
</message>
<message>
<source>has groups, which channels cannot leave one by one</source>
<translation>带有分组，通道无法逐个去掉</translation>
</message>
<message>
<source>has one channel only</source>
<translation>只有一个通道</translation>
</message>
<message>
<source>is followed by {node}, which is bypassed</source>
<translation>其后的 {node} 被旁路</translation>
</message>
<message>
<source>is followed by {node}, which mixes channels</source>
<translation>其后的 {node} 会混合通道</translation>
</message>
<message>
<source>is followed by {node}, which shares its weights with other layers</source>
<translation>其后的 {node} 与其他层共享权重</translation>
</message>
<message>
<source>is joined with others in {node}</source>
<translation>在 {node} 中与其他层合并</translation>
</message>
<message>
<source>is joined with others that stay</source>
<translation>与其他保留的层相连</translation>
</message>
<message>
<source>is read by {node} along another axis</source>
<translation>被 {node} 沿另一条轴读取</translation>
</message>
<message>
<source>is read by {node}, which {reason}</source>
<translation>被 {node} 读取：{reason}</translation>
</message>
<message>
<source>meets a size that is open</source>
<translation>遇到未确定的大小</translation>
</message>
<message>
<source>shares its weights with other layers</source>
<translation>与其他层共享权重</translation>
</message>
<message>
<source>pictures as bytes (0 to 255), {colour}, of any size: uint8 [pictures, height, width, {channels}]</source>
<translation>任意大小的字节图像（0 到 255，{colour}）：uint8 [pictures, height, width, {channels}]</translation>
</message>
<message>
<source>numbers as they are: {dtype} [samples, {sizes}]</source>
<translation>原样的数值：{dtype} [samples, {sizes}]</translation>
</message>
<message>
<source>numbers as they are ({names}): {dtype} [samples, {sizes}]</source>
<translation>原样的数值（{names}）：{dtype} [samples, {sizes}]</translation>
</message>
<message>
<source>numbers of a table's columns, NaN where one is missing ({names}): float32 [rows, {count}]</source>
<translation>表格各列的数值，缺失处为 NaN（{names}）：float32 [rows, {count}]</translation>
</message>
<message>
<source>numbers of tokens, since no operator makes them of texts: int64 [texts, any]</source>
<translation>词元的编号，因为没有算子能由文本生成：int64 [texts, any]</translation>
</message>
<message>
<source>{tokens}; the first {length} are read</source>
<translation>{tokens}；读取前 {length} 个</translation>
</message>
<message>
<source>the number of a name, 1 + its place in the list: int64 [samples, 1]</source>
<translation>名称的编号，即列表中的位置 + 1：int64 [samples, 1]</translation>
</message>
<message>
<source>sound at {rate} samples a second, from -1 to 1: float32 [sounds, {channels}, any]</source>
<translation>每秒 {rate} 个采样的声音，从 -1 到 1：float32 [sounds, {channels}, any]</translation>
</message>
<message>
<source>sound at {rate} samples a second, from -1 to 1: float32 [sounds, {channels}, any]; the first {samples} samples are heard</source>
<translation>每秒 {rate} 个采样的声音，从 -1 到 1：float32 [sounds, {channels}, any]；只听前 {samples} 个采样</translation>
</message>
<message>
<source>rows in the order of time ({names}): float32 [series, any, {count}]</source>
<translation>按时间顺序的行（{names}）：float32 [series, any, {count}]</translation>
</message>
<message>
<source>rows in the order of time ({names}): float32 [series, at least {length}, {count}]; the last {length} are seen</source>
<translation>按时间顺序的行（{names}）：float32 [series, at least {length}, {count}]；只看最后 {length} 行</translation>
</message>
<message>
<source>it is not text</source>
<translation>不是文本</translation>
</message>
<message>
<source>it is no complete JSON: {error} at {where}</source>
<translation>不是完整的 JSON：{error}（{where}）</translation>
</message>
<message>
<source>it is nested too deeply or holds absurd numbers</source>
<translation>嵌套过深或含有异常数字</translation>
</message>
<message>
<source>line {lineno}, column {colno}</source>
<translation>第 {lineno} 行第 {colno} 列</translation>
</message>
<message>
<source>the key “layerloom” with the format's version is missing</source>
<translation>缺少表示格式版本的键“layerloom”</translation>
</message>
<message>
<source>a whole number</source>
<translation>整数</translation>
</message>
<message>
<source>a whole number of at least {low}</source>
<translation>不小于 {low} 的整数</translation>
</message>
<message>
<source>a whole number of at most {high}</source>
<translation>不大于 {high} 的整数</translation>
</message>
<message>
<source>a whole number from {low} to {high}</source>
<translation>{low} 到 {high} 之间的整数</translation>
</message>
<message>
<source>{expected} and no larger than {largest}</source>
<translation>{expected}，且不大于 {largest}</translation>
</message>
<message>
<source>a number</source>
<translation>数字</translation>
</message>
<message>
<source>a number {said}</source>
<translation>数字（{said}）</translation>
</message>
<message>
<source>at least {limit}</source>
<translation>不小于 {limit}</translation>
</message>
<message>
<source>more than {limit}</source>
<translation>大于 {limit}</translation>
</message>
<message>
<source>at most {limit}</source>
<translation>不大于 {limit}</translation>
</message>
<message>
<source>less than {limit}</source>
<translation>小于 {limit}</translation>
</message>
<message>
<source>true or false</source>
<translation>true 或 false</translation>
</message>
<message>
<source>one of {options}</source>
<translation>以下之一：{options}</translation>
</message>
<message>
<source>one whole number or {size} of them</source>
<translation>一个整数或 {size} 个整数</translation>
</message>
<message>
<source>at least {size} whole numbers</source>
<translation>至少 {size} 个整数</translation>
</message>
<message>
<source>{size} numbers</source>
<translation>{size} 个数</translation>
</message>
<message>
<source>a list of numbers</source>
<translation>数字列表</translation>
</message>
<message>
<source>whole numbers or one of {words}</source>
<translation>整数或以下之一：{words}</translation>
</message>
<message>
<source>sizes or names such as L or H (N is the batch)</source>
<translation>大小，或 L、H 之类的名称（N 为批次）</translation>
</message>
<message>
<source>a tag such as a1_in1k, or nothing</source>
<translation>标签，例如 a1_in1k，或留空</translation>
</message>
<message>
<source>the name of a part, such as {example}, or nothing</source>
<translation>部分的名称，例如 {example}，或留空</translation>
</message>
<message>
<source>the name of a node, such as {example}, or nothing</source>
<translation>节点的名称，例如 {example}，或留空</translation>
</message>
<message>
<source>letters for each tensor, parted by commas, and those of the result: {example}</source>
<translation>各张量的字母，以逗号分隔，以及结果的字母：{example}</translation>
</message>
<message>
<source>a text</source>
<translation>文本</translation>
</message>
<message>
<source>“{text}” uses {error}.</source>
<translation>“{text}”使用了{error}。</translation>
</message>
<message>
<source>“{node}”, which no expression may hold</source>
<translation>“{node}”，它不能出现在表达式中</translation>
</message>
<message>
<source>“{name}”, which means nothing here (names that do: {known})</source>
<translation>“{name}”，它在此没有含义（可用名称：{known}）</translation>
</message>
<message>
<source>the size {size} is open</source>
<translation>大小 {size} 未定</translation>
</message>
<message>
<source>a size divided by 0</source>
<translation>大小除以 0</translation>
</message>
<message>
<source>open sizes are divided with //</source>
<translation>未定的大小用 // 相除</translation>
</message>
<message>
<source>too large</source>
<translation>过大</translation>
</message>
<message>
<source>words are not multiplied</source>
<translation>单词不能相乘</translation>
</message>
<message>
<source>class number for each sample</source>
<translation>每个样本一个类别编号</translation>
</message>
<message>
<source>1 (alike) or 0 (different) for each pair</source>
<translation>每对一个 1（相似）或 0（不同）</translation>
</message>
<message>
<source>counts, and no data says that it has them</source>
<translation>计数值，而没有数据表明含有它们</translation>
</message>
<message>
<source>an objective that is drawn, where it is said which output is the prediction</source>
<translation>一个绘制的训练目标，其中说明哪个输出是预测</translation>
</message>
<message>
<source>, {sizes} with padding</source>
<translation>，含 padding 为 {sizes}</translation>
</message>
<message>
<source> once {cut} are cut away</source>
<translation>（裁掉 {cut} 之后）</translation>
</message>
<message>
<source> ({out} without output_size)</source>
<translation>（不设 output_size 时为 {out}）</translation>
</message>
<message>
<source>the same sizes as the input</source>
<translation>与输入相同的大小</translation>
</message>
<message>
<source>sizes no larger than the input's</source>
<translation>不大于输入的大小</translation>
</message>
<message>
<source>both a list and a tensor</source>
<translation>同时给出了列表和张量</translation>
</message>
<message>
<source>neither a list nor a tensor</source>
<translation>既没有列表也没有张量</translation>
</message>
<message>
<source>two dimensions</source>
<translation>二维</translation>
</message>
<message>
<source>two dimensions or more</source>
<translation>二维以上</translation>
</message>
<message>
<source>three to five dimensions</source>
<translation>三至五维</translation>
</message>
<message>
<source>names {terms} tensors, but gets {inputs}</source>
<translation>指定了 {terms} 个张量，但收到 {inputs} 个</translation>
</message>
<message>
<source>has “{term}”, where only letters and one “...” may stand</source>
<translation>含有“{term}”，那里只能是字母和一个“...”</translation>
</message>
<message>
<source>names {before} dimensions by “{term}”, but gets {spec}</source>
<translation>以“{term}”指定了 {before} 个维度，但收到 {spec}</translation>
</message>
<message>
<source>must name each dimension of the result once, and only such as it gets</source>
<translation>须将结果的每个维度各指定一次，且只能用输入中有的</translation>
</message>
<message>
<source>would sum over {lost}, the batch, and so mix the samples</source>
<translation>会沿 {lost}（批次）求和，从而混合样本</translation>
</message>
<message>
<source>would pair each sample with every other one</source>
<translation>会把每个样本与其他所有样本配对</translation>
</message>
<message>
<source>takes a diagonal of {spec}, which is not square there</source>
<translation>取 {spec} 的对角线，但它在那里不是方的</translation>
</message>
<message>
<source>gets {known} and {size} for {label}, which do not match</source>
<translation>的 {label} 收到 {known} 和 {size}，二者不匹配</translation>
</message>
<message>
<source>it has them at {has}</source>
<translation>可用：{has}</translation>
</message>
<message>
<source>it turns images into tokens</source>
<translation>它把图像变成词元</translation>
</message>
<message>
<source>{model} takes images of {size}×{size} only</source>
<translation>{model} 只接受 {size}×{size} 的图像</translation>
</message>
<message>
<source>{model} needs images of at least {low}×{low} for these features</source>
<translation>对于这些特征，{model} 需要至少 {low}×{low} 的图像</translation>
</message>
<message>
<source>{model} needs images whose sides are multiples of {step}</source>
<translation>{model} 需要边长为 {step} 的倍数的图像</translation>
</message>
<message>
<source>{n} picture</source>
<translation>{n} 张图片</translation>
</message>
<message>
<source>{n} pictures</source>
<translation>{n} 张图片</translation>
</message>
<message>
<source>{n} text</source>
<translation>{n} 段文本</translation>
</message>
<message>
<source>{n} texts</source>
<translation>{n} 段文本</translation>
</message>
<message>
<source>{n} sound</source>
<translation>{n} 个声音</translation>
</message>
<message>
<source>{n} sounds</source>
<translation>{n} 个声音</translation>
</message>
<message>
<source>{n} recording</source>
<translation>{n} 条记录</translation>
</message>
<message>
<source>{n} recordings</source>
<translation>{n} 条记录</translation>
</message>
<message>
<source>one value</source>
<translation>1 个值</translation>
</message>
<message>
<source>{n} values</source>
<translation>{n} 个值</translation>
</message>
<message>
<source>1 value is</source>
<translation>1 个值</translation>
</message>
<message>
<source>{n} values are</source>
<translation>{n} 个值</translation>
</message>
<message>
<source>1 step is</source>
<translation>1 个步长</translation>
</message>
<message>
<source>{n} steps are</source>
<translation>{n} 个步长</translation>
</message>
<message>
<source>{n} day</source>
<translation>{n} 天</translation>
</message>
<message>
<source>{n} days</source>
<translation>{n} 天</translation>
</message>
<message>
<source>{n} hour</source>
<translation>{n} 小时</translation>
</message>
<message>
<source>{n} hours</source>
<translation>{n} 小时</translation>
</message>
<message>
<source>{n} minute</source>
<translation>{n} 分钟</translation>
</message>
<message>
<source>{n} minutes</source>
<translation>{n} 分钟</translation>
</message>
<message>
<source>{n} seconds</source>
<translation>{n} 秒</translation>
</message>
<message>
<source>: they run backwards</source>
<translation>（顺序颠倒）</translation>
</message>
<message>
<source>the same picture</source>
<translation>同一张图片</translation>
</message>
<message>
<source>nearly the same picture</source>
<translation>几乎相同的图片</translation>
</message>
<message>
<source>tell the network nothing new, and may leak into validation</source>
<translation>不会给网络带来新信息，还可能泄漏到验证数据中</translation>
</message>
<message>
<source>may leak from training into validation</source>
<translation>可能从训练数据泄漏到验证数据中</translation>
</message>
<message>
<source>They count as none of its words</source>
<translation>它们不算作其中任何单词</translation>
</message>
<message>
<source>They are filled with what is more frequent in the training rows</source>
<translation>用训练行中更常见的值填充</translation>
</message>
<message>
<source>They are filled with the median of the training rows</source>
<translation>用训练行的中位数填充</translation>
</message>
<message>
<source>“{cell}”, which is no date</source>
<translation>“{cell}”，不是日期</translation>
</message>
<message>
<source>empty or not a number (NaN)</source>
<translation>空值或非数字（NaN）</translation>
</message>
<message>
<source>column of numbers that vary</source>
<translation>数值有变化的列</translation>
</message>
<message>
<source>(and {n} more)</source>
<translation>（另有 {n} 个）</translation>
</message>
<message>
<source>(and {n} more rows)</source>
<translation>（另有 {n} 行）</translation>
</message>
<message>
<source>row {number} (“{name}”)</source>
<translation>第 {number} 行（“{name}”）</translation>
</message>
<message>
<source>column “{name}”</source>
<translation>列“{name}”</translation>
</message>
<message>
<source>called “{wanted}”</source>
<translation>名为“{wanted}”的</translation>
</message>
<message>
<source>of {what}: {usual}, … were looked for</source>
<translation>{what} 的（已查找 {usual} 等）</translation>
</message>
<message>
<source>name no picture that is there, or several</source>
<translation>没有对应的图片，或对应多张图片</translation>
</message>
<message>
<source>do not say what is to be foretold</source>
<translation>没有说明要预测什么</translation>
</message>
<message>
<source>name a picture that an earlier row names</source>
<translation>与前面的行指向同一张图片</translation>
</message>
<message>
<source>The only picture cannot</source>
<translation>唯一的图片无法</translation>
</message>
<message>
<source>None of the {n} pictures that were tried can</source>
<translation>尝试过的 {n} 张图片都无法</translation>
</message>
<message>
<source>file is no picture</source>
<translation>个文件不是图片</translation>
</message>
<message>
<source>files are no pictures</source>
<translation>个文件不是图片</translation>
</message>
<message>
<source>picture has a name</source>
<translation>张图片的名称</translation>
</message>
<message>
<source>pictures have names</source>
<translation>张图片的名称</translation>
</message>
<message>
<source>(and of {n} more)</source>
<translation>（另有 {n} 个）</translation>
</message>
<message>
<source>{names} and {n} more</source>
<translation>{names} 等（另有 {n} 个）</translation>
</message>
<message>
<source>One class only</source>
<translation>只有一个类别</translation>
</message>
<message>
<source>Classes of one item</source>
<translation>只有一项的类别</translation>
</message>
<message>
<source>Uneven classes</source>
<translation>类别不均衡</translation>
</message>
<message>
<source>Small classes</source>
<translation>过小的类别</translation>
</message>
<message>
<source>Values far off in “{name}”</source>
<translation>“{name}”中的离群值</translation>
</message>
<message>
<source>Missing values in “{name}”</source>
<translation>“{name}”中的缺失值</translation>
</message>
<message>
<source>“{name}” counts the rows</source>
<translation>“{name}”是行号</translation>
</message>
<message>
<source>“{name}” gives the target away</source>
<translation>“{name}”泄露了目标</translation>
</message>
<message>
<source>Rows that come twice</source>
<translation>重复的行</translation>
</message>
<message>
<source>Damaged pictures</source>
<translation>损坏的图片</translation>
</message>
<message>
<source>Exact copies</source>
<translation>完全相同的副本</translation>
</message>
<message>
<source>Near copies</source>
<translation>近似副本</translation>
</message>
<message>
<source>Empty pictures</source>
<translation>空白图片</translation>
</message>
<message>
<source>Odd sizes</source>
<translation>异常尺寸</translation>
</message>
<message>
<source>The same picture in two classes</source>
<translation>两个类别中的同一张图片</translation>
</message>
<message>
<source>Copies on both sides of the split</source>
<translation>划分两边都有的副本</translation>
</message>
<message>
<source>Near copies on both sides of the split</source>
<translation>划分两边都有的近似副本</translation>
</message>
<message>
<source>Groups torn apart</source>
<translation>被拆开的组</translation>
</message>
<message>
<source>Time order broken</source>
<translation>时间顺序被打乱</translation>
</message>
<message>
<source>Dates mixed by the split</source>
<translation>被划分打乱的日期</translation>
</message>
<message>
<source>Classes that nothing is learnt of</source>
<translation>未被学习的类别</translation>
</message>
<message>
<source>Classes that are not validated</source>
<translation>未被验证的类别</translation>
</message>
<message>
<source>Unknown words in “{name}”</source>
<translation>“{name}”中的未知词</translation>
</message>
<message>
<source>The data cannot be divided</source>
<translation>数据无法划分</translation>
</message>
<message>
<source>Divide by groups</source>
<translation>按组划分</translation>
</message>
<message>
<source>Divide by folders</source>
<translation>按文件夹划分</translation>
</message>
<message>
<source>Divide by names of files</source>
<translation>按文件名划分</translation>
</message>
<message>
<source>Divide by time</source>
<translation>按时间划分</translation>
</message>
<message>
<source>Divide class by class</source>
<translation>按类别划分</translation>
</message>
<message>
<source>Divide by “{name}”</source>
<translation>按“{name}”划分</translation>
</message>
<message>
<source>Leave them out</source>
<translation>排除</translation>
</message>
<message>
<source>Leave {n} out</source>
<translation>排除 {n} 个</translation>
</message>
<message>
<source>Leave the second ones out</source>
<translation>排除后面的重复行</translation>
</message>
<message>
<source>Leave the column out</source>
<translation>排除该列</translation>
</message>
<message>
<source>Leave these rows out</source>
<translation>排除这些行</translation>
</message>
<message>
<source>Items that come twice</source>
<translation>重复的条目</translation>
</message>
<message>
<source>Preparation, step {place}: {error}</source>
<translation>预处理，步骤 {place}：{error}</translation>
</message>
<message>
<source>Augmentation {place}: {reason}</source>
<translation>数据增强 {place}：{reason}</translation>
</message>
<message>
<source>{name} goes from {low} to {high}; the first number is the smaller one.</source>
<translation>{name} 从 {low} 到 {high}；第一个数应较小。</translation>
</message>
<message>
<source>kernel_size must be odd, so that there is a middle, not {values}.</source>
<translation>kernel_size 须为奇数才有中心，而不是 {values}。</translation>
</message>
<message>
<source>what is to come out, which is the sample itself</source>
<translation>应输出的内容（即样本本身）</translation>
</message>
<message>
<source>one input</source>
<translation>1 个输入</translation>
</message>
<message>
<source>{n} inputs</source>
<translation>{n} 个输入</translation>
</message>
<message>
<source>{n} sample</source>
<translation>{n} 个样本</translation>
</message>
<message>
<source>{n} samples</source>
<translation>{n} 个样本</translation>
</message>
<message>
<source>{n} group</source>
<translation>{n} 个组</translation>
</message>
<message>
<source>{n} groups</source>
<translation>{n} 个组</translation>
</message>
<message>
<source>one to learn from and one to validate with</source>
<translation>一个用于学习，一个用于验证</translation>
</message>
<message>
<source>one for each part or fold</source>
<translation>每个部分或每折各一个</translation>
</message>
<message>
<source>{n} lie between, as they see parts of both;</source>
<translation>{n} 个因同时涉及两边而位于其间；</translation>
</message>
<message>
<source>batches that share a step</source>
<translation>合为一步的批次数</translation>
</message>
<message>
<source>epochs (0: never)</source>
<translation>轮数，0：从不</translation>
</message>
<message>
<source>as the pull of weights towards 0</source>
<translation>将权重拉向 0 的强度</translation>
</message>
<message>
<source>numbers of tokens</source>
<translation>词元编号</translation>
</message>
<message>
<source>no classes</source>
<translation>没有类别</translation>
</message>
<message>
<source>The mask “{name}”</source>
<translation>掩码“{name}”</translation>
</message>
<message>
<source>“{name}” as it is described</source>
<translation>描述中的“{name}”</translation>
</message>
<message>
<source>{mask} pixels, and its picture {picture}</source>
<translation>{mask} 像素，其图片为 {picture}</translation>
</message>
<message>
<source>like “{pattern}”</source>
<translation>“{pattern}”</translation>
</message>
<message>
<source>“{name}”, line {n}</source>
<translation>“{name}”第 {n} 行</translation>
</message>
<message>
<source>“{name}”, annotation {n}</source>
<translation>“{name}”标注 {n}</translation>
</message>
<message>
<source>, “{missing}” first</source>
<translation>（首先是“{missing}”）</translation>
</message>
<message>
<source>{n} boxes {why}</source>
<translation>{n} 个框{why}</translation>
</message>
<message>
<source>have an edge that is no number</source>
<translation>的边不是数</translation>
</message>
<message>
<source>have no area</source>
<translation>没有面积</translation>
</message>
<message>
<source>lie outside of their picture</source>
<translation>位于图片之外</translation>
</message>
<message>
<source>are of a class that is not listed</source>
<translation>的类别不在列表中</translation>
</message>
<message>
<source>have less or more than four edges</source>
<translation>的边多于或少于四条</translation>
</message>
<message>
<source>stand in lines that are no boxes</source>
<translation>所在的行不是框</translation>
</message>
<message>
<source>name no class</source>
<translation>没有类别</translation>
</message>
<message>
<source>the box has an edge that is no number</source>
<translation>框的边不是数</translation>
</message>
<message>
<source>the box has no area</source>
<translation>框没有面积</translation>
</message>
<message>
<source>the box lies outside of its picture</source>
<translation>框位于图片之外</translation>
</message>
<message>
<source>the box is of a class that is not listed</source>
<translation>框的类别不在列表中</translation>
</message>
<message>
<source>the box has less or more than four edges</source>
<translation>框的边多于或少于四条</translation>
</message>
<message>
<source>the line is no box</source>
<translation>该行不是框</translation>
</message>
<message>
<source>the box names no class</source>
<translation>框没有类别</translation>
</message>
<message>
<source>length</source>
<translation>长度</translation>
</message>
<message>
<source>height</source>
<translation>高度</translation>
</message>
<message>
<source>width</source>
<translation>宽度</translation>
</message>
<message>
<source>depth</source>
<translation>深度</translation>
</message>
<message>
<source>signals</source>
<translation>信号</translation>
</message>
<message>
<source>images</source>
<translation>图像</translation>
</message>
<message>
<source>volumes</source>
<translation>体数据</translation>
</message>
<message>
<source>vectors</source>
<translation>向量</translation>
</message>
<message>
<source>yes and no</source>
<translation>布尔值</translation>
</message>
<message>
<source>class numbers</source>
<translation>类别编号</translation>
</message>
<message>
<source>channels</source>
<translation>通道</translation>
</message>
<message>
<source>input channels</source>
<translation>输入通道</translation>
</message>
<message>
<source>output channels</source>
<translation>输出通道</translation>
</message>
<message>
<source>classes</source>
<translation>类别</translation>
</message>
<message>
<source>outputs</source>
<translation>输出</translation>
</message>
<message>
<source>boxes</source>
<translation>边框</translation>
</message>
<message>
<source>masks</source>
<translation>掩码</translation>
</message>
<message>
<source>folds</source>
<translation>折</translation>
</message>
<message>
<source>test folds</source>
<translation>测试折</translation>
</message>
<message>
<source>colours</source>
<translation>颜色</translation>
</message>
<message>
<source>values</source>
<translation>数值</translation>
</message>
<message>
<source>value</source>
<translation>值</translation>
</message>
<message>
<source>name</source>
<translation>名称</translation>
</message>
<message>
<source>groups</source>
<translation>组</translation>
</message>
<message>
<source>texts</source>
<translation>文本</translation>
</message>
<message>
<source>sounds</source>
<translation>声音</translation>
</message>
<message>
<source>recordings</source>
<translation>记录</translation>
</message>
<message>
<source>text</source>
<translation>文本</translation>
</message>
<message>
<source>sound</source>
<translation>声音</translation>
</message>
<message>
<source>recording</source>
<translation>记录</translation>
</message>
<message>
<source>empty</source>
<translation>空的</translation>
</message>
<message>
<source>grey</source>
<translation>灰度</translation>
</message>
<message>
<source>red, green, blue</source>
<translation>红、绿、蓝</translation>
</message>
<message>
<source>infinite</source>
<translation>无穷大</translation>
</message>
<message>
<source>choose</source>
<translation>选取</translation>
</message>
<message>
<source>count</source>
<translation>计数</translation>
</message>
<message>
<source>cut</source>
<translation>裁剪</translation>
</message>
<message>
<source>halve</source>
<translation>对半分</translation>
</message>
<message>
<source>join</source>
<translation>拼接</translation>
</message>
<message>
<source>part</source>
<translation>拆分</translation>
</message>
<message>
<source>reduce</source>
<translation>归约</translation>
</message>
<message>
<source>repeat</source>
<translation>重复</translation>
</message>
<message>
<source>roll</source>
<translation>滚动</translation>
</message>
<message>
<source>sort</source>
<translation>排序</translation>
</message>
<message>
<source>add up</source>
<translation>累加</translation>
</message>
<message>
<source>turn the order</source>
<translation>反转顺序</translation>
</message>
<message>
<source>arrange numbers</source>
<translation>排列数字</translation>
</message>
<message>
<source>compare values</source>
<translation>比较数值</translation>
</message>
<message>
<source>look vectors up</source>
<translation>查找向量</translation>
</message>
<message>
<source>enters</source>
<translation>进入</translation>
</message>
<message>
<source>leaves</source>
<translation>流出</translation>
</message>
<message>
<source>epochs</source>
<translation>轮</translation>
</message>
<message>
<source>accuracy</source>
<translation>准确率</translation>
</message>
<message>
<source>layer</source>
<translation>层</translation>
</message>
<message>
<source>loss</source>
<translation>损失</translation>
</message>
<message>
<source>optimiser</source>
<translation>优化器</translation>
</message>
<message>
<source>schedule</source>
<translation>学习率调度</translation>
</message>
<message>
<source>metric</source>
<translation>指标</translation>
</message>
<message>
<source>dataset</source>
<translation>数据集</translation>
</message>
<message>
<source>initialiser</source>
<translation>初始化</translation>
</message>
<message>
<source>augmentation</source>
<translation>数据增强</translation>
</message>
<message>
<source>one number</source>
<translation>一个数</translation>
</message>
<message>
<source>N, channels, length</source>
<translation>N, 通道, 长度</translation>
</message>
<message>
<source>N, channels, height, width</source>
<translation>N, 通道, 高, 宽</translation>
</message>
<message>
<source>N, channels, depth, height, width</source>
<translation>N, 通道, 深, 高, 宽</translation>
</message>
<message>
<source>pictures</source>
<translation>图片</translation>
</message>
<message>
<source>tables</source>
<translation>表格</translation>
</message>
<message>
<source>tokens</source>
<translation>词元</translation>
</message>
<message>
<source>series</source>
<translation>序列</translation>
</message>
<message>
<source>arrays</source>
<translation>数组</translation>
</message>
<message>
<source>{one} and {two}</source>
<translation>{one} 和 {two}</translation>
</message>
<message>
<source>{one} or {two}</source>
<translation>{one} 或 {two}</translation>
</message>
</context>
</TS>
