<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
<name>window</name>
<message>
<source>Undo {step}</source>
<translation>元に戻す：{step}</translation>
</message>
<message>
<source>Undo</source>
<translation>元に戻す</translation>
</message>
<message>
<source>Redo {step}</source>
<translation>やり直す：{step}</translation>
</message>
<message>
<source>Redo</source>
<translation>やり直す</translation>
</message>
<message>
<source>Take part again</source>
<translation>バイパスを解除</translation>
</message>
<message>
<source>Bypass</source>
<translation>バイパス</translation>
</message>
<message>
<source>Unfreeze</source>
<translation>凍結を解除</translation>
</message>
<message>
<source>Freeze</source>
<translation>凍結</translation>
</message>
<message>
<source>Arrange the selected layers</source>
<translation>選択したレイヤーを自動配置</translation>
</message>
<message>
<source>Arrange layers</source>
<translation>レイヤーを自動配置</translation>
</message>
<message>
<source>Arrange the selected layers downwards</source>
<translation>選択したレイヤーを縦に配置</translation>
</message>
<message>
<source>Arrange layers downwards</source>
<translation>レイヤーを縦に配置</translation>
</message>
<message>
<source>Unlock</source>
<translation>ロックを解除</translation>
</message>
<message>
<source>Lock</source>
<translation>ロック</translation>
</message>
<message>
<source>Go on</source>
<translation>再開</translation>
</message>
<message>
<source>Pause</source>
<translation>一時停止</translation>
</message>
<message>
<source>Light look</source>
<translation>ライトテーマ</translation>
</message>
<message>
<source>Dark look</source>
<translation>ダークテーマ</translation>
</message>
<message>
<source>The layers could not be arranged: the process for it ended. Try again.</source>
<translation>レイヤーを配置できませんでした。処理が途中で終了しました。もう一度お試しください。</translation>
</message>
<message>
<source>One layer that you moved by hand stays. “Arrange all layers” moves it too.</source>
<translation>手動で動かした1個のレイヤーはそのままです。「すべてのレイヤーを自動配置」ならこれも動きます。</translation>
</message>
<message>
<source>All layers are locked. Unlock those that shall be arranged.</source>
<translation>すべてのレイヤーがロックされています。配置するレイヤーのロックを解除してください。</translation>
</message>
<message>
<source>You placed all layers by hand, so they stay. “Arrange all layers” moves them too.</source>
<translation>すべてのレイヤーは手動で配置されているため、そのままです。「すべてのレイヤーを自動配置」なら動きます。</translation>
</message>
<message>
<source>The network was changed while it was arranged, so it stays as it is. Arrange it again.</source>
<translation>配置中にネットワークが変更されたため、そのままにしました。もう一度配置してください。</translation>
</message>
<message>
<source>These layers are arranged already.</source>
<translation>これらのレイヤーは配置済みです。</translation>
</message>
<message>
<source>{n} layers that you moved by hand stay. “Arrange all layers” moves them too.</source>
<translation>手動で動かした{n}個のレイヤーはそのままです。「すべてのレイヤーを自動配置」ならこれらも動きます。</translation>
</message>
<message>
<source>Arranging layers</source>
<translation>レイヤーの自動配置</translation>
</message>
<message>
<source>How far the layers are arranged</source>
<translation>自動配置の進行状況</translation>
</message>
<message>
<source>Cancel</source>
<translation>キャンセル</translation>
</message>
<message>
<source>Arranging {n} layers …</source>
<translation>{n}個のレイヤーを配置しています…</translation>
</message>
<message>
<source>“{name}” has a block of its own now.</source>
<translation>「{name}」は独自のブロックになりました。</translation>
</message>
<message>
<source>there is no output</source>
<translation>出力がありません</translation>
</message>
<message>
<source>there is no input</source>
<translation>入力がありません</translation>
</message>
<message>
<source>Mouse and keys on the canvas</source>
<translation>キャンバスでのマウスとキー</translation>
</message>
<message>
<source>Mouse</source>
<translation>マウス</translation>
</message>
<message>
<source>The canvas is empty. Drag a layer from the left, or press Tab to search.</source>
<translation>キャンバスは空です。左からレイヤーをドラッグするか、Tabキーを押して検索してください。</translation>
</message>
<message>
<source>Connect layers by dragging from port to port</source>
<translation>ポートからポートへドラッグしてレイヤーを接続</translation>
</message>
<message>
<source>Draw your network here</source>
<translation>ここにネットワークを描きます</translation>
</message>
<message>
<source>Drag a layer from the left, or press {key} to search</source>
<translation>左からレイヤーをドラッグするか、{key}を押して検索</translation>
</message>
<message>
<source>Find a name, kernel 3, 28×28…</source>
<translation>名前、kernel 3、28×28などで検索…</translation>
</message>
<message>
<source>Find layers in the network</source>
<translation>ネットワーク内のレイヤーを検索</translation>
</message>
<message>
<source>Previous (Shift+Return, Shift+F3)</source>
<translation>前へ（Shift+Return、Shift+F3）</translation>
</message>
<message>
<source>Next (Return, F3)</source>
<translation>次へ（Return、F3）</translation>
</message>
<message>
<source>Close (Escape)</source>
<translation>閉じる（Escape）</translation>
</message>
<message>
<source>{n} in “{name}”</source>
<translation>「{name}」に{n}件</translation>
</message>
<message>
<source>Shows “{name}”, and what was found there</source>
<translation>「{name}」とその中の検索結果を表示します</translation>
</message>
<message>
<source>{place} of {n}</source>
<translation>{place} / {n}</translation>
</message>
<message>
<source>{n} found</source>
<translation>{n}件見つかりました</translation>
</message>
<message>
<source>none here</source>
<translation>ここにはありません</translation>
</message>
<message>
<source>nothing</source>
<translation>なし</translation>
</message>
<message>
<source>A wire passes through at most {n} points.</source>
<translation>ワイヤーの点は{n}個までです。</translation>
</message>
<message>
<source>both ends are outputs</source>
<translation>両端とも出力です</translation>
</message>
<message>
<source>both ends are inputs</source>
<translation>両端とも入力です</translation>
</message>
<message>
<source>release to disconnect {n} wires</source>
<translation>離すと{n}本のワイヤーを切断</translation>
</message>
<message>
<source>{n} wires {what}</source>
<translation>ワイヤー{n}本 {what}</translation>
</message>
<message>
<source>“{name}” has no port for them.</source>
<translation>「{name}」にはつなげるポートがありません。</translation>
</message>
<message>
<source>the wires would run in a circle: “{name}” already leads here</source>
<translation>ワイヤーが循環します：「{name}」はすでにここにつながっています</translation>
</message>
<message>
<source>{n} wires fit</source>
<translation>{n}本のワイヤーを接続できます</translation>
</message>
<message>
<source>{shape} · release to add a layer</source>
<translation>{shape} · 離すとレイヤーを追加</translation>
</message>
<message>
<source>release to disconnect</source>
<translation>離すと切断</translation>
</message>
<message>
<source>as it was</source>
<translation>元の状態</translation>
</message>
<message>
<source>Drop to add</source>
<translation>ドロップして追加</translation>
</message>
<message>
<source>{one} → here → {other}</source>
<translation>{one} → ここ → {other}</translation>
</message>
<message>
<source>Replace {name}</source>
<translation>{name}を置き換え</translation>
</message>
<message>
<source>Shift: replace {name}</source>
<translation>Shift：{name}を置き換え</translation>
</message>
<message>
<source>Copy, with the wires that arrive</source>
<translation>入力側のワイヤーごとコピー</translation>
</message>
<message>
<source>healthy</source>
<translation>良好</translation>
</message>
<message>
<source>exploding</source>
<translation>爆発</translation>
</message>
<message>
<source>vanishing</source>
<translation>消失</translation>
</message>
<message>
<source>dead {share} %</source>
<translation>死んだユニット {share} %</translation>
</message>
<message>
<source>large steps</source>
<translation>大きすぎるステップ</translation>
</message>
<message>
<source>Gradient {norm}</source>
<translation>勾配 {norm}</translation>
</message>
<message>
<source>Weights {norm}</source>
<translation>重み {norm}</translation>
</message>
<message>
<source>Step {share} of the weights</source>
<translation>ステップは重みの {share}</translation>
</message>
<message>
<source>Dead {share} %</source>
<translation>死んだユニット {share} %</translation>
</message>
<message>
<source>The note</source>
<translation>メモ</translation>
</message>
<message>
<source>{name} is locked and stays as it is. Unlock it first</source>
<translation>{name}はロックされているため、そのままです。先にロックを解除してください</translation>
</message>
<message>
<source>{n} of the selected things are locked and stay as they are. Unlock them first</source>
<translation>選択したもののうち{n}個はロックされているため、そのままです。先にロックを解除してください</translation>
</message>
<message>
<source>The frame “{title}”</source>
<translation>フレーム「{title}」</translation>
</message>
<message>
<source>The frame</source>
<translation>フレーム</translation>
</message>
<message>
<source>Select the layers that the frame is to be around first.</source>
<translation>先に、フレームで囲むレイヤーを選択してください。</translation>
</message>
<message>
<source>Select the frame or note to make larger or smaller first.</source>
<translation>大きさを変えるフレームまたはメモを先に選択してください。</translation>
</message>
<message>
<source>There are no frames and notes here.</source>
<translation>ここにはフレームもメモもありません。</translation>
</message>
<message>
<source>Title of the frame</source>
<translation>フレームのタイトル</translation>
</message>
<message>
<source>Title</source>
<translation>タイトル</translation>
</message>
<message>
<source>Text of the note</source>
<translation>メモのテキスト</translation>
</message>
<message>
<source>Markdown: # heading, **bold**, `code`, - list</source>
<translation>Markdown：# 見出し、**太字**、`コード`、- リスト</translation>
</message>
<message>
<source>Esc or Ctrl+Return takes the text</source>
<translation>EscまたはCtrl+Returnで確定します</translation>
</message>
<message>
<source>Copy</source>
<translation>コピー</translation>
</message>
<message>
<source>Duplicate</source>
<translation>複製</translation>
</message>
<message>
<source>Delete</source>
<translation>削除</translation>
</message>
<message>
<source>Frame</source>
<translation>フレーム</translation>
</message>
<message>
<source>Add a point</source>
<translation>点を追加</translation>
</message>
<message>
<source>Remove the point</source>
<translation>点を削除</translation>
</message>
<message>
<source>Straighten</source>
<translation>まっすぐにする</translation>
</message>
<message>
<source>Edit the title</source>
<translation>タイトルを編集</translation>
</message>
<message>
<source>Edit the text</source>
<translation>テキストを編集</translation>
</message>
<message>
<source>Colour</source>
<translation>色</translation>
</message>
<message>
<source>Cut</source>
<translation>切り取り</translation>
</message>
<message>
<source>Delete {n} layers</source>
<translation>{n}個のレイヤーを削除</translation>
</message>
<message>
<source>Connect to…</source>
<translation>接続先…</translation>
</message>
<message>
<source>Add a layer…</source>
<translation>レイヤーを追加…</translation>
</message>
<message>
<source>Add a note</source>
<translation>メモを追加</translation>
</message>
<message>
<source>Paste</source>
<translation>貼り付け</translation>
</message>
<message>
<source>Select all</source>
<translation>すべて選択</translation>
</message>
<message>
<source>Fit into view</source>
<translation>全体を表示</translation>
</message>
<message>
<source>Zoom to 100 %</source>
<translation>100%で表示</translation>
</message>
<message>
<source>Rename</source>
<translation>名前を変更</translation>
</message>
<message>
<source>Connect in order</source>
<translation>順に接続</translation>
</message>
<message>
<source>Disconnect</source>
<translation>切断</translation>
</message>
<message>
<source>Replace with…</source>
<translation>置き換え…</translation>
</message>
<message>
<source>Align left</source>
<translation>左揃え</translation>
</message>
<message>
<source>Align centres</source>
<translation>左右中央揃え</translation>
</message>
<message>
<source>Align right</source>
<translation>右揃え</translation>
</message>
<message>
<source>Align top</source>
<translation>上揃え</translation>
</message>
<message>
<source>Align middles</source>
<translation>上下中央揃え</translation>
</message>
<message>
<source>Align bottom</source>
<translation>下揃え</translation>
</message>
<message>
<source>Distribute across</source>
<translation>左右に等間隔で配置</translation>
</message>
<message>
<source>Distribute down</source>
<translation>上下に等間隔で配置</translation>
</message>
<message>
<source>Open</source>
<translation>開く</translation>
</message>
<message>
<source>Rename the block</source>
<translation>ブロックの名前を変更</translation>
</message>
<message>
<source>Expand</source>
<translation>展開</translation>
</message>
<message>
<source>Collapse into a block</source>
<translation>ブロックにまとめる</translation>
</message>
<message>
<source>Add a layer after…</source>
<translation>後にレイヤーを追加…</translation>
</message>
<message>
<source>Add a layer before…</source>
<translation>前にレイヤーを追加…</translation>
</message>
<message>
<source>Insert a layer…</source>
<translation>レイヤーを挿入…</translation>
</message>
<message>
<source>Delete wire</source>
<translation>ワイヤーを削除</translation>
</message>
<message>
<source>Make unique</source>
<translation>独立させる</translation>
</message>
<message>
<source>Share weights</source>
<translation>重みを共有</translation>
</message>
<message>
<source>Give weights of its own</source>
<translation>独自の重みにする</translation>
</message>
<message>
<source>Disconnect {n} wires</source>
<translation>{n}本のワイヤーを切断</translation>
</message>
<message>
<source>Align and distribute</source>
<translation>整列と等間隔配置</translation>
</message>
<message>
<source>Overview of the network</source>
<translation>ネットワークの全体図</translation>
</message>
<message>
<source>Name of the layer</source>
<translation>レイヤーの名前</translation>
</message>
<message>
<source>{layers}, {wires}, {chosen}.</source>
<translation>{layers}、{wires}、{chosen}。</translation>
</message>
<message>
<source>{n} selected: {names}</source>
<translation>{n}個選択中：{names}</translation>
</message>
<message>
<source>nothing selected</source>
<translation>選択なし</translation>
</message>
<message>
<source>Nothing fits</source>
<translation>該当なし</translation>
</message>
<message>
<source>Wire from {source} to {target}, {shape}</source>
<translation>{source}から{target}へのワイヤー、{shape}</translation>
</message>
<message>
<source>Frame {title}, holds {names}</source>
<translation>フレーム{title}、中身は{names}</translation>
</message>
<message>
<source>shape not known yet</source>
<translation>形状はまだ不明</translation>
</message>
<message>
<source>Nothing is selected</source>
<translation>何も選択されていません</translation>
</message>
<message>
<source>from {sources} to {targets}</source>
<translation>{sources}から{targets}へ</translation>
</message>
<message>
<source>from {sources}</source>
<translation>{sources}から</translation>
</message>
<message>
<source>to {targets}</source>
<translation>{targets}へ</translation>
</message>
<message>
<source>not connected</source>
<translation>未接続</translation>
</message>
<message>
<source>{names} and {n} more</source>
<translation>{names}、ほか{n}件</translation>
</message>
<message>
<source>output {shape}</source>
<translation>出力{shape}</translation>
</message>
<message>
<source>problem: {sentence}</source>
<translation>問題：{sentence}</translation>
</message>
<message>
<source>Note, {words}</source>
<translation>メモ、{words}</translation>
</message>
<message>
<source>Note, empty</source>
<translation>メモ、空</translation>
</message>
<message>
<source>bypassed</source>
<translation>バイパス中</translation>
</message>
<message>
<source>frozen</source>
<translation>凍結中</translation>
</message>
<message>
<source>locked</source>
<translation>ロック中</translation>
</message>
<message>
<source>Search for a layer</source>
<translation>レイヤーを検索</translation>
</message>
<message>
<source>Layers</source>
<translation>レイヤー</translation>
</message>
<message>
<source>Select the layer to replace first. Inputs and Outputs cannot be replaced.</source>
<translation>先に、置き換えるレイヤーを選択してください。入力と出力は置き換えられません。</translation>
</message>
<message>
<source>{n} layers</source>
<translation>{n}個のレイヤー</translation>
</message>
<message>
<source>Replace {name} with…</source>
<translation>{name}を置き換え…</translation>
</message>
<message>
<source>Add after {name}…</source>
<translation>{name}の後に追加…</translation>
</message>
<message>
<source>No wire leaves the selected layer. Press A to add a layer after it.</source>
<translation>選択したレイヤーから出るワイヤーがありません。Aを押すと、その後にレイヤーを追加できます。</translation>
</message>
<message>
<source>Select a layer or a wire first: a layer is inserted behind it.</source>
<translation>先にレイヤーかワイヤーを選択してください。その後ろにレイヤーが挿入されます。</translation>
</message>
<message>
<source>Network canvas</source>
<translation>ネットワークのキャンバス</translation>
</message>
<message>
<source>Search for a layer to connect to</source>
<translation>接続先のレイヤーを検索</translation>
</message>
<message>
<source>Layers to connect to</source>
<translation>接続先のレイヤー</translation>
</message>
<message>
<source>Connect {name} to…</source>
<translation>{name}の接続先…</translation>
</message>
<message>
<source>{share} of the time, {ms} ms</source>
<translation>時間の {share}、{ms} ms</translation>
</message>
<message>
<source>Computed within {layer}</source>
<translation>{layer} の中で計算されます</translation>
</message>
<message>
<source>What the bars on the layers mean</source>
<translation>レイヤーの上の棒の意味</translation>
</message>
<message>
<source>Take the times off the layers</source>
<translation>レイヤーから時間を消す</translation>
</message>
<message>
<source>Share of the time · {file}, batch {batch}</source>
<translation>時間の割合 · {file}、バッチ {batch}</translation>
</message>
<message>
<source>This version of Layerloom does not know this layer; it is kept as it is.</source>
<translation>このバージョンのLayerloomはこのレイヤーに対応していません。そのまま保持されます。</translation>
</message>
<message>
<source>It is locked.</source>
<translation>ロックされています。</translation>
</message>
<message>
<source>Drag it with all that is in it; with Alt, alone.</source>
<translation>ドラッグすると中身ごと動きます。Altを押すと枠だけが動きます。</translation>
</message>
<message>
<source>Output “{name}”</source>
<translation>出力「{name}」</translation>
</message>
<message>
<source>Input “{name}”</source>
<translation>入力「{name}」</translation>
</message>
<message>
<source>Shape not known yet.</source>
<translation>形状はまだ不明です。</translation>
</message>
<message>
<source>Output {shape}</source>
<translation>出力 {shape}</translation>
</message>
<message>
<source>{n} parameters</source>
<translation>パラメーター {n}個</translation>
</message>
<message>
<source>Assumes {assumptions}.</source>
<translation>仮定：{assumptions}。</translation>
</message>
<message>
<source>Takes any number of wires.</source>
<translation>ワイヤーを何本でも接続できます。</translation>
</message>
<message>
<source>May stay unconnected.</source>
<translation>接続しなくてもかまいません。</translation>
</message>
<message>
<source>Shape {shape}</source>
<translation>形状 {shape}</translation>
</message>
<message>
<source>{size} per sample</source>
<translation>サンプルあたり{size}</translation>
</message>
<message>
<source>A point of the wire</source>
<translation>ワイヤーの点</translation>
</message>
<message>
<source>Drag it to lead the wire. A double-click takes it away.</source>
<translation>ドラッグしてワイヤーの経路を変えます。ダブルクリックで削除します。</translation>
</message>
<message>
<source>Drag a wire from here.</source>
<translation>ここからワイヤーをドラッグします。</translation>
</message>
<message>
<source>Not connected.</source>
<translation>未接続です。</translation>
</message>
<message>
<source>Watch while training</source>
<translation>学習中に観察</translation>
</message>
<message>
<source>Select the layers to connect first, in their order.</source>
<translation>先に、接続するレイヤーを順に選択してください。</translation>
</message>
<message>
<source>Not connected: {what}.</source>
<translation>接続できません：{what}。</translation>
</message>
<message>
<source>Select the layer to connect from first.</source>
<translation>先に、接続元のレイヤーを選択してください。</translation>
</message>
<message>
<source>Select wires with W and Alt+W, go to a layer with Ctrl and an arrow, then press this key again.</source>
<translation>WとAlt+Wでワイヤーを選択し、Ctrlと矢印キーでレイヤーへ移動してから、このキーをもう一度押してください。</translation>
</message>
<message>
<source>Zoom out</source>
<translation>縮小</translation>
</message>
<message>
<source>Zoom in</source>
<translation>拡大</translation>
</message>
<message>
<source>Fit</source>
<translation>全体</translation>
</message>
<message>
<source>Fit the network into the view</source>
<translation>ネットワーク全体を表示</translation>
</message>
<message>
<source>Find in the source</source>
<translation>ソース内を検索</translation>
</message>
<message>
<source>Previous (Shift+Return)</source>
<translation>前へ（Shift+Return）</translation>
</message>
<message>
<source>Next (Return)</source>
<translation>次へ（Return）</translation>
</message>
<message>
<source>{number} of {n}</source>
<translation>{number} / {n}</translation>
</message>
<message>
<source>No source yet</source>
<translation>ソースはまだありません</translation>
</message>
<message>
<source>Comments that say the shapes</source>
<translation>形状を示すコメント</translation>
</message>
<message>
<source>Find in the source (Ctrl+F in the text)</source>
<translation>ソース内を検索（テキスト内でCtrl+F）</translation>
</message>
<message>
<source>Copy the source</source>
<translation>ソースをコピー</translation>
</message>
<message>
<source>The Python of the network appears here as soon as there are layers.</source>
<translation>レイヤーを追加すると、ネットワークのPythonコードがここに表示されます。</translation>
</message>
<message>
<source>The source is on the clipboard.</source>
<translation>ソースをクリップボードにコピーしました。</translation>
</message>
<message>
<source>The source waits for a repair</source>
<translation>ソースは修復待ちです</translation>
</message>
<message>
<source>Source of the network</source>
<translation>ネットワークのソース</translation>
</message>
<message>
<source>Run a command, add a layer, go to a layer</source>
<translation>コマンドの実行、レイヤーの追加、レイヤーへの移動</translation>
</message>
<message>
<source>Command</source>
<translation>コマンド</translation>
</message>
<message>
<source>Go to {name}</source>
<translation>{name}へ移動</translation>
</message>
<message>
<source>Add {name}</source>
<translation>{name}を追加</translation>
</message>
<message>
<source>Nothing fits. Try another word.</source>
<translation>該当なし。別の言葉でお試しください。</translation>
</message>
<message>
<source>Show {name}</source>
<translation>{name}を表示</translation>
</message>
<message>
<source>Network</source>
<translation>ネットワーク</translation>
</message>
<message>
<source>Layer</source>
<translation>レイヤー</translation>
</message>
<message>
<source>Type</source>
<translation>種類</translation>
</message>
<message>
<source>Output</source>
<translation>出力</translation>
</message>
<message>
<source>Sees</source>
<translation>受容野</translation>
</message>
<message>
<source>Parameters</source>
<translation>パラメーター</translation>
</message>
<message>
<source>Multiply-adds</source>
<translation>積和演算</translation>
</message>
<message>
<source>Memory</source>
<translation>メモリー</translation>
</message>
<message>
<source>Receptive field: how much of the input one number depends on, as far as windows decide it.</source>
<translation>受容野：1つの数が入力のどれだけに依存するか（ウィンドウで決まる範囲）。</translation>
</message>
<message>
<source>Numbers that are learned.</source>
<translation>学習される数。</translation>
</message>
<message>
<source>Multiplications with an addition, for one sample.</source>
<translation>1サンプルあたりの積和演算の回数。</translation>
</message>
<message>
<source>Bytes of the results, for the batch.</source>
<translation>バッチの結果のバイト数。</translation>
</message>
<message>
<source>{n} of them are frozen.</source>
<translation>うち{n}個は凍結されています。</translation>
</message>
<message>
<source>{n} parameters, {size}</source>
<translation>パラメーター{n}個、{size}</translation>
</message>
<message>
<source>No bars on the nodes</source>
<translation>ノードに棒を表示しない</translation>
</message>
<message>
<source>Bars: parameters</source>
<translation>棒：パラメーター</translation>
</message>
<message>
<source>Bars: multiply-adds</source>
<translation>棒：積和演算</translation>
</message>
<message>
<source>Bars: memory</source>
<translation>棒：メモリー</translation>
</message>
<message>
<source>{n} parameters ({frozen} frozen), {size}</source>
<translation>パラメーター{n}個（凍結{frozen}個）、{size}</translation>
</message>
<message>
<source>Nothing drawn yet</source>
<translation>まだ何も描かれていません</translation>
</message>
<message>
<source>What each layer costs appears here.</source>
<translation>各レイヤーのコストがここに表示されます。</translation>
</message>
<message>
<source>What each layer costs</source>
<translation>各レイヤーのコスト</translation>
</message>
<message>
<source>Bars on the nodes</source>
<translation>ノードの棒</translation>
</message>
<message>
<source>Inside blocks</source>
<translation>ブロックの中</translation>
</message>
<message>
<source>List the layers within blocks too</source>
<translation>ブロック内のレイヤーも表示</translation>
</message>
<message>
<source>Batch</source>
<translation>バッチ</translation>
</message>
<message>
<source>Samples in a batch, for the memory</source>
<translation>メモリーの計算に使うバッチのサンプル数</translation>
</message>
<message>
<source>{size} of results for one sample</source>
<translation>1サンプルの結果は{size}</translation>
</message>
<message>
<source>{size} of results for a batch of {n}</source>
<translation>{n}サンプルのバッチの結果は{size}</translation>
</message>
<message>
<source>assumed: {assumptions}</source>
<translation>仮定：{assumptions}</translation>
</message>
<message>
<source>1 layer</source>
<translation>1個のレイヤー</translation>
</message>
<message>
<source>1 wire</source>
<translation>1本のワイヤー</translation>
</message>
<message>
<source>{n} wires</source>
<translation>{n}本のワイヤー</translation>
</message>
<message>
<source>1 network</source>
<translation>1個のネットワーク</translation>
</message>
<message>
<source>{n} networks</source>
<translation>{n}個のネットワーク</translation>
</message>
<message>
<source>1 problem</source>
<translation>問題1件</translation>
</message>
<message>
<source>{n} problems</source>
<translation>問題{n}件</translation>
</message>
<message>
<source>1 warning</source>
<translation>警告1件</translation>
</message>
<message>
<source>{n} warnings</source>
<translation>警告{n}件</translation>
</message>
<message>
<source>1 parameter</source>
<translation>パラメーター1個</translation>
</message>
<message>
<source>1 multiply-add</source>
<translation>積和演算1回</translation>
</message>
<message>
<source>{n} multiply-adds</source>
<translation>積和演算{n}回</translation>
</message>
<message>
<source>Something went wrong inside Layerloom. Your work is safe; the details are in {file}.</source>
<translation>Layerloomの内部で問題が起きました。作業内容は無事です。詳細は{file}にあります。</translation>
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
<translation>メッセージなし</translation>
</message>
<message>
<source>The computer could not be checked: {reason}. Run “layerloom doctor” in a terminal.</source>
<translation>コンピューターを診断できませんでした：{reason}。ターミナルで「layerloom doctor」を実行してください。</translation>
</message>
<message>
<source>Licensed under Apache-2.0. Inter and JetBrains Mono: SIL Open Font License. Icons: Lucide, ISC.</source>
<translation>Apache-2.0ライセンス。InterとJetBrains Mono：SIL Open Font License。アイコン：Lucide、ISC。</translation>
</message>
<message>
<source>Check this computer</source>
<translation>このコンピューターを診断</translation>
</message>
<message>
<source>Look again</source>
<translation>再診断</translation>
</message>
<message>
<source>Copy as text</source>
<translation>テキストとしてコピー</translation>
</message>
<message>
<source>Looking at what this computer has. This takes a few seconds.</source>
<translation>このコンピューターの環境を調べています。数秒かかります。</translation>
</message>
<message>
<source>What was found</source>
<translation>診断結果</translation>
</message>
<message>
<source>What was found is on the clipboard.</source>
<translation>診断結果をクリップボードにコピーしました。</translation>
</message>
<message>
<source>Something that Layerloom needs is missing.</source>
<translation>Layerloomに必要なものが不足しています。</translation>
</message>
<message>
<source>Networks can be trained, exported and run here. Some things could be better.</source>
<translation>ネットワークの学習、エクスポート、実行ができます。改善できる点があります。</translation>
</message>
<message>
<source>Everything is there. Networks can be trained, exported and run here.</source>
<translation>すべて揃っています。ネットワークの学習、エクスポート、実行ができます。</translation>
</message>
<message>
<source>To look at</source>
<translation>確認が必要な項目</translation>
</message>
<message>
<source>All that was found</source>
<translation>すべての診断結果</translation>
</message>
<message>
<source>Version {version}. Draw neural networks, watch them train, take them home as ONNX.</source>
<translation>バージョン {version}。ニューラルネットワークを描き、学習を見守り、ONNXとして持ち帰れます。</translation>
</message>
<message>
<source>Data is one file or one folder: {name}. These were left as they are: {others}.</source>
<translation>データは 1 つのファイルまたはフォルダです: {name}。次のものはそのままです: {others}。</translation>
</message>
<message>
<source>Open “{name}”</source>
<translation>「{name}」を開く</translation>
</message>
<message>
<source>Add the layers of “{name}” to this project</source>
<translation>「{name}」のレイヤーをこのプロジェクトに追加</translation>
</message>
<message>
<source>Take “{name}” to the Data page</source>
<translation>「{name}」を「データ」ページへ</translation>
</message>
<message>
<source>Take the pictures of “{name}” to the Data page</source>
<translation>「{name}」の画像を「データ」ページへ</translation>
</message>
<message>
<source>Try out the model “{name}”</source>
<translation>モデル「{name}」を試す</translation>
</message>
<message>
<source>Nothing can be done with “{name}” here</source>
<translation>「{name}」に対してここでできることはありません</translation>
</message>
<message>
<source>One project is open at a time: {name}. These were left as they are: {others}.</source>
<translation>一度に開けるプロジェクトは1つです：{name}。次のものはそのままです：{others}。</translation>
</message>
<message>
<source>{what}, and {count} more</source>
<translation>{what}、ほか{count}件</translation>
</message>
<message>
<source>Open a project first</source>
<translation>先にプロジェクトを開いてください</translation>
</message>
<message>
<source>Less</source>
<translation>折りたたむ</translation>
</message>
<message>
<source>{n} more</source>
<translation>ほか{n}件</translation>
</message>
<message>
<source>Less: hide {names}</source>
<translation>折りたたむ：{names}を隠す</translation>
</message>
<message>
<source>More: {names}</source>
<translation>もっと見る：{names}</translation>
</message>
<message>
<source>Learning rate</source>
<translation>学習率</translation>
</message>
<message>
<source>Seed</source>
<translation>シード</translation>
</message>
<message>
<source>Clip gradient</source>
<translation>勾配クリッピング</translation>
</message>
<message>
<source>Epsilon</source>
<translation>イプシロン</translation>
</message>
<message>
<source>Lowest rate</source>
<translation>最低学習率</translation>
</message>
<message>
<source>Warm-up share</source>
<translation>ウォームアップの割合</translation>
</message>
<message>
<source>Layerloom projects (*.loom)</source>
<translation>Layerloomプロジェクト (*.loom)</translation>
</message>
<message>
<source>Python source (*.py)</source>
<translation>Pythonソース (*.py)</translation>
</message>
<message>
<source>The picture could not be written</source>
<translation>画像を書き込めませんでした</translation>
</message>
<message>
<source>Writing the picture to {name} …</source>
<translation>画像を{name}に書き込んでいます…</translation>
</message>
<message>
<source>The picture is in {name}.</source>
<translation>画像を{name}に保存しました。</translation>
</message>
<message>
<source>The source could not be written</source>
<translation>ソースを書き込めませんでした</translation>
</message>
<message>
<source>Writing the source to {name} …</source>
<translation>ソースを{name}に書き込んでいます…</translation>
</message>
<message>
<source>The source is in {name}.</source>
<translation>ソースを{name}に保存しました。</translation>
</message>
<message>
<source>Save project</source>
<translation>プロジェクトを保存</translation>
</message>
<message>
<source>Export picture</source>
<translation>画像をエクスポート</translation>
</message>
<message>
<source>Export Python source</source>
<translation>Pythonソースをエクスポート</translation>
</message>
<message>
<source>Save the changes to “{name}”?</source>
<translation>「{name}」の変更を保存しますか？</translation>
</message>
<message>
<source>Without saving, everything since the last save is lost.</source>
<translation>保存しないと、前回の保存以降の変更はすべて失われます。</translation>
</message>
<message>
<source>Open project</source>
<translation>プロジェクトを開く</translation>
</message>
<message>
<source>There is no source to export yet. {message}</source>
<translation>エクスポートできるソースがまだありません。{message}</translation>
</message>
<message>
<source>Saved as {name}.</source>
<translation>{name}として保存しました。</translation>
</message>
<message>
<source>This template could not be opened</source>
<translation>このテンプレートを開けませんでした</translation>
</message>
<message>
<source>The project could not be opened</source>
<translation>プロジェクトを開けませんでした</translation>
</message>
<message>
<source>Save</source>
<translation>保存</translation>
</message>
<message>
<source>Discard</source>
<translation>破棄</translation>
</message>
<message>
<source>The project could not be saved</source>
<translation>プロジェクトを保存できませんでした</translation>
</message>
<message>
<source>Show the whole history</source>
<translation>すべての履歴を表示</translation>
</message>
<message>
<source>Nothing to undo</source>
<translation>元に戻す操作はありません</translation>
</message>
<message>
<source>Nothing to redo</source>
<translation>やり直す操作はありません</translation>
</message>
<message>
<source>History</source>
<translation>履歴</translation>
</message>
<message>
<source>saved</source>
<translation>保存済み</translation>
</message>
<message>
<source>The beginning</source>
<translation>最初の状態</translation>
</message>
<message>
<source>Here</source>
<translation>現在</translation>
</message>
<message>
<source>Undone</source>
<translation>取り消し済み</translation>
</message>
<message>
<source>Kind of the parameter</source>
<translation>パラメーターの種類</translation>
</message>
<message>
<source>Limits, help, order</source>
<translation>範囲、ヘルプ、順序</translation>
</message>
<message>
<source>Further up</source>
<translation>上へ</translation>
</message>
<message>
<source>Further down</source>
<translation>下へ</translation>
</message>
<message>
<source>Keep the value within the block</source>
<translation>値をブロック内に固定</translation>
</message>
<message>
<source>Name of the parameter</source>
<translation>パラメーターの名前</translation>
</message>
<message>
<source>Default</source>
<translation>既定値</translation>
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
<translation>選択肢（カンマ区切り）</translation>
</message>
<message>
<source>Help</source>
<translation>ヘルプ</translation>
</message>
<message>
<source>each use says</source>
<translation>使用ごとに指定</translation>
</message>
<message>
<source>Options</source>
<translation>選択肢</translation>
</message>
<message>
<source>What is offered here can be set at each use of the block. Layers within take it by its name: 2*channels.</source>
<translation>ここで公開したものは、ブロックの使用ごとに設定できます。中のレイヤーからは名前で使います：2*channels。</translation>
</message>
<message>
<source>Add parameter</source>
<translation>パラメーターを追加</translation>
</message>
<message>
<source>Type an expression</source>
<translation>式を入力</translation>
</message>
<message>
<source>Use {name}</source>
<translation>{name}を使う</translation>
</message>
<message>
<source>Expose as parameter of the block</source>
<translation>ブロックのパラメーターとして公開</translation>
</message>
<message>
<source>Back to the default</source>
<translation>既定値に戻す</translation>
</message>
<message>
<source>Name</source>
<translation>名前</translation>
</message>
<message>
<source>This version does not know this type of layer. It is kept in the file as it is.</source>
<translation>このバージョンはこの種類のレイヤーに対応していません。ファイル内ではそのまま保持されます。</translation>
</message>
<message>
<source>A block of {layers}.</source>
<translation>{layers}からなるブロック。</translation>
</message>
<message>
<source>In</source>
<translation>入力</translation>
</message>
<message>
<source>Out</source>
<translation>出力</translation>
</message>
<message>
<source>In training</source>
<translation>学習時</translation>
</message>
<message>
<source>Open the block</source>
<translation>ブロックを開く</translation>
</message>
<message>
<source>Shows the layers within   Ctrl+Return, or a double click</source>
<translation>中のレイヤーを表示します   Ctrl+Returnまたはダブルクリック</translation>
</message>
<message>
<source>Tensors and cost</source>
<translation>テンソルとコスト</translation>
</message>
<message>
<source>PyTorch reference</source>
<translation>PyTorchリファレンス</translation>
</message>
<message>
<source>unknown yet</source>
<translation>まだ不明</translation>
</message>
<message>
<source>Lets them use the weights of the first of them</source>
<translation>先頭のレイヤーの重みを共有させます</translation>
</message>
<message>
<source>Together</source>
<translation>合計</translation>
</message>
<message>
<source>Shared parameters</source>
<translation>共通のパラメーター</translation>
</message>
<message>
<source>These layers have no parameter in common.</source>
<translation>これらのレイヤーに共通のパラメーターはありません。</translation>
</message>
<message>
<source>Locked</source>
<translation>ロック中</translation>
</message>
<message>
<source>Not moved, deleted or changed on the canvas by mistake</source>
<translation>キャンバス上で誤って移動、削除、変更されません</translation>
</message>
<message>
<source>Text</source>
<translation>テキスト</translation>
</message>
<message>
<source>Inside</source>
<translation>中身</translation>
</message>
<message>
<source>Note</source>
<translation>メモ</translation>
</message>
<message>
<source>Text on the canvas</source>
<translation>キャンバス上のテキスト</translation>
</message>
<message>
<source>Colour {name}</source>
<translation>色：{name}</translation>
</message>
<message>
<source>Names that do: {names}.</source>
<translation>使える名前：{names}。</translation>
</message>
<message>
<source>“{name}” means nothing here. {offer}</source>
<translation>「{name}」はここでは意味を持ちません。{offer}</translation>
</message>
<message>
<source>varies</source>
<translation>場合による</translation>
</message>
<message>
<source>Inputs are ports of the data, told by their names: {ports}. Outputs with a single number are made small; “prediction” is measured, and all others are shown while training.</source>
<translation>Inputはデータのポートで、名前で対応づけられます：{ports}。1つの数だけのOutputを小さくします。「prediction」は測定され、ほかはすべて学習中に表示されます。</translation>
</message>
<message>
<source>Select a layer to see and change its parameters.</source>
<translation>レイヤーを選択すると、パラメーターを確認、変更できます。</translation>
</message>
<message>
<source>What this block is for</source>
<translation>このブロックの用途</translation>
</message>
<message>
<source>Parameters of the block</source>
<translation>ブロックのパラメーター</translation>
</message>
<message>
<source>Inputs and outputs</source>
<translation>入力と出力</translation>
</message>
<message>
<source>What this objective is for</source>
<translation>この目的の説明</translation>
</message>
<message>
<source>Size</source>
<translation>サイズ</translation>
</message>
<message>
<source>Block</source>
<translation>ブロック</translation>
</message>
<message>
<source>Objective</source>
<translation>目的</translation>
</message>
<message>
<source>Weights</source>
<translation>重み</translation>
</message>
<message>
<source>A network needs a name.</source>
<translation>ネットワークには名前が必要です。</translation>
</message>
<message>
<source>Drag layers from the palette at the left, then wires from one port to the next.</source>
<translation>左のパレットからレイヤーをドラッグし、ポートからポートへワイヤーをつなぎます。</translation>
</message>
<message>
<source>none, for no data is chosen</source>
<translation>なし（データが選ばれていません）</translation>
</message>
<message>
<source>“{name}” cannot be a name: take letters, digits and underscores, and no word in use.</source>
<translation>「{name}」は名前に使えません。英数字とアンダースコアを使い、予約語は避けてください。</translation>
</message>
<message>
<source>There is a parameter “{name}” already.</source>
<translation>パラメーター「{name}」はすでにあります。</translation>
</message>
<message>
<source>Expression</source>
<translation>式</translation>
</message>
<message>
<source>Back to the default ({value})</source>
<translation>既定値に戻す（{value}）</translation>
</message>
<message>
<source>{name}, expression</source>
<translation>{name}、式</translation>
</message>
<message>
<source>In {unit}.</source>
<translation>単位：{unit}。</translation>
</message>
<message>
<source>none</source>
<translation>なし</translation>
</message>
<message>
<source>Own weights</source>
<translation>独自の重み</translation>
</message>
<message>
<source>Uses the weights of {name}; the parameters are those of {name}, too.</source>
<translation>{name}の重みを使います。パラメーターも{name}のものです。</translation>
</message>
<message>
<source>Its weights are also used by {names}.</source>
<translation>その重みは{names}でも使われています。</translation>
</message>
<message>
<source>Gives it weights of its own</source>
<translation>独自の重みを持たせます</translation>
</message>
<message>
<source>Gives {names} weights of their own</source>
<translation>{names}に独自の重みを持たせます</translation>
</message>
<message>
<source>Passes on what it gets, as if it were not there.</source>
<translation>存在しないかのように、入力をそのまま通します。</translation>
</message>
<message>
<source>Its weights do not move in training.</source>
<translation>学習中に重みが変わりません。</translation>
</message>
<message>
<source>From which epoch on the weights move; 0: never.</source>
<translation>重みが動き始めるエポック。0なら動きません。</translation>
</message>
<message>
<source>What the learning rate is multiplied with here.</source>
<translation>ここで学習率に掛ける数。</translation>
</message>
<message>
<source>What the weights begin with.</source>
<translation>重みの初期値。</translation>
</message>
<message>
<source>Bypassed</source>
<translation>バイパス</translation>
</message>
<message>
<source>Frozen</source>
<translation>凍結</translation>
</message>
<message>
<source>Unfreeze epoch</source>
<translation>凍結を解くエポック</translation>
</message>
<message>
<source>Initialiser</source>
<translation>初期化</translation>
</message>
<message>
<source>Rate factor</source>
<translation>学習率の倍率</translation>
</message>
<message>
<source>PyTorch's own</source>
<translation>PyTorchの標準</translation>
</message>
<message>
<source>Canvas</source>
<translation>キャンバス</translation>
</message>
<message>
<source>Check that it is connected and that no other program uses it.</source>
<translation>接続されているか、ほかのプログラムが使っていないか確認してください。</translation>
</message>
<message>
<source>“{name}” cannot be used: {reason}.</source>
<translation>「{name}」を使えません：{reason}。</translation>
</message>
<message>
<source>“{name}” gives no picture.</source>
<translation>「{name}」から画像が届きません。</translation>
</message>
<message>
<source>“{name}” is not connected any more.</source>
<translation>「{name}」はもう接続されていません。</translation>
</message>
<message>
<source>Connect it, then try again.</source>
<translation>接続してから、もう一度お試しください。</translation>
</message>
<message>
<source>it gives no reason</source>
<translation>理由は不明です</translation>
</message>
<message>
<source>No camera was found.</source>
<translation>カメラが見つかりません。</translation>
</message>
<message>
<source>Connect one, or allow it in the system's settings.</source>
<translation>機器を接続するか、システムの設定で許可してください。</translation>
</message>
<message>
<source>live</source>
<translation>ライブ</translation>
</message>
<message>
<source>What the camera sees</source>
<translation>カメラに映っているもの</translation>
</message>
<message>
<source>Take this picture (Space); Esc turns the camera off</source>
<translation>この画像を撮る（スペース）。Esc でカメラを切ります</translation>
</message>
<message>
<source>No microphone was found.</source>
<translation>マイクが見つかりません。</translation>
</message>
<message>
<source>“{name}” could not be opened.</source>
<translation>「{name}」を開けませんでした。</translation>
</message>
<message>
<source>Check that no other program holds it, then try again.</source>
<translation>ほかのプログラムが使っていないか確認してから、もう一度お試しください。</translation>
</message>
<message>
<source>Run `pip install {package}` (where Layerloom runs with uv: `uv sync --extra live`), then try again.</source>
<translation>`pip install {package}`（Layerloom を uv で動かしている場合は `uv sync --extra live`）を実行してから、もう一度お試しください。</translation>
</message>
<message>
<source>Microphone and camera need system libraries that are not installed: {libraries}.</source>
<translation>マイクとカメラに必要なシステムのライブラリがインストールされていません：{libraries}。</translation>
</message>
<message>
<source>Microphone and camera need a part of Qt that is not installed.</source>
<translation>マイクとカメラに必要な Qt の部品がインストールされていません。</translation>
</message>
<message>
<source>Qt's part for microphone and camera cannot be loaded: {reason}.</source>
<translation>マイクとカメラのための Qt の部品を読み込めません：{reason}。</translation>
</message>
<message>
<source>Install it again: `pip install --force-reinstall {package}`.</source>
<translation>インストールし直してください：`pip install --force-reinstall {package}`。</translation>
</message>
<message>
<source>Run: {command}</source>
<translation>次を実行してください：{command}</translation>
</message>
<message>
<source>How loud it is</source>
<translation>音の大きさ</translation>
</message>
<message>
<source>Nothing was heard. Check that the microphone is connected, chosen in the system, and not muted.</source>
<translation>何も聞こえませんでした。マイクが接続され、システムで選ばれ、ミュートされていないか確認してください。</translation>
</message>
<message>
<source>The recording could not be kept: {reason}.</source>
<translation>録音を保存できませんでした：{reason}。</translation>
</message>
<message>
<source>The system does not let this program use the microphone.</source>
<translation>システムがこのプログラムにマイクの使用を許可していません。</translation>
</message>
<message>
<source>The system does not let this program use the camera.</source>
<translation>システムがこのプログラムにカメラの使用を許可していません。</translation>
</message>
<message>
<source>Allow it in the system's settings for privacy, then try again.</source>
<translation>システムのプライバシー設定で許可してから、もう一度お試しください。</translation>
</message>
<message>
<source>macOS lets a Python ask for it only if {key} stands in its Info.plist.</source>
<translation>macOS では、Info.plist に {key} がある Python だけが許可を求められます。</translation>
</message>
<message>
<source>Manual</source>
<translation>マニュアル</translation>
</message>
<message>
<source>Find in the manual</source>
<translation>マニュアル内を検索</translation>
</message>
<message>
<source>Headings</source>
<translation>見出し</translation>
</message>
<message>
<source>The networks of this project</source>
<translation>このプロジェクトのネットワーク</translation>
</message>
<message>
<source>The repeat before</source>
<translation>前の繰り返し</translation>
</message>
<message>
<source>The next repeat</source>
<translation>次の繰り返し</translation>
</message>
<message>
<source>repeat {number} of {count}</source>
<translation>繰り返し {number} / {count}</translation>
</message>
<message>
<source>What is changed here changes at every use.</source>
<translation>ここでの変更は、すべての使用箇所に反映されます。</translation>
</message>
<message>
<source>Back to {title}   Esc</source>
<translation>{title}に戻る   Esc</translation>
</message>
<message>
<source>“{name}” is the network that is trained; it stays.</source>
<translation>「{name}」は学習されるネットワークのため、削除できません。</translation>
</message>
<message>
<source>“{name}” is used in {names}. Delete those layers first.</source>
<translation>「{name}」は{names}で使われています。先にそれらのレイヤーを削除してください。</translation>
</message>
<message>
<source>an objective</source>
<translation>目的関数</translation>
</message>
<message>
<source>objective “{name}”</source>
<translation>目的「{name}」</translation>
</message>
<message>
<source>is trained</source>
<translation>学習対象</translation>
</message>
<message>
<source>not used yet</source>
<translation>未使用</translation>
</message>
<message>
<source>“{name}” is in your library now.</source>
<translation>「{name}」をライブラリに保存しました。</translation>
</message>
<message>
<source>used once</source>
<translation>1回使用</translation>
</message>
<message>
<source>used {n} times</source>
<translation>{n}回使用</translation>
</message>
<message>
<source>Add to the network</source>
<translation>ネットワークに追加</translation>
</message>
<message>
<source>Projects that use the old one keep it as it is; only what is added from now on is the new one.</source>
<translation>以前のものを使うプロジェクトはそのままです。これから追加するものだけが新しくなります。</translation>
</message>
<message>
<source>Save to library</source>
<translation>ライブラリに保存</translation>
</message>
<message>
<source>Delete from the library</source>
<translation>ライブラリから削除</translation>
</message>
<message>
<source>Replace</source>
<translation>置き換え</translation>
</message>
<message>
<source>Replace “{name}” in your library?</source>
<translation>ライブラリの「{name}」を置き換えますか？</translation>
</message>
<message>
<source>New network</source>
<translation>新しいネットワーク</translation>
</message>
<message>
<source>Name of the network</source>
<translation>ネットワークの名前</translation>
</message>
<message>
<source>Rename {name}</source>
<translation>{name}の名前を変更</translation>
</message>
<message>
<source>Delete {name}</source>
<translation>{name}を削除</translation>
</message>
<message>
<source>Edit code</source>
<translation>コードを編集</translation>
</message>
<message>
<source>Its code came from elsewhere. It runs only after you trust it.</source>
<translation>このコードはほかの場所から来たものです。信頼するまで実行されません。</translation>
</message>
<message>
<source>Finding out its shape …</source>
<translation>形状を調べています…</translation>
</message>
<message>
<source>A layer of your own, in Python.</source>
<translation>Pythonで書いた自作レイヤー。</translation>
</message>
<message>
<source>Python files (*.py)</source>
<translation>Pythonファイル (*.py)</translation>
</message>
<message>
<source>Add Python file</source>
<translation>Pythonファイルを追加</translation>
</message>
<message>
<source>“{name}” has no layer.</source>
<translation>「{name}」にはレイヤーがありません。</translation>
</message>
<message>
<source>It needs a class derived from nn.Module, or a function of tensors.</source>
<translation>nn.Moduleを継承したクラスか、テンソルの関数が必要です。</translation>
</message>
<message>
<source>Replaced the code of {others}. Undo brings it back.</source>
<translation>{others}のコードを置き換えました。元に戻す操作で復元できます。</translation>
</message>
<message>
<source>{name} is used in “{network}”. Delete it there first.</source>
<translation>{name}は「{network}」で使われています。先にそこで削除してください。</translation>
</message>
<message>
<source>“{name}” is larger than 1 MB.</source>
<translation>「{name}」は1 MBを超えています。</translation>
</message>
<message>
<source>A file of layers is much smaller.</source>
<translation>レイヤーのファイルはもっと小さいものです。</translation>
</message>
<message>
<source>“{name}” is no text in UTF-8.</source>
<translation>「{name}」はUTF-8のテキストではありません。</translation>
</message>
<message>
<source>Save it as UTF-8.</source>
<translation>UTF-8で保存してください。</translation>
</message>
<message>
<source>“{name}” cannot be read: {reason}.</source>
<translation>「{name}」を読み込めません：{reason}。</translation>
</message>
<message>
<source>Layers of your own</source>
<translation>自作レイヤー</translation>
</message>
<message>
<source>Write a layer as a Python class, and use it like any other. Its parameters and ports follow from the text.</source>
<translation>レイヤーをPythonのクラスとして書けば、ほかのレイヤーと同じように使えます。パラメーターとポートはコードから決まります。</translation>
</message>
<message>
<source>Delete this layer's code</source>
<translation>このレイヤーのコードを削除</translation>
</message>
<message>
<source>New layer</source>
<translation>新しいレイヤー</translation>
</message>
<message>
<source>Code of the layer</source>
<translation>レイヤーのコード</translation>
</message>
<message>
<source>Once trusted, this code can do on your machine whatever you can: read, change and send your files.</source>
<translation>信頼すると、このコードはあなたと同じ権限で、ファイルの読み取り、変更、送信を行えるようになります。</translation>
</message>
<message>
<source>Trust this code…</source>
<translation>このコードを信頼…</translation>
</message>
<message>
<source>Trust the code of {name}?</source>
<translation>{name}のコードを信頼しますか？</translation>
</message>
<message>
<source>Code of {name}</source>
<translation>{name}のコード</translation>
</message>
<message>
<source>Trust this code</source>
<translation>このコードを信頼</translation>
</message>
<message>
<source>predict</source>
<translation>予測</translation>
</message>
<message>
<source>say the next word</source>
<translation>次の単語を言う</translation>
</message>
<message>
<source>write down</source>
<translation>書き取る</translation>
</message>
<message>
<source>segment</source>
<translation>領域分割</translation>
</message>
<message>
<source>classify each step</source>
<translation>各ステップを分類</translation>
</message>
<message>
<source>classify</source>
<translation>分類</translation>
</message>
<message>
<source>label</source>
<translation>ラベル付け</translation>
</message>
<message>
<source>detect</source>
<translation>検出</translation>
</message>
<message>
<source>compare</source>
<translation>比べる</translation>
</message>
<message>
<source>reconstruct</source>
<translation>再構成</translation>
</message>
<message>
<source>Chance</source>
<translation>確率</translation>
</message>
<message>
<source>Angle</source>
<translation>角度</translation>
</message>
<message>
<source>Shift</source>
<translation>移動</translation>
</message>
<message>
<source>Slant</source>
<translation>傾斜</translation>
</message>
<message>
<source>Strength</source>
<translation>強さ</translation>
</message>
<message>
<source>Form</source>
<translation>形</translation>
</message>
<message>
<source>Border</source>
<translation>縁</translation>
</message>
<message>
<source>Brightness</source>
<translation>明るさ</translation>
</message>
<message>
<source>Contrast</source>
<translation>コントラスト</translation>
</message>
<message>
<source>Saturation</source>
<translation>彩度</translation>
</message>
<message>
<source>Hue</source>
<translation>色相</translation>
</message>
<message>
<source>Reach</source>
<translation>範囲</translation>
</message>
<message>
<source>Deviation</source>
<translation>偏差</translation>
</message>
<message>
<source>Bits</source>
<translation>ビット数</translation>
</message>
<message>
<source>Threshold</source>
<translation>しきい値</translation>
</message>
<message>
<source>Changes</source>
<translation>変更の数</translation>
</message>
<message>
<source>Magnitude</source>
<translation>大きさ</translation>
</message>
<message>
<source>Found on</source>
<translation>見つけた画像</translation>
</message>
<message>
<source>Share</source>
<translation>割合</translation>
</message>
<message>
<source>Change</source>
<translation>変化</translation>
</message>
<message>
<source>Most bands</source>
<translation>最大の帯域数</translation>
</message>
<message>
<source>Most frames</source>
<translation>最大のフレーム数</translation>
</message>
<message>
<source>Masks</source>
<translation>マスク</translation>
</message>
<message>
<source>Evenness</source>
<translation>均等さ</translation>
</message>
<message>
<source>off</source>
<translation>オフ</translation>
</message>
<message>
<source>{name} is on</source>
<translation>{name}はオン</translation>
</message>
<message>
<source>Remove {name}</source>
<translation>{name}を削除</translation>
</message>
<message>
<source>Off, it stays in the list and does nothing.</source>
<translation>オフにすると、リストに残ったまま何もしません。</translation>
</message>
<message>
<source>Space</source>
<translation>スペース</translation>
</message>
<message>
<source>Remove</source>
<translation>削除</translation>
</message>
<message>
<source>Search for an augmentation</source>
<translation>データ拡張を検索</translation>
</message>
<message>
<source>Augmentations</source>
<translation>データ拡張</translation>
</message>
<message>
<source>Add an augmentation…</source>
<translation>データ拡張を追加…</translation>
</message>
<message>
<source>Nothing yet. What is listed here happens to samples by chance, each time anew, in training only.</source>
<translation>まだありません。ここに並べたものは、学習のときだけ、毎回新しく、サンプルに偶然起こります。</translation>
</message>
<message>
<source>Add…</source>
<translation>追加…</translation>
</message>
<message>
<source>Adds something that happens to samples by chance, in training only.</source>
<translation>学習のときだけサンプルに偶然起こることを追加します。</translation>
</message>
<message>
<source>Recommended</source>
<translation>推奨</translation>
</message>
<message>
<source>Lists what is good for most data of this kind.</source>
<translation>この種類のデータの多くに適したものを並べます。</translation>
</message>
<message>
<source>Others</source>
<translation>ほかの例</translation>
</message>
<message>
<source>Shows other variants of the same item.</source>
<translation>同じ項目の別の例を表示します。</translation>
</message>
<message>
<source>None</source>
<translation>なし</translation>
</message>
<message>
<source>1 augmentation</source>
<translation>1 個のデータ拡張</translation>
</message>
<message>
<source>{n} augmentations</source>
<translation>{n} 個のデータ拡張</translation>
</message>
<message>
<source>“{item}” as it is, and as training may see it.</source>
<translation>「{item}」の元の姿と、学習で見えうる姿。</translation>
</message>
<message>
<source>Making variants …</source>
<translation>変化した例を作成中…</translation>
</message>
<message>
<source>Shares of the pixels of {n} pictures.</source>
<translation>{n} 枚の画像のピクセルに占める割合。</translation>
</message>
<message>
<source>{boxes} boxes in {n} pictures.</source>
<translation>{n} 枚の画像に {boxes} 個の枠。</translation>
</message>
<message>
<source>Always saying the most frequent class</source>
<translation>常に最も多いクラスを答える方法</translation>
</message>
<message>
<source>Always saying the mean</source>
<translation>常に平均値を答える方法</translation>
</message>
<message>
<source>A linear model</source>
<translation>線形モデル</translation>
</message>
<message>
<source>{way} reaches R² {score}. A network should do better.</source>
<translation>{way}の R² は {score} です。ネットワークはこれを上回る必要があります。</translation>
</message>
<message>
<source>{way} is right for {share} %. A network should do better.</source>
<translation>{way}の正解率は {share} % です。ネットワークはこれを上回る必要があります。</translation>
</message>
<message>
<source>Before</source>
<translation>前</translation>
</message>
<message>
<source>After</source>
<translation>後</translation>
</message>
<message>
<source>{shape}, from {low} to {high}, mean {mean}</source>
<translation>{shape}、{low} から {high}、平均 {mean}</translation>
</message>
<message>
<source>Before and after</source>
<translation>前と後</translation>
</message>
<message>
<source>Comparing the parts</source>
<translation>各部分の比較</translation>
</message>
<message>
<source>Reading</source>
<translation>読み込み中</translation>
</message>
<message>
<source>Close</source>
<translation>閉じる</translation>
</message>
<message>
<source>“{name}” looks like none of the kinds that are known here. If it is one, say which.</source>
<translation>「{name}」は既知のどの種類にも見えません。該当するものがあれば選んでください。</translation>
</message>
<message>
<source>{kind}: {name}</source>
<translation>{kind}：{name}</translation>
</message>
<message>
<source>“{name}” may be read in several ways. What is it?</source>
<translation>「{name}」は複数の読み方ができます。どれですか?</translation>
</message>
<message>
<source>{n} samples · here</source>
<translation>{n} サンプル · 取得済み</translation>
</message>
<message>
<source>{n} samples · {size}</source>
<translation>{n} サンプル · {size}</translation>
</message>
<message>
<source>{n} classes</source>
<translation>{n}クラス</translation>
</message>
<message>
<source>regression</source>
<translation>回帰</translation>
</message>
<message>
<source>Looking what “{name}” is …</source>
<translation>「{name}」が何かを調べています…</translation>
</message>
<message>
<source>Downloading “{name}” …</source>
<translation>「{name}」をダウンロード中 …</translation>
</message>
<message>
<source>Reading “{name}” …</source>
<translation>「{name}」を読み込んでいます…</translation>
</message>
<message>
<source>Set it to what is asked for.</source>
<translation>求められている値にしてください。</translation>
</message>
<message>
<source>The data could not be read: {reason}.</source>
<translation>データを読み込めませんでした: {reason}。</translation>
</message>
<message>
<source>Try another way.</source>
<translation>別の方法を試してください。</translation>
</message>
<message>
<source>Number</source>
<translation>数値</translation>
</message>
<message>
<source>Category</source>
<translation>カテゴリー</translation>
</message>
<message>
<source>Date</source>
<translation>日付</translation>
</message>
<message>
<source>Yes or no</source>
<translation>はい／いいえ</translation>
</message>
<message>
<source>Name of the row</source>
<translation>行の名前</translation>
</message>
<message>
<source>Many words</source>
<translation>多くの語</translation>
</message>
<message>
<source>Always the same</source>
<translation>すべて同じ</translation>
</message>
<message>
<source>Empty</source>
<translation>空</translation>
</message>
<message>
<source>± {n} days</source>
<translation>± {n} 日</translation>
</message>
<message>
<source>Nothing</source>
<translation>なし</translation>
</message>
<message>
<source>hardly any comes twice</source>
<translation>重複はほとんどない</translation>
</message>
<message>
<source>target</source>
<translation>目的変数</translation>
</message>
<message>
<source>Automatic</source>
<translation>自動</translation>
</message>
<message>
<source>Yes</source>
<translation>はい</translation>
</message>
<message>
<source>No</source>
<translation>いいえ</translation>
</message>
<message>
<source>Classes</source>
<translation>クラス</translation>
</message>
<message>
<source>Several labels</source>
<translation>複数のラベル</translation>
</message>
<message>
<source>Numbers</source>
<translation>数値</translation>
</message>
<message>
<source>Grey</source>
<translation>グレー</translation>
</message>
<message>
<source>In colour</source>
<translation>カラー</translation>
</message>
<message>
<source>Cover</source>
<translation>覆う</translation>
</message>
<message>
<source>Stretch</source>
<translation>引き伸ばす</translation>
</message>
<message>
<source>Pad</source>
<translation>余白を足す</translation>
</message>
<message>
<source>Words</source>
<translation>単語</translation>
</message>
<message>
<source>Characters</source>
<translation>文字</translation>
</message>
<message>
<source>Pieces (BPE)</source>
<translation>部分語 (BPE)</translation>
</message>
<message>
<source>Pieces (WordPiece)</source>
<translation>部分語 (WordPiece)</translation>
</message>
<message>
<source>From a file</source>
<translation>ファイルから</translation>
</message>
<message>
<source>Mono</source>
<translation>モノラル</translation>
</message>
<message>
<source>Stereo</source>
<translation>ステレオ</translation>
</message>
<message>
<source>Mel spectrogram</source>
<translation>メルスペクトログラム</translation>
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
<translation>画像</translation>
</message>
<message>
<source>Arrays</source>
<translation>配列</translation>
</message>
<message>
<source>Training</source>
<translation>学習</translation>
</message>
<message>
<source>Test</source>
<translation>テスト</translation>
</message>
<message>
<source>All</source>
<translation>すべて</translation>
</message>
<message>
<source>Folder above</source>
<translation>上のフォルダー</translation>
</message>
<message>
<source>Beginning of the name</source>
<translation>名前の先頭</translation>
</message>
<message>
<source>Black and white</source>
<translation>白と黒</translation>
</message>
<message>
<source>Colours</source>
<translation>配色</translation>
</message>
<message>
<source>Path</source>
<translation>パス</translation>
</message>
<message>
<source>Height</source>
<translation>高さ</translation>
</message>
<message>
<source>Width</source>
<translation>幅</translation>
</message>
<message>
<source>File</source>
<translation>ファイル</translation>
</message>
<message>
<source>Target</source>
<translation>目標</translation>
</message>
<message>
<source>Targets</source>
<translation>目標</translation>
</message>
<message>
<source>What to predict</source>
<translation>予測するもの</translation>
</message>
<message>
<source>Label columns</source>
<translation>ラベルの列</translation>
</message>
<message>
<source>Left out</source>
<translation>除外</translation>
</message>
<message>
<source>Header</source>
<translation>見出し行</translation>
</message>
<message>
<source>Sheet</source>
<translation>シート</translation>
</message>
<message>
<source>Tokenizer</source>
<translation>トークナイザー</translation>
</message>
<message>
<source>Tokenizer file</source>
<translation>トークナイザーのファイル</translation>
</message>
<message>
<source>Vocabulary</source>
<translation>語彙</translation>
</message>
<message>
<source>Length</source>
<translation>長さ</translation>
</message>
<message>
<source>Small letters</source>
<translation>小文字にする</translation>
</message>
<message>
<source>Sampling rate</source>
<translation>サンプリング周波数</translation>
</message>
<message>
<source>Seconds</source>
<translation>秒</translation>
</message>
<message>
<source>Channels</source>
<translation>チャンネル</translation>
</message>
<message>
<source>Features</source>
<translation>特徴量</translation>
</message>
<message>
<source>Mel bands</source>
<translation>メル帯域数</translation>
</message>
<message>
<source>Columns</source>
<translation>列</translation>
</message>
<message>
<source>Time</source>
<translation>時間</translation>
</message>
<message>
<source>Group</source>
<translation>グループ</translation>
</message>
<message>
<source>Horizon</source>
<translation>予測範囲</translation>
</message>
<message>
<source>Step</source>
<translation>ステップ</translation>
</message>
<message>
<source>Calendar</source>
<translation>カレンダー</translation>
</message>
<message>
<source>Inputs</source>
<translation>入力</translation>
</message>
<message>
<source>Input</source>
<translation>入力</translation>
</message>
<message>
<source>Content</source>
<translation>内容</translation>
</message>
<message>
<source>Tokens</source>
<translation>トークン</translation>
</message>
<message>
<source>Labels</source>
<translation>ラベル</translation>
</message>
<message>
<source>Part</source>
<translation>部分</translation>
</message>
<message>
<source>Samples</source>
<translation>サンプル</translation>
</message>
<message>
<source>Noise</source>
<translation>雑音</translation>
</message>
<message>
<source>Turns</source>
<translation>巻き数</translation>
</message>
<message>
<source>Picture</source>
<translation>画像</translation>
</message>
<message>
<source>Kinds</source>
<translation>種類</translation>
</message>
<message>
<source>Digits</source>
<translation>桁数</translation>
</message>
<message>
<source>Users</source>
<translation>利用者</translation>
</message>
<message>
<source>Items</source>
<translation>項目</translation>
</message>
<message>
<source>Factors</source>
<translation>因子</translation>
</message>
<message>
<source>Other file</source>
<translation>もう一つのファイル</translation>
</message>
<message>
<source>Target length</source>
<translation>目標の長さ</translation>
</message>
<message>
<source>Left</source>
<translation>残り</translation>
</message>
<message>
<source>Right</source>
<translation>右</translation>
</message>
<message>
<source>Anchor</source>
<translation>アンカー</translation>
</message>
<message>
<source>Positive</source>
<translation>似たもの</translation>
</message>
<message>
<source>Negative</source>
<translation>異なるもの</translation>
</message>
<message>
<source>How many</source>
<translation>個数</translation>
</message>
<message>
<source>User</source>
<translation>ユーザー</translation>
</message>
<message>
<source>Item</source>
<translation>アイテム</translation>
</message>
<message>
<source>Rating</source>
<translation>評価</translation>
</message>
<message>
<source>Pattern</source>
<translation>パターン</translation>
</message>
<message>
<source>Masks hold</source>
<translation>マスクの内容</translation>
</message>
<message>
<source>Names</source>
<translation>名前</translation>
</message>
<message>
<source>Not judged</source>
<translation>評価しない値</translation>
</message>
<message>
<source>Boxes at most</source>
<translation>枠の最大数</translation>
</message>
<message>
<source>Shapes at most</source>
<translation>図形の最大数</translation>
</message>
<message>
<source>Side</source>
<translation>一辺</translation>
</message>
<message>
<source>Data ({pattern})</source>
<translation>データ ({pattern})</translation>
</message>
<message>
<source>Browse</source>
<translation>参照</translation>
</message>
<message>
<source>{n} columns</source>
<translation>{n} 列</translation>
</message>
<message>
<source>All files (*)</source>
<translation>すべてのファイル (*)</translation>
</message>
<message>
<source>Open a folder</source>
<translation>フォルダを開く</translation>
</message>
<message>
<source>Open a file</source>
<translation>ファイルを開く</translation>
</message>
<message>
<source>{sentence} The same holds for {names}.</source>
<translation>{sentence} {names} も同様です。</translation>
</message>
<message>
<source>{n} left out</source>
<translation>{n} 件を除外</translation>
</message>
<message>
<source>Worth knowing</source>
<translation>知っておくとよいこと</translation>
</message>
<message>
<source>Findings</source>
<translation>所見</translation>
</message>
<message>
<source>and {n} more</source>
<translation>ほか{n}件</translation>
</message>
<message>
<source>Show {n} items</source>
<translation>{n} 件を表示</translation>
</message>
<message>
<source>Show the item</source>
<translation>その項目を表示</translation>
</message>
<message>
<source>Task</source>
<translation>タスク</translation>
</message>
<message>
<source>Validation</source>
<translation>検証</translation>
</message>
<message>
<source>Sample</source>
<translation>サンプル</translation>
</message>
<message>
<source>“{name}” is no wave, so there is nothing to hear.</source>
<translation>「{name}」は波形ではないので、聞くものがありません。</translation>
</message>
<message>
<source>“{name}” could not be read: {reason}.</source>
<translation>「{name}」を読み込めませんでした：{reason}。</translation>
</message>
<message>
<source>Call it</source>
<translation>ラベルを変更</translation>
</message>
<message>
<source>Take in again</source>
<translation>再び含める</translation>
</message>
<message>
<source>Leave out</source>
<translation>除外する</translation>
</message>
<message>
<source>As the files say</source>
<translation>ファイルのとおり</translation>
</message>
<message>
<source>Its layers go, and those that are suggested come. This can be undone.</source>
<translation>いまの層は消え、提案された層に替わります。元に戻せます。</translation>
</message>
<message>
<source>Replace the network “{name}”?</source>
<translation>ネットワーク「{name}」を置き換えますか?</translation>
</message>
<message>
<source>Suggest a network</source>
<translation>ネットワークを提案</translation>
</message>
<message>
<source>Builds a network for this data, sets the loss and the batch size.</source>
<translation>このデータ向けのネットワークを作り、損失とバッチサイズを設定します。</translation>
</message>
<message>
<source>Keep it</source>
<translation>残す</translation>
</message>
<message>
<source>Reading the dataset …</source>
<translation>データセットを読み込んでいます…</translation>
</message>
<message>
<source>The data reads differently from what the project noted of it.</source>
<translation>データの内容が、プロジェクトに記録されたものと異なります。</translation>
</message>
<message>
<source>No data yet</source>
<translation>まだデータがありません</translation>
</message>
<message>
<source>Open a file or a folder, or choose one of the datasets at the left.</source>
<translation>ファイルかフォルダを開くか、左のデータセットから選んでください。</translation>
</message>
<message>
<source>Read again</source>
<translation>もう一度読む</translation>
</message>
<message>
<source>The data was not read</source>
<translation>データは読み込まれませんでした</translation>
</message>
<message>
<source>The data has changed</source>
<translation>データが変わりました</translation>
</message>
<message>
<source>Press “Read again” at the left.</source>
<translation>左の「もう一度読む」を押してください。</translation>
</message>
<message>
<source>The data cannot be divided</source>
<translation>データを分割できません</translation>
</message>
<message>
<source>Choose one of the datasets at the left.</source>
<translation>左のデータセットから1つ選んでください。</translation>
</message>
<message>
<source>Part that is shown</source>
<translation>表示する部分</translation>
</message>
<message>
<source>Shows the items of one part only.</source>
<translation>1つの部分の項目だけを表示します。</translation>
</message>
<message>
<source>All parts</source>
<translation>すべての部分</translation>
</message>
<message>
<source>In no part</source>
<translation>どの部分にも含まれない</translation>
</message>
<message>
<source>“{label}” is {learnt} of what is learnt from, but {other} of {part}.</source>
<translation>「{label}」は学習に使うデータの {learnt} ですが、{part}の {other} です。</translation>
</message>
<message>
<source>what validates</source>
<translation>検証データ</translation>
</message>
<message>
<source>the test part</source>
<translation>テスト部分</translation>
</message>
<message>
<source>Each class has about the same share in every part.</source>
<translation>どの部分でも各クラスの割合はほぼ同じです。</translation>
</message>
<message>
<source>Parts of the data</source>
<translation>データの各部分</translation>
</message>
<message>
<source>The sound could not be played: {reason}. Check that a loudspeaker is connected.</source>
<translation>音を再生できませんでした：{reason}。スピーカーが接続されているか確認してください。</translation>
</message>
<message>
<source>No program that plays sound was found here ({names}). Install one of them.</source>
<translation>音を再生するプログラム（{names}）が見つかりません。いずれかをインストールしてください。</translation>
</message>
<message>
<source>The sound could not be kept for playing: {reason}.</source>
<translation>再生用の音声を保存できませんでした：{reason}。</translation>
</message>
<message>
<source>What happens to inputs before the network.</source>
<translation>ネットワークに入る前の入力の処理。</translation>
</message>
<message>
<source>As they are</source>
<translation>そのまま</translation>
</message>
<message>
<source>Scale to 0 … 1</source>
<translation>0 … 1にスケーリング</translation>
</message>
<message>
<source>Standardise</source>
<translation>標準化</translation>
</message>
<message>
<source>Read</source>
<translation>読み込み</translation>
</message>
<message>
<source>Normalise</source>
<translation>正規化</translation>
</message>
<message>
<source>Add a step…</source>
<translation>ステップを追加…</translation>
</message>
<message>
<source>Adds a step that every sample goes through, in training and wherever the model runs.</source>
<translation>学習でもモデルの実行時でも、すべてのサンプルが通るステップを追加します。</translation>
</message>
<message>
<source>Column that is looked at</source>
<translation>表示する列</translation>
</message>
<message>
<source>Change how it is read</source>
<translation>読み込み方を変更</translation>
</message>
<message>
<source>Way</source>
<translation>方法</translation>
</message>
<message>
<source>auto</source>
<translation>自動</translation>
</message>
<message>
<source>Recommended here: {way}.</source>
<translation>推奨：{way}。</translation>
</message>
<message>
<source>{item}, and {n} samples that are learnt from.</source>
<translation>{item}と、学習に使う {n} 個のサンプル。</translation>
</message>
<message>
<source>All columns</source>
<translation>すべての列</translation>
</message>
<message>
<source>1 step</source>
<translation>1 ステップ</translation>
</message>
<message>
<source>{n} steps</source>
<translation>{n} ステップ</translation>
</message>
<message>
<source>“{common}” is {times} times as frequent as “{rare}”.</source>
<translation>「{common}」は「{rare}」の{times}倍の頻度です。</translation>
</message>
<message>
<source>The network is to write down what is said; nobody tells it when each symbol is.</source>
<translation>ネットワークは話された内容を書き取ります。各記号がいつ現れるかは知らされません。</translation>
</message>
<message>
<source>The network is to predict this number.</source>
<translation>ネットワークはこの数値を予測します。</translation>
</message>
<message>
<source>The classes are about equally frequent.</source>
<translation>クラスの頻度はほぼ同じです。</translation>
</message>
<message>
<source>Play</source>
<translation>再生</translation>
</message>
<message>
<source>Call it …</source>
<translation>ラベルを変更…</translation>
</message>
<message>
<source>Show all</source>
<translation>すべて表示</translation>
</message>
<message>
<source>The network is to say the next word at each place; “→” shows what is right.</source>
<translation>ネットワークは各位置で次の単語を言います。「→」が正解です。</translation>
</message>
<message>
<source>Nothing is to be predicted: what is alike shall come close together.</source>
<translation>予測するものはありません。似たものが近くに集まるようにします。</translation>
</message>
<message>
<source>Nothing is to be predicted but the samples themselves, for an autoencoder, say.</source>
<translation>サンプルそのもの以外に予測するものはありません（オートエンコーダーなど）。</translation>
</message>
<message>
<source>The network is to make another picture of each.</source>
<translation>ネットワークはそれぞれから別の画像を作ります。</translation>
</message>
<message>
<source>The network is to predict this number, in {unit}.</source>
<translation>ネットワークはこの数値 ({unit}) を予測します。</translation>
</message>
<message>
<source>Rows</source>
<translation>行</translation>
</message>
<message>
<source>{n} chosen</source>
<translation>{n} 件を選択中</translation>
</message>
<message>
<source>To be predicted</source>
<translation>予測の対象</translation>
</message>
<message>
<source>missing numbers become the median, words a column each</source>
<translation>欠けた数は中央値に、語はそれぞれ1列に</translation>
</message>
<message>
<source>As it is shipped</source>
<translation>同梱されたまま</translation>
</message>
<message>
<source>Dataset</source>
<translation>データセット</translation>
</message>
<message>
<source>Split</source>
<translation>分割</translation>
</message>
<message>
<source>Preparation</source>
<translation>前処理</translation>
</message>
<message>
<source>Augmentation</source>
<translation>データ拡張</translation>
</message>
<message>
<source>{name}: close</source>
<translation>{name}：閉じる</translation>
</message>
<message>
<source>{name}: open</source>
<translation>{name}：開く</translation>
</message>
<message>
<source>Open a file…</source>
<translation>ファイルを開く…</translation>
</message>
<message>
<source>Open a folder…</source>
<translation>フォルダを開く…</translation>
</message>
<message>
<source>Change…</source>
<translation>変更…</translation>
</message>
<message>
<source>Read as…</source>
<translation>別の種類で読む…</translation>
</message>
<message>
<source>Reads the same file or folder as another kind of data.</source>
<translation>同じファイルやフォルダを別の種類のデータとして読みます。</translation>
</message>
<message>
<source>Your own data</source>
<translation>自分のデータ</translation>
</message>
<message>
<source>Datasets</source>
<translation>データセット</translation>
</message>
<message>
<source>Generated</source>
<translation>生成データ</translation>
</message>
<message>
<source>To download</source>
<translation>ダウンロード</translation>
</message>
<message>
<source>Close the list</source>
<translation>一覧を閉じる</translation>
</message>
<message>
<source>So many parts of the same size, of which one validates in turn.</source>
<translation>同じ大きさの部分の数。そのうち1つが順番に検証に使われます。</translation>
</message>
<message>
<source>Nested validation: so many parts of all, of which one is the test part in turn.</source>
<translation>入れ子の検証: 全体を分けた部分の数。そのうち1つが順番にテスト用になります。</translation>
</message>
<message>
<source>How the parts are drawn.</source>
<translation>各部分の選び方。</translation>
</message>
<message>
<source>Share of the samples that validates, 0 to 1.</source>
<translation>検証に使うサンプルの割合。0から1。</translation>
</message>
<message>
<source>Share of the samples that nothing sees till the end, 0 to 1.</source>
<translation>最後まで何にも見せないサンプルの割合。0から1。</translation>
</message>
<message>
<source>The fold that validates; the others are learnt from.</source>
<translation>検証に使うフォールド。残りは学習に使います。</translation>
</message>
<message>
<source>Draws which samples validate. The same seed draws the same ones.</source>
<translation>検証に使うサンプルの抽選に使います。同じシードなら同じサンプルになります。</translation>
</message>
<message>
<source>The test fold that nothing sees till the end.</source>
<translation>最後まで何にも見せないテスト用フォールド。</translation>
</message>
<message>
<source>At random</source>
<translation>ランダム</translation>
</message>
<message>
<source>Class by class</source>
<translation>クラスごと</translation>
</message>
<message>
<source>By groups</source>
<translation>グループごと</translation>
</message>
<message>
<source>By time</source>
<translation>時間順</translation>
</message>
<message>
<source>Here at random.</source>
<translation>ここではランダムです。</translation>
</message>
<message>
<source>Here class by class: each has the same share in every part.</source>
<translation>ここではクラスごとです。どの部分でも各クラスの割合は同じです。</translation>
</message>
<message>
<source>Here by groups: none is on both sides.</source>
<translation>ここではグループごとです。どのグループも両側にまたがりません。</translation>
</message>
<message>
<source>Here by time: the latest ones validate.</source>
<translation>ここでは時間順です。最も新しいものが検証に使われます。</translation>
</message>
<message>
<source>fold {n} of {of}</source>
<translation>フォールド {n}/{of}</translation>
</message>
<message>
<source>Validation share</source>
<translation>検証の割合</translation>
</message>
<message>
<source>Test share</source>
<translation>テストの割合</translation>
</message>
<message>
<source>Folds</source>
<translation>フォールド数</translation>
</message>
<message>
<source>Fold</source>
<translation>フォールド</translation>
</message>
<message>
<source>Test folds</source>
<translation>テスト用フォールド数</translation>
</message>
<message>
<source>Test fold</source>
<translation>テスト用フォールド</translation>
</message>
<message>
<source>{n} samples are left out between two parts, as they see something of both.</source>
<translation>2つの部分の両方にかかるため、その間の {n} サンプルを除外しています。</translation>
</message>
<message>
<source>Fold, 1 to {n}</source>
<translation>フォールド、1～{n}</translation>
</message>
<message>
<source>test</source>
<translation>テスト</translation>
</message>
<message>
<source>What a sample is then</source>
<translation>その後のサンプルの形</translation>
</message>
<message>
<source>Drag to another place</source>
<translation>別の位置へドラッグ</translation>
</message>
<message>
<source>Search for a step</source>
<translation>ステップを検索</translation>
</message>
<message>
<source>Steps</source>
<translation>ステップ</translation>
</message>
<message>
<source>fitted</source>
<translation>データに合わせる</translation>
</message>
<message>
<source>Reading the data</source>
<translation>データを読み込んでいます</translation>
</message>
<message>
<source>Looking what is reached without a network</source>
<translation>ネットワークなしの成績を調べています</translation>
</message>
<message>
<source>Looking for what is worth knowing</source>
<translation>知っておくべき点を探しています</translation>
</message>
<message>
<source>Summing up the columns</source>
<translation>列を集計しています</translation>
</message>
<message>
<source>Go to Train</source>
<translation>「学習」へ移動</translation>
</message>
<message>
<source>Look at it in Design</source>
<translation>設計で見る</translation>
</message>
<message>
<source>A network for this data is in place.</source>
<translation>このデータ向けのネットワークを用意しました。</translation>
</message>
<message>
<source>{what}: cancelled.</source>
<translation>{what}：中止しました。</translation>
</message>
<message>
<source>{what} failed: {why}</source>
<translation>{what}に失敗しました：{why}</translation>
</message>
<message>
<source>The item and its variants</source>
<translation>項目とその変化した例</translation>
</message>
<message>
<source>Original</source>
<translation>元</translation>
</message>
<message>
<source>In training, for example</source>
<translation>学習での例</translation>
</message>
<message>
<source>Boxes</source>
<translation>枠</translation>
</message>
<message>
<source>Shows or hides the boxes.</source>
<translation>枠の表示と非表示を切り替えます。</translation>
</message>
<message>
<source>Shows or hides the masks.</source>
<translation>マスクの表示と非表示を切り替えます。</translation>
</message>
<message>
<source>How strongly they are drawn</source>
<translation>描画の濃さ</translation>
</message>
<message>
<source>left out</source>
<translation>除外済み</translation>
</message>
<message>
<source>{done} of {all}</source>
<translation>{all} のうち {done}</translation>
</message>
<message>
<source>{length} · compared on the {processor}</source>
<translation>{length} · {processor} で比較</translation>
</message>
<message>
<source>Export ONNX in {precision}</source>
<translation>{precision}でONNXをエクスポート</translation>
</message>
<message>
<source>Export ONNX</source>
<translation>ONNXをエクスポート</translation>
</message>
<message>
<source>What to export</source>
<translation>エクスポートする内容</translation>
</message>
<message>
<source>File to export to</source>
<translation>エクスポート先のファイル</translation>
</message>
<message>
<source>Choose where the file goes</source>
<translation>ファイルの保存先を選択</translation>
</message>
<message>
<source>Show the folder of the file</source>
<translation>ファイルのフォルダーを表示</translation>
</message>
<message>
<source>Run of {when}</source>
<translation>{when}の実行</translation>
</message>
<message>
<source>{metric} {value} after epoch {epoch}.</source>
<translation>エポック{epoch}後の{metric} {value}。</translation>
</message>
<message>
<source>ONNX (*.onnx)</source>
<translation>ONNX (*.onnx)</translation>
</message>
<message>
<source>Nothing was written. A file that was there before is as it was.</source>
<translation>何も書き込まれていません。以前からあったファイルはそのままです。</translation>
</message>
<message>
<source>No run</source>
<translation>実行なし</translation>
</message>
<message>
<source>Train the network first.</source>
<translation>先にネットワークを学習させてください。</translation>
</message>
<message>
<source>It has no checkpoint yet.</source>
<translation>チェックポイントがまだありません。</translation>
</message>
<message>
<source>Say where the file should go.</source>
<translation>ファイルの保存先を指定してください。</translation>
</message>
<message>
<source>gone</source>
<translation>消失</translation>
</message>
<message>
<source>Run</source>
<translation>実行</translation>
</message>
<message>
<source>ONNX file</source>
<translation>ONNXファイル</translation>
</message>
<message>
<source>Exported</source>
<translation>エクスポート済み</translation>
</message>
<message>
<source>The file is in {folder}.</source>
<translation>ファイルは {folder} にあります。</translation>
</message>
<message>
<source>not written</source>
<translation>未書き込み</translation>
</message>
<message>
<source>The export answered something unexpected: {error}</source>
<translation>エクスポートから予期しない応答がありました：{error}</translation>
</message>
<message>
<source>Cancelled. Nothing was written.</source>
<translation>キャンセルしました。何も書き込まれていません。</translation>
</message>
<message>
<source>{precision}: {metric} {after}, {before} in float32</source>
<translation>{precision}: {metric} {after}（float32では{before}）</translation>
</message>
<message>
<source>The network was proved in float32; smaller numbers then move single outputs by up to {far} of their scale.</source>
<translation>ネットワークはfloat32で検証されています。数値を小さくすると、個々の出力は大きさの最大{far}だけ動きます。</translation>
</message>
<message>
<source>{precision}: at most {far} of the scale off</source>
<translation>{precision}: ずれは大きさの最大{far}</translation>
</message>
<message>
<source>{precision}: {metric} {after}, as in float32</source>
<translation>{precision}: {metric} {after}（float32と同じ）</translation>
</message>
<message>
<source>What smaller numbers cost and gave, on {n} validation samples.</source>
<translation>小さい数値で失ったものと得たもの（検証サンプル{n}個）。</translation>
</message>
<message>
<source>Latency</source>
<translation>レイテンシ</translation>
</message>
<message>
<source>relative</source>
<translation>相対値</translation>
</message>
<message>
<source>Calibrated on {n} training samples.</source>
<translation>訓練サンプル{n}個でキャリブレーション済み。</translation>
</message>
<message>
<source>In float32 stay {layers}.</source>
<translation>float32のまま残るもの: {layers}。</translation>
</message>
<message>
<source>Same answers</source>
<translation>同じ答え</translation>
</message>
<message>
<source>Layers that keep their numbers whatever the precision: chosen in the tab Numeric precision.</source>
<translation>精度に関わらず数値を保つレイヤー。「数値精度」タブで選びます。</translation>
</message>
<message>
<source>For a network like this, {precision} mostly pays; measure.</source>
<translation>このようなネットワークではたいてい{precision}が有利です。測定してください。</translation>
</message>
<message>
<source>Numeric precision</source>
<translation>数値精度</translation>
</message>
<message>
<source>Stay in float32</source>
<translation>float32のまま</translation>
</message>
<message>
<source>1 layer…</source>
<translation>1レイヤー…</translation>
</message>
<message>
<source>{n} layers…</source>
<translation>{n}レイヤー…</translation>
</message>
<message>
<source>A network as small as this mostly gains nothing by it; measure.</source>
<translation>これほど小さいネットワークではたいてい得るものがありません。測定してください。</translation>
</message>
<message>
<source>For a network like this, {precision} saves size, not time.</source>
<translation>このようなネットワークでは、{precision}で減るのはサイズで、時間は変わりません。</translation>
</message>
<message>
<source>not said</source>
<translation>指定なし</translation>
</message>
<message>
<source>Licence</source>
<translation>ライセンス</translation>
</message>
<message>
<source>Author</source>
<translation>作者</translation>
</message>
<message>
<source>no layer…</source>
<translation>なし…</translation>
</message>
<message>
<source>More…</source>
<translation>詳細…</translation>
</message>
<message>
<source>Less about the file</source>
<translation>ファイルの設定を減らす</translation>
</message>
<message>
<source>More about the file</source>
<translation>ファイルの設定を増やす</translation>
</message>
<message>
<source>In which numbers the file computes.</source>
<translation>ファイルが計算に使う数値の形式。</translation>
</message>
<message>
<source>Who made the model; it is written into the file.</source>
<translation>モデルの作成者。ファイルに書き込まれます。</translation>
</message>
<message>
<source>Under which licence the model is given away.</source>
<translation>モデルを配布するライセンス。</translation>
</message>
<message>
<source>Calibration samples</source>
<translation>較正サンプル</translation>
</message>
<message>
<source>How many training samples show which numbers occur in the network.</source>
<translation>ネットワーク内に現れる数値を調べるための訓練サンプルの数。</translation>
</message>
<message>
<source>Raw data in, answers out</source>
<translation>生データから答えまで</translation>
</message>
<message>
<source>The file itself prepares raw data and gives answers, for whoever runs it without Layerloom.</source>
<translation>Layerloomなしで実行する人のために、ファイル自体が生データを前処理し、答えを出します。</translation>
</message>
<message>
<source>Series in pieces</source>
<translation>系列を分割して</translation>
</message>
<message>
<source>The file takes a series piece by piece: what layers remember goes in and out as states.</source>
<translation>ファイルは系列を少しずつ受け取ります。レイヤーが覚えている内容は状態として出入りします。</translation>
</message>
<message>
<source>Weights in a file beside it</source>
<translation>重みを別ファイルに</translation>
</message>
<message>
<source>Weights go to a file of their own beside the model; from 2 GiB on they always do.</source>
<translation>重みはモデルの隣の別ファイルに入ります。2 GiB以上では常にそうなります。</translation>
</message>
<message>
<source>Operator set</source>
<translation>演算子セット</translation>
</message>
<message>
<source>The version of ONNX's operators. Older runtimes need a lower one.</source>
<translation>ONNX演算子のバージョン。古いランタイムには小さい値が必要です。</translation>
</message>
<message>
<source>Exporting …</source>
<translation>エクスポートしています…</translation>
</message>
<message>
<source>The network is written as ONNX, then compared with what was trained on every validation sample.</source>
<translation>ネットワークをONNXとして書き出し、すべての検証サンプルで学習済みモデルと比較します。</translation>
</message>
<message>
<source>Take the network home</source>
<translation>ネットワークを持ち帰る</translation>
</message>
<message>
<source>Export one ONNX file that holds the network, its labels and its preparation of inputs, with a proof that it computes what was trained. Then try it here on samples, or on a drawing of your own.</source>
<translation>ネットワーク、ラベル、入力の前処理を収めた1つのONNXファイルをエクスポートし、学習済みモデルと同じ計算をすることを検証します。その後、サンプルや手描きの絵でここで試せます。</translation>
</message>
<message>
<source>Nothing to deploy yet</source>
<translation>デプロイできるものがまだありません</translation>
</message>
<message>
<source>Train the network first; its best checkpoint can then be exported and tried out here.</source>
<translation>先にネットワークを学習させてください。最良のチェックポイントをここでエクスポートして試せます。</translation>
</message>
<message>
<source>What was trained is what the file computes</source>
<translation>学習したものとファイルの計算は一致しています</translation>
</message>
<message>
<source>The file computes otherwise</source>
<translation>ファイルの計算が異なります</translation>
</message>
<message>
<source>At most {worst} of the output's scale apart over {samples} validation samples.</source>
<translation>検証サンプル{samples}個で、差は出力の大きさの最大{worst}です。</translation>
</message>
<message>
<source>See the proof</source>
<translation>証明を見る</translation>
</message>
<message>
<source>Proof</source>
<translation>証明</translation>
</message>
<message>
<source>See where it differs</source>
<translation>どこが違うかを見る</translation>
</message>
<message>
<source>Occlusion sensitivity, {n} parts covered one by one in {time}.</source>
<translation>遮蔽感度：{n}か所を1つずつ隠して{time}。</translation>
</message>
<message>
<source>What the model saw</source>
<translation>モデルが見たもの</translation>
</message>
<message>
<source>How strong what lies over the picture is</source>
<translation>画像に重ねるものの濃さ</translation>
</message>
<message>
<source>What counts?</source>
<translation>どこが効いている？</translation>
</message>
<message>
<source>Covers one part after the other and shows how much the answer changes: occlusion sensitivity</source>
<translation>一部分ずつ隠し、答えがどれだけ変わるかを示します（遮蔽感度）</translation>
</message>
<message>
<source>Picture only</source>
<translation>画像のみ</translation>
</message>
<message>
<source>Warm: covering it makes “{label}” less likely.</source>
<translation>暖色：隠すと「{label}」の可能性が下がります。</translation>
</message>
<message>
<source>Warm: covering it changes the answer.</source>
<translation>暖色：隠すと答えが変わります。</translation>
</message>
<message>
<source>Choose a sample.</source>
<translation>サンプルを選んでください。</translation>
</message>
<message>
<source>Whatever part is covered, the answer stays the same.</source>
<translation>どの部分を隠しても、答えは変わりません。</translation>
</message>
<message>
<source>Further outputs</source>
<translation>その他の出力</translation>
</message>
<message>
<source>It takes</source>
<translation>入力</translation>
</message>
<message>
<source>Size of pictures, height×width</source>
<translation>画像の大きさ、高さ×幅</translation>
</message>
<message>
<source>Channels come</source>
<translation>チャンネルの位置</translation>
</message>
<message>
<source>Pixels go</source>
<translation>ピクセルの範囲</translation>
</message>
<message>
<source>Taken off each channel</source>
<translation>各チャンネルから引く値</translation>
</message>
<message>
<source>Each channel divided by</source>
<translation>各チャンネルを割る値</translation>
</message>
<message>
<source>Order of colours</source>
<translation>色の順序</translation>
</message>
<message>
<source>Other shapes are</source>
<translation>ほかの縦横比は</translation>
</message>
<message>
<source>Names of the columns</source>
<translation>列の名前</translation>
</message>
<message>
<source>It says</source>
<translation>出力</translation>
</message>
<message>
<source>Names of the classes</source>
<translation>クラスの名前</translation>
</message>
<message>
<source>pictures</source>
<translation>画像</translation>
</message>
<message>
<source>rows of a table</source>
<translation>表の行</translation>
</message>
<message>
<source>texts</source>
<translation>テキスト</translation>
</message>
<message>
<source>sound</source>
<translation>音</translation>
</message>
<message>
<source>a series</source>
<translation>時系列</translation>
</message>
<message>
<source>numbers</source>
<translation>数値</translation>
</message>
<message>
<source>before height and width</source>
<translation>高さと幅の前</translation>
</message>
<message>
<source>after height and width</source>
<translation>高さと幅の後</translation>
</message>
<message>
<source>from 0 to 1</source>
<translation>0から1</translation>
</message>
<message>
<source>from 0 to 255</source>
<translation>0から255</translation>
</message>
<message>
<source>from −1 to 1</source>
<translation>−1から1</translation>
</message>
<message>
<source>red, green, blue</source>
<translation>赤・緑・青</translation>
</message>
<message>
<source>blue, green, red</source>
<translation>青、緑、赤</translation>
</message>
<message>
<source>cut to fit</source>
<translation>切り取る</translation>
</message>
<message>
<source>stretched</source>
<translation>引き伸ばす</translation>
</message>
<message>
<source>padded</source>
<translation>余白を足す</translation>
</message>
<message>
<source>shares of classes</source>
<translation>クラスの割合</translation>
</message>
<message>
<source>scores of classes</source>
<translation>クラスのスコア</translation>
</message>
<message>
<source>several labels</source>
<translation>複数のラベル</translation>
</message>
<message>
<source>values</source>
<translation>値</translation>
</message>
<message>
<source>boxes</source>
<translation>枠</translation>
</message>
<message>
<source>symbols</source>
<translation>記号</translation>
</message>
<message>
<source>plain numbers</source>
<translation>ただの数値</translation>
</message>
<message>
<source>Take these answers</source>
<translation>この回答を使う</translation>
</message>
<message>
<source>This file does not say everything of itself. What you know makes its answers better.</source>
<translation>このファイルは自身のすべてを述べていません。わかることを入れると、答えがよくなります。</translation>
</message>
<message>
<source>File…</source>
<translation>ファイル…</translation>
</message>
<message>
<source>Choose a file: {what}</source>
<translation>ファイルを選ぶ：{what}</translation>
</message>
<message>
<source>Choose a file</source>
<translation>ファイルを選ぶ</translation>
</message>
<message>
<source>separated by commas, or a file</source>
<translation>コンマ区切り、またはファイル</translation>
</message>
<message>
<source>Another file…</source>
<translation>別のファイル…</translation>
</message>
<message>
<source>Back</source>
<translation>戻る</translation>
</message>
<message>
<source>Another</source>
<translation>別のもの</translation>
</message>
<message>
<source>All zero</source>
<translation>すべて0</translation>
</message>
<message>
<source>Every field needs a number.</source>
<translation>すべての欄に数値が必要です。</translation>
</message>
<message>
<source>Compare with…</source>
<translation>比較する…</translation>
</message>
<message>
<source>Asks another model the same and shows both answers</source>
<translation>別のモデルに同じことを尋ね、両方の答えを示します</translation>
</message>
<message>
<source>Open another model…</source>
<translation>別のモデルを開く…</translation>
</message>
<message>
<source>Back to the exported file</source>
<translation>書き出したファイルに戻る</translation>
</message>
<message>
<source>Move one number</source>
<translation>数値を1つ動かす</translation>
</message>
<message>
<source>Predict a table</source>
<translation>表を予測する</translation>
</message>
<message>
<source>“{name}” cannot be read</source>
<translation>「{name}」を読み込めません</translation>
</message>
<message>
<source>Both say the same.</source>
<translation>両方とも同じ答えです。</translation>
</message>
<message>
<source>They say different things.</source>
<translation>答えが異なります。</translation>
</message>
<message>
<source>Open an array…</source>
<translation>配列を開く…</translation>
</message>
<message>
<source>By chance</source>
<translation>ランダム</translation>
</message>
<message>
<source>Open an array, or let numbers be drawn by chance.</source>
<translation>配列を開くか、数値をランダムに作ってください。</translation>
</message>
<message>
<source>a sample</source>
<translation>サンプル</translation>
</message>
<message>
<source>These are too many numbers to be made up; open an array.</source>
<translation>数値が多すぎて作れません。配列を開いてください。</translation>
</message>
<message>
<source>drawn by chance</source>
<translation>ランダムに作成</translation>
</message>
<message>
<source>zeros</source>
<translation>0のみ</translation>
</message>
<message>
<source>Open an array</source>
<translation>配列を開く</translation>
</message>
<message>
<source>Choose a name, or type one.</source>
<translation>名前を選ぶか、入力してください。</translation>
</message>
<message>
<source>Files ({endings})</source>
<translation>ファイル ({endings})</translation>
</message>
<message>
<source>Draw here, or drop a picture</source>
<translation>ここに描くか、画像をドロップ</translation>
</message>
<message>
<source>Keys: arrows move the pen, space sets it down and lifts it.</source>
<translation>キー：矢印でペンを動かし、スペースで下ろしたり上げたりします。</translation>
</message>
<message>
<source>Keys: space takes the picture, Esc turns the camera off.</source>
<translation>キー：スペースで撮影し、Esc でカメラを切ります。</translation>
</message>
<message>
<source>Open a picture…</source>
<translation>画像を開く…</translation>
</message>
<message>
<source>Undo stroke</source>
<translation>一筆戻す</translation>
</message>
<message>
<source>Clear</source>
<translation>クリア</translation>
</message>
<message>
<source>Empty the pad (Del)</source>
<translation>描画面を消す (Del)</translation>
</message>
<message>
<source>Draw something, open a picture, or choose a sample.</source>
<translation>何か描くか、画像を開くか、サンプルを選んでください。</translation>
</message>
<message>
<source>a pasted picture</source>
<translation>貼り付けた画像</translation>
</message>
<message>
<source>Camera</source>
<translation>カメラ</translation>
</message>
<message>
<source>Which camera</source>
<translation>どのカメラか</translation>
</message>
<message>
<source>Paste a picture, or a copied file</source>
<translation>画像、またはコピーしたファイルを貼り付ける</translation>
</message>
<message>
<source>Take the last stroke away</source>
<translation>最後の一筆を取り消す</translation>
</message>
<message>
<source>There is no picture to paste.</source>
<translation>貼り付ける画像がありません。</translation>
</message>
<message>
<source>a picture from the camera</source>
<translation>カメラの画像</translation>
</message>
<message>
<source>The system asks for your permission.</source>
<translation>システムが許可を求めています。</translation>
</message>
<message>
<source>The camera starts …</source>
<translation>カメラを起動しています…</translation>
</message>
<message>
<source>Take picture</source>
<translation>撮る</translation>
</message>
<message>
<source>Give the model this picture, and turn the camera off</source>
<translation>この画像をモデルに渡し、カメラを切る</translation>
</message>
<message>
<source>Show the model what a camera sees</source>
<translation>カメラに映るものをモデルに見せる</translation>
</message>
<message>
<source>Open a picture</source>
<translation>画像を開く</translation>
</message>
<message>
<source>The other one takes {times} times as long.</source>
<translation>もう一方は{times}倍の時間がかかります。</translation>
</message>
<message>
<source>Compare no more</source>
<translation>比較をやめる</translation>
</message>
<message>
<source>It takes {its} inputs, the other model {others}: they cannot be asked the same.</source>
<translation>入力は{its}個、もう一方のモデルは{others}個なので、同じことを尋ねられません。</translation>
</message>
<message>
<source>year-month-day</source>
<translation>年-月-日</translation>
</message>
<message>
<source>column {number}</source>
<translation>列 {number}</translation>
</message>
<message>
<source>(none)</source>
<translation>（なし）</translation>
</message>
<message>
<source>no</source>
<translation>いいえ</translation>
</message>
<message>
<source>yes</source>
<translation>はい</translation>
</message>
<message>
<source>Previous sample</source>
<translation>前のサンプル</translation>
</message>
<message>
<source>Next sample</source>
<translation>次のサンプル</translation>
</message>
<message>
<source>Samples it has not learnt from</source>
<translation>学習に使っていないサンプル</translation>
</message>
<message>
<source>your own</source>
<translation>自分の入力</translation>
</message>
<message>
<source>row {number}</source>
<translation>行 {number}</translation>
</message>
<message>
<source>{name}, step {step} of {steps}: {value}</source>
<translation>{name}、ステップ{step}/{steps}：{value}</translation>
</message>
<message>
<source>The curve that is changed</source>
<translation>変更する曲線</translation>
</message>
<message>
<source>Open a table…</source>
<translation>表を開く…</translation>
</message>
<message>
<source>{name}, step {step}</source>
<translation>{name}、ステップ{step}</translation>
</message>
<message>
<source>value</source>
<translation>値</translation>
</message>
<message>
<source>Open a table</source>
<translation>表を開く</translation>
</message>
<message>
<source>curve {number}</source>
<translation>曲線{number}</translation>
</message>
<message>
<source>The series; arrow keys move through time and change values</source>
<translation>時系列。矢印キーで時間を移動し、値を変えます</translation>
</message>
<message>
<source>step {step}: {value}</source>
<translation>ステップ{step}：{value}</translation>
</message>
<message>
<source>The microphone starts …</source>
<translation>マイクを起動しています…</translation>
</message>
<message>
<source>Listening …</source>
<translation>聞いています…</translation>
</message>
<message>
<source>the loudest {heard} s of a recording of {whole} s</source>
<translation>{whole} 秒の録音のうち最も音の大きい {heard} 秒</translation>
</message>
<message>
<source>Record</source>
<translation>録音</translation>
</message>
<message>
<source>Record with the microphone; press again to end (Space)</source>
<translation>マイクで録音します。もう一度押すと終わります（スペース）</translation>
</message>
<message>
<source>Open a sound…</source>
<translation>音を開く…</translation>
</message>
<message>
<source>Open a sound, drop one here, or choose a sample.</source>
<translation>音を開くか、ここにドロップするか、サンプルを選んでください。</translation>
</message>
<message>
<source>{seconds} s of {limit} s</source>
<translation>{seconds} / {limit} 秒</translation>
</message>
<message>
<source>a recording</source>
<translation>録音</translation>
</message>
<message>
<source>{seconds} s at {rate} Hz</source>
<translation>{seconds}秒、{rate} Hz</translation>
</message>
<message>
<source>the model hears the first {seconds} s</source>
<translation>モデルは最初の{seconds}秒を聞きます</translation>
</message>
<message>
<source>Stop</source>
<translation>停止</translation>
</message>
<message>
<source>Open a sound</source>
<translation>音を開く</translation>
</message>
<message>
<source>The sound: its wave and its spectrogram</source>
<translation>音：波形とスペクトログラム</translation>
</message>
<message>
<source>Drop a sound here</source>
<translation>ここに音をドロップ</translation>
</message>
<message>
<source>The picture that the model saw</source>
<translation>モデルが見た画像</translation>
</message>
<message>
<source>no box</source>
<translation>枠なし</translation>
</message>
<message>
<source>now: {value}</source>
<translation>現在：{value}</translation>
</message>
<message>
<source>The number that moves</source>
<translation>動かす数値</translation>
</message>
<message>
<source>Share of each class</source>
<translation>各クラスの割合</translation>
</message>
<message>
<source>Prediction</source>
<translation>予測</translation>
</message>
<message>
<source>What the model makes as the number moves</source>
<translation>数値を動かしたときにモデルが作るもの</translation>
</message>
<message>
<source>From</source>
<translation>から</translation>
</message>
<message>
<source>To</source>
<translation>まで</translation>
</message>
<message>
<source>from</source>
<translation>から</translation>
</message>
<message>
<source>to</source>
<translation>まで</translation>
</message>
<message>
<source>The first number must be smaller than the second one.</source>
<translation>最初の数値は2番目より小さくなければなりません。</translation>
</message>
<message>
<source>“{name}” could not be written: {reason}.</source>
<translation>「{name}」を書き込めませんでした: {reason}。</translation>
</message>
<message>
<source>Tables ({endings})</source>
<translation>表 ({endings})</translation>
</message>
<message>
<source>Save as…</source>
<translation>名前を付けて保存…</translation>
</message>
<message>
<source>Rows that are predicted</source>
<translation>予測中の行</translation>
</message>
<message>
<source>Every row gets a prediction; the table itself is not changed.</source>
<translation>すべての行に予測が付きます。元の表は変わりません。</translation>
</message>
<message>
<source>The first rows with their predictions</source>
<translation>最初の行とその予測</translation>
</message>
<message>
<source>Save the predictions</source>
<translation>予測を保存</translation>
</message>
<message>
<source>Tables (*.csv)</source>
<translation>表 (*.csv)</translation>
</message>
<message>
<source>{done} of {all} rows</source>
<translation>{all}行中{done}行</translation>
</message>
<message>
<source>{rows} rows of “{name}” in {time}.</source>
<translation>「{name}」の{rows}行を{time}で。</translation>
</message>
<message>
<source>Rows that could not be read: {n}; the last column says why.</source>
<translation>読み取れなかった行：{n}。理由は最後の列にあります。</translation>
</message>
<message>
<source>The first {n} are shown.</source>
<translation>最初の{n}行を表示しています。</translation>
</message>
<message>
<source>Saved as “{name}”.</source>
<translation>「{name}」として保存しました。</translation>
</message>
<message>
<source>Open a text…</source>
<translation>テキストを開く…</translation>
</message>
<message>
<source>Type a text here</source>
<translation>ここにテキストを入力</translation>
</message>
<message>
<source>Type a text, or choose a sample.</source>
<translation>テキストを入力するか、サンプルを選んでください。</translation>
</message>
<message>
<source>Words that the model does not know: {n}.</source>
<translation>モデルが知らない語：{n}。</translation>
</message>
<message>
<source>Words at the end that have no place in the model: {n}.</source>
<translation>末尾でモデルに入らない語：{n}。</translation>
</message>
<message>
<source>Open a text</source>
<translation>テキストを開く</translation>
</message>
<message>
<source>The words as the model reads them</source>
<translation>モデルが読むとおりの語</translation>
</message>
<message>
<source>{word} (unknown)</source>
<translation>{word}（未知）</translation>
</message>
<message>
<source>Write on</source>
<translation>続きを書く</translation>
</message>
<message>
<source>Temperature</source>
<translation>温度</translation>
</message>
<message>
<source>0: always the likeliest word. 1: words as likely as the model thinks they are.</source>
<translation>0：常に最も可能性の高い語。1：モデルが考える確率どおりの語。</translation>
</message>
<message>
<source>What the model wrote</source>
<translation>モデルが書いたもの</translation>
</message>
<message>
<source>For the model the text ends here. Take words away, or ask for another.</source>
<translation>モデルにとって文はここで終わりです。語を減らすか、別の結果を求めてください。</translation>
</message>
<message>
<source>Precision to measure</source>
<translation>測定する精度</translation>
</message>
<message>
<source>Measure each layer</source>
<translation>各レイヤーを測定</translation>
</message>
<message>
<source>Layers with weights</source>
<translation>重みを持つレイヤー</translation>
</message>
<message>
<source>Suggest</source>
<translation>提案</translation>
</message>
<message>
<source>Keeps as few layers as it takes to lose hardly anything.</source>
<translation>ほとんど何も失わずに済む最小限のレイヤーを残します。</translation>
</message>
<message>
<source>Export with this choice</source>
<translation>この選択でエクスポート</translation>
</message>
<message>
<source>Exported files of this run</source>
<translation>この実行のエクスポート済みファイル</translation>
</message>
<message>
<source>Layer by layer</source>
<translation>レイヤーごと</translation>
</message>
<message>
<source>A click shows a file in the other tabs; Delete takes it off this list.</source>
<translation>クリックすると他のタブにファイルが表示され、Deleteキーで一覧から外れます。</translation>
</message>
<message>
<source>Measure again</source>
<translation>もう一度測定</translation>
</message>
<message>
<source>Measure first, and see what smaller numbers cost and give.</source>
<translation>まず測定して、小さい数値で失うものと得るものを確かめてください。</translation>
</message>
<message>
<source>The measurement answered something unexpected.</source>
<translation>測定から予期しない答えが返りました。</translation>
</message>
<message>
<source>All layers may become smaller: that loses hardly anything.</source>
<translation>すべてのレイヤーを小さくできます。ほとんど何も失われません。</translation>
</message>
<message>
<source>Cancelled. Nothing was measured.</source>
<translation>キャンセルしました。何も測定されていません。</translation>
</message>
<message>
<source>With this layer alone in smaller numbers.</source>
<translation>このレイヤーだけを小さい数値にした場合。</translation>
</message>
<message>
<source>{layer} stays in float32</source>
<translation>{layer}はfloat32のまま</translation>
</message>
<message>
<source>{before} become {after}</source>
<translation>{before}→{after}</translation>
</message>
<message>
<source>The largest difference to the trained network, as a share of the output's scale.</source>
<translation>学習済みネットワークとの最大の差（出力の大きさに対する割合）。</translation>
</message>
<message>
<source>{metric} lost</source>
<translation>{metric}の低下</translation>
</message>
<message>
<source>Lost</source>
<translation>低下</translation>
</message>
<message>
<source>Error</source>
<translation>誤差</translation>
</message>
<message>
<source>{name} (gone)</source>
<translation>{name}（なし）</translation>
</message>
<message>
<source>Keep float32</source>
<translation>float32を保つ</translation>
</message>
<message>
<source>Ticked: the layer keeps its numbers.</source>
<translation>チェックすると、レイヤーは数値を保ちます。</translation>
</message>
<message>
<source>The bytes of its weights in float32.</source>
<translation>float32での重みのバイト数。</translation>
</message>
<message>
<source>The bytes of its weights in smaller numbers.</source>
<translation>小さい数値での重みのバイト数。</translation>
</message>
<message>
<source>The outputs' largest difference, as a share of their scale. {tip}</source>
<translation>出力の最大の差（その大きさに対する割合）。{tip}</translation>
</message>
<message>
<source>The error, from 1e-5 at the left to 1 at the right, by powers of ten.</source>
<translation>誤差。左端が1e-5、右端が1で、10の累乗ごと。</translation>
</message>
<message>
<source>{metric} lost: {loss} expected, layer by layer</source>
<translation>{metric}の低下: {loss}（レイヤーごとの見込み）</translation>
</message>
<message>
<source>Kept</source>
<translation>保持</translation>
</message>
<message>
<source>How many layers stay in float32.</source>
<translation>float32のまま残るレイヤーの数。</translation>
</message>
<message>
<source>For one sample, where it was measured.</source>
<translation>サンプル1個あたり（測定した場合）。</translation>
</message>
<message>
<source>Made</source>
<translation>作成</translation>
</message>
<message>
<source>{metric} lost: {loss}, measured</source>
<translation>{metric}の低下: {loss}（実測）</translation>
</message>
<message>
<source>Metric</source>
<translation>指標</translation>
</message>
<message>
<source>{layer} becomes smaller</source>
<translation>{layer}は小さくなる</translation>
</message>
<message>
<source>Recurrent layers compute in float32 all the same: the file becomes smaller, not faster.</source>
<translation>再帰レイヤーはそれでもfloat32で計算します。ファイルは小さくなりますが、速くはなりません。</translation>
</message>
<message>
<source>float32, as trained</source>
<translation>float32、学習時のまま</translation>
</message>
<message>
<source>Every number as in training. Small networks stay so: nothing is gained by smaller numbers.</source>
<translation>すべての数値が学習時のまま。小さいネットワークはこのままで十分です。数値を小さくしても得るものはありません。</translation>
</message>
<message>
<source>float16, half the size</source>
<translation>float16、サイズ半分</translation>
</message>
<message>
<source>Half the size, about three digits. Faster on graphics cards; on processors it saves size, not time.</source>
<translation>サイズは半分、約3桁。GPUでは速くなります。CPUではサイズは減りますが時間は減りません。</translation>
</message>
<message>
<source>bfloat16, half the size</source>
<translation>bfloat16、サイズ半分</translation>
</message>
<message>
<source>Half the size, float32's range, about two digits. Only weights become small: as fast as float32.</source>
<translation>サイズは半分、範囲は float32 と同じ、精度は約 2 桁。小さくなるのは重みだけで、速さは float32 と同じです。</translation>
</message>
<message>
<source>int8, calibrated</source>
<translation>int8、較正</translation>
</message>
<message>
<source>A quarter of the size. For convolutional networks: several times as fast on processors.</source>
<translation>サイズは4分の1。畳み込みネットワーク向け：CPUで数倍速くなります。</translation>
</message>
<message>
<source>int8, dynamic</source>
<translation>int8、動的</translation>
</message>
<message>
<source>A quarter of the size. Faster in dense and attention layers; of others only weights become small.</source>
<translation>サイズは 4 分の 1。全結合とアテンションのレイヤーが速くなります。ほかは重みだけが小さくなります。</translation>
</message>
<message>
<source>int4, weights only</source>
<translation>int4、重みのみ</translation>
</message>
<message>
<source>int4</source>
<translation>int4</translation>
</message>
<message>
<source>Down to an eighth of the size. Only weights become small; for large dense and attention layers.</source>
<translation>サイズは最小で 8 分の 1。小さくなるのは重みだけです。大きな全結合・アテンションのレイヤー向け。</translation>
</message>
<message>
<source>Save the report…</source>
<translation>レポートを保存…</translation>
</message>
<message>
<source>Save the report</source>
<translation>レポートを保存</translation>
</message>
<message>
<source>The report was saved as {name}.</source>
<translation>レポートを{name}として保存しました。</translation>
</message>
<message>
<source>Where it is from</source>
<translation>由来</translation>
</message>
<message>
<source>Web page (*.html)</source>
<translation>Webページ (*.html)</translation>
</message>
<message>
<source>Markdown (*.md)</source>
<translation>Markdown (*.md)</translation>
</message>
<message>
<source>What</source>
<translation>対象</translation>
</message>
<message>
<source>From 1e-9 at the left to 0.1 at the right; the line is what is allowed.</source>
<translation>左端が1e-9、右端が0.1。線は許容される値です。</translation>
</message>
<message>
<source>The largest difference of any of its numbers.</source>
<translation>その数値のうち最大の差。</translation>
</message>
<message>
<source>The difference of its numbers on average.</source>
<translation>その数値の差の平均。</translation>
</message>
<message>
<source>The network in PyTorch, as it was when it was trained.</source>
<translation>学習時のままの PyTorch のネットワーク。</translation>
</message>
<message>
<source>The Python code of the network, as Layerloom prints it and you can take it away.</source>
<translation>Layerloom が生成し、持ち出すことのできるネットワークの Python コード。</translation>
</message>
<message>
<source>The exported file, run without PyTorch.</source>
<translation>PyTorch なしで実行した、エクスポートされたファイル。</translation>
</message>
<message>
<source>Largest differences to the trained module over {samples} validation samples; up to {tolerance} of the output's scale is rounding.</source>
<translation>{samples}個の検証サンプルでの、学習済みモジュールとの最大の差。出力の大きさの{tolerance}までは丸め誤差です。</translation>
</message>
<message>
<source>Over all {samples} samples that validate.</source>
<translation>検証に使う{samples}個すべてのサンプルで。</translation>
</message>
<message>
<source>another shape</source>
<translation>別の形状</translation>
</message>
<message>
<source>trained module</source>
<translation>学習済みモジュール</translation>
</message>
<message>
<source>printed source</source>
<translation>生成されたソース</translation>
</message>
<message>
<source>Largest differences</source>
<translation>最大の差</translation>
</message>
<message>
<source>It starts to differ at {layer}. A click shows a layer in Design.</source>
<translation>差は{layer}から始まります。クリックするとレイヤーが「設計」に表示されます。</translation>
</message>
<message>
<source>No layer is further off than what is allowed. A click shows a layer in Design.</source>
<translation>許容値を超えるレイヤーはありません。クリックするとレイヤーが「設計」に表示されます。</translation>
</message>
<message>
<source>within what is allowed</source>
<translation>許容範囲内</translation>
</message>
<message>
<source>more than is allowed</source>
<translation>許容値を超過</translation>
</message>
<message>
<source>Metrics of each way</source>
<translation>経路ごとの指標</translation>
</message>
<message>
<source>Project</source>
<translation>プロジェクト</translation>
</message>
<message>
<source>Project's hash</source>
<translation>プロジェクトのハッシュ</translation>
</message>
<message>
<source>Epoch</source>
<translation>エポック</translation>
</message>
<message>
<source>Trained</source>
<translation>学習日時</translation>
</message>
<message>
<source>Data</source>
<translation>データ</translation>
</message>
<message>
<source>Against</source>
<translation>比較対象</translation>
</message>
<message>
<source>What is compared with the trained module.</source>
<translation>学習済みモジュールと比べる対象。</translation>
</message>
<message>
<source>mean |Δ|</source>
<translation>平均 |Δ|</translation>
</message>
<message>
<source>The largest difference as a share of the output's scale.</source>
<translation>最大の差（出力の大きさに対する割合）。</translation>
</message>
<message>
<source>by powers of ten</source>
<translation>10の累乗ごと</translation>
</message>
<message>
<source>The largest difference as a share of the layer's scale.</source>
<translation>レイヤーのスケールに対する最大の差の割合。</translation>
</message>
<message>
<source>Trained with</source>
<translation>学習環境</translation>
</message>
<message>
<source>Exported with</source>
<translation>エクスポート環境</translation>
</message>
<message>
<source>These are those of the file in float32, before its numbers became smaller.</source>
<translation>これは数値を小さくする前の、float32でのファイルの値です。</translation>
</message>
<message>
<source>Data's fingerprint</source>
<translation>データのフィンガープリント</translation>
</message>
<message>
<source>Answered otherwise</source>
<translation>異なる答え</translation>
</message>
<message>
<source>How many are left of how many.</source>
<translation>いくつのうちいくつが残るか。</translation>
</message>
<message>
<source>Its channels are joined with those of {layers}: they go together.</source>
<translation>チャンネルが{layers}のものと結合しているため、一緒に取り除かれます。</translation>
</message>
<message>
<source>{type} · with {n} others</source>
<translation>{type} · 他{n}層と一緒</translation>
</message>
<message>
<source>{layer} stays as it is</source>
<translation>{layer}はそのまま</translation>
</message>
<message>
<source>{layer} is pruned</source>
<translation>{layer}を枝刈り</translation>
</message>
<message>
<source>{type} · with {layer}</source>
<translation>{type} · {layer}と一緒</translation>
</message>
<message>
<source>{after} of {before}</source>
<translation>{before}中{after}</translation>
</message>
<message>
<source>Leave</source>
<translation>残す</translation>
</message>
<message>
<source>Ticked: the layer stays as it is.</source>
<translation>チェックすると、レイヤーはそのまま残ります。</translation>
</message>
<message>
<source>How much of it goes. A click on the layer lets you change it.</source>
<translation>取り除く割合。レイヤーをクリックすると変更できます。</translation>
</message>
<message>
<source>How much is left</source>
<translation>残る量</translation>
</message>
<message>
<source>Which share of its parameters is left.</source>
<translation>パラメーターのうち残る割合。</translation>
</message>
<message>
<source>With this layer alone pruned, before fine-tuning.</source>
<translation>このレイヤーだけを枝刈りした場合。ファインチューニング前。</translation>
</message>
<message>
<source>{metric} lost: {loss} expected, before fine-tuning</source>
<translation>{metric}の低下: {loss}（ファインチューニング前の見込み）</translation>
</message>
<message>
<source>Pruned</source>
<translation>枝刈り後</translation>
</message>
<message>
<source>Before fine-tuning.</source>
<translation>ファインチューニング前。</translation>
</message>
<message>
<source>Fine-tuned</source>
<translation>ファインチューニング後</translation>
</message>
<message>
<source>Weights in float32</source>
<translation>float32での重み</translation>
</message>
<message>
<source>Exported file</source>
<translation>エクスポートしたファイル</translation>
</message>
<message>
<source>stays</source>
<translation>残す</translation>
</message>
<message>
<source>The smallest, wherever</source>
<translation>場所を問わず最小のもの</translation>
</message>
<message>
<source>Channels left</source>
<translation>残るチャンネル</translation>
</message>
<message>
<source>Whole channels</source>
<translation>チャンネル全体</translation>
</message>
<message>
<source>The weakest channels and neurons leave: the network becomes smaller and faster everywhere.</source>
<translation>最も弱いチャンネルとニューロンを取り除きます。ネットワークはどこでも小さく速くなります。</translation>
</message>
<message>
<source>Single weights</source>
<translation>個々の重み</translation>
</message>
<message>
<source>The smallest weights become 0, and stay 0. The file is as long as before, but compresses well.</source>
<translation>最も小さい重みを0にし、0のまま保ちます。ファイルの長さは変わりませんが、よく圧縮できます。</translation>
</message>
<message>
<source>How much of each layer goes</source>
<translation>各レイヤーから取り除く割合</translation>
</message>
<message>
<source>What to take out</source>
<translation>取り除くもの</translation>
</message>
<message>
<source>Wherever they are</source>
<translation>場所を問わない</translation>
</message>
<message>
<source>The smallest of all weights together go, not the smallest of each layer.</source>
<translation>各レイヤーの最小ではなく、すべての重みのうち最も小さいものを取り除きます。</translation>
</message>
<message>
<source>By what channels are compared</source>
<translation>チャンネルを比べる基準</translation>
</message>
<message>
<source>By the sum of their weights' sizes</source>
<translation>重みの絶対値の和で比べます</translation>
</message>
<message>
<source>By the root of the sum of their weights' squares</source>
<translation>重みの二乗和の平方根で比べます</translation>
</message>
<message>
<source>Epochs of fine-tuning</source>
<translation>ファインチューニングのエポック数</translation>
</message>
<message>
<source>So long is the rest trained afterwards, at a tenth of the learning rate.</source>
<translation>残りをその後、学習率の10分の1でこの期間だけ学習します。</translation>
</message>
<message>
<source>Compared by</source>
<translation>比べる基準</translation>
</message>
<message>
<source>Share of the selected layer</source>
<translation>選択したレイヤーの割合</translation>
</message>
<message>
<source>Like the others</source>
<translation>他と同じ</translation>
</message>
<message>
<source>As much of this layer goes as of all others.</source>
<translation>このレイヤーも他と同じ割合を取り除きます。</translation>
</message>
<message>
<source>Share of {layer}</source>
<translation>{layer}の割合</translation>
</message>
<message>
<source>Click on a layer to give it a share of its own.</source>
<translation>レイヤーをクリックすると、個別の割合を指定できます。</translation>
</message>
<message>
<source>Pruned. Fine-tuning has failed; the Train page says why.</source>
<translation>枝刈りしました。ファインチューニングは失敗しました。理由は「学習」ページにあります。</translation>
</message>
<message>
<source>How much is done</source>
<translation>進み具合</translation>
</message>
<message>
<source>Stops fine-tuning; the best epoch so far stays.</source>
<translation>ファインチューニングを停止します。これまでで最良のエポックは残ります。</translation>
</message>
<message>
<source>Watch it train</source>
<translation>学習の様子を見る</translation>
</message>
<message>
<source>Show the run before</source>
<translation>前の実行を表示</translation>
</message>
<message>
<source>Open the smaller network…</source>
<translation>小さくなったネットワークを開く…</translation>
</message>
<message>
<source>Writes it into a project of its own, with this run, and opens that on the canvas.</source>
<translation>この実行とともに別のプロジェクトに書き出し、キャンバスで開きます。</translation>
</message>
<message>
<source>Export</source>
<translation>エクスポート</translation>
</message>
<message>
<source>Fine-tuning begins …</source>
<translation>ファインチューニングを開始しています …</translation>
</message>
<message>
<source>What became of it</source>
<translation>結果</translation>
</message>
<message>
<source>Fine-tuning: epoch {number} of {total} …</source>
<translation>ファインチューニング: エポック{number}/{total} …</translation>
</message>
<message>
<source>Pruned. It is fine-tuned when it is its turn.</source>
<translation>枝刈りしました。順番が来たらファインチューニングします。</translation>
</message>
<message>
<source>Pruned and fine-tuned.</source>
<translation>枝刈りとファインチューニングが済みました。</translation>
</message>
<message>
<source>Pruned; fine-tuning was stopped.</source>
<translation>枝刈りしました。ファインチューニングは停止されました。</translation>
</message>
<message>
<source>Prunes each layer alone, and measures what that costs.</source>
<translation>各レイヤーを単独で枝刈りし、その影響を測定します。</translation>
</message>
<message>
<source>Prune and fine-tune</source>
<translation>枝刈りしてファインチューニング</translation>
</message>
<message>
<source>Layers that can be pruned</source>
<translation>枝刈りできるレイヤー</translation>
</message>
<message>
<source>Save the smaller network as a project</source>
<translation>小さくなったネットワークをプロジェクトとして保存</translation>
</message>
<message>
<source>Take out what counts least</source>
<translation>影響の小さいものを取り除く</translation>
</message>
<message>
<source>It can be pruned again once it has been fine-tuned.</source>
<translation>ファインチューニングが済めば、もう一度枝刈りできます。</translation>
</message>
<message>
<source>Pruning answered something unexpected.</source>
<translation>枝刈りから予期しない答えが返りました。</translation>
</message>
<message>
<source>Pruned. It is fine-tuned when the training that runs is over.</source>
<translation>枝刈りしました。実行中の学習が終わったらファインチューニングします。</translation>
</message>
<message>
<source>That is the open project's own file. Choose another name, so that it is not lost.</source>
<translation>それは開いているプロジェクト自身のファイルです。失われないように、別の名前を選んでください。</translation>
</message>
<message>
<source>Nothing of this network can be taken out so.</source>
<translation>このネットワークから、この方法で取り除けるものはありません。</translation>
</message>
<message>
<source>Cancelled.</source>
<translation>キャンセルしました。</translation>
</message>
<message>
<source>The printed source is at fault, so Layerloom is: please report this network with its project file.</source>
<translation>原因は生成されたソース、つまり Layerloom にあります。このネットワークをプロジェクトファイルとともに報告してください。</translation>
</message>
<message>
<source>On the CPU the file computes what was trained; only {provider} does not. Bring its driver up to date, or export where there is none and run the file on the CPU.</source>
<translation>CPU ではファイルは学習したとおりに計算します。{provider} だけが異なります。ドライバーを更新するか、それがない環境でエクスポートして CPU で実行してください。</translation>
</message>
<message>
<source>A click on the line of {layer} below shows the layer in Design.</source>
<translation>下の {layer} の行をクリックすると、そのレイヤーが「設計」に表示されます。</translation>
</message>
<message>
<source>No single layer is further off than what is allowed: small differences add up.</source>
<translation>許容を超えて外れているレイヤーは一つもありません。小さな差が積み重なっています。</translation>
</message>
<message>
<source>Only with {sizes} samples at once it differs, so a layer takes their number for a size: look for a fixed size in a Reshape or Flatten before it.</source>
<translation>一度に {sizes} サンプルのときだけ異なるため、あるレイヤーがその個数をサイズと取り違えています。その前の Reshape や Flatten に固定サイズがないか確認してください。</translation>
</message>
<message>
<source>Put an equal layer in its place, or bypass it, train again and see whether the rest agrees. If it should have worked, please report this network with its project file.</source>
<translation>同等のレイヤーに置き換えるか、バイパスして再学習し、残りが一致するか確かめてください。うまくいくはずだった場合は、このネットワークをプロジェクトファイルとともに報告してください。</translation>
</message>
<message>
<source>Measures the file beside PyTorch by turns: how fast one sample is answered, how many a second in batches, what it needs, and which layers take the time.</source>
<translation>ファイルを PyTorch と交互に測定します。1 サンプルに答える速さ、バッチでの毎秒のサンプル数、必要な資源、どのレイヤーが時間を使うかが分かります。</translation>
</message>
<message>
<source>Measure</source>
<translation>測定</translation>
</message>
<message>
<source>Batch sizes to measure</source>
<translation>測定するバッチサイズ</translation>
</message>
<message>
<source>Whole numbers with commas between. Each is measured with one thread and with all.</source>
<translation>コンマで区切った整数。それぞれを 1 スレッドと全スレッドで測定します。</translation>
</message>
<message>
<source>How long each is measured</source>
<translation>それぞれを測定する時間</translation>
</message>
<message>
<source>So long is each file measured, and PyTorch. Longer is more exact.</source>
<translation>各ファイルと PyTorch をこの時間だけ測定します。長いほど正確です。</translation>
</message>
<message>
<source>Measures PyTorch's compiler, too. Compiling takes a while before.</source>
<translation>PyTorch のコンパイラも測定します。先にコンパイルの時間がかかります。</translation>
</message>
<message>
<source>Other files of this run</source>
<translation>この実行の他のファイル</translation>
</message>
<message>
<source>Measures the run's other exported files side by side, such as smaller numbers.</source>
<translation>小さな数値のものなど、この実行から書き出した他のファイルも並べて測定します。</translation>
</message>
<message>
<source>File whose numbers are shown</source>
<translation>数値を表示するファイル</translation>
</message>
<message>
<source>What to list</source>
<translation>一覧に表示するもの</translation>
</message>
<message>
<source>Show on the canvas</source>
<translation>キャンバスに表示</translation>
</message>
<message>
<source>Draws each layer's share of the time onto it in Design.</source>
<translation>設計で、各レイヤーに時間の割合を描きます。</translation>
</message>
<message>
<source>Where the time goes</source>
<translation>時間の内訳</translation>
</message>
<message>
<source>A click on a line shows its layer in Design.</source>
<translation>行をクリックすると、そのレイヤーを設計で表示します。</translation>
</message>
<message>
<source>Save…</source>
<translation>保存…</translation>
</message>
<message>
<source>Saves the numbers as JSON, or the curves as a picture.</source>
<translation>数値を JSON として、または曲線を画像として保存します。</translation>
</message>
<message>
<source>How fast is it?</source>
<translation>どのくらい速いですか？</translation>
</message>
<message>
<source>Save what was measured</source>
<translation>測定結果を保存</translation>
</message>
<message>
<source>Batch sizes are whole numbers from 1 with commas between: 1, 4, 16.</source>
<translation>バッチサイズは、コンマで区切った 1 以上の整数です: 1, 4, 16。</translation>
</message>
<message>
<source>Batches</source>
<translation>バッチ</translation>
</message>
<message>
<source>For</source>
<translation>時間</translation>
</message>
<message>
<source>Show it</source>
<translation>表示</translation>
</message>
<message>
<source>Each layer's share of the time stands on it in Design.</source>
<translation>各レイヤーの時間の割合は「設計」のレイヤー上に示されます。</translation>
</message>
<message>
<source>Saved {name}.</source>
<translation>{name}を保存しました。</translation>
</message>
<message>
<source>Throughput</source>
<translation>スループット</translation>
</message>
<message>
<source>Against PyTorch</source>
<translation>PyTorch との比較</translation>
</message>
<message>
<source>Loading</source>
<translation>読み込み</translation>
</message>
<message>
<source>Of the time of one run at batch 1; without the profile, which takes a little itself.</source>
<translation>バッチ 1 での 1 回の実行時間のうち。プロファイル自体の時間は含みません。</translation>
</message>
<message>
<source>Operators</source>
<translation>演算子</translation>
</message>
<message>
<source>Nodes</source>
<translation>ノード</translation>
</message>
<message>
<source>Measurements</source>
<translation>測定値</translation>
</message>
<message>
<source>Batch {batch}, {threads} threads: half of {runs} runs took less, 95 % less than {late}, 99 % less than {last}.</source>
<translation>バッチ {batch}、{threads} スレッド: {runs} 回の半分はこれより短く、95 % は {late} 未満、99 % は {last} 未満でした。</translation>
</message>
<message>
<source>Samples a second at batch {batch} with {threads} threads.</source>
<translation>バッチ {batch}、{threads} スレッドでの毎秒のサンプル数。</translation>
</message>
<message>
<source>So many times as fast as PyTorch at one sample, each with as many threads as suit it best.</source>
<translation>1 サンプルで PyTorch の何倍の速さか。それぞれ最適なスレッド数で比べます。</translation>
</message>
<message>
<source>A fresh process grows by {loaded} when it opens the file, and by {peak} at most while it runs.</source>
<translation>新しいプロセスは、ファイルを開くと {loaded}、実行中は最大 {peak} 増えます。</translation>
</message>
<message>
<source>A fresh process opens the file in this time; its first answer takes {first}.</source>
<translation>新しいプロセスがこの時間でファイルを開きます。最初の答えには {first} かかります。</translation>
</message>
<message>
<source>The machine was noisy: the same work took {percent} longer now and then, and {n} processes were busy before. Measure again when it is quiet.</source>
<translation>マシンが落ち着いていませんでした: 同じ作業が時々 {percent} 長くかかり、開始前に {n} 個のプロセスが動いていました。静かなときにもう一度測定してください。</translation>
</message>
<message>
<source>The machine was quiet: the same work took up to {percent} longer now and then.</source>
<translation>マシンは静かでした: 同じ作業が時々最大 {percent} 長くかかりました。</translation>
</message>
<message>
<source>The runtime adds {percent} to the bare session, {time} a call.</source>
<translation>ランタイムは素のセッションに {percent} を加えます(1 回あたり {time})。</translation>
</message>
<message>
<source>Operator</source>
<translation>演算子</translation>
</message>
<message>
<source>Node</source>
<translation>ノード</translation>
</message>
<message>
<source>The share, with the largest as the whole width.</source>
<translation>割合。最大のものを全幅とします。</translation>
</message>
<message>
<source>with {layers}</source>
<translation>{layers} を含む</translation>
</message>
<message>
<source>Threads</source>
<translation>スレッド</translation>
</message>
<message>
<source>Half of the runs took less.</source>
<translation>実行の半分はこれより短く終わりました。</translation>
</message>
<message>
<source>95 % of the runs took less.</source>
<translation>実行の 95 % はこれより短く終わりました。</translation>
</message>
<message>
<source>99 % of the runs took less.</source>
<translation>実行の 99 % はこれより短く終わりました。</translation>
</message>
<message>
<source>Samples/s</source>
<translation>サンプル/秒</translation>
</message>
<message>
<source>Spread</source>
<translation>ばらつき</translation>
</message>
<message>
<source>The distance of the quartiles, as a share of the median.</source>
<translation>四分位の幅を中央値に対する割合で表したもの。</translation>
</message>
<message>
<source>Runs</source>
<translation>実行一覧</translation>
</message>
<message>
<source>× PyTorch</source>
<translation>× PyTorch</translation>
</message>
<message>
<source>How many times as fast as PyTorch, measured by turns.</source>
<translation>PyTorch の何倍の速さか。交互に測定しました。</translation>
</message>
<message>
<source>no layer</source>
<translation>レイヤーなし</translation>
</message>
<message>
<source>Latency and throughput over batch sizes</source>
<translation>バッチサイズごとのレイテンシとスループット</translation>
</message>
<message>
<source>Latency of a batch in ms: median and 95th percentile</source>
<translation>バッチのレイテンシ (ms): 中央値と 95 パーセンタイル</translation>
</message>
<message>
<source>Samples a second</source>
<translation>毎秒のサンプル数</translation>
</message>
<message>
<source>batch size</source>
<translation>バッチサイズ</translation>
</message>
<message>
<source>{name}: {ratio}× as fast as {other} at batch {batch}</source>
<translation>{name}: バッチ {batch} で {other} の {ratio} 倍の速さ</translation>
</message>
<message>
<source>{processor}, {n} cores</source>
<translation>{processor}、{n} コア</translation>
</message>
<message>
<source>Try it</source>
<translation>試す</translation>
</message>
<message>
<source>Pruning</source>
<translation>枝刈り</translation>
</message>
<message>
<source>Speed</source>
<translation>速度</translation>
</message>
<message>
<source>Take away</source>
<translation>持ち出し</translation>
</message>
<message>
<source>Open a model…</source>
<translation>モデルを開く…</translation>
</message>
<message>
<source>Tries out a model that was made elsewhere</source>
<translation>ほかで作られたモデルを試します</translation>
</message>
<message>
<source>What to do with the network</source>
<translation>ネットワークで何をするか</translation>
</message>
<message>
<source>Open a model</source>
<translation>モデルを開く</translation>
</message>
<message>
<source>Programs come with a fresh export in float32 beside them, proved as always.</source>
<translation>プログラムには、いつもどおり検証された新しいfloat32のエクスポートが付きます。</translation>
</message>
<message>
<source>Folder to take it to</source>
<translation>保存先フォルダー</translation>
</message>
<message>
<source>Choose a folder</source>
<translation>フォルダーを選択</translation>
</message>
<message>
<source>Take 1 thing away</source>
<translation>1件を持ち出す</translation>
</message>
<message>
<source>Take {n} things away</source>
<translation>{n}件を持ち出す</translation>
</message>
<message>
<source>To the folder</source>
<translation>フォルダー</translation>
</message>
<message>
<source>What to take</source>
<translation>持ち出すもの</translation>
</message>
<message>
<source>Choose what to take first.</source>
<translation>先に持ち出すものを選んでください。</translation>
</message>
<message>
<source>What was taken away answered something unexpected.</source>
<translation>持ち出しから予期しない応答がありました。</translation>
</message>
<message>
<source>The files are in {folder}.</source>
<translation>ファイルは{folder}にあります。</translation>
</message>
<message>
<source>A script of a few lines on ONNX Runtime, without PyTorch.</source>
<translation>ONNX Runtimeを使う数行のスクリプト。PyTorchは不要です。</translation>
</message>
<message>
<source>One source file on ONNX Runtime, with what CMake needs to build it.</source>
<translation>ONNX Runtimeを使う1つのソースファイルと、CMakeでのビルドに必要なもの。</translation>
</message>
<message>
<source>A console program for .NET.</source>
<translation>.NET用のコンソールプログラム。</translation>
</message>
<message>
<source>JavaScript page</source>
<translation>JavaScriptページ</translation>
</message>
<message>
<source>Runs the model in the browser: nothing leaves the computer of who opens it.</source>
<translation>モデルをブラウザーで実行します。開いた人のコンピューターから何も出ません。</translation>
</message>
<message>
<source>Notebook</source>
<translation>ノートブック</translation>
</message>
<message>
<source>The whole project for Jupyter and Colab: its network, its training, its export.</source>
<translation>JupyterとColab用のプロジェクト全体：ネットワーク、学習、エクスポート。</translation>
</message>
<message>
<source>The network as readable PyTorch, with its weights as safetensors.</source>
<translation>読みやすいPyTorchのネットワークと、safetensors形式の重み。</translation>
</message>
<message>
<source>PyTorch's own exported program, for torch.export and AOTInductor.</source>
<translation>PyTorch独自のエクスポート形式。torch.exportとAOTInductor用。</translation>
</message>
<message>
<source>Open folder</source>
<translation>フォルダーを開く</translation>
</message>
<message>
<source>File to read</source>
<translation>表示するファイル</translation>
</message>
<message>
<source>Lines of the file</source>
<translation>ファイルの内容</translation>
</message>
<message>
<source>{n} files in {folder}</source>
<translation>{folder}に{n}個のファイル</translation>
</message>
<message>
<source>Copied</source>
<translation>コピーしました</translation>
</message>
<message>
<source>Taken away</source>
<translation>持ち出し済み</translation>
</message>
<message>
<source>It cannot be read: {reason}.</source>
<translation>読み込めません: {reason}。</translation>
</message>
<message>
<source>Reading the model …</source>
<translation>モデルを読み込んでいます…</translation>
</message>
<message>
<source>Covering one part after the other …</source>
<translation>一部分ずつ隠しています…</translation>
</message>
<message>
<source>Open another model</source>
<translation>別のモデルを開く</translation>
</message>
<message>
<source>Compare with another model</source>
<translation>別のモデルと比較</translation>
</message>
<message>
<source>The exported file answers here, run without PyTorch, as it will elsewhere.</source>
<translation>エクスポートしたファイルがここで答えます。実際の利用時と同じく、PyTorchなしで実行されます。</translation>
</message>
<message>
<source>The validation samples could not be read. {error}</source>
<translation>検証サンプルを読み込めませんでした。{error}</translation>
</message>
<message>
<source>Reading samples of the run …</source>
<translation>実行のサンプルを読み込んでいます …</translation>
</message>
<message>
<source>It takes {share} of the picture.</source>
<translation>画像の {share} を占めます。</translation>
</message>
<message>
<source>What the network says of each place</source>
<translation>ネットワークの各場所の答え</translation>
</message>
<message>
<source>{n} symbols</source>
<translation>{n}個の記号</translation>
</message>
<message>
<source>{name}, the first of {n} values.</source>
<translation>{name}、{n} 個の値の最初のもの。</translation>
</message>
<message>
<source>{percent} sure.</source>
<translation>確信度{percent}。</translation>
</message>
<message>
<source>More than {percent} sure.</source>
<translation>確信度{percent}超。</translation>
</message>
<message>
<source>That is right.</source>
<translation>正解です。</translation>
</message>
<message>
<source>It really is {truth}.</source>
<translation>正解は{truth}です。</translation>
</message>
<message>
<source>{n} boxes</source>
<translation>{n}個の枠</translation>
</message>
<message>
<source>tensor</source>
<translation>テンソル</translation>
</message>
<message>
<source>What comes</source>
<translation>これから来る値</translation>
</message>
<message>
<source>A picture, {high} × {wide}</source>
<translation>画像、{high} × {wide}</translation>
</message>
<message>
<source>Place by place: {words}</source>
<translation>位置ごと: {words}</translation>
</message>
<message>
<source>Together they take {share} of the picture.</source>
<translation>合わせて画像の {share} を占めます。</translation>
</message>
<message>
<source>← true</source>
<translation>← 正解</translation>
</message>
<message>
<source>Move to the left</source>
<translation>左へ移動</translation>
</message>
<message>
<source>Move to the right</source>
<translation>右へ移動</translation>
</message>
<message>
<source>Move to the bottom</source>
<translation>下へ移動</translation>
</message>
<message>
<source>Move to the top</source>
<translation>上へ移動</translation>
</message>
<message>
<source>Move “{panel}”</source>
<translation>「{panel}」を移動</translation>
</message>
<message>
<source>Close “{panel}”</source>
<translation>「{panel}」を閉じる</translation>
</message>
<message>
<source>Put back into the window</source>
<translation>ウィンドウに戻す</translation>
</message>
<message>
<source>Float</source>
<translation>切り離す</translation>
</message>
<message>
<source>Panels</source>
<translation>パネル</translation>
</message>
<message>
<source>Precision: of what was taken for this class, the share that is it. Recall: of what is this class, the share that was recognised. F1: their harmonic mean.</source>
<translation>適合率：このクラスと判定されたもののうち、実際にそうである割合。再現率：このクラスのもののうち、認識された割合。F1：両者の調和平均。</translation>
</message>
<message>
<source>Class</source>
<translation>クラス</translation>
</message>
<message>
<source>Precision</source>
<translation>適合率</translation>
</message>
<message>
<source>Recall</source>
<translation>再現率</translation>
</message>
<message>
<source>Places</source>
<translation>位置</translation>
</message>
<message>
<source>Do this once, when the network and its settings are decided: whoever chooses by what the test says has no test any more. The look is noted with the run.</source>
<translation>ネットワークと設定が決まった後に、一度だけ行ってください。テストの結果で選ぶと、もはやテストではなくなります。見たことは実行に記録されます。</translation>
</message>
<message>
<source>The test part was looked at {n} times, first on {day}.</source>
<translation>テスト部分は {n} 回見られました。最初は {day} です。</translation>
</message>
<message>
<source>The test part was never looked at. Look at it once, when you have decided.</source>
<translation>テスト部分はまだ一度も見られていません。決めた後に一度だけ見てください。</translation>
</message>
<message>
<source>The test part was looked at once, on {day}.</source>
<translation>テスト部分は {day} に1回見られました。</translation>
</message>
<message>
<source>Look at it</source>
<translation>見る</translation>
</message>
<message>
<source>Keep it locked</source>
<translation>ロックしたままにする</translation>
</message>
<message>
<source>Look at the test part?</source>
<translation>テスト部分を見ますか？</translation>
</message>
<message>
<source>Run of {when}, best checkpoint, on the samples it has not learnt from.</source>
<translation>{when}の実行の最良のチェックポイント、学習に使っていないサンプルで。</translation>
</message>
<message>
<source>The test part: what nothing saw till now.</source>
<translation>テスト部分: これまで何にも見せていないデータ。</translation>
</message>
<message>
<source>Evaluation</source>
<translation>評価</translation>
</message>
<message>
<source>Evaluate again</source>
<translation>再評価</translation>
</message>
<message>
<source>Evaluating …</source>
<translation>評価しています…</translation>
</message>
<message>
<source>The samples run through the network.</source>
<translation>サンプルをネットワークに通しています。</translation>
</message>
<message>
<source>Run of {when}, best checkpoint, on the test part.</source>
<translation>{when}の実行の最良のチェックポイント、テスト部分で。</translation>
</message>
<message>
<source>All data of this run was learnt from or validated with. Set a test share, and train again.</source>
<translation>この実行のデータはすべて学習か検証に使われました。テスト用の割合を設定して、もう一度学習してください。</translation>
</message>
<message>
<source>The test part is locked</source>
<translation>テスト部分はロックされています</translation>
</message>
<message>
<source>Unlock …</source>
<translation>ロックを解除…</translation>
</message>
<message>
<source>Evaluate</source>
<translation>評価</translation>
</message>
<message>
<source>The run could not be evaluated</source>
<translation>実行を評価できませんでした</translation>
</message>
<message>
<source>Try again</source>
<translation>再試行</translation>
</message>
<message>
<source>This run has no test part</source>
<translation>この実行にはテスト部分がありません</translation>
</message>
<message>
<source>Go to Data</source>
<translation>データへ</translation>
</message>
<message>
<source>Train the network first; its best checkpoint can then be measured here, class by class.</source>
<translation>先にネットワークを学習させてください。最良のチェックポイントをここでクラスごとに測定できます。</translation>
</message>
<message>
<source>Not evaluated yet</source>
<translation>未評価</translation>
</message>
<message>
<source>Measure the best checkpoint of the run of {when}: metrics, which classes are confused, and the samples it is furthest off on.</source>
<translation>{when}の実行の最良のチェックポイントを測定します：評価指標、混同されるクラス、最も外れたサンプル。</translation>
</message>
<message>
<source>Nothing to evaluate yet</source>
<translation>評価できるものがまだありません</translation>
</message>
<message>
<source>By class</source>
<translation>クラス別</translation>
</message>
<message>
<source>Loss of each sample</source>
<translation>サンプルごとの損失</translation>
</message>
<message>
<source>predicted − true</source>
<translation>予測 − 正解</translation>
</message>
<message>
<source>Validation samples of the run</source>
<translation>実行の検証サンプル</translation>
</message>
<message>
<source>Checkpoint: {checkpoint}</source>
<translation>チェックポイント：{checkpoint}</translation>
</message>
<message>
<source>How far off</source>
<translation>誤差</translation>
</message>
<message>
<source>loss</source>
<translation>損失</translation>
</message>
<message>
<source>{share} of labels</source>
<translation>ラベルの {share}</translation>
</message>
<message>
<source>True</source>
<translation>正解</translation>
</message>
<message>
<source>Predicted</source>
<translation>予測</translation>
</message>
<message>
<source>Furthest off</source>
<translation>最も外れたもの</translation>
</message>
<message>
<source>Furthest off: what is there, and what was said</source>
<translation>最も外れたもの: 実際と予測</translation>
</message>
<message>
<source>Labels right</source>
<translation>正しいラベル</translation>
</message>
<message>
<source>Loss</source>
<translation>損失</translation>
</message>
<message>
<source>Sure</source>
<translation>確信度</translation>
</message>
<message>
<source>Off by</source>
<translation>誤差</translation>
</message>
<message>
<source>Furthest off: “{true}” taken for “{predicted}”</source>
<translation>最も外れたもの：「{true}」を「{predicted}」と判定</translation>
</message>
<message>
<source>Show in Design</source>
<translation>「設計」で表示</translation>
</message>
<message>
<source>Changes the project for the next run; Undo takes it back.</source>
<translation>次の実行のためにプロジェクトを変更します。元に戻せます。</translation>
</message>
<message>
<source>Advice</source>
<translation>アドバイス</translation>
</message>
<message>
<source>What to do</source>
<translation>対処方法</translation>
</message>
<message>
<source>What to do, and {n} more</source>
<translation>対処方法、ほか{n}件</translation>
</message>
<message>
<source>{title} – Layerloom</source>
<translation>{title} – Layerloom</translation>
</message>
<message>
<source>Learn from now on at</source>
<translation>これからの学習率</translation>
</message>
<message>
<source>More epochs</source>
<translation>エポックを追加</translation>
</message>
<message>
<source>Train for so many more</source>
<translation>追加で学習するエポック数</translation>
</message>
<message>
<source>Stop after this epoch</source>
<translation>このエポックの後に停止</translation>
</message>
<message>
<source>Save a checkpoint now</source>
<translation>今すぐチェックポイントを保存</translation>
</message>
<message>
<source>Validate now</source>
<translation>今すぐ検証</translation>
</message>
<message>
<source>Learn half as fast</source>
<translation>学習率を半分に</translation>
</message>
<message>
<source>Learn a tenth as fast</source>
<translation>学習率を10分の1に</translation>
</message>
<message>
<source>Learn twice as fast</source>
<translation>学習率を2倍に</translation>
</message>
<message>
<source>Other learning rate…</source>
<translation>別の学習率…</translation>
</message>
<message>
<source>5 epochs more</source>
<translation>5エポック追加</translation>
</message>
<message>
<source>20 epochs more</source>
<translation>20エポック追加</translation>
</message>
<message>
<source>More epochs…</source>
<translation>エポックを追加…</translation>
</message>
<message>
<source>Stopping …</source>
<translation>停止しています…</translation>
</message>
<message>
<source>Training; stops after this epoch</source>
<translation>学習中、このエポックの後に停止</translation>
</message>
<message>
<source>Add to the queue</source>
<translation>キューに追加</translation>
</message>
<message>
<source>The project as it is now trains when this run is over</source>
<translation>この実行が終わると、今のままのプロジェクトを学習します</translation>
</message>
<message>
<source>Steer</source>
<translation>調整</translation>
</message>
<message>
<source>Change the learning rate, validate, save, train for longer</source>
<translation>学習率の変更、検証、保存、学習の延長</translation>
</message>
<message>
<source>Steer the training</source>
<translation>学習の調整</translation>
</message>
<message>
<source>A learning rate is a number above 0, not “{came}”.</source>
<translation>学習率は 0 より大きい数です。「{came}」は使えません。</translation>
</message>
<message>
<source>Epochs</source>
<translation>エポック数</translation>
</message>
<message>
<source>Plots</source>
<translation>グラフ</translation>
</message>
<message>
<source>Which plots are shown</source>
<translation>表示するグラフ</translation>
</message>
<message>
<source>What is counted along x</source>
<translation>横軸の単位</translation>
</message>
<message>
<source>Smoothing</source>
<translation>平滑化</translation>
</message>
<message>
<source>How smooth lines are: at the left, every value as it is</source>
<translation>線の滑らかさ。左端では値をそのまま表示します</translation>
</message>
<message>
<source>Show everything (0)</source>
<translation>全体を表示（0）</translation>
</message>
<message>
<source>Best</source>
<translation>最良</translation>
</message>
<message>
<source>Device</source>
<translation>デバイス</translation>
</message>
<message>
<source>Best {metric}</source>
<translation>最良の{metric}</translation>
</message>
<message>
<source>Resume this run</source>
<translation>この実行を再開</translation>
</message>
<message>
<source>On the validation data, after epoch {epoch}</source>
<translation>検証データでの値、エポック{epoch}後</translation>
</message>
<message>
<source>Complete epochs, of how many</source>
<translation>完了したエポック数と全体の数</translation>
</message>
<message>
<source>Training loss of the latest step</source>
<translation>最新のステップの学習損失</translation>
</message>
<message>
<source>Find a learning rate: tries many on a few steps; nothing of the project changes</source>
<translation>学習率を探します。数ステップで多くの値を試し、プロジェクトは変わりません</translation>
</message>
<message>
<source>Loss over learning rate</source>
<translation>学習率に対する損失</translation>
</message>
<message>
<source>Trying learning rates …</source>
<translation>学習率を試しています…</translation>
</message>
<message>
<source>Use {number}</source>
<translation>{number}を使う</translation>
</message>
<message>
<source>The loss falls fastest at {number}.</source>
<translation>損失は{number}で最も速く下がります。</translation>
</message>
<message>
<source>The loss fell nowhere clearly, so nothing is suggested.</source>
<translation>損失がはっきり下がる所がなかったため、提案はありません。</translation>
</message>
<message>
<source>Find a batch size: tries larger and larger ones; nothing of the project changes</source>
<translation>バッチサイズを探します。次第に大きい値を試し、プロジェクトは変わりません</translation>
</message>
<message>
<source>Samples a second over batch size</source>
<translation>バッチサイズに対する毎秒のサンプル数</translation>
</message>
<message>
<source>Trying batch sizes …</source>
<translation>バッチサイズを試しています…</translation>
</message>
<message>
<source>{number} is the smallest that is nearly the fastest. Another learning rate may suit it.</source>
<translation>ほぼ最速になる最小の値は{number}です。別の学習率が合うことがあります。</translation>
</message>
<message>
<source>No batch could be tried: there is too little memory.</source>
<translation>メモリーが足りず、どのバッチも試せませんでした。</translation>
</message>
<message>
<source>A training is running: what is measured beside it would not count. Stop it first.</source>
<translation>学習が実行中のため、同時に測定しても意味がありません。先に停止してください。</translation>
</message>
<message>
<source>About {time} · {memory}</source>
<translation>約{time} · {memory}</translation>
</message>
<message>
<source>Measured on {device}: {step} ms a step, {steps} steps an epoch, {epochs} epochs</source>
<translation>{device}で測定：1ステップ {step} ms、1エポック {steps} ステップ、{epochs} エポック</translation>
</message>
<message>
<source>Before the last changes: about {time} · {memory}</source>
<translation>前回の変更より前：約{time} · {memory}</translation>
</message>
<message>
<source>Measure time and memory on a few steps</source>
<translation>数ステップで時間とメモリーを測定</translation>
</message>
<message>
<source>Measuring a few steps …</source>
<translation>数ステップを測定しています…</translation>
</message>
<message>
<source>How long will it take?</source>
<translation>どのくらいかかりますか？</translation>
</message>
<message>
<source>Outputs</source>
<translation>出力</translation>
</message>
<message>
<source>Gradients</source>
<translation>勾配</translation>
</message>
<message>
<source>Outputs {mean} ± {spread}, from sample to sample ± {variety}</source>
<translation>出力 {mean} ± {spread}、サンプル間 ± {variety}</translation>
</message>
<message>
<source>Histogram of</source>
<translation>ヒストグラムの対象</translation>
</message>
<message>
<source>Histograms over time</source>
<translation>ヒストグラムの推移</translation>
</message>
<message>
<source>Nobody has looked at the layers yet</source>
<translation>まだレイヤーを観察していません</translation>
</message>
<message>
<source>Gradients, weights and dead units of each layer appear here about once a second while a run trains.</source>
<translation>実行の学習中、各レイヤーの勾配、重み、死んだユニットが約1秒ごとにここに表示されます。</translation>
</message>
<message>
<source>How the layers are</source>
<translation>レイヤーの状態</translation>
</message>
<message>
<source>Health</source>
<translation>健全性</translation>
</message>
<message>
<source>Gradient</source>
<translation>勾配</translation>
</message>
<message>
<source>Step / weights</source>
<translation>ステップ / 重み</translation>
</message>
<message>
<source>Dead</source>
<translation>死んだユニット</translation>
</message>
<message>
<source>The norm of the gradient of the layer's weights, before clipping, over time.</source>
<translation>レイヤーの重みの勾配のノルム（クリッピング前）の推移。</translation>
</message>
<message>
<source>How far a step moves the weights, for their size: about 0.001 is usual.</source>
<translation>1ステップで重みがその大きさに対してどれだけ動くか。通常は約0.001です。</translation>
</message>
<message>
<source>The norm of the layer's weights, over time.</source>
<translation>レイヤーの重みのノルムの推移。</translation>
</message>
<message>
<source>The share of units that gave 0 for every sample looked at.</source>
<translation>観察したすべてのサンプルで0を返したユニットの割合。</translation>
</message>
<message>
<source>{layer}: double-click shows it in Design</source>
<translation>{layer}：ダブルクリックで「設計」に表示</translation>
</message>
<message>
<source>{metric} tells which epoch is best.</source>
<translation>{metric}で最良のエポックを決めます。</translation>
</message>
<message>
<source>Measured</source>
<translation>測定する指標</translation>
</message>
<message>
<source>No number tells which epoch is best: the latest is kept.</source>
<translation>どのエポックが最良かを示す数値がないため、最新のものを残します。</translation>
</message>
<message>
<source>At least one metric is measured.</source>
<translation>少なくとも1つの指標を測定します。</translation>
</message>
<message>
<source>As above</source>
<translation>上と同じ</translation>
</message>
<message>
<source>Every</source>
<translation>間隔</translation>
</message>
<message>
<source>It counts in each of so many steps.</source>
<translation>このステップ数ごとに1回、効果を持ちます。</translation>
</message>
<message>
<source>From epoch</source>
<translation>開始エポック</translation>
</message>
<message>
<source>The first epoch in which it counts.</source>
<translation>効果を持つ最初のエポック。</translation>
</message>
<message>
<source>To epoch</source>
<translation>終了エポック</translation>
</message>
<message>
<source>The last epoch in which it counts; 0: the end.</source>
<translation>効果を持つ最後のエポック。0：最後まで。</translation>
</message>
<message>
<source>What the objective is called.</source>
<translation>目的の名前。</translation>
</message>
<message>
<source>Show drawing</source>
<translation>図を表示</translation>
</message>
<message>
<source>Delete this objective</source>
<translation>この目的を削除</translation>
</message>
<message>
<source>Moves</source>
<translation>動かす対象</translation>
</message>
<message>
<source>The networks whose weights it moves.</source>
<translation>重みを動かすネットワーク。</translation>
</message>
<message>
<source>Watches</source>
<translation>観察のみ</translation>
</message>
<message>
<source>The numbers that are only looked at. It makes all others small.</source>
<translation>見るだけの数。ほかはすべて小さくします。</translation>
</message>
<message>
<source>Optimiser</source>
<translation>オプティマイザー</translation>
</message>
<message>
<source>Schedule</source>
<translation>スケジュール</translation>
</message>
<message>
<source>Name of the objective</source>
<translation>目的の名前</translation>
</message>
<message>
<source>All its networks</source>
<translation>そのすべてのネットワーク</translation>
</message>
<message>
<source>Draw the objective</source>
<translation>目的を描く</translation>
</message>
<message>
<source>Makes a drawing of what training makes small, to be changed at will.</source>
<translation>学習で小さくする値の図を作ります。自由に変更できます。</translation>
</message>
<message>
<source>Add an objective</source>
<translation>目的を追加</translation>
</message>
<message>
<source>Back to a loss</source>
<translation>損失に戻す</translation>
</message>
<message>
<source>Deletes the objectives and their drawings.</source>
<translation>目的とその図を削除します。</translation>
</message>
<message>
<source>Objectives</source>
<translation>目的</translation>
</message>
<message>
<source>In each step, one after the other: each moves the weights of its networks.</source>
<translation>各ステップで順番に行われ、それぞれが自分のネットワークの重みを動かします。</translation>
</message>
<message>
<source>Choose data first: the drawing shows what comes from there.</source>
<translation>先にデータを選んでください。図にはデータから来るものが表示されます。</translation>
</message>
<message>
<source>Start training</source>
<translation>学習を開始</translation>
</message>
<message>
<source>Nothing has been trained yet</source>
<translation>まだ何も学習していません</translation>
</message>
<message>
<source>Start a training and watch loss and accuracy here while it runs. It can be paused, stopped and taken up again at any time; every run keeps the project that made it.</source>
<translation>学習を開始すると、損失と正解率の推移をここで見られます。いつでも一時停止、停止、再開できます。各実行には、そのときのプロジェクトが保存されます。</translation>
</message>
<message>
<source>Resume</source>
<translation>再開</translation>
</message>
<message>
<source>Show everything	0</source>
<translation>全体を表示	0</translation>
</message>
<message>
<source>Logarithmic	L</source>
<translation>対数目盛り	L</translation>
</message>
<message>
<source>Curves</source>
<translation>曲線</translation>
</message>
<message>
<source>Copy picture	C</source>
<translation>画像をコピー	C</translation>
</message>
<message>
<source>Save as PNG, SVG or CSV…	S</source>
<translation>PNG、SVG、CSVとして保存…	S</translation>
</message>
<message>
<source>In its own window	W</source>
<translation>別のウィンドウで表示	W</translation>
</message>
<message>
<source>Put away</source>
<translation>隠す</translation>
</message>
<message>
<source>log</source>
<translation>log</translation>
</message>
<message>
<source>Logarithmic axis (L)</source>
<translation>対数軸（L）</translation>
</message>
<message>
<source>Logarithmic axis</source>
<translation>対数軸</translation>
</message>
<message>
<source>What to do with this plot</source>
<translation>このグラフの操作</translation>
</message>
<message>
<source>“{title}” is on the clipboard.</source>
<translation>「{title}」をクリップボードにコピーしました。</translation>
</message>
<message>
<source>Save plot</source>
<translation>グラフを保存</translation>
</message>
<message>
<source>This has not been measured in this run.</source>
<translation>この実行では測定されていません。</translation>
</message>
<message>
<source>Comes with the first steps.</source>
<translation>最初のステップから表示されます。</translation>
</message>
<message>
<source>rate {rate}</source>
<translation>学習率 {rate}</translation>
</message>
<message>
<source>{epochs} epochs</source>
<translation>{epochs} エポック</translation>
</message>
<message>
<source>Comes with the end of the first epoch.</source>
<translation>最初のエポックの終わりに表示されます。</translation>
</message>
<message>
<source>Waiting for data</source>
<translation>データ待ち</translation>
</message>
<message>
<source>GPU load</source>
<translation>GPU使用率</translation>
</message>
<message>
<source>Measured while a run trains on a GPU.</source>
<translation>GPUでの学習中に測定されます。</translation>
</message>
<message>
<source>GPU memory</source>
<translation>GPUメモリー</translation>
</message>
<message>
<source>next step</source>
<translation>次のステップ</translation>
</message>
<message>
<source>samples</source>
<translation>サンプル</translation>
</message>
<message>
<source>share of time</source>
<translation>時間の割合</translation>
</message>
<message>
<source>taken</source>
<translation>使用量</translation>
</message>
<message>
<source>{epochs} epochs, {optimiser}</source>
<translation>{epochs} エポック、{optimiser}</translation>
</message>
<message>
<source>Start the next one</source>
<translation>次を開始</translation>
</message>
<message>
<source>Queued on {when}</source>
<translation>{when}に追加</translation>
</message>
<message>
<source>Earlier: {name}</source>
<translation>前へ：{name}</translation>
</message>
<message>
<source>Later: {name}</source>
<translation>後へ：{name}</translation>
</message>
<message>
<source>Take out of the queue: {name}</source>
<translation>キューから外す：{name}</translation>
</message>
<message>
<source>Queue</source>
<translation>キュー</translation>
</message>
<message>
<source>How to train</source>
<translation>学習方法</translation>
</message>
<message>
<source>Learning rate over time</source>
<translation>学習率の推移</translation>
</message>
<message>
<source>Draws the first weights and the order of the samples.</source>
<translation>重みの初期値とサンプルの順序を決めます。</translation>
</message>
<message>
<source>Largest norm that the gradient may have; 0 leaves it alone.</source>
<translation>勾配に許す最大のノルム。0なら制限しません。</translation>
</message>
<message>
<source>Where the network is trained.</source>
<translation>ネットワークを学習させるデバイス。</translation>
</message>
<message>
<source>GPU (CUDA)</source>
<translation>GPU (CUDA)</translation>
</message>
<message>
<source>How often all training samples are seen.</source>
<translation>すべての学習サンプルを見る回数。</translation>
</message>
<message>
<source>Batch size</source>
<translation>バッチサイズ</translation>
</message>
<message>
<source>Samples that share one step of the optimiser.</source>
<translation>オプティマイザーの1ステップで使うサンプル数。</translation>
</message>
<message>
<source>Accumulate</source>
<translation>勾配の累積</translation>
</message>
<message>
<source>Batches whose gradients make one step together.</source>
<translation>勾配をまとめて1ステップにするバッチ数。</translation>
</message>
<message>
<source>Number precision</source>
<translation>数値精度</translation>
</message>
<message>
<source>Of layers while they learn.</source>
<translation>学習中のレイヤーの計算精度。</translation>
</message>
<message>
<source>Average weights</source>
<translation>重みの平均化</translation>
</message>
<message>
<source>Decay of a moving average of the weights, such as 0.999, which then validates and is kept; 0: none.</source>
<translation>重みの移動平均の減衰率（0.999など）。平均した重みで検証し、それを保存します。0：なし。</translation>
</message>
<message>
<source>L1</source>
<translation>L1</translation>
</message>
<message>
<source>Pulls weights towards 0, so that many get very small.</source>
<translation>重みを0に引き寄せ、多くをごく小さくします。</translation>
</message>
<message>
<source>Weigh classes</source>
<translation>クラスの重み付け</translation>
</message>
<message>
<source>Rare classes count more in the loss.</source>
<translation>少ないクラスほど損失で重く数えます。</translation>
</message>
<message>
<source>Draw samples</source>
<translation>サンプルの抽出</translation>
</message>
<message>
<source>Balanced shows rare classes more often.</source>
<translation>「クラスを均等に」では、少ないクラスがより頻繁に現れます。</translation>
</message>
<message>
<source>Patience</source>
<translation>早期終了までの待機</translation>
</message>
<message>
<source>Ends after so many epochs without a better one; 0: never.</source>
<translation>このエポック数だけ改善がなければ終了します。0：終了しません。</translation>
</message>
<message>
<source>Best by</source>
<translation>最良の基準</translation>
</message>
<message>
<source>What tells which epoch is best, and whether training still gets better.</source>
<translation>どのエポックが最良か、学習がまだ改善しているかを判断する指標。</translation>
</message>
<message>
<source>Warm-up</source>
<translation>ウォームアップ</translation>
</message>
<message>
<source>Epochs or steps that lead the learning rate up evenly before the schedule begins; 0: none.</source>
<translation>スケジュールの前に学習率を均等に上げていくエポック数またはステップ数。0：なし。</translation>
</message>
<message>
<source>Warm-up in</source>
<translation>ウォームアップの単位</translation>
</message>
<message>
<source>What the warm-up is counted in.</source>
<translation>ウォームアップを数える単位。</translation>
</message>
<message>
<source>Decay pulls at</source>
<translation>重み減衰の対象</translation>
</message>
<message>
<source>Weight decay pulls at everything that learns, or leaves biases and norms alone.</source>
<translation>重み減衰を学習するすべてに効かせるか、バイアスと正規化を除くか。</translation>
</message>
<message>
<source>Average epochs</source>
<translation>エポックの平均化</translation>
</message>
<message>
<source>Share of the last epochs whose weights are averaged, such as 0.25; their mean validates and is kept; 0: none.</source>
<translation>重みを平均する最後のエポックの割合（0.25など）。平均した重みで検証し、それを保存します。0：なし。</translation>
</message>
<message>
<source>Deterministic</source>
<translation>決定論的</translation>
</message>
<message>
<source>Only ways to compute that always give the same numbers on this machine; may be slower.</source>
<translation>このマシンで常に同じ数値になる計算方法だけを使います。遅くなることがあります。</translation>
</message>
<message>
<source>Channels last</source>
<translation>チャンネルを最後に</translation>
</message>
<message>
<source>Puts the channels of pictures last in memory, which is faster for many convolutions on a GPU.</source>
<translation>メモリー上で画像のチャンネルを最後に置きます。GPUでの多くの畳み込みが速くなります。</translation>
</message>
<message>
<source>Compute again</source>
<translation>再計算</translation>
</message>
<message>
<source>What layers gave is computed again for the gradient instead of kept: less memory, more time.</source>
<translation>レイヤーの出力を保持せず、勾配のためにもう一度計算します。メモリーは減り、時間は増えます。</translation>
</message>
<message>
<source>Compiler</source>
<translation>コンパイラー</translation>
</message>
<message>
<source>Lets PyTorch compile the network. If it pays: tried in the background, kept only if it is faster.</source>
<translation>PyTorchにネットワークをコンパイルさせます。「効果があれば」：バックグラウンドで試し、速くなる場合だけ使います。</translation>
</message>
<message>
<source>Look at layers</source>
<translation>レイヤーの観察</translation>
</message>
<message>
<source>Gradients, weights and dead units are measured now and then, at 2 % of the time at most.</source>
<translation>勾配、重み、死んだユニットをときどき測定します。時間の2 %までに抑えます。</translation>
</message>
<message>
<source>Devices</source>
<translation>デバイス数</translation>
</message>
<message>
<source>GPUs, or processes on the CPU, that share each batch; the batch size stays that of a whole step.</source>
<translation>各バッチを分担するGPU、またはCPU上のプロセス。バッチサイズは1ステップ全体の大きさのままです。</translation>
</message>
<message>
<source>Machines</source>
<translation>マシン数</translation>
</message>
<message>
<source>Each with so many devices. A run on several starts on each of them, from the command line or SLURM.</source>
<translation>それぞれが同じ数のデバイスを使います。複数のマシンでの実行は、コマンドラインかSLURMから各マシンで開始します。</translation>
</message>
<message>
<source>Devices hold</source>
<translation>デバイスの保持内容</translation>
</message>
<message>
<source>The whole network, which is faster (DDP), or shares of its weights, for large networks (FSDP).</source>
<translation>ネットワーク全体（より速い、DDP）、または大きなネットワーク向けに重みの一部ずつ（FSDP）。</translation>
</message>
<message>
<source>Full (float32)</source>
<translation>単精度 (float32)</translation>
</message>
<message>
<source>Mixed (bf16)</source>
<translation>混合精度 (bf16)</translation>
</message>
<message>
<source>Mixed (fp16, GPU)</source>
<translation>混合精度 (fp16、GPU)</translation>
</message>
<message>
<source>All alike</source>
<translation>すべて同じ</translation>
</message>
<message>
<source>Rare ones more</source>
<translation>少ないクラスを重く</translation>
</message>
<message>
<source>Everything</source>
<translation>すべて</translation>
</message>
<message>
<source>Weights, not biases</source>
<translation>重みのみ（バイアスを除く）</translation>
</message>
<message>
<source>Off</source>
<translation>オフ</translation>
</message>
<message>
<source>On</source>
<translation>オン</translation>
</message>
<message>
<source>If it pays</source>
<translation>効果があれば</translation>
</message>
<message>
<source>Blocks</source>
<translation>ブロック</translation>
</message>
<message>
<source>All, in pieces</source>
<translation>すべてを分割して</translation>
</message>
<message>
<source>Whole networks</source>
<translation>ネットワーク全体</translation>
</message>
<message>
<source>Shares of weights</source>
<translation>重みの一部ずつ</translation>
</message>
<message>
<source>Shuffled</source>
<translation>シャッフル</translation>
</message>
<message>
<source>Classes equally often</source>
<translation>クラスを均等に</translation>
</message>
<message>
<source>epoch {number}</source>
<translation>エポック {number}</translation>
</message>
<message>
<source>Difference</source>
<translation>差</translation>
</message>
<message>
<source>Scale of the values</source>
<translation>値の目盛り</translation>
</message>
<message>
<source>What to compare</source>
<translation>比較する内容</translation>
</message>
<message>
<source>{second} minus {first}</source>
<translation>{second} − {first}</translation>
</message>
<message>
<source>They have no values at the same time.</source>
<translation>同じ時点の値がありません。</translation>
</message>
<message>
<source>Linear</source>
<translation>線形</translation>
</message>
<message>
<source>Log</source>
<translation>対数</translation>
</message>
<message>
<source>None of these runs has told any numbers.</source>
<translation>これらの実行には数値がありません。</translation>
</message>
<message>
<source>difference</source>
<translation>差</translation>
</message>
<message>
<source>{term} of each step</source>
<translation>各ステップの{term}</translation>
</message>
<message>
<source>Validation loss</source>
<translation>検証損失</translation>
</message>
<message>
<source>Training loss</source>
<translation>学習損失</translation>
</message>
<message>
<source>added</source>
<translation>追加</translation>
</message>
<message>
<source>removed</source>
<translation>削除</translation>
</message>
<message>
<source>changed</source>
<translation>変更</translation>
</message>
<message>
<source>usual</source>
<translation>標準</translation>
</message>
<message>
<source>Drag to move, wheel to zoom, double click to see all</source>
<translation>ドラッグで移動、ホイールでズーム、ダブルクリックで全体表示</translation>
</message>
<message>
<source>Which network</source>
<translation>表示するネットワーク</translation>
</message>
<message>
<source>Networks in which the runs differ have a *</source>
<translation>実行間で異なるネットワークには * が付きます</translation>
</message>
<message>
<source>Drawing the networks …</source>
<translation>ネットワークを描いています…</translation>
</message>
<message>
<source>First network</source>
<translation>1つ目のネットワーク</translation>
</message>
<message>
<source>Second network</source>
<translation>2つ目のネットワーク</translation>
</message>
<message>
<source>The networks are alike.</source>
<translation>ネットワークは同じです。</translation>
</message>
<message>
<source>Runs of scripts have no networks that could be compared.</source>
<translation>スクリプトの実行には比較できるネットワークがありません。</translation>
</message>
<message>
<source>and {count} more</source>
<translation>ほか{count}件</translation>
</message>
<message>
<source>Settings</source>
<translation>設定</translation>
</message>
<message>
<source>Networks</source>
<translation>ネットワーク</translation>
</message>
<message>
<source>All runs</source>
<translation>すべての実行</translation>
</message>
<message>
<source>Back to the table of runs   Esc</source>
<translation>実行の表に戻る   Esc</translation>
</message>
<message>
<source>Recipe</source>
<translation>レシピ</translation>
</message>
<message>
<source>What the script says</source>
<translation>スクリプトの報告</translation>
</message>
<message>
<source>Settings in which the runs differ</source>
<translation>実行間で異なる設定</translation>
</message>
<message>
<source>What came of it</source>
<translation>結果</translation>
</message>
<message>
<source>Duration</source>
<translation>所要時間</translation>
</message>
<message>
<source>Recipe, data and layers are alike.</source>
<translation>レシピ、データ、レイヤーは同じです。</translation>
</message>
<message>
<source>{done} of {count} done</source>
<translation>{count}件中{done}件完了</translation>
</message>
<message>
<source>Final {metric}</source>
<translation>最終{metric}</translation>
</message>
<message>
<source>{count} folds</source>
<translation>{count} フォールド</translation>
</message>
<message>
<source>Unreadable</source>
<translation>読み込めません</translation>
</message>
<message>
<source>Fold {number}</source>
<translation>フォールド {number}</translation>
</message>
<message>
<source>State</source>
<translation>状態</translation>
</message>
<message>
<source>When</source>
<translation>日時</translation>
</message>
<message>
<source>Tags</source>
<translation>タグ</translation>
</message>
<message>
<source>On the validation data, after the last epoch</source>
<translation>検証データでの値、最後のエポックの後</translation>
</message>
<message>
<source>Star</source>
<translation>スター</translation>
</message>
<message>
<source>The main metric on the validation data, in the best epoch</source>
<translation>検証データでの主要な指標、最良のエポック</translation>
</message>
<message>
<source>Select one run.</source>
<translation>実行を1つ選んでください。</translation>
</message>
<message>
<source>Select a run.</source>
<translation>実行を選んでください。</translation>
</message>
<message>
<source>Select two runs or more: Ctrl or Shift with a click adds to those selected.</source>
<translation>実行を2つ以上選んでください。CtrlまたはShiftを押しながらクリックすると選択に追加できます。</translation>
</message>
<message>
<source>Select fewer runs: more than 20 curves cannot be told apart.</source>
<translation>選択を減らしてください。20本を超える曲線は見分けられません。</translation>
</message>
<message>
<source>A script of your own told about this run; it holds no network.</source>
<translation>この実行は自作のスクリプトから報告されたもので、ネットワークを含みません。</translation>
</message>
<message>
<source>This run cannot be read.</source>
<translation>この実行は読み込めません。</translation>
</message>
<message>
<source>This run is complete, or has no checkpoint to go on from.</source>
<translation>この実行は完了しているか、再開できるチェックポイントがありません。</translation>
</message>
<message>
<source>Only a run that is over, and has a checkpoint, can be made longer.</source>
<translation>延長できるのは、終了していてチェックポイントがある実行だけです。</translation>
</message>
<message>
<source>A training is running already. Stop it first.</source>
<translation>学習がすでに実行中です。先に停止してください。</translation>
</message>
<message>
<source>Compare</source>
<translation>比較</translation>
</message>
<message>
<source>Curves, settings and networks of the selected runs beside each other</source>
<translation>選択した実行の曲線、設定、ネットワークを並べて表示</translation>
</message>
<message>
<source>Open in Design</source>
<translation>「設計」で開く</translation>
</message>
<message>
<source>Network, data and recipe of this run become those of the project, as one step that can be undone</source>
<translation>この実行のネットワーク、データ、レシピをプロジェクトに取り込みます。1つの操作として元に戻せます</translation>
</message>
<message>
<source>Save as a project…</source>
<translation>プロジェクトとして保存…</translation>
</message>
<message>
<source>Writes the project of this run into a file of its own</source>
<translation>この実行のプロジェクトを別のファイルに書き出します</translation>
</message>
<message>
<source>Train again</source>
<translation>もう一度学習</translation>
</message>
<message>
<source>A new run of exactly the same network, data and recipe, as soon as nothing else trains</source>
<translation>まったく同じネットワーク、データ、レシピの新しい実行を、ほかの学習が終わり次第始めます</translation>
</message>
<message>
<source>Goes on with this run where it was last saved</source>
<translation>この実行を最後に保存された所から続けます</translation>
</message>
<message>
<source>Train longer</source>
<translation>学習を延長</translation>
</message>
<message>
<source>Goes on with this run for more epochs than it was to have</source>
<translation>この実行を予定より多いエポック数まで続けます</translation>
</message>
<message>
<source>Gives the selected runs a star, or takes it away</source>
<translation>選択した実行にスターを付けるか外します</translation>
</message>
<message>
<source>Export for TensorBoard…</source>
<translation>TensorBoard向けにエクスポート…</translation>
</message>
<message>
<source>Writes the numbers of the selected runs as event files</source>
<translation>選択した実行の数値をイベントファイルとして書き出します</translation>
</message>
<message>
<source>Copy path</source>
<translation>パスをコピー</translation>
</message>
<message>
<source>Copies where the selected runs are, for the command line</source>
<translation>選択した実行の場所をコマンドライン用にコピーします</translation>
</message>
<message>
<source>Puts the selected runs into the trash, from which they can come back</source>
<translation>選択した実行をごみ箱に入れます。元に戻せます</translation>
</message>
<message>
<source>Told by {program}</source>
<translation>{program}からの報告</translation>
</message>
<message>
<source>Made from run {name}</source>
<translation>実行{name}から作成</translation>
</message>
<message>
<source>Name of the run</source>
<translation>実行の名前</translation>
</message>
<message>
<source>What the run is called in the table and beside its curves</source>
<translation>表と曲線の横に表示される実行の名前</translation>
</message>
<message>
<source>Words to find the run by, with commas between them</source>
<translation>実行を探すための言葉（カンマ区切り）</translation>
</message>
<message>
<source>best, paper</source>
<translation>最良, 論文</translation>
</message>
<message>
<source>Notes</source>
<translation>メモ</translation>
</message>
<message>
<source>What did you try, and what came of it?</source>
<translation>何を試し、どうなりましたか？</translation>
</message>
<message>
<source>Take the star away</source>
<translation>スターを外す</translation>
</message>
<message>
<source>Give it a star</source>
<translation>スターを付ける</translation>
</message>
<message>
<source>Select a run</source>
<translation>実行を選択</translation>
</message>
<message>
<source>a script</source>
<translation>スクリプト</translation>
</message>
<message>
<source>Folder for the event files</source>
<translation>イベントファイルのフォルダー</translation>
</message>
<message>
<source>Export the table</source>
<translation>表をエクスポート</translation>
</message>
<message>
<source>take over run {name}</source>
<translation>実行{name}を取り込む</translation>
</message>
<message>
<source>The run is in the trash.</source>
<translation>実行をごみ箱に入れました。</translation>
</message>
<message>
<source>{count} runs are in the trash.</source>
<translation>{count}件の実行をごみ箱に入れました。</translation>
</message>
<message>
<source>The project is already as it was for this run.</source>
<translation>プロジェクトはすでにこの実行のときの状態です。</translation>
</message>
<message>
<source>The trash is empty.</source>
<translation>ごみ箱は空です。</translation>
</message>
<message>
<source>The trash is empty; removed: {count}.</source>
<translation>ごみ箱を空にしました。削除：{count}件。</translation>
</message>
<message>
<source>The table is in {name}.</source>
<translation>表を{name}に書き出しました。</translation>
</message>
<message>
<source>See the numbers with: tensorboard --logdir {name}</source>
<translation>数値を見るには：tensorboard --logdir {name}</translation>
</message>
<message>
<source>Starred</source>
<translation>スター付き</translation>
</message>
<message>
<source>No star</source>
<translation>スターなし</translation>
</message>
<message>
<source>Remove the run in the trash for good?</source>
<translation>ごみ箱の実行を完全に削除しますか？</translation>
</message>
<message>
<source>Their curves, notes and weights cannot be taken back after this.</source>
<translation>曲線、メモ、重みは元に戻せなくなります。</translation>
</message>
<message>
<source>Search runs: words, #tag, accuracy&gt;0.9</source>
<translation>実行を検索：言葉、#タグ、accuracy&gt;0.9</translation>
</message>
<message>
<source>Only runs with a star</source>
<translation>スター付きの実行のみ</translation>
</message>
<message>
<source>More</source>
<translation>その他</translation>
</message>
<message>
<source>No runs yet</source>
<translation>実行はまだありません</translation>
</message>
<message>
<source>Each training becomes a run here: its curves, what it was made with, and how good it got.</source>
<translation>学習するたびにここに実行が追加されます。曲線、設定、結果を見られます。</translation>
</message>
<message>
<source>1 run</source>
<translation>1件の実行</translation>
</message>
<message>
<source>{count} runs</source>
<translation>{count}件の実行</translation>
</message>
<message>
<source>{count} of {all} runs</source>
<translation>{all}件中{count}件の実行</translation>
</message>
<message>
<source>Train {count} folds</source>
<translation>{count} フォールドを学習</translation>
</message>
<message>
<source>Cross-validation: a run for each fold, and their mean with its standard deviation</source>
<translation>交差検証：フォールドごとに1つの実行と、平均および標準偏差</translation>
</message>
<message>
<source>Export the table…</source>
<translation>表をエクスポート…</translation>
</message>
<message>
<source>Take all out of the trash</source>
<translation>ごみ箱からすべて戻す</translation>
</message>
<message>
<source>Empty the trash…</source>
<translation>ごみ箱を空にする…</translation>
</message>
<message>
<source>Remove {count} runs for good?</source>
<translation>{count}件の実行を完全に削除しますか？</translation>
</message>
<message>
<source>{count} more epochs</source>
<translation>{count} エポック追加</translation>
</message>
<message>
<source>Keep</source>
<translation>残す</translation>
</message>
<message>
<source>{count} selected</source>
<translation>{count}件選択</translation>
</message>
<message>
<source>came out</source>
<translation>出力</translation>
</message>
<message>
<source>right</source>
<translation>正解</translation>
</message>
<message>
<source>went in</source>
<translation>入力</translation>
</message>
<message>
<source>{count} points</source>
<translation>{count} 点</translation>
</message>
<message>
<source>After epoch {n}</source>
<translation>エポック {n} の後</translation>
</message>
<message>
<source>What came out can not be shown: its file is missing, or too large for a picture.</source>
<translation>出力を表示できません。ファイルがないか、画像にするには大きすぎます。</translation>
</message>
<message>
<source>Which epoch is shown: ← and →; End for the newest</source>
<translation>表示するエポック：←と→、最新はEnd</translation>
</message>
<message>
<source>Newest</source>
<translation>最新</translation>
</message>
<message>
<source>Show the newest epoch, and go on with the training (End)</source>
<translation>最新のエポックを表示し、学習に追従（End）</translation>
</message>
<message>
<source>Nothing has been shown to the network yet</source>
<translation>まだネットワークに何も見せていません</translation>
</message>
<message>
<source>After the first epoch, a few validation samples stand here with what the network makes of them.</source>
<translation>最初のエポックの後、いくつかの検証サンプルとネットワークの出力がここに表示されます。</translation>
</message>
<message>
<source>From the data</source>
<translation>データから</translation>
</message>
<message>
<source>Went in</source>
<translation>入力</translation>
</message>
<message>
<source>Came out</source>
<translation>出力</translation>
</message>
<message>
<source>What is right</source>
<translation>正解</translation>
</message>
<message>
<source>{count} more</source>
<translation>ほか{count}件</translation>
</message>
<message>
<source>What to look at</source>
<translation>見る内容</translation>
</message>
<message>
<source>The training has not moved for {n} s: its process hangs, or a single step takes very long. It goes on by itself if it can.</source>
<translation>学習が{n}秒間進んでいません。プロセスが停止しているか、1ステップに非常に時間がかかっています。可能なら自動的に続きます。</translation>
</message>
<message>
<source>The run can be resumed from its last checkpoint.</source>
<translation>最後のチェックポイントから実行を再開できます。</translation>
</message>
<message>
<source>Stop and resume from the last checkpoint</source>
<translation>停止して最後のチェックポイントから再開</translation>
</message>
<message>
<source>Ends the process at once. What was since the last checkpoint is trained again.</source>
<translation>プロセスをすぐに終了します。最後のチェックポイント以降は学習し直します。</translation>
</message>
<message>
<source>Smaller batches, several of which make a step: it learns the same and needs less memory.</source>
<translation>小さいバッチを複数まとめて1ステップにします。同じ学習内容で、メモリーが少なくて済みます。</translation>
</message>
<message>
<source>Tuning is not here yet</source>
<translation>チューニングはまだ使えません</translation>
</message>
<message>
<source>This page will search for better learning rates, layer sizes and schedules: many short runs, compared side by side, the best one ready to be trained in full. Until then, change the recipe on the Train page; every run keeps its own, so runs can be compared there.</source>
<translation>このページでは、よりよい学習率、レイヤーのサイズ、スケジュールを探せるようになる予定です。短い実行を多数並べて比較し、最良のものを本格的に学習させます。それまでは「学習」ページでレシピを変えてください。各実行は自身のレシピを保持するので、そこで比較できます。</translation>
</message>
<message>
<source>Search layers and blocks</source>
<translation>レイヤーとブロックを検索</translation>
</message>
<message>
<source>No layer fits</source>
<translation>該当するレイヤーがありません</translation>
</message>
<message>
<source>Try another word, such as “convolution”, “norm” or “lstm”.</source>
<translation>「convolution」「norm」「lstm」など、別の言葉でお試しください。</translation>
</message>
<message>
<source>New layer of your own…</source>
<translation>新しい自作レイヤー…</translation>
</message>
<message>
<source>SVG, vectors</source>
<translation>SVG（ベクター）</translation>
</message>
<message>
<source>PNG, pixels</source>
<translation>PNG（ピクセル）</translation>
</message>
<message>
<source>PDF, one page</source>
<translation>PDF（1ページ）</translation>
</message>
<message>
<source>Export…</source>
<translation>エクスポート…</translation>
</message>
<message>
<source>Transparent ground</source>
<translation>背景を透明にする</translation>
</message>
<message>
<source>Preview</source>
<translation>プレビュー</translation>
</message>
<message>
<source>Drawing …</source>
<translation>描画しています…</translation>
</message>
<message>
<source>Format</source>
<translation>形式</translation>
</message>
<message>
<source>Scale</source>
<translation>倍率</translation>
</message>
<message>
<source>{width} × {height} units, sharp at any size</source>
<translation>{width} × {height} 単位、どのサイズでも鮮明</translation>
</message>
<message>
<source>{width} × {height} pixels</source>
<translation>{width} × {height} ピクセル</translation>
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
<translation>欠損</translation>
</message>
<message>
<source>Different</source>
<translation>種類</translation>
</message>
<message>
<source>Least</source>
<translation>最小</translation>
</message>
<message>
<source>Mean</source>
<translation>平均</translation>
</message>
<message>
<source>Most</source>
<translation>最大</translation>
</message>
<message>
<source>{n} missing</source>
<translation>{n} 件欠損</translation>
</message>
<message>
<source>many</source>
<translation>多数</translation>
</message>
<message>
<source>{n} of {of} “{true}” were taken for “{predicted}”.</source>
<translation>「{true}」{of}件中{n}件が「{predicted}」と判定されました。</translation>
</message>
<message>
<source>Confusion</source>
<translation>混同行列</translation>
</message>
<message>
<source>Rows are true classes, columns predictions.</source>
<translation>行は正解のクラス、列は予測です。</translation>
</message>
<message>
<source>{n} of {of} “{true}” were recognised.</source>
<translation>「{true}」{of}件中{n}件が認識されました。</translation>
</message>
<message>
<source>train</source>
<translation>学習</translation>
</message>
<message>
<source>validation</source>
<translation>検証</translation>
</message>
<message>
<source>Draw a digit here</source>
<translation>ここに数字を描いてください</translation>
</message>
<message>
<source>Drawing pad</source>
<translation>手描きパッド</translation>
</message>
<message>
<source>Values from {low} to {high} at {n} looks</source>
<translation>{n}回の観察で値は{low}から{high}</translation>
</message>
<message>
<source>Step {step}, near {value}</source>
<translation>ステップ {step}、{value}付近</translation>
</message>
<message>
<source>step {n}</source>
<translation>ステップ {n}</translation>
</message>
<message>
<source>Nothing measured yet</source>
<translation>まだ測定されていません</translation>
</message>
<message>
<source>{name}: across true, upwards predicted</source>
<translation>{name}：横軸は正解、縦軸は予測</translation>
</message>
<message>
<source>Predicted and true</source>
<translation>予測と正解</translation>
</message>
<message>
<source>step {number}</source>
<translation>ステップ {number}</translation>
</message>
<message>
<source>epoch {epoch} · step {number}</source>
<translation>エポック {epoch} · ステップ {number}</translation>
</message>
<message>
<source>{time} · step {number}</source>
<translation>{time} · ステップ {number}</translation>
</message>
<message>
<source>Arrow keys walk through the network, Escape ends the presentation.</source>
<translation>矢印キーでネットワーク内を移動、Escapeでプレゼンテーションを終了します。</translation>
</message>
<message>
<source>No problems</source>
<translation>問題なし</translation>
</message>
<message>
<source>The network is complete and fits its data.</source>
<translation>ネットワークは完成しており、データに適合しています。</translation>
</message>
<message>
<source>Problems of the network and of its fit to the data appear here, with ways to repair them.</source>
<translation>ネットワークやデータとの適合に関する問題が、修復方法とともにここに表示されます。</translation>
</message>
<message>
<source>Open recent</source>
<translation>最近使ったファイル</translation>
</message>
<message>
<source>No files yet</source>
<translation>ファイルはまだありません</translation>
</message>
<message>
<source>Recovered your unsaved changes of “{name}”.</source>
<translation>「{name}」の保存されていない変更を復元しました。</translation>
</message>
<message>
<source>There are unsaved changes of “{name}” from before a crash.</source>
<translation>クラッシュ前の「{name}」に保存されていない変更があります。</translation>
</message>
<message>
<source>Open them</source>
<translation>開く</translation>
</message>
<message>
<source>{doing} About {time} left.</source>
<translation>{doing} 残り約 {time}。</translation>
</message>
<message>
<source>Starting a worker …</source>
<translation>ワーカーを起動しています…</translation>
</message>
<message>
<source>It can go on without the window, which finds it again at the next start. Otherwise it saves and stops.</source>
<translation>ウィンドウを閉じても続けられ、次の起動時に再び表示されます。続けない場合は保存して停止します。</translation>
</message>
<message>
<source>{n} runs wait in the queue and stay there.</source>
<translation>{n} 件の実行がキューで待機しており、そのまま残ります。</translation>
</message>
<message>
<source>Shall the training go on?</source>
<translation>学習を続けますか？</translation>
</message>
<message>
<source>Do not ask again</source>
<translation>次回から確認しない</translation>
</message>
<message>
<source>Let it go on</source>
<translation>続ける</translation>
</message>
<message>
<source>Save and stop</source>
<translation>保存して停止</translation>
</message>
<message>
<source>One run waits in the queue and stays there.</source>
<translation>1 件の実行がキューで待機しており、そのまま残ります。</translation>
</message>
<message>
<source>The model gave no answer within {seconds} s and was stopped.</source>
<translation>モデルは{seconds}秒以内に答えなかったため、停止しました。</translation>
</message>
<message>
<source>Give it less at once; if it happens again, run `layerloom doctor`.</source>
<translation>一度に渡す量を減らしてください。また起きたら `layerloom doctor` を実行してください。</translation>
</message>
<message>
<source>The built-in runtime ended unexpectedly.</source>
<translation>内蔵ランタイムが予期せず終了しました。</translation>
</message>
<message>
<source>Try again; if it happens again, run `layerloom doctor`.</source>
<translation>もう一度お試しください。再び起きる場合は`layerloom doctor`を実行してください。</translation>
</message>
<message>
<source>The built-in runtime could not be started.</source>
<translation>内蔵ランタイムを起動できませんでした。</translation>
</message>
<message>
<source>Try with {size} × {times}</source>
<translation>{size} × {times}で試す</translation>
</message>
<message>
<source>“{name}” is still being trained.</source>
<translation>「{name}」はまだ学習中です。</translation>
</message>
<message>
<source>Not now</source>
<translation>後で</translation>
</message>
<message>
<source>The latest: networks that learn against each other have no number that tells which is best</source>
<translation>最新のもの。競い合って学ぶネットワークには、どれが最良かを示す数値がありません</translation>
</message>
<message>
<source>Starting</source>
<translation>起動中</translation>
</message>
<message>
<source>epoch {n}</source>
<translation>エポック {n}</translation>
</message>
<message>
<source>Not started</source>
<translation>未開始</translation>
</message>
<message>
<source>Paused</source>
<translation>一時停止中</translation>
</message>
<message>
<source>Stopped</source>
<translation>停止</translation>
</message>
<message>
<source>Completed</source>
<translation>完了</translation>
</message>
<message>
<source>Failed</source>
<translation>失敗</translation>
</message>
<message>
<source>Crashed</source>
<translation>クラッシュ</translation>
</message>
<message>
<source>Ready</source>
<translation>準備完了</translation>
</message>
<message>
<source>epoch {number} / {total}</source>
<translation>エポック {number} / {total}</translation>
</message>
<message>
<source>The worker is getting ready</source>
<translation>ワーカーを準備しています</translation>
</message>
<message>
<source>{rate} samples/s</source>
<translation>{rate} サンプル/秒</translation>
</message>
<message>
<source>{time} left</source>
<translation>残り{time}</translation>
</message>
<message>
<source>Changes are not safe from crashes: “{folder}” cannot be written. Make space, or save now.</source>
<translation>変更がクラッシュから保護されていません。「{folder}」に書き込めません。空き容量を確保するか、今すぐ保存してください。</translation>
</message>
<message>
<source>“{name}” is open already: it is further up.</source>
<translation>「{name}」はすでに上の階層で開いています。</translation>
</message>
<message>
<source>Moving layers</source>
<translation>レイヤーの移動</translation>
</message>
<message>
<source>Looking around</source>
<translation>表示の操作</translation>
</message>
<message>
<source>From left to right</source>
<translation>左から右</translation>
</message>
<message>
<source>From top to bottom</source>
<translation>上から下</translation>
</message>
<message>
<source>Zooms</source>
<translation>ズーム</translation>
</message>
<message>
<source>Scrolls</source>
<translation>スクロール</translation>
</message>
<message>
<source>Guides</source>
<translation>ガイド</translation>
</message>
<message>
<source>Layers that are dragged line up with others.</source>
<translation>ドラッグしたレイヤーを、ほかのレイヤーに揃えます。</translation>
</message>
<message>
<source>Grid</source>
<translation>グリッド</translation>
</message>
<message>
<source>Layers that are dragged stop at the grid.</source>
<translation>ドラッグしたレイヤーをグリッドに合わせます。</translation>
</message>
<message>
<source>Arranging</source>
<translation>自動配置</translation>
</message>
<message>
<source>The direction in which layers are arranged at first.</source>
<translation>最初にレイヤーを並べる方向。</translation>
</message>
<message>
<source>The mouse's wheel</source>
<translation>マウスホイール</translation>
</message>
<message>
<source>With Ctrl it always zooms, with Shift it moves aside.</source>
<translation>Ctrlを押すと常にズーム、Shiftを押すと横に移動します。</translation>
</message>
<message>
<source>Minimap</source>
<translation>ミニマップ</translation>
</message>
<message>
<source>A small picture of the whole network in the corner.</source>
<translation>隅に表示される、ネットワーク全体の縮小図。</translation>
</message>
<message>
<source>Never</source>
<translation>しない</translation>
</message>
<message>
<source>After 1 minute</source>
<translation>1分後</translation>
</message>
<message>
<source>After 5 minutes</source>
<translation>5分後</translation>
</message>
<message>
<source>After 15 minutes</source>
<translation>15分後</translation>
</message>
<message>
<source>Files</source>
<translation>ファイル</translation>
</message>
<message>
<source>Clear the list</source>
<translation>リストを消去</translation>
</message>
<message>
<source>Open the folder</source>
<translation>フォルダーを開く</translation>
</message>
<message>
<source>Starting and saving</source>
<translation>起動と保存</translation>
</message>
<message>
<source>What is kept</source>
<translation>保存される情報</translation>
</message>
<message>
<source>{n} GB</source>
<translation>{n} GB</translation>
</message>
<message>
<source>Go on where I left off</source>
<translation>前回の続きから始める</translation>
</message>
<message>
<source>A start opens the project of last time.</source>
<translation>起動時に前回のプロジェクトを開きます。</translation>
</message>
<message>
<source>Save by itself</source>
<translation>自動保存</translation>
</message>
<message>
<source>A project that has a file is saved so long after its last change.</source>
<translation>ファイルのあるプロジェクトを、最後の変更からこの時間が経つと保存します。</translation>
</message>
<message>
<source>Recent files</source>
<translation>最近使ったファイル</translation>
</message>
<message>
<source>The list on the welcome page and in the menu. Files stay.</source>
<translation>ようこそページとメニューのリスト。ファイル自体は残ります。</translation>
</message>
<message>
<source>Data that was read</source>
<translation>読み込んだデータ</translation>
</message>
<message>
<source>Pictures and sound as they are learnt from. What is not used for a month goes.</source>
<translation>学習に使う形の画像と音声。ひと月使われないものは消えます。</translation>
</message>
<message>
<source>Recovery</source>
<translation>復元</translation>
</message>
<message>
<source>Every step is written down at once, so that a crash loses nothing. A clean exit removes it.</source>
<translation>各操作はすぐに記録されるため、クラッシュしても何も失われません。正常に終了すると記録は消えます。</translation>
</message>
<message>
<source>{keys} does {names} now. Using it here takes it away there.</source>
<translation>{keys}は現在{names}に割り当てられています。ここで使うと、そちらの割り当ては外れます。</translation>
</message>
<message>
<source>Shortcuts</source>
<translation>ショートカット</translation>
</message>
<message>
<source>Usual keys for all</source>
<translation>すべて標準のキーに戻す</translation>
</message>
<message>
<source>Actions and their shortcuts</source>
<translation>操作とショートカット</translation>
</message>
<message>
<source>A letter alone is for typing. Hold Ctrl or Alt with it.</source>
<translation>文字キーだけでは入力用になります。CtrlまたはAltと組み合わせてください。</translation>
</message>
<message>
<source>New keys</source>
<translation>新しいキー</translation>
</message>
<message>
<source>Use</source>
<translation>使う</translation>
</message>
<message>
<source>No keys</source>
<translation>キーなし</translation>
</message>
<message>
<source>Usual keys</source>
<translation>標準のキー</translation>
</message>
<message>
<source>Press the keys in the field, then Use.</source>
<translation>欄でキーを押し、「使う」をクリックしてください。</translation>
</message>
<message>
<source>Works while the canvas has the keyboard.</source>
<translation>キャンバスにフォーカスがあるときに機能します。</translation>
</message>
<message>
<source>Action</source>
<translation>操作</translation>
</message>
<message>
<source>Shortcut</source>
<translation>ショートカット</translation>
</message>
<message>
<source>Changed by you.</source>
<translation>変更済み。</translation>
</message>
<message>
<source>New keys for “{title}”</source>
<translation>「{title}」の新しいキー</translation>
</message>
<message>
<source>As the system wants it</source>
<translation>システムに合わせる</translation>
</message>
<message>
<source>Things move</source>
<translation>動きあり</translation>
</message>
<message>
<source>Things stand still</source>
<translation>動きなし</translation>
</message>
<message>
<source>Look</source>
<translation>表示</translation>
</message>
<message>
<source>Colours and text</source>
<translation>配色とテキスト</translation>
</message>
<message>
<source>Motion and language</source>
<translation>動きと言語</translation>
</message>
<message>
<source>Dark, light or high contrast.</source>
<translation>ダーク、ライト、またはハイコントラスト。</translation>
</message>
<message>
<source>Size of text</source>
<translation>文字サイズ</translation>
</message>
<message>
<source>Of everything but the canvas, which has its zoom.</source>
<translation>キャンバス以外のすべて。キャンバスにはズームがあります。</translation>
</message>
<message>
<source>Motion</source>
<translation>アニメーション</translation>
</message>
<message>
<source>Whether things glide to their places and fade.</source>
<translation>滑らかな移動やフェードを使うかどうか。</translation>
</message>
<message>
<source>Language</source>
<translation>言語</translation>
</message>
<message>
<source>Names of layers and parameters stay those of PyTorch.</source>
<translation>レイヤーとパラメーターの名前はPyTorchのままです。</translation>
</message>
<message>
<source>Ask</source>
<translation>確認する</translation>
</message>
<message>
<source>Goes on</source>
<translation>続ける</translation>
</message>
<message>
<source>Saves and stops</source>
<translation>保存して停止</translation>
</message>
<message>
<source>Fewer leave more of the computer to other programs. Holds for trainings that start from now on.</source>
<translation>少なくすると、ほかのプログラムに余裕ができます。これから始める学習に適用されます。</translation>
</message>
<message>
<source>What goes on is found again at the next start. If the window crashes, it goes on unless it is to stop.</source>
<translation>続いている学習は次の起動時に再び表示されます。ウィンドウがクラッシュした場合は、停止する設定でなければ続きます。</translation>
</message>
<message>
<source>This computer</source>
<translation>このコンピューター</translation>
</message>
<message>
<source>When the window is closed</source>
<translation>ウィンドウを閉じるとき</translation>
</message>
<message>
<source>As many as pay</source>
<translation>効果のある数だけ</translation>
</message>
<message>
<source>Most threads</source>
<translation>最大スレッド数</translation>
</message>
<message>
<source>A training that runs</source>
<translation>実行中の学習</translation>
</message>
<message>
<source>Search settings</source>
<translation>設定を検索</translation>
</message>
<message>
<source>Pages of the settings</source>
<translation>設定のページ</translation>
</message>
<message>
<source>No setting is called “{words}”. Try another word.</source>
<translation>「{words}」という設定はありません。別の言葉でお試しください。</translation>
</message>
<message>
<source>Show the problems</source>
<translation>問題を表示</translation>
</message>
<message>
<source>add network {name}</source>
<translation>ネットワーク{name}を追加</translation>
</message>
<message>
<source>add parameter {name}</source>
<translation>パラメーター{name}を追加</translation>
</message>
<message>
<source>set {name} of {thing}</source>
<translation>{thing}の{name}を設定</translation>
</message>
<message>
<source>rename {name} to {new}</source>
<translation>{name}の名前を{new}に変更</translation>
</message>
<message>
<source>rename to {new}</source>
<translation>名前を{new}に変更</translation>
</message>
<message>
<source>edit the code of {name}</source>
<translation>{name}のコードを編集</translation>
</message>
<message>
<source>delete the code of {name}</source>
<translation>{name}のコードを削除</translation>
</message>
<message>
<source>set the description</source>
<translation>説明を設定</translation>
</message>
<message>
<source>set the block's parameters</source>
<translation>ブロックのパラメーターを設定</translation>
</message>
<message>
<source>delete network</source>
<translation>ネットワークを削除</translation>
</message>
<message>
<source>order parameters</source>
<translation>パラメーターの順序を変更</translation>
</message>
<message>
<source>add “{name}” to the augmentations</source>
<translation>データ拡張に「{name}」を追加</translation>
</message>
<message>
<source>remove “{name}” from the augmentations</source>
<translation>データ拡張から「{name}」を削除</translation>
</message>
<message>
<source>move “{name}” in the augmentations</source>
<translation>データ拡張の「{name}」を移動</translation>
</message>
<message>
<source>turn “{name}” on</source>
<translation>「{name}」をオンにする</translation>
</message>
<message>
<source>turn “{name}” off</source>
<translation>「{name}」をオフにする</translation>
</message>
<message>
<source>use the recommended augmentations</source>
<translation>推奨のデータ拡張を使う</translation>
</message>
<message>
<source>add “{name}” to the preparation</source>
<translation>前処理に「{name}」を追加</translation>
</message>
<message>
<source>remove “{name}” from the preparation</source>
<translation>前処理から「{name}」を削除</translation>
</message>
<message>
<source>move “{name}” in the preparation</source>
<translation>前処理の「{name}」を移動</translation>
</message>
<message>
<source>choose dataset {name}</source>
<translation>データセット{name}を選択</translation>
</message>
<message>
<source>choose data “{name}”</source>
<translation>データ「{name}」を選択</translation>
</message>
<message>
<source>suggest a network</source>
<translation>ネットワークを提案</translation>
</message>
<message>
<source>leave out {n} items</source>
<translation>{n} 件を除外</translation>
</message>
<message>
<source>leave out “{name}”</source>
<translation>「{name}」を除外</translation>
</message>
<message>
<source>take in {n} items</source>
<translation>{n} 件を含める</translation>
</message>
<message>
<source>take in “{name}”</source>
<translation>「{name}」を含める</translation>
</message>
<message>
<source>call {n} items as the files do</source>
<translation>{n} 件をファイルどおりの名前に戻す</translation>
</message>
<message>
<source>call “{name}” as the files do</source>
<translation>「{name}」をファイルどおりの名前に戻す</translation>
</message>
<message>
<source>call {n} items “{label}”</source>
<translation>{n} 件を「{label}」と呼ぶ</translation>
</message>
<message>
<source>call “{name}” “{label}”</source>
<translation>「{name}」を「{label}」と呼ぶ</translation>
</message>
<message>
<source>new layer {name}</source>
<translation>新しいレイヤー{name}</translation>
</message>
<message>
<source>make block {name}</source>
<translation>ブロック{name}を作成</translation>
</message>
<message>
<source>make a block of {thing}</source>
<translation>{thing}をブロックにまとめる</translation>
</message>
<message>
<source>make {name} independent</source>
<translation>{name}を独立させる</translation>
</message>
<message>
<source>expand {name}</source>
<translation>{name}を展開</translation>
</message>
<message>
<source>let uses set {name}</source>
<translation>{name}を使用ごとに設定可能にする</translation>
</message>
<message>
<source>keep {name} within</source>
<translation>{name}をブロック内に固定</translation>
</message>
<message>
<source>share the weights of {name}</source>
<translation>{name}の重みを共有</translation>
</message>
<message>
<source>give {name} weights of its own</source>
<translation>{name}に独自の重みを持たせる</translation>
</message>
<message>
<source>give {name} weights of their own</source>
<translation>{name}に独自の重みを持たせる</translation>
</message>
<message>
<source>nudge {name}</source>
<translation>{name}を少し移動</translation>
</message>
<message>
<source>align {name}</source>
<translation>{name}を揃える</translation>
</message>
<message>
<source>distribute across</source>
<translation>左右に等間隔で配置</translation>
</message>
<message>
<source>distribute down</source>
<translation>上下に等間隔で配置</translation>
</message>
<message>
<source>bypass {thing}</source>
<translation>{thing}をバイパス</translation>
</message>
<message>
<source>freeze {thing}</source>
<translation>{thing}を凍結</translation>
</message>
<message>
<source>let {name} take part again</source>
<translation>{name}のバイパスを解除</translation>
</message>
<message>
<source>let {name} learn again</source>
<translation>{name}の凍結を解除</translation>
</message>
<message>
<source>lock {thing}</source>
<translation>{thing}をロック</translation>
</message>
<message>
<source>unlock {thing}</source>
<translation>{thing}のロックを解除</translation>
</message>
<message>
<source>paste {thing}</source>
<translation>{thing}を貼り付け</translation>
</message>
<message>
<source>duplicate {thing}</source>
<translation>{thing}を複製</translation>
</message>
<message>
<source>cut {thing}</source>
<translation>{thing}を切り取り</translation>
</message>
<message>
<source>replace {name} with {new}</source>
<translation>{name}を{new}に置き換え</translation>
</message>
<message>
<source>move {n} wires to {name}</source>
<translation>{n}本のワイヤーを{name}に移動</translation>
</message>
<message>
<source>move a wire to {name}</source>
<translation>ワイヤーを{name}に移動</translation>
</message>
<message>
<source>resize {n} frames and notes</source>
<translation>{n}個のフレームとメモの大きさを変更</translation>
</message>
<message>
<source>arrange layers</source>
<translation>レイヤーを自動配置</translation>
</message>
<message>
<source>{n} changes</source>
<translation>{n}件の変更</translation>
</message>
<message>
<source>add {thing}</source>
<translation>{thing}を追加</translation>
</message>
<message>
<source>delete {thing}</source>
<translation>{thing}を削除</translation>
</message>
<message>
<source>connect {thing}</source>
<translation>{thing}を接続</translation>
</message>
<message>
<source>disconnect {thing}</source>
<translation>{thing}を切断</translation>
</message>
<message>
<source>disconnect</source>
<translation>切断</translation>
</message>
<message>
<source>move {thing}</source>
<translation>{thing}を移動</translation>
</message>
<message>
<source>lead {thing}</source>
<translation>{thing}の経路を変更</translation>
</message>
<message>
<source>straighten {thing}</source>
<translation>{thing}をまっすぐにする</translation>
</message>
<message>
<source>resize {thing}</source>
<translation>{thing}のサイズを変更</translation>
</message>
<message>
<source>change {thing}</source>
<translation>{thing}を変更</translation>
</message>
<message>
<source>insert {thing}</source>
<translation>{thing}を挿入</translation>
</message>
<message>
<source>colour {thing}</source>
<translation>{thing}の色を変更</translation>
</message>
<message>
<source>set {thing}</source>
<translation>{thing}を設定</translation>
</message>
<message>
<source>{n} things</source>
<translation>{n}個の項目</translation>
</message>
<message>
<source>{n} frames</source>
<translation>{n}個のフレーム</translation>
</message>
<message>
<source>{n} frames and notes</source>
<translation>{n}個のフレームとメモ</translation>
</message>
<message>
<source>layer</source>
<translation>レイヤー</translation>
</message>
<message>
<source>the frame</source>
<translation>フレーム</translation>
</message>
<message>
<source>wire</source>
<translation>ワイヤー</translation>
</message>
<message>
<source>frame</source>
<translation>フレーム</translation>
</message>
<message>
<source>note</source>
<translation>メモ</translation>
</message>
<message>
<source>Often used</source>
<translation>よく使うもの</translation>
</message>
<message>
<source>Blocks of this project</source>
<translation>このプロジェクトのブロック</translation>
</message>
<message>
<source>Your blocks</source>
<translation>自作ブロック</translation>
</message>
<message>
<source>Ready blocks</source>
<translation>既製のブロック</translation>
</message>
<message>
<source>A block of this project.</source>
<translation>このプロジェクトのブロック。</translation>
</message>
<message>
<source>A layer of your own.</source>
<translation>自作レイヤー。</translation>
</message>
<message>
<source>This block is no longer in the project.</source>
<translation>このブロックはもうプロジェクトにありません。</translation>
</message>
<message>
<source>Take another one.</source>
<translation>別のものを選んでください。</translation>
</message>
<message>
<source>The block “{name}” would contain itself.</source>
<translation>ブロック「{name}」が自分自身を含むことになります。</translation>
</message>
<message>
<source>A network cannot be a block of what it is made of.</source>
<translation>ネットワークは、自身の構成要素の中でブロックとして使えません。</translation>
</message>
<message>
<source>Pages</source>
<translation>ページ</translation>
</message>
<message>
<source>empty network</source>
<translation>空のネットワーク</translation>
</message>
<message>
<source>valid</source>
<translation>有効</translation>
</message>
<message>
<source>There are unsaved changes.</source>
<translation>保存されていない変更があります。</translation>
</message>
<message>
<source>Command palette</source>
<translation>コマンドパレット</translation>
</message>
<message>
<source>Train</source>
<translation>学習</translation>
</message>
<message>
<source>Search or run a command   {keys}</source>
<translation>検索またはコマンドの実行   {keys}</translation>
</message>
<message>
<source>My first network</source>
<translation>はじめてのネットワーク</translation>
</message>
<message>
<source>How far the tour is</source>
<translation>ツアーの進行状況</translation>
</message>
<message>
<source>End</source>
<translation>終了</translation>
</message>
<message>
<source>Ends the tour; it can be taken up again from the welcome page or the Help menu</source>
<translation>ツアーを終了します。ようこそページまたは「ヘルプ」メニューから再開できます</translation>
</message>
<message>
<source>Show me</source>
<translation>やって見せる</translation>
</message>
<message>
<source>Does this step for you; it can be undone like your own</source>
<translation>このステップを代わりに行います。自分の操作と同じように元に戻せます</translation>
</message>
<message>
<source>Skip</source>
<translation>スキップ</translation>
</message>
<message>
<source>Step {n} of {count}</source>
<translation>ステップ {n} / {count}</translation>
</message>
<message>
<source>Next</source>
<translation>次へ</translation>
</message>
<message>
<source>Finish</source>
<translation>完了</translation>
</message>
<message>
<source>That is on another page: the way there is lit.</source>
<translation>それは別のページにあります。行き方を強調表示しています。</translation>
</message>
<message>
<source>Its panel is closed. “Show me” works all the same; the View menu opens it again.</source>
<translation>パネルが閉じています。「やって見せる」はそのまま使えます。「表示」メニューで開き直せます。</translation>
</message>
<message>
<source>{shown} of {planes} feature maps</source>
<translation>{planes}枚中{shown}枚の特徴マップ</translation>
</message>
<message>
<source>Who attends to whom: {shown} of {planes} heads</source>
<translation>注目の関係：{planes}ヘッド中{shown}ヘッド</translation>
</message>
<message>
<source>The values themselves</source>
<translation>値そのもの</translation>
</message>
<message>
<source>Sample of the validation data</source>
<translation>検証データのサンプル</translation>
</message>
<message>
<source>Which sample of the validation data is sent through</source>
<translation>ネットワークに通す検証データのサンプル</translation>
</message>
<message>
<source>What runs along the wire</source>
<translation>ワイヤーを流れる値</translation>
</message>
<message>
<source>Histogram of its values</source>
<translation>値のヒストグラム</translation>
</message>
<message>
<source>Watching {layer}</source>
<translation>{layer}を観察中</translation>
</message>
<message>
<source>Nothing trains at the moment. Start a training, and what runs here is shown while it learns.</source>
<translation>現在は学習していません。学習を始めると、ここを流れるものが学習中に表示されます。</translation>
</message>
<message>
<source>step {step} · {shape} · mean {mean} ± {spread} · {zeros} % zeros</source>
<translation>ステップ {step} · {shape} · 平均 {mean} ± {spread} · ゼロ {zeros} %</translation>
</message>
<message>
<source>Waiting for the training to answer …</source>
<translation>学習からの応答を待っています…</translation>
</message>
<message>
<source>{metric} {score}</source>
<translation>{metric} {score}</translation>
</message>
<message>
<source>{time} on 2 cores</source>
<translation>2コアで{time}</translation>
</message>
<message>
<source>A file…</source>
<translation>ファイル…</translation>
</message>
<message>
<source>A folder…</source>
<translation>フォルダー…</translation>
</message>
<message>
<source>A table, pictures, texts, sound: a file or a folder. A network is suggested for it.</source>
<translation>表、画像、テキスト、音声のファイルまたはフォルダー。それに合うネットワークを提案します。</translation>
</message>
<message>
<source>Draw a network, watch it train, take it home as ONNX. Each template is ready to train.</source>
<translation>ネットワークを描き、学習を見守り、ONNXとして持ち帰れます。どのテンプレートもすぐに学習できます。</translation>
</message>
<message>
<source>Welcome</source>
<translation>ようこそ</translation>
</message>
<message>
<source>Search templates and projects</source>
<translation>テンプレートとプロジェクトを検索</translation>
</message>
<message>
<source>Empty network</source>
<translation>空のネットワーク</translation>
</message>
<message>
<source>Draw your own, layer by layer.</source>
<translation>レイヤーを1つずつ置いて、自分で描きます。</translation>
</message>
<message>
<source>Open a project…</source>
<translation>プロジェクトを開く…</translation>
</message>
<message>
<source>A .loom file from your disk.</source>
<translation>ディスク上の.loomファイル。</translation>
</message>
<message>
<source>I have data…</source>
<translation>データがある…</translation>
</message>
<message>
<source>Go on with</source>
<translation>続ける</translation>
</message>
<message>
<source>Begin with a template</source>
<translation>テンプレートから始める</translation>
</message>
<message>
<source>Back to {name}</source>
<translation>{name}に戻る</translation>
</message>
<message>
<source>What shall it learn?</source>
<translation>何を学習させますか？</translation>
</message>
<message>
<source>The tour once more</source>
<translation>ツアーをもう一度</translation>
</message>
<message>
<source>Five minutes, from an empty canvas to a digit that is read.</source>
<translation>5分間で、空のキャンバスから数字の読み取りまで。</translation>
</message>
<message>
<source>Go on with the tour</source>
<translation>ツアーを続ける</translation>
</message>
<message>
<source>Your network waits at step {n}.</source>
<translation>ネットワークはステップ{n}で待っています。</translation>
</message>
<message>
<source>Five minutes to your first network</source>
<translation>5分でつくるはじめてのネットワーク</translation>
</message>
<message>
<source>Build it, train it, and let it read a digit that you draw. The tour points, your hands do it. Nothing to install, nothing to download.</source>
<translation>組み立てて学習させ、あなたが描いた数字を読ませましょう。ツアーが案内し、操作はあなたが行います。インストールもダウンロードも不要です。</translation>
</message>
<message>
<source>Nothing here is called “{query}”. Clear the search.</source>
<translation>「{query}」に一致するものはありません。検索を消去してください。</translation>
</message>
<message>
<source>Open {name}</source>
<translation>{name}を開く</translation>
</message>
<message>
<source>Today, {time}</source>
<translation>今日 {time}</translation>
</message>
<message>
<source>Yesterday, {time}</source>
<translation>昨日 {time}</translation>
</message>
<message>
<source>{name} is missing</source>
<translation>{name}が見つかりません</translation>
</message>
<message>
<source>Keep at the head of the list</source>
<translation>リストの先頭に固定</translation>
</message>
<message>
<source>Remove from the list; the file stays</source>
<translation>リストから削除（ファイルは残ります）</translation>
</message>
<message>
<source>Not found. Find it again, or remove it here.</source>
<translation>見つかりません。場所を指定し直すか、リストから削除してください。</translation>
</message>
<message>
<source>Dismiss</source>
<translation>閉じる</translation>
</message>
<message>
<source>Add a layer after the selected one, or here</source>
<translation>選択したレイヤーの後またはここにレイヤーを追加</translation>
</message>
<message>
<source>Add and connect</source>
<translation>追加と接続</translation>
</message>
<message>
<source>Insert a layer behind the selected one</source>
<translation>選択したレイヤーの後ろにレイヤーを挿入</translation>
</message>
<message>
<source>Connect the selected layers in their order</source>
<translation>選択したレイヤーを順に接続</translation>
</message>
<message>
<source>Connect the selected layer to…</source>
<translation>選択したレイヤーの接続先…</translation>
</message>
<message>
<source>Disconnect the selection</source>
<translation>選択したものを切断</translation>
</message>
<message>
<source>Replace the selected layers</source>
<translation>選択したレイヤーを置き換え</translation>
</message>
<message>
<source>Edit the layer, open a block</source>
<translation>レイヤーを編集、ブロックを開く</translation>
</message>
<message>
<source>Edit</source>
<translation>編集</translation>
</message>
<message>
<source>Rename the selected layer</source>
<translation>選択したレイヤーの名前を変更</translation>
</message>
<message>
<source>Bypass the selected layers, or not</source>
<translation>選択したレイヤーのバイパスを切り替え</translation>
</message>
<message>
<source>Frame the selection</source>
<translation>選択したものをフレームで囲む</translation>
</message>
<message>
<source>Lock or unlock the selection</source>
<translation>選択したもののロックを切り替え</translation>
</message>
<message>
<source>Delete the selection</source>
<translation>選択したものを削除</translation>
</message>
<message>
<source>Delete the selection, or go back to the network around</source>
<translation>選択したものを削除、または外側のネットワークに戻る</translation>
</message>
<message>
<source>Paste at the pointer</source>
<translation>ポインターの位置に貼り付け</translation>
</message>
<message>
<source>Duplicate with the wires that arrive</source>
<translation>入力側のワイヤーごと複製</translation>
</message>
<message>
<source>Open the selected block</source>
<translation>選択したブロックを開く</translation>
</message>
<message>
<source>Collapse the selection into a block</source>
<translation>選択したものをブロックにまとめる</translation>
</message>
<message>
<source>Expand the selected block</source>
<translation>選択したブロックを展開</translation>
</message>
<message>
<source>Select</source>
<translation>選択</translation>
</message>
<message>
<source>Go along the wire to the right</source>
<translation>ワイヤーに沿って右へ</translation>
</message>
<message>
<source>Go along the wire to the left</source>
<translation>ワイヤーに沿って左へ</translation>
</message>
<message>
<source>Go to the layer above</source>
<translation>上のレイヤーへ</translation>
</message>
<message>
<source>Go to the layer below</source>
<translation>下のレイヤーへ</translation>
</message>
<message>
<source>Select the next layer as well</source>
<translation>次のレイヤーも選択</translation>
</message>
<message>
<source>Select the layer before as well</source>
<translation>前のレイヤーも選択</translation>
</message>
<message>
<source>Select the layer above as well</source>
<translation>上のレイヤーも選択</translation>
</message>
<message>
<source>Select the layer below as well</source>
<translation>下のレイヤーも選択</translation>
</message>
<message>
<source>Look at the next layer, and keep the selection</source>
<translation>選択を保ったまま次のレイヤーへ</translation>
</message>
<message>
<source>Look at the layer before, and keep the selection</source>
<translation>選択を保ったまま前のレイヤーへ</translation>
</message>
<message>
<source>Look at the layer above, and keep the selection</source>
<translation>選択を保ったまま上のレイヤーへ</translation>
</message>
<message>
<source>Look at the layer below, and keep the selection</source>
<translation>選択を保ったまま下のレイヤーへ</translation>
</message>
<message>
<source>Select the layer that one looks at, or not</source>
<translation>注目中のレイヤーの選択を切り替え</translation>
</message>
<message>
<source>Select the next wire of the layer</source>
<translation>レイヤーの次のワイヤーを選択</translation>
</message>
<message>
<source>Select the wire before</source>
<translation>前のワイヤーを選択</translation>
</message>
<message>
<source>Select the next wire as well</source>
<translation>次のワイヤーも選択</translation>
</message>
<message>
<source>Let the selected wires end at the layer that one looks at</source>
<translation>選択したワイヤーの終点を注目中のレイヤーにする</translation>
</message>
<message>
<source>Let the selected wires begin there</source>
<translation>選択したワイヤーの始点をそのレイヤーにする</translation>
</message>
<message>
<source>Select the next frame or note</source>
<translation>次のフレームまたはメモを選択</translation>
</message>
<message>
<source>Select the frame or note before</source>
<translation>前のフレームまたはメモを選択</translation>
</message>
<message>
<source>Move left</source>
<translation>左へ移動</translation>
</message>
<message>
<source>Place</source>
<translation>配置</translation>
</message>
<message>
<source>Move right</source>
<translation>右へ移動</translation>
</message>
<message>
<source>Move up</source>
<translation>上へ移動</translation>
</message>
<message>
<source>Move down</source>
<translation>下へ移動</translation>
</message>
<message>
<source>Move far left</source>
<translation>大きく左へ移動</translation>
</message>
<message>
<source>Move far right</source>
<translation>大きく右へ移動</translation>
</message>
<message>
<source>Move far up</source>
<translation>大きく上へ移動</translation>
</message>
<message>
<source>Move far down</source>
<translation>大きく下へ移動</translation>
</message>
<message>
<source>Make the frame or note wider</source>
<translation>フレームまたはメモの幅を広げる</translation>
</message>
<message>
<source>Make it narrower</source>
<translation>幅を狭める</translation>
</message>
<message>
<source>Make it higher</source>
<translation>高くする</translation>
</message>
<message>
<source>Make it lower</source>
<translation>低くする</translation>
</message>
<message>
<source>Go to the next layer found</source>
<translation>次に見つかったレイヤーへ</translation>
</message>
<message>
<source>Go to the layer found before</source>
<translation>前に見つかったレイヤーへ</translation>
</message>
<message>
<source>Show what mouse and keys do</source>
<translation>マウスとキーの働きを表示</translation>
</message>
<message>
<source>Double click</source>
<translation>ダブルクリック</translation>
</message>
<message>
<source>Search a layer to add; open a block; bend a wire</source>
<translation>追加するレイヤーを検索、ブロックを開く、ワイヤーを曲げる</translation>
</message>
<message>
<source>Drag a port</source>
<translation>ポートをドラッグ</translation>
</message>
<message>
<source>Draw a wire; over nothing: search for what fits</source>
<translation>ワイヤーを引く。何もない場所では候補を検索</translation>
</message>
<message>
<source>Drag the end of a wire</source>
<translation>ワイヤーの端をドラッグ</translation>
</message>
<message>
<source>Put it elsewhere, or take it away</source>
<translation>別の場所につなぐ、または取り外す</translation>
</message>
<message>
<source>Shift, drag a port</source>
<translation>Shift+ポートをドラッグ</translation>
</message>
<message>
<source>Take all its wires to another port</source>
<translation>すべてのワイヤーを別のポートへ移す</translation>
</message>
<message>
<source>Alt, click</source>
<translation>Alt+クリック</translation>
</message>
<message>
<source>Cut a wire, or all wires of a port</source>
<translation>ワイヤーまたはポートの全ワイヤーを切る</translation>
</message>
<message>
<source>Drag a layer onto a wire</source>
<translation>レイヤーをワイヤーにドラッグ</translation>
</message>
<message>
<source>Insert it; with Shift, out of its own chain</source>
<translation>挿入する。Shiftを押すと元の並びから抜く</translation>
</message>
<message>
<source>Shift, drop on a layer</source>
<translation>Shift+レイヤーにドロップ</translation>
</message>
<message>
<source>Replace it by what comes from the palette</source>
<translation>パレットから来たものに置き換える</translation>
</message>
<message>
<source>Ctrl, drag a layer</source>
<translation>Ctrl+レイヤーをドラッグ</translation>
</message>
<message>
<source>Copy it with the wires that arrive</source>
<translation>入力側のワイヤーごとコピーする</translation>
</message>
<message>
<source>Alt, while dragging</source>
<translation>Alt+ドラッグ中</translation>
</message>
<message>
<source>Do not snap</source>
<translation>スナップしない</translation>
</message>
<message>
<source>Shift or Ctrl, click</source>
<translation>ShiftまたはCtrl+クリック</translation>
</message>
<message>
<source>Select as well</source>
<translation>追加で選択</translation>
</message>
<message>
<source>Wheel</source>
<translation>ホイール</translation>
</message>
<message>
<source>Zoom; with Shift, to the side</source>
<translation>ズーム。Shiftを押すと横へ移動</translation>
</message>
<message>
<source>Middle button, or Space</source>
<translation>中ボタンまたはSpace</translation>
</message>
<message>
<source>Move the view</source>
<translation>表示を移動</translation>
</message>
<message>
<source>New…</source>
<translation>新規…</translation>
</message>
<message>
<source>Open…</source>
<translation>開く…</translation>
</message>
<message>
<source>Export picture…</source>
<translation>画像をエクスポート…</translation>
</message>
<message>
<source>Export Python source…</source>
<translation>Pythonソースをエクスポート…</translation>
</message>
<message>
<source>Settings…</source>
<translation>設定…</translation>
</message>
<message>
<source>Change shortcuts…</source>
<translation>ショートカットを変更…</translation>
</message>
<message>
<source>Quit</source>
<translation>終了</translation>
</message>
<message>
<source>Duplicate with wires</source>
<translation>ワイヤーごと複製</translation>
</message>
<message>
<source>Find in the network…</source>
<translation>ネットワーク内を検索…</translation>
</message>
<message>
<source>Rename layer</source>
<translation>レイヤーの名前を変更</translation>
</message>
<message>
<source>View</source>
<translation>表示</translation>
</message>
<message>
<source>Design</source>
<translation>設計</translation>
</message>
<message>
<source>Tune</source>
<translation>チューニング</translation>
</message>
<message>
<source>Deploy</source>
<translation>デプロイ</translation>
</message>
<message>
<source>Command palette…</source>
<translation>コマンドパレット…</translation>
</message>
<message>
<source>Find layer to add</source>
<translation>追加するレイヤーを検索</translation>
</message>
<message>
<source>Inspector</source>
<translation>インスペクター</translation>
</message>
<message>
<source>Source</source>
<translation>ソース</translation>
</message>
<message>
<source>Problems</source>
<translation>問題</translation>
</message>
<message>
<source>Costs</source>
<translation>コスト</translation>
</message>
<message>
<source>Own layers</source>
<translation>自作レイヤー</translation>
</message>
<message>
<source>Reset layout</source>
<translation>レイアウトをリセット</translation>
</message>
<message>
<source>Next panel</source>
<translation>次のパネル</translation>
</message>
<message>
<source>Previous panel</source>
<translation>前のパネル</translation>
</message>
<message>
<source>Show the whole network</source>
<translation>ネットワーク全体を表示</translation>
</message>
<message>
<source>Show health</source>
<translation>健全性を表示</translation>
</message>
<message>
<source>Show times</source>
<translation>時間を表示</translation>
</message>
<message>
<source>Full screen</source>
<translation>全画面表示</translation>
</message>
<message>
<source>Presentation</source>
<translation>プレゼンテーション</translation>
</message>
<message>
<source>Follow the system</source>
<translation>システムに合わせる</translation>
</message>
<message>
<source>Dark</source>
<translation>ダーク</translation>
</message>
<message>
<source>Light</source>
<translation>ライト</translation>
</message>
<message>
<source>High contrast, dark</source>
<translation>ハイコントラスト（ダーク）</translation>
</message>
<message>
<source>High contrast, light</source>
<translation>ハイコントラスト（ライト）</translation>
</message>
<message>
<source>Larger text</source>
<translation>文字を大きく</translation>
</message>
<message>
<source>Smaller text</source>
<translation>文字を小さく</translation>
</message>
<message>
<source>Text of usual size</source>
<translation>標準の文字サイズ</translation>
</message>
<message>
<source>Back to the network around</source>
<translation>外側のネットワークに戻る</translation>
</message>
<message>
<source>Expand the block</source>
<translation>ブロックを展開</translation>
</message>
<message>
<source>Make the block unique</source>
<translation>ブロックを独立させる</translation>
</message>
<message>
<source>Save block to library</source>
<translation>ブロックをライブラリに保存</translation>
</message>
<message>
<source>Arrange layers left to right</source>
<translation>レイヤーを左から右に配置</translation>
</message>
<message>
<source>Arrange all layers</source>
<translation>すべてのレイヤーを自動配置</translation>
</message>
<message>
<source>Go to the next problem</source>
<translation>次の問題へ</translation>
</message>
<message>
<source>Copy Python source</source>
<translation>Pythonソースをコピー</translation>
</message>
<message>
<source>Add Python file…</source>
<translation>Pythonファイルを追加…</translation>
</message>
<message>
<source>Find a learning rate</source>
<translation>学習率を探す</translation>
</message>
<message>
<source>Find a batch size</source>
<translation>バッチサイズを探す</translation>
</message>
<message>
<source>Commands and shortcuts</source>
<translation>コマンドとショートカット</translation>
</message>
<message>
<source>Open the log's folder</source>
<translation>ログのフォルダーを開く</translation>
</message>
<message>
<source>About Layerloom</source>
<translation>Layerloomについて</translation>
</message>
<message>
<source>Blue</source>
<translation>青</translation>
</message>
<message>
<source>Violet</source>
<translation>紫</translation>
</message>
<message>
<source>Teal</source>
<translation>青緑</translation>
</message>
<message>
<source>Green</source>
<translation>緑</translation>
</message>
<message>
<source>Amber</source>
<translation>琥珀</translation>
</message>
<message>
<source>Orange</source>
<translation>オレンジ</translation>
</message>
<message>
<source>Pink</source>
<translation>ピンク</translation>
</message>
<message>
<source>Exploding gradients</source>
<translation>勾配爆発</translation>
</message>
<message>
<source>Vanishing gradients</source>
<translation>勾配消失</translation>
</message>
<message>
<source>Dead units</source>
<translation>死んだユニット</translation>
</message>
<message>
<source>Learning rate too high</source>
<translation>学習率が高すぎる</translation>
</message>
<message>
<source>Learning rate too low</source>
<translation>学習率が低すぎる</translation>
</message>
<message>
<source>Saturated discriminator</source>
<translation>識別器の飽和</translation>
</message>
<message>
<source>Mode collapse</source>
<translation>モード崩壊</translation>
</message>
<message>
<source>Overfitting</source>
<translation>過学習</translation>
</message>
<message>
<source>Underfitting</source>
<translation>学習不足</translation>
</message>
<message>
<source>Wrong labels</source>
<translation>誤ったラベル</translation>
</message>
<message>
<source>Data starvation</source>
<translation>データの供給不足</translation>
</message>
<message>
<source>Drag a layer onto the canvas</source>
<translation>レイヤーをキャンバスにドラッグ</translation>
</message>
<message>
<source>A convolution looks at small patches of an image. Drag Conv2d from the palette to the right of images.</source>
<translation>畳み込みは、画像の小さな部分を見ます。パレットからConv2dをimagesの右へドラッグしてください。</translation>
</message>
<message>
<source>Connect the two</source>
<translation>2つを接続</translation>
</message>
<message>
<source>Drag from the port at the right edge of images to the port at the left edge of the convolution. The wire then says which shape flows through it.</source>
<translation>imagesの右端のポートから、畳み込みの左端のポートへドラッグしてください。ワイヤーには、流れる形状が表示されます。</translation>
</message>
<message>
<source>Set a parameter</source>
<translation>パラメーターを設定</translation>
</message>
<message>
<source>Click the convolution, and in the inspector set Out channels to 32: so many patterns it learns.</source>
<translation>畳み込みをクリックし、インスペクターでOut channelsを32にしてください。これが学習するパターンの数です。</translation>
</message>
<message>
<source>Pull out a wire, and let go</source>
<translation>ワイヤーを引き出して離す</translation>
</message>
<message>
<source>Drag from the convolution's right port into empty canvas and let go. What fits is offered: type relu, press Return.</source>
<translation>畳み込みの右のポートから、キャンバスの空いた場所へドラッグして離してください。候補が表示されるので、reluと入力してReturnを押します。</translation>
</message>
<message>
<source>Keys do it as well</source>
<translation>キーでもできます</translation>
</message>
<message>
<source>While the ReLU is selected, press Tab on the canvas, type flatten, press Return. It is wired at once.</source>
<translation>ReLUを選択したまま、キャンバスでTabを押し、flattenと入力してReturnを押してください。すぐに接続されます。</translation>
</message>
<message>
<source>The layer that decides</source>
<translation>判断するレイヤー</translation>
</message>
<message>
<source>Once more: Tab, linear, Return. It weighs everything it gets and gives one score for each digit.</source>
<translation>もう一度、Tab、linear、Returnです。このレイヤーは入力すべてに重みを付け、数字ごとに1つのスコアを出します。</translation>
</message>
<message>
<source>Lead it to the answer</source>
<translation>答えにつなぐ</translation>
</message>
<message>
<source>Drag from the right port of the linear layer to digit, the output of the network.</source>
<translation>linearレイヤーの右のポートから、ネットワークの出力digitへドラッグしてください。</translation>
</message>
<message>
<source>Problems come with repairs</source>
<translation>問題には修復方法が付いてきます</translation>
</message>
<message>
<source>The network gives 64 scores, but there are 10 digits. Click the problem in the status bar, then its repair.</source>
<translation>ネットワークは64個のスコアを出しますが、数字は10種類です。ステータスバーの問題をクリックし、修復方法を選んでください。</translation>
</message>
<message>
<source>Tidy up</source>
<translation>整頓</translation>
</message>
<message>
<source>Press Ctrl+Shift+A: the layers line up as they are read. Ctrl+Z takes back this, and everything else.</source>
<translation>Ctrl+Shift+Aを押すと、レイヤーが読む順に並びます。Ctrl+Zで、これもほかの操作も元に戻せます。</translation>
</message>
<message>
<source>Press Train</source>
<translation>「学習」を押す</translation>
</message>
<message>
<source>Your network now learns from 1,437 handwritten digits. 360 others are kept back to test it.</source>
<translation>ネットワークは1,437個の手書き数字から学習します。残りの360個はテスト用に取り分けられています。</translation>
</message>
<message>
<source>Watch it learn</source>
<translation>学習を見守る</translation>
</message>
<message>
<source>The curves on the left say how wrong it still is: they should fall. Those on the right say how many digits it reads. The tour goes on when the training is over.</source>
<translation>左の曲線はまだどれだけ間違っているかを示し、下がっていくはずです。右の曲線は読めた数字の割合を示します。学習が終わるとツアーは先に進みます。</translation>
</message>
<message>
<source>How good is it?</source>
<translation>どのくらい正確？</translation>
</message>
<message>
<source>Open Evaluate, and press Evaluate there: you see which digits it reads, and which it takes for others.</source>
<translation>「評価」を開き、「評価」を押してください。どの数字を読め、どれをほかの数字と取り違えるかが分かります。</translation>
</message>
<message>
<source>Take it home</source>
<translation>持ち帰る</translation>
</message>
<message>
<source>Look around as long as you like. Then open Deploy and press Export ONNX: one file that runs anywhere.</source>
<translation>好きなだけ見て回ってください。その後「デプロイ」を開き、「ONNXをエクスポート」を押します。どこでも動く1つのファイルになります。</translation>
</message>
<message>
<source>Draw a digit</source>
<translation>数字を描く</translation>
</message>
<message>
<source>The exported file answers: draw a digit with the mouse, and it says what it reads.</source>
<translation>エクスポートしたファイルが答えます。マウスで数字を描くと、読み取った結果を示します。</translation>
</message>
<message>
<source>You built a network that reads</source>
<translation>読み取るネットワークができました</translation>
</message>
<message>
<source>Save it with Ctrl+S. Then change it and train again, or begin with a template: they show more kinds of networks. F1 lists all that can be done.</source>
<translation>Ctrl+Sで保存してください。そして変更してもう一度学習させるか、テンプレートから始めてみましょう。ほかの種類のネットワークが見られます。F1でできることの一覧を表示します。</translation>
</message>
<message>
<source>Digits CNN</source>
<translation>数字のCNN</translation>
</message>
<message>
<source>Reads handwritten digits with three small convolutions, after LeNet-5.</source>
<translation>LeNet-5にならった3つの小さな畳み込みで、手書き数字を読みます。</translation>
</message>
<message>
<source>How convolutions, pooling and dropout work together on images.</source>
<translation>畳み込み、プーリング、Dropoutが画像でどう働き合うか。</translation>
</message>
<message>
<source>6 s</source>
<translation>6秒</translation>
</message>
<message>
<source>Tabular MLP</source>
<translation>表形式データのMLP</translation>
</message>
<message>
<source>Tells the grower of a wine from 13 chemical measurements.</source>
<translation>13の化学的測定値からワインの生産者を当てます。</translation>
</message>
<message>
<source>How a table is standardised and classified by a few dense layers.</source>
<translation>表を標準化し、いくつかの全結合層で分類する方法。</translation>
</message>
<message>
<source>1 s</source>
<translation>1秒</translation>
</message>
<message>
<source>Tables</source>
<translation>表</translation>
</message>
<message>
<source>Regression MLP</source>
<translation>回帰MLP</translation>
</message>
<message>
<source>Predicts how diabetes progresses within a year from ten values of a patient.</source>
<translation>患者の10の値から、1年以内の糖尿病の進行を予測します。</translation>
</message>
<message>
<source>How a network predicts a number rather than a class, and what R² says.</source>
<translation>クラスではなく数を予測する方法と、R²の意味。</translation>
</message>
<message>
<source>Sequence LSTM</source>
<translation>系列LSTM</translation>
</message>
<message>
<source>Reads a digit row by row, as a sequence of eight steps, and remembers what it saw.</source>
<translation>数字を1行ずつ、8ステップの系列として読み、見たものを記憶します。</translation>
</message>
<message>
<source>How a recurrent layer turns a sequence into one vector.</source>
<translation>再帰レイヤーが系列を1つのベクトルに変える仕組み。</translation>
</message>
<message>
<source>2 s</source>
<translation>2秒</translation>
</message>
<message>
<source>Sequences</source>
<translation>系列</translation>
</message>
<message>
<source>Residual CNN</source>
<translation>残差CNN</translation>
</message>
<message>
<source>Reads digits with two residual blocks; the second one halves the image.</source>
<translation>2つの残差ブロックで数字を読みます。2つ目は画像を半分にします。</translation>
</message>
<message>
<source>What skip connections and batch normalisation are for.</source>
<translation>スキップ接続とバッチ正規化の役割。</translation>
</message>
<message>
<source>15 s</source>
<translation>15秒</translation>
</message>
<message>
<source>Transfer learning</source>
<translation>転移学習</translation>
</message>
<message>
<source>Reads digits with a backbone of torchvision and one dense layer behind it.</source>
<translation>torchvisionのバックボーンと、その後の1つの全結合層で数字を読みます。</translation>
</message>
<message>
<source>How a backbone is used: set its weights to DEFAULT, and it brings what it learned elsewhere.</source>
<translation>バックボーンの使い方。重みをDEFAULTにすると、ほかで学んだものを活かせます。</translation>
</message>
<message>
<source>30 s</source>
<translation>30秒</translation>
</message>
<message>
<source>Segmentation</source>
<translation>セグメンテーション</translation>
</message>
<message>
<source>Says of each pixel which shape it belongs to, with a small U-Net.</source>
<translation>各ピクセルがどの図形に属するかを、小さなU-Netで答えます。</translation>
</message>
<message>
<source>How a network sees more by making pictures smaller, and how what it saw on the way brings back fine edges.</source>
<translation>画像を小さくすることで広く見る方法と、途中で見たものから細かい輪郭を取り戻す方法。</translation>
</message>
<message>
<source>20 s</source>
<translation>20秒</translation>
</message>
<message>
<source>Detection</source>
<translation>物体検出</translation>
</message>
<message>
<source>Finds shapes in a picture: where each is, how large and of which kind.</source>
<translation>画像の中の図形を見つけます：位置、大きさ、種類。</translation>
</message>
<message>
<source>How a grid of cells tells of any number of things, and what mean average precision says of boxes.</source>
<translation>グリッドのセルで任意の数のものを表す方法と、mAPが枠について示すこと。</translation>
</message>
<message>
<source>10 s</source>
<translation>10秒</translation>
</message>
<message>
<source>Super-resolution</source>
<translation>超解像</translation>
</message>
<message>
<source>Makes pictures twice as wide and high, with edges sharper than enlarging alone gives.</source>
<translation>画像を縦横2倍にします。単なる拡大よりも輪郭が鮮明になります。</translation>
</message>
<message>
<source>How a network adds what is missing to what is there, and how four channels become one picture twice as fine.</source>
<translation>今あるものに足りないものを加える方法と、4つのチャンネルを2倍細かい1枚の画像にする方法。</translation>
</message>
<message>
<source>Two tasks at once</source>
<translation>2つの課題を同時に</translation>
</message>
<message>
<source>Measures where a shape is and how large, and says which it is, in one network.</source>
<translation>図形の位置と大きさを測り、種類も答えます。1つのネットワークで行います。</translation>
</message>
<message>
<source>How two heads share one body, and how the losses of two tasks are added.</source>
<translation>2つのヘッドが1つの本体を共有する方法と、2つの課題の損失を足し合わせる方法。</translation>
</message>
<message>
<source>3 s</source>
<translation>3秒</translation>
</message>
<message>
<source>Says for each of four kinds of shapes whether a picture shows it; none or several may be there.</source>
<translation>4種類の図形それぞれが画像にあるかを答えます。1つもない場合や、いくつもある場合があります。</translation>
</message>
<message>
<source>How several labels differ from one class: each is a question of its own, answered yes or no.</source>
<translation>複数のラベルと1つのクラスの違い：それぞれが「はい」か「いいえ」で答える独立した問いです。</translation>
</message>
<message>
<source>8 s</source>
<translation>8秒</translation>
</message>
<message>
<source>Tells from measurements of cells whether a tumour is benign or malignant.</source>
<translation>細胞の測定値から、腫瘍が良性か悪性かを見分けます。</translation>
</message>
<message>
<source>How one number answers yes or no, and what ROC-AUC says that accuracy does not.</source>
<translation>1つの数で「はい」か「いいえ」に答える方法と、正解率ではわからないがROC-AUCでわかること。</translation>
</message>
<message>
<source>Quantile regression</source>
<translation>分位点回帰</translation>
</message>
<message>
<source>Predicts how diabetes progresses as a range: a low, a middle and a high value.</source>
<translation>糖尿病の進行を幅で予測します：低い値、中央の値、高い値。</translation>
</message>
<message>
<source>How a network says how sure it is: one loss, weighed differently, gives values that 10, 50 and 90 of 100 lie below.</source>
<translation>ネットワークが確信の度合いを示す方法：重みの異なる1つの損失から、100個中10、50、90個が下回る値が得られます。</translation>
</message>
<message>
<source>Picture and table</source>
<translation>画像と表</translation>
</message>
<message>
<source>Predicts the price of an order from a picture of what is bought, and a table of how many and which discount.</source>
<translation>注文の価格を、品物の画像と、個数と割引の表から予測します。</translation>
</message>
<message>
<source>How two inputs of different kinds get branches of their own and are joined.</source>
<translation>種類の異なる2つの入力に別々の枝を設け、つなぎ合わせる方法。</translation>
</message>
<message>
<source>Praise or blame</source>
<translation>称賛か批判か</translation>
</message>
<message>
<source>Reads a sentence word by word and says whether it praises or blames.</source>
<translation>文を1語ずつ読み、褒めているか批判しているかを答えます。</translation>
</message>
<message>
<source>How words become vectors, and how a memory carries “not” and “but” to the end of a sentence.</source>
<translation>単語がベクトルになる仕組みと、「not」や「but」を記憶で文の終わりまで運ぶ方法。</translation>
</message>
<message>
<source>Language model</source>
<translation>言語モデル</translation>
</message>
<message>
<source>Says at each place of a sentence which word comes next, as chatbots do on a larger scale.</source>
<translation>文の各位置で次の単語を答えます。チャットボットが大きな規模で行うことと同じです。</translation>
</message>
<message>
<source>How attention looks back at the words so far, and why nobody is always right: four or five words may follow almost everywhere.</source>
<translation>アテンションがそれまでの単語を振り返る仕組みと、誰も常に正解できない理由：ほぼどこでも4、5語が続きうるためです。</translation>
</message>
<message>
<source>Translation</source>
<translation>翻訳</translation>
</message>
<message>
<source>Reads a sentence and writes it in a language that puts its words in another order.</source>
<translation>文を読み、語順の異なる言語で書きます。</translation>
</message>
<message>
<source>How one network reads and another writes, looking back with attention at the words that matter.</source>
<translation>一方のネットワークが読み、もう一方がアテンションで大事な単語を振り返りながら書く仕組み。</translation>
</message>
<message>
<source>Demand of tomorrow</source>
<translation>明日の需要</translation>
</message>
<message>
<source>Looks at the demand of a week, hour by hour, and foretells the next day.</source>
<translation>1週間の1時間ごとの需要を見て、翌日を予測します。</translation>
</message>
<message>
<source>How convolutions with growing gaps see far back with few weights.</source>
<translation>間隔を広げていく畳み込みが、少ない重みで遠い過去まで見る仕組み。</translation>
</message>
<message>
<source>Weather of Lorenz</source>
<translation>ローレンツの天気</translation>
</message>
<message>
<source>Reads 32 steps of a chaotic weather and foretells the next 20.</source>
<translation>カオス的な天気を32ステップ読み、次の20ステップを予測します。</translation>
</message>
<message>
<source>How a recurrent memory learns a law of nature from examples alone.</source>
<translation>再帰的な記憶が、例だけから自然法則を学ぶ仕組み。</translation>
</message>
<message>
<source>Words of tones</source>
<translation>音の単語</translation>
</message>
<message>
<source>Listens to sung tones and writes down which ones they are.</source>
<translation>歌声を聞き、どの音かを書き取ります。</translation>
</message>
<message>
<source>How speech is recognised without being told when each sound begins (CTC).</source>
<translation>各音の始まりを知らされずに音声を認識する仕組み（CTC）。</translation>
</message>
<message>
<source>4 s</source>
<translation>4秒</translation>
</message>
<message>
<source>Sound</source>
<translation>音声</translation>
</message>
<message>
<source>DCGAN</source>
<translation>DCGAN</translation>
</message>
<message>
<source>A generator makes digits of random numbers, and a discriminator tells them from real ones.</source>
<translation>生成器が乱数から数字を作り、識別器が本物と見分けます。</translation>
</message>
<message>
<source>How two networks learn against each other, with convolutions and batch normalisation in both, and why no loss tells when to stop.</source>
<translation>2つのネットワークが競い合って学ぶ方法。どちらにも畳み込みとバッチ正規化を使います。損失からは止め時がわからない理由も学べます。</translation>
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
<translation>全結合層で数字を作ります。識別器が点数を付け、二乗誤差で評価します。</translation>
</message>
<message>
<source>How a GAN gets calmer where real pictures are to score 1 and made ones 0, and squared errors pull them there.</source>
<translation>本物の画像の目標を1、作られた画像の目標を0とし、二乗誤差で引き寄せると、GANが安定する理由。</translation>
</message>
<message>
<source>WGAN-GP</source>
<translation>WGAN-GP</translation>
</message>
<message>
<source>Makes digits while a critic says how far they are from real ones; its slope is kept near 1.</source>
<translation>クリティックが本物からの距離を答え、それをもとに数字を作ります。クリティックの傾きは1付近に保たれます。</translation>
</message>
<message>
<source>What a critic is, why it learns twice as often as the generator, and how a gradient can itself be a part of a loss.</source>
<translation>クリティックとは何か、なぜ生成器の2倍の頻度で学ぶのか、そして勾配自体を損失の一部にする方法。</translation>
</message>
<message>
<source>Conditional GAN</source>
<translation>条件付きGAN</translation>
</message>
<message>
<source>Makes the digit one asks for; a reader that learns beside it says how often that can be read.</source>
<translation>求められた数字を作ります。並行して学ぶ読み取り役が、どれだけ読み取れるかを示します。</translation>
</message>
<message>
<source>How a network is told what to make, and how a third network can judge what two others do.</source>
<translation>何を作るかをネットワークに伝える方法と、3つ目のネットワークがほかの2つの成果を評価する方法。</translation>
</message>
<message>
<source>Variational autoencoder</source>
<translation>変分オートエンコーダー</translation>
</message>
<message>
<source>Learns a space of codes in which every place is a digit, and makes new ones from random codes.</source>
<translation>どの位置も数字になる符号の空間を学び、ランダムな符号から新しい数字を作ります。</translation>
</message>
<message>
<source>How two losses are weighed against each other: true copies, and codes that lie like random numbers.</source>
<translation>2つの損失の釣り合わせ方：忠実な複製と、乱数のように並ぶ符号。</translation>
</message>
<message>
<source>Style transfer</source>
<translation>スタイル変換</translation>
</message>
<message>
<source>Learns to see, then to paint pictures again in the colours and strokes of a tile.</source>
<translation>まず見ることを学び、次に画像をタイルの色とタッチで描き直すことを学びます。</translation>
</message>
<message>
<source>How a network that has learnt to see judges what another one paints: what is on a picture, and in which style.</source>
<translation>見ることを学んだネットワークが、別のネットワークの描いたものを評価する方法：何が写っているか、どのスタイルか。</translation>
</message>
<message>
<source>Autoencoder</source>
<translation>オートエンコーダー</translation>
</message>
<message>
<source>Squeezes pictures of 64 pixels into eight numbers, and makes the pictures of these again.</source>
<translation>64ピクセルの画像を8個の数に圧縮し、そこから画像を復元します。</translation>
</message>
<message>
<source>How a network learns without labels: what goes in is what should come out.</source>
<translation>ラベルなしで学習する方法：入力したものを、そのまま出力させます。</translation>
</message>
<message>
<source>Without labels</source>
<translation>ラベルなし</translation>
</message>
<message>
<source>Denoising autoencoder</source>
<translation>ノイズ除去オートエンコーダー</translation>
</message>
<message>
<source>Takes noise out of pictures, after learning from pictures to which noise was added.</source>
<translation>ノイズを加えた画像で学び、画像からノイズを取り除きます。</translation>
</message>
<message>
<source>How one makes tasks from data alone: spoil it, and ask for what it was.</source>
<translation>データだけから課題を作る方法：データを壊し、元の姿を答えさせます。</translation>
</message>
<message>
<source>Anomalies in heartbeats</source>
<translation>心拍の異常</translation>
</message>
<message>
<source>Learns to copy heartbeats that are as they should be; what it copies badly is not.</source>
<translation>正常な心拍の複製を学びます。うまく複製できないものは異常です。</translation>
</message>
<message>
<source>How something rare is found without having learnt from it, and what ROC-AUC says of that.</source>
<translation>まれなものを、それを学習せずに見つける方法と、それについてROC-AUCが示すこと。</translation>
</message>
<message>
<source>SimCLR</source>
<translation>SimCLR</translation>
</message>
<message>
<source>Learns what pictures have in common without labels: two views of one picture are to get codes alike.</source>
<translation>画像に共通するものをラベルなしで学びます。1枚の画像の2つのビューを似た符号にします。</translation>
</message>
<message>
<source>How codes are learnt by comparing, and how a probe that reads them says what they are worth.</source>
<translation>比較によって符号を学ぶ方法と、符号を読むプローブがその価値を示す方法。</translation>
</message>
<message>
<source>Pseudo-labels</source>
<translation>疑似ラベル</translation>
</message>
<message>
<source>Learns from 12 known labels and 1,000 points: what the network is sure of becomes a label itself.</source>
<translation>12個の既知のラベルと1,000個の点から学びます。ネットワークが確信したものはラベルになります。</translation>
</message>
<message>
<source>How points without labels help, when one begins to believe the network, and how far.</source>
<translation>ラベルのない点が役立つ仕組みと、ネットワークをいつから、どこまで信じるか。</translation>
</message>
<message>
<source>Triplets</source>
<translation>トリプレット</translation>
</message>
<message>
<source>Learns codes in which pictures of the same digit are near each other and others are far.</source>
<translation>同じ数字の画像は近く、違う数字の画像は遠くなる符号を学びます。</translation>
</message>
<message>
<source>How a network learns to compare rather than to name, from the hardest pairs of each batch.</source>
<translation>各バッチの最も難しい組から、名前ではなく比較を学ぶ方法。</translation>
</message>
<message>
<source>Compare and recommend</source>
<translation>比較と推薦</translation>
</message>
<message>
<source>Matrix factorisation</source>
<translation>行列分解</translation>
</message>
<message>
<source>Predicts how users rate what they have not seen, from eight tastes of each user and qualities of each item.</source>
<translation>各ユーザーの8つの好みと各アイテムの8つの性質から、まだ見ていないものへの評価を予測します。</translation>
</message>
<message>
<source>How embeddings are learnt tables, and how a product of two rows recommends.</source>
<translation>Embeddingが学習される表であることと、2つの行の積で推薦する方法。</translation>
</message>
<message>
<source>Neural recommender</source>
<translation>ニューラル推薦</translation>
</message>
<message>
<source>Predicts ratings with dense layers behind the embeddings of users and items.</source>
<translation>ユーザーとアイテムのEmbeddingの後に全結合層を置き、評価を予測します。</translation>
</message>
<message>
<source>How a network finds by itself what a product of tastes was told, and what that costs.</source>
<translation>好みの積として与えていたものをネットワークが自分で見つける仕組みと、その代償。</translation>
</message>
<message>
<source>Distillation</source>
<translation>蒸留</translation>
</message>
<message>
<source>A large teacher learns to read digits, then a student with few weights learns to say what it says.</source>
<translation>大きな教師が数字の読み方を学び、次に重みの少ない生徒が教師と同じ答えを学びます。</translation>
</message>
<message>
<source>How a small network learns more from how a teacher hesitates than from labels alone.</source>
<translation>小さなネットワークが、ラベルだけよりも教師の迷い方から多くを学ぶ仕組み。</translation>
</message>
<message>
<source>Teach and reuse</source>
<translation>教えることと再利用</translation>
</message>
<message>
<source>Freeze and unfreeze</source>
<translation>凍結とその解除</translation>
</message>
<message>
<source>First learns to copy pictures without labels, then to read digits with what it has learnt.</source>
<translation>まずラベルなしで画像の複製を学び、次に学んだものを使って数字の読み方を学びます。</translation>
</message>
<message>
<source>How what was learnt elsewhere is kept frozen until a new head has learnt, and then adapts in small steps.</source>
<translation>別の所で学んだものを、新しいヘッドが学ぶまで凍結し、その後小さなステップで適応させる方法。</translation>
</message>
<message>
<source>Input and output</source>
<translation>入力と出力</translation>
</message>
<message>
<source>Convolution</source>
<translation>畳み込み</translation>
</message>
<message>
<source>Dense</source>
<translation>全結合</translation>
</message>
<message>
<source>Pooling</source>
<translation>プーリング</translation>
</message>
<message>
<source>Normalisation</source>
<translation>正規化</translation>
</message>
<message>
<source>Activation</source>
<translation>活性化</translation>
</message>
<message>
<source>Sequence</source>
<translation>系列</translation>
</message>
<message>
<source>Attention</source>
<translation>アテンション</translation>
</message>
<message>
<source>Shape</source>
<translation>形状</translation>
</message>
<message>
<source>Merge</source>
<translation>結合</translation>
</message>
<message>
<source>Regularisation</source>
<translation>正則化</translation>
</message>
<message>
<source>Arithmetic</source>
<translation>算術</translation>
</message>
<message>
<source>Reduction</source>
<translation>集約</translation>
</message>
<message>
<source>Constants and noise</source>
<translation>定数とノイズ</translation>
</message>
<message>
<source>Pretrained</source>
<translation>事前学習済み</translation>
</message>
<message>
<source>Your own</source>
<translation>自作</translation>
</message>
<message>
<source>Images</source>
<translation>画像</translation>
</message>
<message>
<source>Time series</source>
<translation>時系列</translation>
</message>
<message>
<source>Several inputs</source>
<translation>複数の入力</translation>
</message>
<message>
<source>Where data enters. Give the shape of one sample; the batch dimension is added for you.</source>
<translation>データの入口です。1サンプルの形状を指定します。バッチの次元は自動で加わります。</translation>
</message>
<message>
<source>Sizes of one sample, without the batch; a name such as L stands for a size that is open.</source>
<translation>バッチを除いた1サンプルの各サイズ。Lのような名前は、未定のサイズを表します。</translation>
</message>
<message>
<source>Whole numbers (int64) are for Embedding, bool for masks.</source>
<translation>整数（int64）はEmbedding用、boolはマスク用です。</translation>
</message>
<message>
<source>What the network returns. A network may have several outputs.</source>
<translation>ネットワークが返すもの。出力は複数あってもかまいません。</translation>
</message>
<message>
<source>Slides learned filters over signals; each filter looks for one pattern and makes one channel.</source>
<translation>学習したフィルターを信号の上で滑らせます。各フィルターは1つのパターンを探し、1つのチャンネルを作ります。</translation>
</message>
<message>
<source>Number of filters, and of channels in the output.</source>
<translation>フィルターの数。出力のチャンネル数になります。</translation>
</message>
<message>
<source>Size of a filter: length.</source>
<translation>フィルターのサイズ：長さ。</translation>
</message>
<message>
<source>How far the filter moves each time; 2 halves the output.</source>
<translation>フィルターが1回に動く距離。2で出力は半分になります。</translation>
</message>
<message>
<source>How much is added at each edge before filtering. “same” keeps the size, “valid” adds nothing.</source>
<translation>フィルター処理の前に各端へ加える量。「same」はサイズを保ち、「valid」は何も加えません。</translation>
</message>
<message>
<source>Distance between the points of a filter; more sees further.</source>
<translation>フィルターの点どうしの間隔。大きいほど広い範囲を見ます。</translation>
</message>
<message>
<source>Splits the channels into groups that do not see each other.</source>
<translation>チャンネルを、互いに参照しないグループに分けます。</translation>
</message>
<message>
<source>Add a learned offset to each output channel.</source>
<translation>各出力チャンネルに学習可能なバイアスを加えます。</translation>
</message>
<message>
<source>What stands in the padding: nothing, a mirror image, the edge again, or the other side.</source>
<translation>パディングに入れる値：ゼロ、鏡像、端の値の繰り返し、または反対側の値。</translation>
</message>
<message>
<source>Slides learned filters over images; each filter looks for one pattern and makes one channel.</source>
<translation>学習したフィルターを画像の上で滑らせます。各フィルターは1つのパターンを探し、1つのチャンネルを作ります。</translation>
</message>
<message>
<source>Size of a filter: height and width.</source>
<translation>フィルターのサイズ：高さと幅。</translation>
</message>
<message>
<source>Slides learned filters over volumes; each filter looks for one pattern and makes one channel.</source>
<translation>学習したフィルターをボリュームの中で滑らせます。各フィルターは1つのパターンを探し、1つのチャンネルを作ります。</translation>
</message>
<message>
<source>Size of a filter: depth, height and width.</source>
<translation>フィルターのサイズ：奥行き、高さ、幅。</translation>
</message>
<message>
<source>A convolution run backwards: each input point paints a learned patch, so that signals grow.</source>
<translation>畳み込みを逆向きに行います。入力の各点が学習したパッチを描き、信号が大きくなります。</translation>
</message>
<message>
<source>How much is added at each edge before filtering.</source>
<translation>フィルター処理の前に各端へ加える量。</translation>
</message>
<message>
<source>How much longer the output becomes at its end; less than the stride.</source>
<translation>出力を末尾でどれだけ長くするか。ストライドより小さい値です。</translation>
</message>
<message>
<source>A convolution run backwards: each input point paints a learned patch, so that images grow.</source>
<translation>畳み込みを逆向きに行います。入力の各点が学習したパッチを描き、画像が大きくなります。</translation>
</message>
<message>
<source>A convolution run backwards: each input point paints a learned patch, so that volumes grow.</source>
<translation>畳み込みを逆向きに行います。入力の各点が学習したパッチを描き、ボリュームが大きくなります。</translation>
</message>
<message>
<source>Cuts images into patches and turns each into features: the sequence that a vision transformer reads.</source>
<translation>画像をパッチに切り分け、それぞれを特徴に変えます。Vision Transformerが読む系列です。</translation>
</message>
<message>
<source>Height and width of a patch.</source>
<translation>パッチの高さと幅。</translation>
</message>
<message>
<source>Number of features of each patch.</source>
<translation>各パッチの特徴の数。</translation>
</message>
<message>
<source>Add a learned offset to each feature.</source>
<translation>各特徴に学習可能なバイアスを加えます。</translation>
</message>
<message>
<source>Multiplies the last dimension by a learned matrix and adds a bias: y = xWᵀ + b.</source>
<translation>最後の次元に学習した行列を掛け、バイアスを加えます：y = xWᵀ + b。</translation>
</message>
<message>
<source>Size of the last dimension of the output.</source>
<translation>出力の最後の次元のサイズ。</translation>
</message>
<message>
<source>Add a learned offset to each output.</source>
<translation>各出力に学習可能なバイアスを加えます。</translation>
</message>
<message>
<source>Lets two inputs act on each other: each output is x₁ᵀWx₂ + b with a learned matrix W.</source>
<translation>2つの入力を互いに作用させます。各出力は、学習した行列Wによるx₁ᵀWx₂ + bです。</translation>
</message>
<message>
<source>The first features.</source>
<translation>1つ目の特徴。</translation>
</message>
<message>
<source>The second features.</source>
<translation>2つ目の特徴。</translation>
</message>
<message>
<source>Turns each whole number, such as the number of a word, into a learned vector.</source>
<translation>単語の番号などの整数を、それぞれ学習したベクトルに変えます。</translation>
</message>
<message>
<source>How many different numbers may arrive, counted from 0.</source>
<translation>入力されうる番号の種類の数。0から数えます。</translation>
</message>
<message>
<source>Size of the vector for each number.</source>
<translation>各番号のベクトルのサイズ。</translation>
</message>
<message>
<source>The number that stands for nothing.</source>
<translation>「何もない」を表す番号。</translation>
</message>
<message>
<source>no padding</source>
<translation>パディングなし</translation>
</message>
<message>
<source>Longer vectors are cut to this length when they are looked up.</source>
<translation>これより長いベクトルは、参照時にこの長さに切り詰められます。</translation>
</message>
<message>
<source>no limit</source>
<translation>制限なし</translation>
</message>
<message>
<source>The norm that max_norm means: 2 is the usual length.</source>
<translation>max_normが指すノルム。2が通常の長さです。</translation>
</message>
<message>
<source>Divide each vector's gradient by how often its number is in the batch.</source>
<translation>各ベクトルの勾配を、その番号がバッチに現れる回数で割ります。</translation>
</message>
<message>
<source>The vectors of the numbers that arrive.</source>
<translation>入力された番号のベクトル。</translation>
</message>
<message>
<source>All vectors, one in each row: for a last layer that shares them.</source>
<translation>すべてのベクトルを1行に1つずつ。これを共有する最終レイヤー用です。</translation>
</message>
<message>
<source>Looks up a vector for each number of a row and gives their mean, sum or maximum: a bag of words.</source>
<translation>行の各番号のベクトルを引き、その平均、和、または最大値を返します（bag of words）。</translation>
</message>
<message>
<source>What is made of a row's vectors.</source>
<translation>行のベクトルから何を作るか。</translation>
</message>
<message>
<source>A row of whole numbers for each sample.</source>
<translation>サンプルごとの整数の行。</translation>
</message>
<message>
<source>How much each number counts, with mode sum.</source>
<translation>各番号の重み。modeがsumのときに使います。</translation>
</message>
<message>
<source>Replaces each vector by the nearest of a learned code book: the middle of a VQ-VAE. Train its loss too.</source>
<translation>各ベクトルを、学習したコードブックの最も近いものに置き換えます。VQ-VAEの中央部です。その損失も学習に加えてください。</translation>
</message>
<message>
<source>How many vectors the code book has.</source>
<translation>コードブックのベクトルの数。</translation>
</message>
<message>
<source>The dimension that holds a vector: 1 for maps, −1 for sequences.</source>
<translation>ベクトルを持つ次元：特徴マップでは1、系列では−1。</translation>
</message>
<message>
<source>How strongly what arrives is drawn towards the book.</source>
<translation>入力をコードブックへ引き寄せる強さ。</translation>
</message>
<message>
<source>The vectors of the code book.</source>
<translation>コードブックのベクトル。</translation>
</message>
<message>
<source>Their numbers in the book.</source>
<translation>コードブック内の番号。</translation>
</message>
<message>
<source>One number for each sample, to be kept small beside the network's own loss.</source>
<translation>サンプルごとの1つの数。ネットワーク本来の損失とともに小さく保ちます。</translation>
</message>
<message>
<source>Keeps the largest value of each window, so that a pattern counts wherever in the window it lies.</source>
<translation>各ウィンドウの最大値を残します。パターンはウィンドウ内のどこにあっても有効です。</translation>
</message>
<message>
<source>Size of the window.</source>
<translation>ウィンドウのサイズ。</translation>
</message>
<message>
<source>How far the window moves each time.</source>
<translation>ウィンドウが1回に動く距離。</translation>
</message>
<message>
<source>as large as the window</source>
<translation>ウィンドウと同じ</translation>
</message>
<message>
<source>How much is added at each edge; at most half the window.</source>
<translation>各端に加える量。最大でウィンドウの半分です。</translation>
</message>
<message>
<source>Distance between the points of the window.</source>
<translation>ウィンドウの点どうしの間隔。</translation>
</message>
<message>
<source>Also give the places of the largest values, as a MaxUnpool layer wants them.</source>
<translation>最大値の位置も返します。MaxUnpoolレイヤーが使います。</translation>
</message>
<message>
<source>Let the last window run over the edge instead of leaving it out.</source>
<translation>最後のウィンドウを省かず、端からはみ出させます。</translation>
</message>
<message>
<source>Where in its channel each value was found, counted in one row.</source>
<translation>各値がチャンネル内のどこにあったか。1列に並べて数えた位置です。</translation>
</message>
<message>
<source>Averages each window: a smaller, smoother feature map.</source>
<translation>各ウィンドウを平均します。より小さく滑らかな特徴マップになります。</translation>
</message>
<message>
<source>Let the zeros of the padding count in the average.</source>
<translation>パディングのゼロも平均に含めます。</translation>
</message>
<message>
<source>Takes the root of the sum of powers of each window: between a sum (1) and the largest value (large).</source>
<translation>各ウィンドウのべき乗の和の累乗根を取ります。和（1）と最大値（大きい値）の中間です。</translation>
</message>
<message>
<source>The power. Even numbers suit all values, others only values above 0.</source>
<translation>べき指数。偶数はどの値にも使え、それ以外は0より大きい値にのみ使えます。</translation>
</message>
<message>
<source>Divide the sum by this number instead.</source>
<translation>和を代わりにこの数で割ります。</translation>
</message>
<message>
<source>the size of the window</source>
<translation>ウィンドウのサイズ</translation>
</message>
<message>
<source>Averages down to a size that you choose; the windows follow from the size that arrives.</source>
<translation>指定したサイズまで平均します。ウィンドウは入力サイズから決まります。</translation>
</message>
<message>
<source>The length of the output.</source>
<translation>出力の長さ。</translation>
</message>
<message>
<source>The height and width of the output.</source>
<translation>出力の高さと幅。</translation>
</message>
<message>
<source>The depth and height and width of the output.</source>
<translation>出力の奥行き、高さ、幅。</translation>
</message>
<message>
<source>Keeps the largest values, down to a size that you choose; the windows follow from the size that arrives.</source>
<translation>指定したサイズになるよう最大値を残します。ウィンドウは入力サイズから決まります。</translation>
</message>
<message>
<source>Keeps the largest values of windows whose places are drawn by lot, to shrink maps by any ratio.</source>
<translation>位置を無作為に決めたウィンドウの最大値を残します。特徴マップを任意の比率で縮小できます。</translation>
</message>
<message>
<source>Size of the output, in place of a ratio.</source>
<translation>比率の代わりに指定する出力サイズ。</translation>
</message>
<message>
<source>by output_ratio</source>
<translation>output_ratioによる</translation>
</message>
<message>
<source>How much of each size is left.</source>
<translation>各サイズのうち残す割合。</translation>
</message>
<message>
<source>Averages each channel over all positions: one number per channel, whatever the size of the map.</source>
<translation>各チャンネルを全位置で平均します。特徴マップのサイズによらず、チャンネルごとに1つの数になります。</translation>
</message>
<message>
<source>Keep the pooled dimensions, with size 1.</source>
<translation>プーリングした次元をサイズ1で残します。</translation>
</message>
<message>
<source>Keeps the largest value of each channel: one number per channel, whatever the size of the map.</source>
<translation>各チャンネルの最大値を残します。特徴マップのサイズによらず、チャンネルごとに1つの数になります。</translation>
</message>
<message>
<source>Puts the values of a MaxPool1d back where they came from, with zeros between them.</source>
<translation>MaxPool1dの値を元の位置に戻し、間をゼロで埋めます。</translation>
</message>
<message>
<source>Size of the window of the pooling.</source>
<translation>プーリングのウィンドウのサイズ。</translation>
</message>
<message>
<source>Stride of the pooling.</source>
<translation>プーリングのストライド。</translation>
</message>
<message>
<source>Padding of the pooling.</source>
<translation>プーリングのパディング。</translation>
</message>
<message>
<source>Size before the pooling, where the windows left something over.</source>
<translation>プーリング前のサイズ。ウィンドウに余りが出た場合に指定します。</translation>
</message>
<message>
<source>from the windows</source>
<translation>ウィンドウから</translation>
</message>
<message>
<source>The pooled values.</source>
<translation>プーリングされた値。</translation>
</message>
<message>
<source>Where they came from: the indices of a MaxPool1d with return_indices.</source>
<translation>元の位置。return_indicesを有効にしたMaxPool1dのインデックスです。</translation>
</message>
<message>
<source>Puts the values of a MaxPool2d back where they came from, with zeros between them.</source>
<translation>MaxPool2dの値を元の位置に戻し、間をゼロで埋めます。</translation>
</message>
<message>
<source>Where they came from: the indices of a MaxPool2d with return_indices.</source>
<translation>元の位置。return_indicesを有効にしたMaxPool2dのインデックスです。</translation>
</message>
<message>
<source>Puts the values of a MaxPool3d back where they came from, with zeros between them.</source>
<translation>MaxPool3dの値を元の位置に戻し、間をゼロで埋めます。</translation>
</message>
<message>
<source>Where they came from: the indices of a MaxPool3d with return_indices.</source>
<translation>元の位置。return_indicesを有効にしたMaxPool3dのインデックスです。</translation>
</message>
<message>
<source>Gives each channel mean 0 and deviation 1 over the batch. It lets deep networks learn fast.</source>
<translation>各チャンネルをバッチ全体で平均0、標準偏差1にします。深いネットワークの学習が速くなります。</translation>
</message>
<message>
<source>Keeps the division from going wild where values hardly vary.</source>
<translation>値がほとんど変化しないときに割り算が発散するのを防ぎます。</translation>
</message>
<message>
<source>How much of each batch enters the running averages.</source>
<translation>各バッチを移動平均に取り込む割合。</translation>
</message>
<message>
<source>the average of all batches</source>
<translation>全バッチの平均</translation>
</message>
<message>
<source>Learn a scale and an offset for each channel afterwards.</source>
<translation>その後、チャンネルごとにスケールとオフセットを学習します。</translation>
</message>
<message>
<source>Keep running averages, and use them when not training.</source>
<translation>移動平均を保持し、学習時以外に使います。</translation>
</message>
<message>
<source>Learn an offset too, not the scale alone.</source>
<translation>スケールだけでなく、オフセットも学習します。</translation>
</message>
<message>
<source>Gives each channel of each sample mean 0 and deviation 1: takes contrast and style out of images.</source>
<translation>各サンプルの各チャンネルを平均0、標準偏差1にします。画像からコントラストとスタイルを取り除きます。</translation>
</message>
<message>
<source>Normalises groups of channels within each sample. It does not mind small batches.</source>
<translation>サンプルごとにチャンネルのグループを正規化します。小さいバッチでも問題ありません。</translation>
</message>
<message>
<source>How many groups the channels are split into.</source>
<translation>チャンネルを分けるグループの数。</translation>
</message>
<message>
<source>Gives the features of each sample mean 0 and deviation 1. The usual norm of transformers.</source>
<translation>各サンプルの特徴を平均0、標準偏差1にします。Transformerで標準的な正規化です。</translation>
</message>
<message>
<source>How many of the last dimensions are taken together.</source>
<translation>末尾からいくつの次元をまとめて扱うか。</translation>
</message>
<message>
<source>Learn a scale for each feature afterwards.</source>
<translation>その後、特徴ごとにスケールを学習します。</translation>
</message>
<message>
<source>Learn an offset too.</source>
<translation>オフセットも学習します。</translation>
</message>
<message>
<source>Divides the features of each sample by their root mean square: a LayerNorm without the mean.</source>
<translation>各サンプルの特徴を二乗平均平方根で割ります。平均を引かないLayerNormです。</translation>
</message>
<message>
<source>Keeps the division from going wild where values are near zero.</source>
<translation>値がゼロに近いときに割り算が発散するのを防ぎます。</translation>
</message>
<message>
<source>the smallest step of the number type</source>
<translation>数値型の最小刻み</translation>
</message>
<message>
<source>Divides each value by what its neighbouring channels hold at the same place, as AlexNet did.</source>
<translation>各値を、同じ位置の隣接チャンネルの値に応じて割ります。AlexNetで使われた方法です。</translation>
</message>
<message>
<source>How many neighbouring channels count.</source>
<translation>考慮する隣接チャンネルの数。</translation>
</message>
<message>
<source>How strongly they count.</source>
<translation>隣接チャンネルの影響の強さ。</translation>
</message>
<message>
<source>The power that is taken of their sum.</source>
<translation>その和に適用するべき指数。</translation>
</message>
<message>
<source>What is added to their sum.</source>
<translation>その和に加える値。</translation>
</message>
<message>
<source>The older form of LocalResponseNorm, for images.</source>
<translation>LocalResponseNormの古い形で、画像用です。</translation>
</message>
<message>
<source>Scales vectors to a length of 1, so that only their direction counts.</source>
<translation>ベクトルを長さ1にそろえ、方向だけが意味を持つようにします。</translation>
</message>
<message>
<source>Which length: 2 is the usual one, 1 the sum of amounts.</source>
<translation>長さの種類：2が通常の長さ、1は絶対値の和。</translation>
</message>
<message>
<source>The dimension that is one vector; 0 is the batch.</source>
<translation>1つのベクトルとみなす次元。0はバッチです。</translation>
</message>
<message>
<source>The least length to divide by.</source>
<translation>割り算に使う長さの最小値。</translation>
</message>
<message>
<source>Keeps what is positive and sets the rest to zero: max(0, x). The usual choice after a convolution.</source>
<translation>正の値を残し、それ以外をゼロにします：max(0, x)。畳み込みの後の定番です。</translation>
</message>
<message>
<source>Like ReLU, but lets a little of the negative through, so that no neuron dies.</source>
<translation>ReLUに似ていますが、負の値も少し通すので、死んだニューロンができません。</translation>
</message>
<message>
<source>What negative values are multiplied by.</source>
<translation>負の値に掛ける数。</translation>
</message>
<message>
<source>Like LeakyReLU, but the slope for negative values is learned.</source>
<translation>LeakyReLUに似ていますが、負の値の傾きを学習します。</translation>
</message>
<message>
<source>Learn one slope for each channel instead of one for all.</source>
<translation>全体で1つではなく、チャンネルごとに傾きを学習します。</translation>
</message>
<message>
<source>The slope before training.</source>
<translation>学習前の傾き。</translation>
</message>
<message>
<source>Like LeakyReLU, but draws the slope for negative values at random while training; then it is their middle.</source>
<translation>LeakyReLUに似ていますが、学習中は負の値の傾きを無作為に選び、その後は中間の値を使います。</translation>
</message>
<message>
<source>The smallest slope that may be drawn.</source>
<translation>選ばれる傾きの最小値。</translation>
</message>
<message>
<source>The largest slope that may be drawn.</source>
<translation>選ばれる傾きの最大値。</translation>
</message>
<message>
<source>ReLU that stops at 6: good where a network will calculate with few bits.</source>
<translation>6で頭打ちになるReLU。少ないビット数で計算するネットワークに適しています。</translation>
</message>
<message>
<source>Like ReLU for what is positive; falls smoothly towards −α for what is negative.</source>
<translation>正の値ではReLUと同様で、負の値では−αに向かって滑らかに下がります。</translation>
</message>
<message>
<source>How far below zero the values may fall.</source>
<translation>値がゼロよりどこまで下がってよいか。</translation>
</message>
<message>
<source>Like ELU, but without a kink at zero, whatever α is.</source>
<translation>ELUに似ていますが、αによらずゼロで折れ曲がりません。</translation>
</message>
<message>
<source>ELU with constants that keep mean 0 and deviation 1 from layer to layer. Use AlphaDropout with it.</source>
<translation>レイヤーを経ても平均0、標準偏差1を保つ定数を持つELU。AlphaDropoutと組み合わせて使います。</translation>
</message>
<message>
<source>A smooth ReLU that weighs each value by how likely it is to be large. The usual choice in transformers.</source>
<translation>各値を、それが大きい値である確率で重み付けする滑らかなReLU。Transformerの定番です。</translation>
</message>
<message>
<source>Calculate exactly, or faster by way of tanh.</source>
<translation>正確に計算するか、tanhを使って速く計算するか。</translation>
</message>
<message>
<source>x · sigmoid(x): smooth, and slightly negative just below zero. Also called Swish.</source>
<translation>x · sigmoid(x)：滑らかで、ゼロのすぐ下でわずかに負になります。Swishとも呼ばれます。</translation>
</message>
<message>
<source>x · tanh(softplus(x)): smooth like SiLU, a little deeper below zero.</source>
<translation>x · tanh(softplus(x))：SiLUのように滑らかで、ゼロの下で少し深くなります。</translation>
</message>
<message>
<source>A smooth ReLU that is positive everywhere, such as a deviation or a rate must be.</source>
<translation>常に正になる滑らかなReLU。標準偏差や比率などに必要です。</translation>
</message>
<message>
<source>How sharp the bend at zero is.</source>
<translation>ゼロ付近の曲がりの鋭さ。</translation>
</message>
<message>
<source>Where β · x is above it, the value passes as it is.</source>
<translation>β · xがこれを超えると、値をそのまま通します。</translation>
</message>
<message>
<source>x / (1 + |x|): squeezes numbers into −1 … 1, more gently than Tanh.</source>
<translation>x / (1 + |x|)：数を−1 … 1に収めます。Tanhより緩やかです。</translation>
</message>
<message>
<source>Squeezes every number into 0 … 1, such as a probability or how far a gate is open.</source>
<translation>すべての数を0 … 1に収めます。確率やゲートの開き具合などに使います。</translation>
</message>
<message>
<source>The logarithm of Sigmoid, without the rounding of doing both: at most 0.</source>
<translation>Sigmoidの対数。別々に計算するより丸め誤差がなく、最大で0です。</translation>
</message>
<message>
<source>Squeezes every number into −1 … 1.</source>
<translation>すべての数を−1 … 1に収めます。</translation>
</message>
<message>
<source>x − tanh(x): what Tanh would cut away; small numbers become tiny.</source>
<translation>x − tanh(x)：Tanhが切り落とす分。小さな数はごく小さくなります。</translation>
</message>
<message>
<source>Sigmoid made of three straight lines: fast to calculate.</source>
<translation>3本の直線によるSigmoid。計算が高速です。</translation>
</message>
<message>
<source>SiLU made of straight lines and one bend: fast to calculate.</source>
<translation>直線と1つの曲線によるSiLU。計算が高速です。</translation>
</message>
<message>
<source>Lets numbers between two limits pass and cuts off the others.</source>
<translation>2つの限界の間の数を通し、それ以外を切り詰めます。</translation>
</message>
<message>
<source>No number is below it afterwards.</source>
<translation>これより小さい数はなくなります。</translation>
</message>
<message>
<source>No number is above it afterwards.</source>
<translation>これより大きい数はなくなります。</translation>
</message>
<message>
<source>Sets small numbers to zero and lets the others pass.</source>
<translation>小さな数をゼロにし、それ以外を通します。</translation>
</message>
<message>
<source>Numbers from −λ to λ become zero.</source>
<translation>−λからλまでの数がゼロになります。</translation>
</message>
<message>
<source>Pulls every number towards zero by λ; what is smaller becomes zero.</source>
<translation>すべての数をλだけゼロに近づけます。それより小さいものはゼロになります。</translation>
</message>
<message>
<source>How far numbers are pulled.</source>
<translation>数をゼロに近づける量。</translation>
</message>
<message>
<source>Lets numbers above a threshold pass and puts one value in the place of the others.</source>
<translation>しきい値を超える数を通し、それ以外を1つの値に置き換えます。</translation>
</message>
<message>
<source>Numbers must be above it to pass.</source>
<translation>これを超える数だけが通ります。</translation>
</message>
<message>
<source>What stands in the place of the others.</source>
<translation>それ以外の代わりに入る値。</translation>
</message>
<message>
<source>Splits features into two halves and lets the second decide how much of the first passes: a · sigmoid(b).</source>
<translation>特徴を2つに分け、後半が前半の通る量を決めます：a · sigmoid(b)。</translation>
</message>
<message>
<source>The dimension that is halved.</source>
<translation>半分に分ける次元。</translation>
</message>
<message>
<source>Turns scores into probabilities that sum to 1. CrossEntropyLoss does this itself: use one of the two.</source>
<translation>スコアを、合計が1になる確率に変えます。CrossEntropyLossはこれを内部で行うため、どちらか一方だけを使ってください。</translation>
</message>
<message>
<source>The dimension along which the values sum to 1.</source>
<translation>値の合計が1になる次元。</translation>
</message>
<message>
<source>The logarithm of Softmax, without the rounding of doing both. NLLLoss wants it.</source>
<translation>Softmaxの対数。別々に計算するより丸め誤差がありません。NLLLossが必要とします。</translation>
</message>
<message>
<source>Softmax of the negated scores: the smallest gets the largest share.</source>
<translation>符号を反転したスコアのSoftmax。最小のものが最大の割合を得ます。</translation>
</message>
<message>
<source>Softmax over the channels, at each pixel by itself: which class a pixel belongs to.</source>
<translation>各ピクセルでのチャンネルにわたるSoftmax。ピクセルがどのクラスに属するかを表します。</translation>
</message>
<message>
<source>Draws one of several choices at random, as their scores make it likely, so that gradients can pass. It draws after training too.</source>
<translation>スコアに応じた確率で選択肢から1つを無作為に選び、勾配も通します。学習後も無作為に選びます。</translation>
</message>
<message>
<source>Near 0 the choice is nearly one; large values blur it.</source>
<translation>0に近いほどほぼ1つに決まり、大きいほどぼやけます。</translation>
</message>
<message>
<source>Give a single 1 among zeros; gradients are those of the blurred choice.</source>
<translation>ゼロの中に1つだけ1を返します。勾配はぼやけた選択のものです。</translation>
</message>
<message>
<source>The dimension along which one is chosen.</source>
<translation>1つを選ぶ次元。</translation>
</message>
<message>
<source>The plain recurrent layer: its memory is one tanh of what arrives and what was. It forgets quickly. Sequences arrive as (N, steps, features): batch_first is always on.</source>
<translation>基本的な再帰レイヤー。記憶は、入力と直前の記憶から計算する1つのtanhです。すぐに忘れます。系列は（N, ステップ, 特徴）の形で入力します。batch_firstは常に有効です。</translation>
</message>
<message>
<source>Size of the memory, and of the output at each step.</source>
<translation>記憶のサイズ。各ステップの出力のサイズでもあります。</translation>
</message>
<message>
<source>How many such layers lie on top of each other.</source>
<translation>このレイヤーを何層重ねるか。</translation>
</message>
<message>
<source>The function that makes the new memory.</source>
<translation>新しい記憶を作る関数。</translation>
</message>
<message>
<source>Add learned offsets.</source>
<translation>学習可能なバイアスを加えます。</translation>
</message>
<message>
<source>Share of values dropped between the layers while training; a single layer has none.</source>
<translation>学習中にレイヤー間で値を落とす割合。1層の場合は何も落としません。</translation>
</message>
<message>
<source>Read the sequence backwards too, and join both results.</source>
<translation>系列を逆向きにも読み、両方の結果をつなげます。</translation>
</message>
<message>
<source>The sequences.</source>
<translation>系列。</translation>
</message>
<message>
<source>The memory to begin with, such as another layer's h_n; zeros if nothing is connected.</source>
<translation>最初の記憶。別のレイヤーのh_nなど。何も接続しなければゼロです。</translation>
</message>
<message>
<source>What the top layer says at each step.</source>
<translation>最上層の各ステップの出力。</translation>
</message>
<message>
<source>The memory after the last step, for each layer and direction.</source>
<translation>最後のステップの後の記憶。層と方向ごとにあります。</translation>
</message>
<message>
<source>A recurrent layer with gates that decide what to keep, so that it remembers over long sequences. Sequences arrive as (N, steps, features): batch_first is always on.</source>
<translation>何を保持するかをゲートで決める再帰レイヤーで、長い系列でも記憶を保ちます。系列は（N, ステップ, 特徴）の形で入力します。batch_firstは常に有効です。</translation>
</message>
<message>
<source>Project what is said at each step to this size; 0 leaves it as it is.</source>
<translation>各ステップの出力をこのサイズに射影します。0ならそのままです。</translation>
</message>
<message>
<source>The cell's state to begin with, together with h_0.</source>
<translation>最初のセル状態。h_0とともに指定します。</translation>
</message>
<message>
<source>The cell's state then.</source>
<translation>最後のセル状態。</translation>
</message>
<message>
<source>A recurrent layer with gates, simpler than LSTM and often as good. Sequences arrive as (N, steps, features): batch_first is always on.</source>
<translation>ゲートを持つ再帰レイヤー。LSTMより単純で、同程度の性能が出ることも多くあります。系列は（N, ステップ, 特徴）の形で入力します。batch_firstは常に有効です。</translation>
</message>
<message>
<source>One step of an RNN: the new memory is one tanh of what arrives and what was.</source>
<translation>RNNの1ステップ。新しい記憶は、入力と直前の記憶から計算する1つのtanhです。</translation>
</message>
<message>
<source>Size of the memory.</source>
<translation>記憶のサイズ。</translation>
</message>
<message>
<source>The features of one step.</source>
<translation>1ステップの特徴。</translation>
</message>
<message>
<source>The memory before this step; zeros if nothing is connected.</source>
<translation>このステップの前の記憶。何も接続しなければゼロです。</translation>
</message>
<message>
<source>The memory after this step.</source>
<translation>このステップの後の記憶。</translation>
</message>
<message>
<source>One step of an LSTM, with gates that decide what to keep.</source>
<translation>LSTMの1ステップ。何を保持するかをゲートで決めます。</translation>
</message>
<message>
<source>The cell's state before this step, together with hx.</source>
<translation>このステップの前のセル状態。hxとともに指定します。</translation>
</message>
<message>
<source>The cell's state after this step.</source>
<translation>このステップの後のセル状態。</translation>
</message>
<message>
<source>One step of a GRU, with gates, simpler than LSTMCell.</source>
<translation>GRUの1ステップ。ゲートを持ち、LSTMCellより単純です。</translation>
</message>
<message>
<source>Each position of the query gathers from the values where its key matches; several heads look for different things. Sequences arrive as (N, positions, features): batch_first is always on.</source>
<translation>クエリの各位置が、キーの一致するところのバリューを集めます。複数のヘッドが別々のものを探します。系列は（N, 位置, 特徴）の形で入力します。batch_firstは常に有効です。</translation>
</message>
<message>
<source>How many patterns are looked for at once; divides the features.</source>
<translation>同時に探すパターンの数。特徴の数を割り切る必要があります。</translation>
</message>
<message>
<source>Share of attention weights dropped while training.</source>
<translation>学習中に落とすアテンションの重みの割合。</translation>
</message>
<message>
<source>Hide what comes later: position i sees the keys up to i.</source>
<translation>後のものを隠します。位置iはiまでのキーを見ます。</translation>
</message>
<message>
<source>Add learned offsets to the projections.</source>
<translation>射影に学習可能なバイアスを加えます。</translation>
</message>
<message>
<source>Add a learned key and value that all may look at.</source>
<translation>すべての位置が参照できる、学習可能なキーとバリューを加えます。</translation>
</message>
<message>
<source>Add a key and value of zeros that all may look at.</source>
<translation>すべての位置が参照できる、ゼロのキーとバリューを加えます。</translation>
</message>
<message>
<source>Give the weights too; without them it is faster.</source>
<translation>重みも返します。返さないほうが高速です。</translation>
</message>
<message>
<source>Give the mean of the heads' weights, not each.</source>
<translation>ヘッドごとではなく、重みの平均を返します。</translation>
</message>
<message>
<source>The positions that look for something. Alone, it attends to itself.</source>
<translation>何かを探す位置。これだけなら自分自身を参照します。</translation>
</message>
<message>
<source>What is looked at; the query itself if nothing is connected.</source>
<translation>参照されるもの。何も接続しなければクエリ自身です。</translation>
</message>
<message>
<source>What is gathered; the key if nothing is connected.</source>
<translation>集められるもの。何も接続しなければキーです。</translation>
</message>
<message>
<source>Yes where a target may not look at a source, or numbers that are added to the scores.</source>
<translation>ターゲットがソースを見てはならない位置を真とするか、スコアに加える数を入れます。</translation>
</message>
<message>
<source>Yes where a key only fills up its sequence.</source>
<translation>キーが系列の埋め草にすぎない位置を真とします。</translation>
</message>
<message>
<source>What each position of the query has gathered.</source>
<translation>クエリの各位置が集めたもの。</translation>
</message>
<message>
<source>How much each looked at each, averaged over the heads.</source>
<translation>互いにどれだけ参照したか。ヘッドの平均です。</translation>
</message>
<message>
<source>Each query gathers from the values where its key matches. Nothing is learned here: projections and heads are drawn around it.</source>
<translation>各クエリが、キーの一致するところのバリューを集めます。ここでは何も学習しません。射影とヘッドは周りに描きます。</translation>
</message>
<message>
<source>What scores are multiplied by.</source>
<translation>スコアに掛ける数。</translation>
</message>
<message>
<source>1 / √features</source>
<translation>1 / √特徴数</translation>
</message>
<message>
<source>Let several heads of the query share one of the keys.</source>
<translation>クエリの複数のヘッドに1つのキーを共有させます。</translation>
</message>
<message>
<source>What looks for something: (N, heads, positions, features), or without heads.</source>
<translation>何かを探すもの：（N, ヘッド, 位置, 特徴）、またはヘッドなし。</translation>
</message>
<message>
<source>What is looked at.</source>
<translation>参照されるもの。</translation>
</message>
<message>
<source>What is gathered, one for each key.</source>
<translation>集められるもの。キーごとに1つ。</translation>
</message>
<message>
<source>Yes where a query may look at a key (the other way round than in MultiheadAttention), or numbers that are added to the scores.</source>
<translation>クエリがキーを見てよい位置を真とするか（MultiheadAttentionとは逆）、スコアに加える数を入れます。</translation>
</message>
<message>
<source>Weighs each channel of an image by what all channels show on average.</source>
<translation>画像の各チャンネルを、全チャンネルの平均的な値に応じて重み付けします。</translation>
</message>
<message>
<source>How many times fewer channels there are in the middle.</source>
<translation>中間でチャンネルを何分の1に減らすか。</translation>
</message>
<message>
<source>A mask (steps, steps) that hides from each step what comes after it, for a sequence that arrives.</source>
<translation>入力された系列に対し、各ステップから後のものを隠すマスク（ステップ, ステップ）。</translation>
</message>
<message>
<source>The dimension of the steps; 1 in (N, steps, features).</source>
<translation>ステップの次元。（N, ステップ, 特徴）では1です。</translation>
</message>
<message>
<source>Yes where hidden (MultiheadAttention) or where visible (scaled dot product); or −∞ to add.</source>
<translation>隠す位置が真（MultiheadAttention）か、見える位置が真（Scaled Dot Product）か、または加算用の−∞か。</translation>
</message>
<message>
<source>Says for each word whether it only fills up its sequence, by the number that stands for that.</source>
<translation>各単語が埋め草にすぎないかどうかを、それを表す番号で判定します。</translation>
</message>
<message>
<source>The number of what fills up.</source>
<translation>埋め草の番号。</translation>
</message>
<message>
<source>Yes for what fills up (key_padding_mask of attention), or for what is real.</source>
<translation>埋め草を真とするか（アテンションのkey_padding_mask）、実データを真とするか。</translation>
</message>
<message>
<source>One layer of a transformer's encoder: each position looks at all others, then a dense part thinks it over. Sequences arrive as (N, positions, features): batch_first is always on.</source>
<translation>Transformerエンコーダーの1層。各位置が他のすべてを見て、その後に全結合部が処理します。系列は（N, 位置, 特徴）の形で入力します。batch_firstは常に有効です。</translation>
</message>
<message>
<source>How many patterns each attention looks for; divides the features.</source>
<translation>各アテンションが探すパターンの数。特徴の数を割り切る必要があります。</translation>
</message>
<message>
<source>Hide what comes later: each position sees itself and those before it.</source>
<translation>後のものを隠します。各位置は自分とそれより前を見ます。</translation>
</message>
<message>
<source>Size of the hidden layer of the dense part.</source>
<translation>全結合部の隠れ層のサイズ。</translation>
</message>
<message>
<source>Share of values dropped while training.</source>
<translation>学習中に落とす値の割合。</translation>
</message>
<message>
<source>The activation of the dense part.</source>
<translation>全結合部の活性化関数。</translation>
</message>
<message>
<source>Normalise before each part instead of after it: deep stacks train more easily.</source>
<translation>各部の後ではなく前に正規化します。深い構成の学習が容易になります。</translation>
</message>
<message>
<source>Keeps the norms from going wild where values hardly vary.</source>
<translation>値がほとんど変化しないときに正規化が発散するのを防ぎます。</translation>
</message>
<message>
<source>The sequence that is read.</source>
<translation>読み込む系列。</translation>
</message>
<message>
<source>Yes where a position only fills up its sequence.</source>
<translation>系列の埋め草にすぎない位置を真とします。</translation>
</message>
<message>
<source>One layer of a transformer's decoder: looks at its own sequence, then at what an encoder made of another. Sequences arrive as (N, positions, features): batch_first is always on.</source>
<translation>Transformerデコーダーの1層。自身の系列を見てから、エンコーダーが別の系列から作ったものを見ます。系列は（N, 位置, 特徴）の形で入力します。batch_firstは常に有効です。</translation>
</message>
<message>
<source>The sequence so far, of which each position gets its next.</source>
<translation>これまでの系列。各位置からその次が得られます。</translation>
</message>
<message>
<source>What an encoder made of the sequence that was read.</source>
<translation>読み込んだ系列からエンコーダーが作ったもの。</translation>
</message>
<message>
<source>A stack of transformer encoder layers: the body of BERT, of vision transformers and, causal, of GPT. Sequences arrive as (N, positions, features): batch_first is always on.</source>
<translation>Transformerエンコーダー層の積み重ね。BERTやVision Transformer、causalならGPTの本体です。系列は（N, 位置, 特徴）の形で入力します。batch_firstは常に有効です。</translation>
</message>
<message>
<source>How many layers lie on top of each other.</source>
<translation>何層重ねるか。</translation>
</message>
<message>
<source>Normalise once more at the end, as norm_first wants.</source>
<translation>最後にもう一度正規化します。norm_firstの場合に必要です。</translation>
</message>
<message>
<source>A stack of transformer decoder layers, which look at an encoder's result while they write. Sequences arrive as (N, positions, features): batch_first is always on.</source>
<translation>Transformerデコーダー層の積み重ね。出力を書きながらエンコーダーの結果を見ます。系列は（N, 位置, 特徴）の形で入力します。batch_firstは常に有効です。</translation>
</message>
<message>
<source>The whole transformer: an encoder reads one sequence, a decoder writes another, such as its translation. Sequences arrive as (N, positions, features): batch_first is always on.</source>
<translation>Transformer全体。エンコーダーが系列を読み、デコーダーが翻訳などの別の系列を書きます。系列は（N, 位置, 特徴）の形で入力します。batch_firstは常に有効です。</translation>
</message>
<message>
<source>How many layers the encoder has.</source>
<translation>エンコーダーの層の数。</translation>
</message>
<message>
<source>How many layers the decoder has.</source>
<translation>デコーダーの層の数。</translation>
</message>
<message>
<source>Adds waves of falling frequency to a sequence, so that a transformer can tell its positions apart.</source>
<translation>周波数が下がっていく波を系列に加え、Transformerが位置を区別できるようにします。</translation>
</message>
<message>
<source>The longest sequence that may arrive.</source>
<translation>入力されうる系列の最大の長さ。</translation>
</message>
<message>
<source>Share of values dropped afterwards while training.</source>
<translation>学習中に、その後で落とす値の割合。</translation>
</message>
<message>
<source>Adds a learned vector for each position to a sequence, as BERT, GPT and vision transformers do.</source>
<translation>位置ごとに学習したベクトルを系列に加えます。BERT、GPT、Vision Transformerと同じ方法です。</translation>
</message>
<message>
<source>The longest sequence that may arrive; each position learns a vector.</source>
<translation>入力されうる系列の最大の長さ。位置ごとにベクトルを学習します。</translation>
</message>
<message>
<source>Turns pairs of features by angles that grow with the position, so that scores depend on distances only. It belongs on queries and keys, before ScaledDotProductAttention.</source>
<translation>特徴の対を、位置とともに増える角度で回転させ、スコアが距離だけで決まるようにします。ScaledDotProductAttentionの前で、クエリとキーに使います。</translation>
</message>
<message>
<source>How slowly the slowest pair turns; more for long sequences.</source>
<translation>最も遅い対の回転の遅さ。長い系列では大きくします。</translation>
</message>
<message>
<source>Pair neighbours instead of the two halves.</source>
<translation>前半と後半ではなく、隣どうしを対にします。</translation>
</message>
<message>
<source>Learns a number for each distance between positions and each head, to be added to the scores of attention: wire it to attn_mask.</source>
<translation>位置間の距離とヘッドごとに、アテンションのスコアに加える数を学習します。attn_maskに接続してください。</translation>
</message>
<message>
<source>As many as the attention has.</source>
<translation>アテンションと同じ数。</translation>
</message>
<message>
<source>How many different distances are told apart.</source>
<translation>区別する距離の数。</translation>
</message>
<message>
<source>From here on, all distances are one.</source>
<translation>これ以上の距離はすべて同じとみなします。</translation>
</message>
<message>
<source>Tell what comes before from what comes after.</source>
<translation>前にあるものと後にあるものを区別します。</translation>
</message>
<message>
<source>The sequence that looks; only its length counts.</source>
<translation>参照する側の系列。長さだけが使われます。</translation>
</message>
<message>
<source>The sequence that is looked at; the query's if nothing is connected.</source>
<translation>参照される系列。何も接続しなければクエリのものです。</translation>
</message>
<message>
<source>Learns a number for each offset between two pixels of a window and each head, to be added to the scores of attention within windows, as Swin does.</source>
<translation>ウィンドウ内の2ピクセル間のずれとヘッドごとに、ウィンドウ内アテンションのスコアに加える数を学習します。Swinと同じ方法です。</translation>
</message>
<message>
<source>Height and width of a window, in pixels.</source>
<translation>ウィンドウの高さと幅（ピクセル）。</translation>
</message>
<message>
<source>Keeps pixels apart that met in a window only because the map was shifted around its edge (Roll): 0, or −∞ to be added to the scores of attention within windows.</source>
<translation>マップを端で巡回シフト（Roll）したために同じウィンドウに入ったピクセルどうしを分けます。ウィンドウ内アテンションのスコアに加える0または−∞です。</translation>
</message>
<message>
<source>How far the map was shifted: half a window.</source>
<translation>マップのシフト量。ウィンドウの半分です。</translation>
</message>
<message>
<source>The shifted map (N, height, width, channels); only its sizes count.</source>
<translation>シフトしたマップ（N, 高さ, 幅, チャンネル）。サイズだけが使われます。</translation>
</message>
<message>
<source>Lays all numbers of a sample in one row, as a Linear layer after convolutions wants them.</source>
<translation>サンプルのすべての数を1列に並べます。畳み込みの後のLinearレイヤーに必要な形です。</translation>
</message>
<message>
<source>The first dimension to merge; 0 is the batch.</source>
<translation>まとめる最初の次元。0はバッチです。</translation>
</message>
<message>
<source>The last dimension to merge; −1 is the last one there is.</source>
<translation>まとめる最後の次元。−1は末尾の次元です。</translation>
</message>
<message>
<source>Arranges the numbers of each sample in another shape, in the same order. The batch stays.</source>
<translation>各サンプルの数を、順序を保ったまま別の形状に並べ直します。バッチはそのままです。</translation>
</message>
<message>
<source>Sizes of one sample: numbers, names such as L, 0 to keep a size, −1 for what is left.</source>
<translation>1サンプルの各サイズ：数値、Lなどの名前、サイズを保つ0、残りを表す−1。</translation>
</message>
<message>
<source>Puts the dimensions in another order, such as channels last: 0, 2, 3, 1. Dimension 0 is the batch.</source>
<translation>次元を別の順序に並べ替えます。チャンネルを最後にするなら0, 2, 3, 1です。次元0はバッチです。</translation>
</message>
<message>
<source>The old dimensions in their new order.</source>
<translation>元の次元を新しい順序で並べたもの。</translation>
</message>
<message>
<source>Makes several dimensions of one, such as heads and their features.</source>
<translation>ヘッドとその特徴など、複数の次元を1つにまとめます。</translation>
</message>
<message>
<source>The dimension to take apart; −1 is the last.</source>
<translation>分割する次元。−1は末尾です。</translation>
</message>
<message>
<source>The sizes that it becomes; −1 stands for whatever is left.</source>
<translation>分割後の各サイズ。−1は残りを表します。</translation>
</message>
<message>
<source>Swaps two dimensions, such as the steps and the features of a sequence.</source>
<translation>系列のステップと特徴など、2つの次元を入れ替えます。</translation>
</message>
<message>
<source>One of the two dimensions; 0 is the batch.</source>
<translation>2つの次元の一方。0はバッチです。</translation>
</message>
<message>
<source>The other one; −1 is the last.</source>
<translation>もう一方。−1は末尾です。</translation>
</message>
<message>
<source>Moves one dimension to another place; the others keep their order.</source>
<translation>1つの次元を別の場所に移します。他の次元の順序は変わりません。</translation>
</message>
<message>
<source>The dimension to move; 1 is the channels.</source>
<translation>移す次元。1はチャンネルです。</translation>
</message>
<message>
<source>Where it goes; −1 is the end.</source>
<translation>移動先。−1は末尾です。</translation>
</message>
<message>
<source>Drops dimensions of size 1.</source>
<translation>サイズ1の次元を取り除きます。</translation>
</message>
<message>
<source>The dimensions to drop; −1 is the last.</source>
<translation>取り除く次元。−1は末尾です。</translation>
</message>
<message>
<source>Puts in a dimension of size 1, so that a tensor can stretch along it.</source>
<translation>サイズ1の次元を挿入し、テンソルをその方向に伸ばせるようにします。</translation>
</message>
<message>
<source>Where the new dimension stands; −1 puts it last.</source>
<translation>新しい次元の位置。−1は末尾です。</translation>
</message>
<message>
<source>Takes one slice and drops its dimension, such as the last step of a sequence.</source>
<translation>系列の最後のステップなど、1つのスライスを取り出し、その次元を取り除きます。</translation>
</message>
<message>
<source>The dimension to choose from; 1 is the steps of a sequence.</source>
<translation>選択する次元。1は系列のステップです。</translation>
</message>
<message>
<source>Which one: 0 is the first, −1 the last.</source>
<translation>どれを選ぶか：0は最初、−1は最後。</translation>
</message>
<message>
<source>Passes on what it gets. Good as a named place, or to try a network without a layer.</source>
<translation>入力をそのまま通します。名前を付けた場所として、またはレイヤーなしでネットワークを試すのに便利です。</translation>
</message>
<message>
<source>Stretches sizes of 1 until each sample has a shape. What has no batch, such as a class token, gets one.</source>
<translation>サイズ1の次元を伸ばし、各サンプルを指定の形状にします。クラストークンのようにバッチを持たないものには、バッチを付けます。</translation>
</message>
<message>
<source>Sizes of one sample, without the batch; −1 keeps the size that is there.</source>
<translation>バッチを除いた1サンプルの各サイズ。−1は元のサイズを保ちます。</translation>
</message>
<message>
<source>Stretches sizes of 1, until a tensor has the shape of another one.</source>
<translation>サイズ1の次元を伸ばし、テンソルを別のテンソルと同じ形状にします。</translation>
</message>
<message>
<source>The tensor to stretch.</source>
<translation>伸ばすテンソル。</translation>
</message>
<message>
<source>The tensor whose shape is wanted; its numbers do not matter.</source>
<translation>目標の形状を持つテンソル。値は使われません。</translation>
</message>
<message>
<source>Repeats a tensor like tiles, so often along each of its last dimensions.</source>
<translation>末尾の各次元に沿って、テンソルをタイルのように指定回数繰り返します。</translation>
</message>
<message>
<source>How often along each of the last dimensions.</source>
<translation>末尾の各次元に沿って繰り返す回数。</translation>
</message>
<message>
<source>Repeats each slice along one dimension in place: a, a, b, b.</source>
<translation>1つの次元に沿って、各スライスをその場で繰り返します：a, a, b, b。</translation>
</message>
<message>
<source>How often each slice comes.</source>
<translation>各スライスの回数。</translation>
</message>
<message>
<source>The dimension that grows.</source>
<translation>大きくなる次元。</translation>
</message>
<message>
<source>Shifts numbers along dimensions; what falls off one end comes back at the other.</source>
<translation>次元に沿って数をずらします。一方の端からはみ出したものは反対側に戻ります。</translation>
</message>
<message>
<source>By how many places, for each of the dims.</source>
<translation>dimsのそれぞれについて、ずらす量。</translation>
</message>
<message>
<source>The dimensions to shift along.</source>
<translation>ずらす次元。</translation>
</message>
<message>
<source>Turns the order along dimensions: a sequence backwards, an image mirrored.</source>
<translation>次元に沿って順序を反転します：系列を逆順に、画像を鏡像に。</translation>
</message>
<message>
<source>The dimensions to turn; −1 is the last.</source>
<translation>反転する次元。−1は末尾です。</translation>
</message>
<message>
<source>Makes another kind of number of each: real, whole (cut off behind the point), or yes and no (not 0).</source>
<translation>数を別の種類に変えます：実数、整数（小数点以下切り捨て）、または真偽（0以外）。</translation>
</message>
<message>
<source>The kind of number: float32 to calculate with, int64 for indices, bool for masks.</source>
<translation>数の種類：計算にはfloat32、インデックスにはint64、マスクにはbool。</translation>
</message>
<message>
<source>Takes a stretch along one dimension, such as all steps but the first.</source>
<translation>1つの次元に沿って一部を取り出します。最初を除く全ステップなど。</translation>
</message>
<message>
<source>The dimension to cut; −1 is the last.</source>
<translation>切り出す次元。−1は末尾です。</translation>
</message>
<message>
<source>The first to take, from 0; −1 is the last one.</source>
<translation>取り出す最初の位置。0から数え、−1は最後です。</translation>
</message>
<message>
<source>the beginning</source>
<translation>先頭</translation>
</message>
<message>
<source>The first not to take any more; −1 leaves out the last.</source>
<translation>取り出さなくなる最初の位置。−1は最後の1つを除きます。</translation>
</message>
<message>
<source>the end</source>
<translation>末尾</translation>
</message>
<message>
<source>Take every so many.</source>
<translation>いくつおきに取り出すか。</translation>
</message>
<message>
<source>Cuts a tensor to the sizes of another: a table of positions to a sequence, a U-Net's skip to its path.</source>
<translation>テンソルを別のテンソルのサイズに切り取ります：位置の表を系列に、U-Netのスキップをその経路に合わせます。</translation>
</message>
<message>
<source>The dimensions that are cut.</source>
<translation>切り取る次元。</translation>
</message>
<message>
<source>Which part of the tensor stays.</source>
<translation>テンソルのどの部分を残すか。</translation>
</message>
<message>
<source>The tensor to cut.</source>
<translation>切り取るテンソル。</translation>
</message>
<message>
<source>The tensor that has the sizes; its numbers do not matter.</source>
<translation>サイズを持つテンソル。値は使われません。</translation>
</message>
<message>
<source>Splits a tensor along one dimension into equal parts, such as query, key and value.</source>
<translation>クエリ、キー、バリューのように、テンソルを1つの次元に沿って等分します。</translation>
</message>
<message>
<source>How many parts.</source>
<translation>分割数。</translation>
</message>
<message>
<source>The first part.</source>
<translation>1つ目の部分。</translation>
</message>
<message>
<source>Part 2.</source>
<translation>部分2。</translation>
</message>
<message>
<source>Part 3.</source>
<translation>部分3。</translation>
</message>
<message>
<source>Part 4.</source>
<translation>部分4。</translation>
</message>
<message>
<source>Part 5.</source>
<translation>部分5。</translation>
</message>
<message>
<source>Part 6.</source>
<translation>部分6。</translation>
</message>
<message>
<source>Part 7.</source>
<translation>部分7。</translation>
</message>
<message>
<source>Part 8.</source>
<translation>部分8。</translation>
</message>
<message>
<source>Splits a tensor along one dimension into parts of given sizes.</source>
<translation>テンソルを1つの次元に沿って、指定したサイズの部分に分けます。</translation>
</message>
<message>
<source>The size of each part; −1 for what is left.</source>
<translation>各部分のサイズ。−1は残りを表します。</translation>
</message>
<message>
<source>Takes one dimension apart: a tensor for each of its slices.</source>
<translation>1つの次元を分解し、スライスごとに1つのテンソルにします。</translation>
</message>
<message>
<source>Makes feature maps larger or smaller by repeating or blending neighbours. Nothing is learned.</source>
<translation>隣の値を繰り返すか混ぜて、特徴マップを拡大または縮小します。学習はしません。</translation>
</message>
<message>
<source>Size of the output, in place of a scale factor: one number for each side, or one for all.</source>
<translation>倍率の代わりに指定する出力サイズ：各辺に1つずつ、または全体に1つの数。</translation>
</message>
<message>
<source>by scale_factor</source>
<translation>scale_factorによる</translation>
</message>
<message>
<source>How many times larger each side becomes; 0.5 halves it.</source>
<translation>各辺を何倍にするか。0.5で半分になります。</translation>
</message>
<message>
<source>Repeat the nearest point, blend, or average.</source>
<translation>最も近い点を繰り返すか、補間するか、平均するか。</translation>
</message>
<message>
<source>Keep the corner points in place; has a meaning for linear to trilinear modes only.</source>
<translation>角の点を固定します。linearからtrilinearまでのモードでのみ意味があります。</translation>
</message>
<message>
<source>Blend by the ratio of the sizes, after rounding, and not by scale_factor.</source>
<translation>scale_factorではなく、丸めた後のサイズの比で補間します。</translation>
</message>
<message>
<source>Smooth before shrinking, so that fine patterns do not flicker; bilinear and bicubic only.</source>
<translation>縮小前に平滑化し、細かい模様のちらつきを防ぎます。bilinearとbicubicのみ。</translation>
</message>
<message>
<source>Makes images larger by repeating the nearest point.</source>
<translation>最も近い点を繰り返して画像を拡大します。</translation>
</message>
<message>
<source>Height and width of the output.</source>
<translation>出力の高さと幅。</translation>
</message>
<message>
<source>Makes images larger by blending, with the corners in place.</source>
<translation>角を固定したまま、補間して画像を拡大します。</translation>
</message>
<message>
<source>Reads images or volumes at the places that a grid says, between their points too: warps, turns, zooms.</source>
<translation>グリッドが示す位置で画像やボリュームを読み取ります（点の間も可）：変形、回転、拡大縮小。</translation>
</message>
<message>
<source>Blend the points around a place, or take the nearest one.</source>
<translation>周囲の点を補間するか、最も近い点を取るか。</translation>
</message>
<message>
<source>What is read outside: nothing, the edge again, or a mirror image.</source>
<translation>外側で読み取る値：ゼロ、端の値の繰り返し、または鏡像。</translation>
</message>
<message>
<source>Let -1 and 1 mean the middle of the corner points, not their outer edge.</source>
<translation>-1と1を、角の点の外縁ではなく中心とみなします。</translation>
</message>
<message>
<source>What is read: images or volumes.</source>
<translation>読み取る対象：画像またはボリューム。</translation>
</message>
<message>
<source>Where: x and y (and z) from -1 to 1 for each point of the output.</source>
<translation>読み取る位置：出力の各点についてのx、y（およびz）、-1から1まで。</translation>
</message>
<message>
<source>Makes the grid that turns, shifts and scales an image as a matrix says; GridSample reads by it.</source>
<translation>行列に従って画像を回転、移動、拡大縮小するグリッドを作ります。GridSampleがこれを使って読み取ります。</translation>
</message>
<message>
<source>Height and width of the grid (or depth, height and width); a name stands for an open size.</source>
<translation>グリッドの高さと幅（または奥行き、高さ、幅）。名前は未定のサイズを表します。</translation>
</message>
<message>
<source>Adds a border of one value to signals.</source>
<translation>信号に、1つの値の縁を加えます。</translation>
</message>
<message>
<source>How much is added at each end: left, right. Below 0, it is cut away.</source>
<translation>各端に加える量：左、右。0未満なら切り取ります。</translation>
</message>
<message>
<source>What stands in the border.</source>
<translation>縁に入れる値。</translation>
</message>
<message>
<source>Adds a border of one value to images.</source>
<translation>画像に、1つの値の縁を加えます。</translation>
</message>
<message>
<source>How much is added at each end: left, right, top, bottom. Below 0, it is cut away.</source>
<translation>各端に加える量：左、右、上、下。0未満なら切り取ります。</translation>
</message>
<message>
<source>Adds a border of one value to volumes.</source>
<translation>ボリュームに、1つの値の縁を加えます。</translation>
</message>
<message>
<source>How much is added at each end: left, right, top, bottom, front, back. Below 0, it is cut away.</source>
<translation>各端に加える量：左、右、上、下、前、後。0未満なら切り取ります。</translation>
</message>
<message>
<source>Adds a border of zeros to signals.</source>
<translation>信号にゼロの縁を加えます。</translation>
</message>
<message>
<source>Adds a border of zeros to images.</source>
<translation>画像にゼロの縁を加えます。</translation>
</message>
<message>
<source>Adds a border of zeros to volumes.</source>
<translation>ボリュームにゼロの縁を加えます。</translation>
</message>
<message>
<source>Adds a border to signals that mirrors what is inside.</source>
<translation>信号に、内側を鏡像にした縁を加えます。</translation>
</message>
<message>
<source>Adds a border to images that mirrors what is inside.</source>
<translation>画像に、内側を鏡像にした縁を加えます。</translation>
</message>
<message>
<source>Adds a border to volumes that mirrors what is inside.</source>
<translation>ボリュームに、内側を鏡像にした縁を加えます。</translation>
</message>
<message>
<source>Adds a border to signals that repeats the edge.</source>
<translation>信号に、端の値を繰り返した縁を加えます。</translation>
</message>
<message>
<source>Adds a border to images that repeats the edge.</source>
<translation>画像に、端の値を繰り返した縁を加えます。</translation>
</message>
<message>
<source>Adds a border to volumes that repeats the edge.</source>
<translation>ボリュームに、端の値を繰り返した縁を加えます。</translation>
</message>
<message>
<source>Adds a border to signals that is taken from the other side.</source>
<translation>信号に、反対側から取った縁を加えます。</translation>
</message>
<message>
<source>Adds a border to images that is taken from the other side.</source>
<translation>画像に、反対側から取った縁を加えます。</translation>
</message>
<message>
<source>Adds a border to volumes that is taken from the other side.</source>
<translation>ボリュームに、反対側から取った縁を加えます。</translation>
</message>
<message>
<source>Adds a border to any tensor, at both ends of as many dimensions as you name, from the last one on.</source>
<translation>任意のテンソルに縁を加えます。末尾の次元から順に、指定した数の次元の両端に加えます。</translation>
</message>
<message>
<source>Before and after, for the last dimension, then for the one before it. Below 0, it is cut away.</source>
<translation>末尾の次元の前と後、次にその1つ前の次元の順です。0未満なら切り取ります。</translation>
</message>
<message>
<source>What stands in the border: a value, a mirror image, the edge again, or the other side.</source>
<translation>縁に入れるもの：値、鏡像、端の値の繰り返し、または反対側の値。</translation>
</message>
<message>
<source>What stands in the border with mode constant.</source>
<translation>modeがconstantのときに縁に入れる値。</translation>
</message>
<message>
<source>Makes images larger by laying channels out as pixels: 4 channels become 2×2 points.</source>
<translation>チャンネルをピクセルとして並べて画像を拡大します：4チャンネルが2×2の点になります。</translation>
</message>
<message>
<source>How many times larger each side becomes.</source>
<translation>各辺を何倍にするか。</translation>
</message>
<message>
<source>Makes images smaller by stacking pixels as channels: 2×2 points become 4 channels. Nothing is lost.</source>
<translation>ピクセルをチャンネルとして重ねて画像を縮小します：2×2の点が4チャンネルになります。情報は失われません。</translation>
</message>
<message>
<source>How many times smaller each side becomes.</source>
<translation>各辺を何分の1にするか。</translation>
</message>
<message>
<source>Mixes the channels of groups like cards, so that grouped convolutions get to see each other's channels.</source>
<translation>グループのチャンネルをトランプのように混ぜ、グループ畳み込みが互いのチャンネルを見られるようにします。</translation>
</message>
<message>
<source>How many groups the channels are dealt from.</source>
<translation>チャンネルを混ぜるグループの数。</translation>
</message>
<message>
<source>Cuts images into patches, each one a column: what a convolution sees, as a table.</source>
<translation>画像をパッチに切り分け、それぞれを1列にします。畳み込みが見るものを表にした形です。</translation>
</message>
<message>
<source>Distance between the points of a patch.</source>
<translation>パッチの点どうしの間隔。</translation>
</message>
<message>
<source>How much is added at each edge of the image.</source>
<translation>画像の各端に加える量。</translation>
</message>
<message>
<source>How far apart the patches lie.</source>
<translation>パッチどうしの間隔。</translation>
</message>
<message>
<source>Puts patches, each one a column, back into images; where they overlap, they are added.</source>
<translation>1列ずつのパッチを画像に戻します。重なる部分は足し合わせます。</translation>
</message>
<message>
<source>Height and width of the images.</source>
<translation>画像の高さと幅。</translation>
</message>
<message>
<source>Takes along one dimension what an index says, a number for each place of the result.</source>
<translation>1つの次元に沿って、インデックスが示すものを取ります。結果の各位置に1つの番号があります。</translation>
</message>
<message>
<source>The dimension to choose along; −1 is the last.</source>
<translation>選択する次元。−1は末尾です。</translation>
</message>
<message>
<source>The tensor to choose from.</source>
<translation>選択元のテンソル。</translation>
</message>
<message>
<source>Whole numbers (int64) that say which to take, counted from 0.</source>
<translation>どれを取るかを示す整数（int64）。0から数えます。</translation>
</message>
<message>
<source>Takes whole slices along one dimension: an index of (N, 3, 1) takes three steps of a sequence (N, T, F).</source>
<translation>1つの次元に沿ってスライスを丸ごと取ります。（N, 3, 1）のインデックスは、系列（N, T, F）から3ステップを取ります。</translation>
</message>
<message>
<source>Takes some slices along one dimension, the same of every sample: a list, or an index that arrives.</source>
<translation>1つの次元に沿っていくつかのスライスを取ります。全サンプルで同じで、リストか入力されたインデックスで指定します。</translation>
</message>
<message>
<source>Which to take, in order; −1 is the last. Empty if an index is connected.</source>
<translation>取るものを順に並べます。−1は最後です。インデックスを接続するときは空にします。</translation>
</message>
<message>
<source>the connected tensor</source>
<translation>接続されたテンソル</translation>
</message>
<message>
<source>A list of whole numbers (int64), if it is not typed.</source>
<translation>整数（int64）のリスト。入力欄に書かない場合に使います。</translation>
</message>
<message>
<source>Turns each whole number into a row of zeros with a 1 at its place.</source>
<translation>各整数を、その位置だけが1でほかがゼロの行に変えます。</translation>
</message>
<message>
<source>Takes the diagonal of square matrices, as the last dimension of the result.</source>
<translation>正方行列の対角成分を取り、結果の末尾の次元にします。</translation>
</message>
<message>
<source>Which one: above 0 lie to the upper right, below 0 to the lower left.</source>
<translation>どの対角線か：0より大きければ右上側、小さければ左下側です。</translation>
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
<translation>行列の左下の三角部分を残し、それ以外をゼロにします。</translation>
</message>
<message>
<source>Where the edge lies: 0 is the diagonal, 1 the line above it.</source>
<translation>境界の位置：0は対角線、1はその1つ上の線。</translation>
</message>
<message>
<source>Keeps the upper right triangle of matrices and sets the rest to zero.</source>
<translation>行列の右上の三角部分を残し、それ以外をゼロにします。</translation>
</message>
<message>
<source>The numbers 0, 1, 2 … of the steps of what arrives, such as an Embedding of positions takes them.</source>
<translation>入力のステップ番号0, 1, 2 …を返します。位置のEmbeddingなどに使います。</translation>
</message>
<message>
<source>Adds its inputs number by number; a size of 1 stretches to fit. A skip connection ends here.</source>
<translation>入力を要素ごとに足します。サイズ1は自動で合わせます。スキップ接続はここで終わります。</translation>
</message>
<message>
<source>The tensors to merge, in the order of the wires.</source>
<translation>結合するテンソル。ワイヤーの順です。</translation>
</message>
<message>
<source>Multiplies its inputs number by number; a size of 1 stretches to fit. A gate is such a product.</source>
<translation>入力を要素ごとに掛けます。サイズ1は自動で合わせます。ゲートはこのような積です。</translation>
</message>
<message>
<source>Puts its inputs one behind the other along one dimension, such as their channels.</source>
<translation>チャンネルなど、1つの次元に沿って入力をつなげます。</translation>
</message>
<message>
<source>The dimension that grows; 1 is the channels.</source>
<translation>大きくなる次元。1はチャンネルです。</translation>
</message>
<message>
<source>Lays its inputs one upon the other along a new dimension.</source>
<translation>新しい次元に沿って入力を積み重ねます。</translation>
</message>
<message>
<source>Multiplies two matrices for each sample; dimensions before the last two stretch to fit.</source>
<translation>サンプルごとに2つの行列を掛けます。最後の2つより前の次元は自動で合わせます。</translation>
</message>
<message>
<source>The matrix on the left.</source>
<translation>左の行列。</translation>
</message>
<message>
<source>The matrix on the right.</source>
<translation>右の行列。</translation>
</message>
<message>
<source>Multiplies tensors and sums over dimensions by letters: those missing behind the arrow are summed over.</source>
<translation>テンソルを掛け、文字で指定した次元について和を取ります。矢印の後にない文字の次元を足し合わせます。</translation>
</message>
<message>
<source>A letter for each dimension of each tensor, then “-&gt;” and the letters of the result.</source>
<translation>各テンソルの次元ごとに1文字、続いて「-&gt;」と結果の文字。</translation>
</message>
<message>
<source>The tensors, in the order of the equation.</source>
<translation>テンソル。式の順です。</translation>
</message>
<message>
<source>A Linear layer whose weight arrives over a wire: y = xWᵀ + b. An embedding's matrix can be used again so.</source>
<translation>重みがワイヤーで届くLinearレイヤー：y = xWᵀ + b。埋め込みの行列を再利用できます。</translation>
</message>
<message>
<source>The features of each sample.</source>
<translation>各サンプルの特徴。</translation>
</message>
<message>
<source>The weight (out, in), one for all samples.</source>
<translation>重み（out, in）。全サンプルで共通です。</translation>
</message>
<message>
<source>The bias (out), if there is one.</source>
<translation>バイアス（out）。ある場合のみ。</translation>
</message>
<message>
<source>How far each vector of one set is from each of another, such as from the entries of a code book.</source>
<translation>一方の集合の各ベクトルと、コードブックの項目など他方の各ベクトルとの距離。</translation>
</message>
<message>
<source>Which distance: 1 sums along the axes, 2 is the straight line.</source>
<translation>距離の種類：1は軸に沿った和、2は直線距離。</translation>
</message>
<message>
<source>Vectors, one in each row.</source>
<translation>ベクトル。1行に1つ。</translation>
</message>
<message>
<source>Vectors to compare them with.</source>
<translation>比較対象のベクトル。</translation>
</message>
<message>
<source>The cosine of the angle between two vectors: 1 if they point the same way, −1 if they are opposite.</source>
<translation>2つのベクトルのなす角の余弦：同じ向きなら1、逆向きなら−1。</translation>
</message>
<message>
<source>The dimension that holds a vector's numbers.</source>
<translation>ベクトルの数が並ぶ次元。</translation>
</message>
<message>
<source>Keeps the division from going wild where vectors vanish.</source>
<translation>ベクトルがゼロに近いときに割り算が発散するのを防ぎます。</translation>
</message>
<message>
<source>The first vectors.</source>
<translation>1つ目のベクトル。</translation>
</message>
<message>
<source>The second vectors.</source>
<translation>2つ目のベクトル。</translation>
</message>
<message>
<source>How far two vectors lie apart, along the last dimension.</source>
<translation>末尾の次元に沿った2つのベクトルの距離。</translation>
</message>
<message>
<source>Which norm: 2 is the straight line, 1 the sum of differences.</source>
<translation>ノルムの種類：2は直線距離、1は差の絶対値の和。</translation>
</message>
<message>
<source>Added to each difference, so that gradients exist at 0.</source>
<translation>各差に加える値。0でも勾配が存在するようにします。</translation>
</message>
<message>
<source>Keep the last dimension, with a size of 1.</source>
<translation>末尾の次元をサイズ1で残します。</translation>
</message>
<message>
<source>Sets some values to zero at random while training, so that the network relies on no single one.</source>
<translation>学習中に一部の値を無作為にゼロにし、ネットワークが特定の値に頼らないようにします。</translation>
</message>
<message>
<source>Share of the values that are set to zero while training.</source>
<translation>学習中にゼロにする値の割合。</translation>
</message>
<message>
<source>Switches whole channels of a signal off at random while training.</source>
<translation>学習中に信号のチャンネルを無作為に丸ごと切ります。</translation>
</message>
<message>
<source>Share of the channels that are set to zero while training.</source>
<translation>学習中にゼロにするチャンネルの割合。</translation>
</message>
<message>
<source>Switches whole channels off at random while training. Neighbouring pixels carry much the same anyway.</source>
<translation>学習中にチャンネルを無作為に丸ごと切ります。隣り合うピクセルはほぼ同じ情報を持つためです。</translation>
</message>
<message>
<source>Switches whole channels of a volume off at random while training.</source>
<translation>学習中にボリュームのチャンネルを無作為に丸ごと切ります。</translation>
</message>
<message>
<source>Dropout that keeps mean and deviation, so that SELU goes on normalising itself.</source>
<translation>平均と標準偏差を保つDropout。SELUの自己正規化を妨げません。</translation>
</message>
<message>
<source>Share of the values that are replaced while training.</source>
<translation>学習中に置き換える値の割合。</translation>
</message>
<message>
<source>AlphaDropout of whole channels.</source>
<translation>チャンネル単位のAlphaDropout。</translation>
</message>
<message>
<source>Share of the channels that are replaced while training.</source>
<translation>学習中に置き換えるチャンネルの割合。</translation>
</message>
<message>
<source>Switches a residual branch off at random while training, for each sample, so that depth is learned slowly. Put it at the end of the branch, before the Add.</source>
<translation>学習中に残差の分岐をサンプルごとに無作為に切り、深さを徐々に学習させます。分岐の終わり、Addの前に置きます。</translation>
</message>
<message>
<source>How likely the branch is switched off.</source>
<translation>分岐が切られる確率。</translation>
</message>
<message>
<source>Decide for each sample by itself (row) or for all together (batch).</source>
<translation>サンプルごとに決めるか（row）、全体でまとめて決めるか（batch）。</translation>
</message>
<message>
<source>Passes values on as they are, but turns gradients round, so that what comes before it learns the opposite of what comes after: how a network forgets where its data is from.</source>
<translation>値はそのまま通しますが、勾配の符号を反転します。手前の部分は、後の部分が学ぶことの逆を学びます。データの出所をネットワークに忘れさせる方法です。</translation>
</message>
<message>
<source>How strong the turned gradients are.</source>
<translation>反転した勾配の強さ。</translation>
</message>
<message>
<source>Passes values on as they are and stops gradients: what comes before it does not learn from here.</source>
<translation>値はそのまま通し、勾配を止めます。手前の部分は、ここからは学習しません。</translation>
</message>
<message>
<source>Passes values on as they are, so that gradients by them can be taken: put it before a network whose InputGradient is wanted. What comes before it does not learn from here.</source>
<translation>値をそのまま渡し、それによる勾配を取れるようにします。InputGradientを求めるネットワークの前に置いてください。これより前のものは、ここからは学習しません。</translation>
</message>
<message>
<source>How an output changes with an input: the gradient of the sum of its numbers, from which can be learnt as well. Let the input come out of a WithGradient. It belongs in an objective, as the gradient penalty of a WGAN-GP: an exported network takes no gradients and gives zeros.</source>
<translation>入力に対する出力の変化：その数の合計の勾配で、そこから学習もできます。入力はWithGradientから取ります。WGAN-GPの勾配ペナルティのように目的の中で使います。エクスポートしたネットワークは勾配を取らず、ゼロを返します。</translation>
</message>
<message>
<source>What was made of the input, such as the scores of a critic.</source>
<translation>入力から作られたもの。クリティックのスコアなど。</translation>
</message>
<message>
<source>What WithGradient gives.</source>
<translation>WithGradientの出力。</translation>
</message>
<message>
<source>Takes one tensor, or a number, away from another, number by number; a size of 1 stretches to fit.</source>
<translation>テンソルから別のテンソルまたは数を要素ごとに引きます。サイズ1は自動で合わせます。</translation>
</message>
<message>
<source>The number on the right, if it is not a tensor.</source>
<translation>右側がテンソルでない場合の数。</translation>
</message>
<message>
<source>Swap the two sides, as in 1 − x.</source>
<translation>1 − xのように、左右を入れ替えます。</translation>
</message>
<message>
<source>The tensor on the left.</source>
<translation>左のテンソル。</translation>
</message>
<message>
<source>The tensor on the right, if it is not a number.</source>
<translation>右のテンソル（数でない場合）。</translation>
</message>
<message>
<source>Divides one tensor by another, or by a number, number by number; a size of 1 stretches to fit.</source>
<translation>テンソルを別のテンソルまたは数で要素ごとに割ります。サイズ1は自動で合わせます。</translation>
</message>
<message>
<source>Raises each number to a power; swapped, a number to the power of each.</source>
<translation>各数を累乗します。左右を入れ替えると、数をそれぞれで累乗します。</translation>
</message>
<message>
<source>What is left of each number after dividing; it has the sign of the divisor, as in Python.</source>
<translation>各数を割った余り。符号はPythonと同じく除数に従います。</translation>
</message>
<message>
<source>Divides and rounds down to a whole number. Nothing can be learned through it.</source>
<translation>割って整数に切り下げます。ここを通して学習することはできません。</translation>
</message>
<message>
<source>The smaller of two numbers, number by number; a size of 1 stretches to fit.</source>
<translation>2つの数の小さいほうを要素ごとに取ります。サイズ1は自動で合わせます。</translation>
</message>
<message>
<source>The larger of two numbers, number by number; a size of 1 stretches to fit.</source>
<translation>2つの数の大きいほうを要素ごとに取ります。サイズ1は自動で合わせます。</translation>
</message>
<message>
<source>Multiplies by a fixed number and adds another: x · weight + bias. Neither is learned.</source>
<translation>固定の数を掛け、別の数を足します：x · weight + bias。どちらも学習しません。</translation>
</message>
<message>
<source>The number to multiply by.</source>
<translation>掛ける数。</translation>
</message>
<message>
<source>The number to add.</source>
<translation>足す数。</translation>
</message>
<message>
<source>Keeps every number between two limits. Beyond them nothing can be learned.</source>
<translation>すべての数を2つの限界の間に収めます。限界の外では学習できません。</translation>
</message>
<message>
<source>What is below becomes this.</source>
<translation>これより小さいものはこの値になります。</translation>
</message>
<message>
<source>What is above becomes this.</source>
<translation>これより大きいものはこの値になります。</translation>
</message>
<message>
<source>The exponential function: e to the power of each number. Grows fast; softmax is the safe way to scores.</source>
<translation>指数関数：eの各数乗。急速に大きくなります。スコアには安全なSoftmaxを使います。</translation>
</message>
<message>
<source>e to the power of each number, less 1; exact also near 0.</source>
<translation>eの各数乗から1を引いたもの。0の近くでも正確です。</translation>
</message>
<message>
<source>The natural logarithm. Numbers must be above 0: put a Clamp before it where they may not be.</source>
<translation>自然対数。数は0より大きい必要があります。そうでない可能性がある場合は前にClampを置きます。</translation>
</message>
<message>
<source>The natural logarithm of 1 + x; exact also near 0, and fit for counts.</source>
<translation>1 + xの自然対数。0の近くでも正確で、個数のデータに適しています。</translation>
</message>
<message>
<source>The square root. Its slope at 0 is infinite: add a small number before it.</source>
<translation>平方根。0での傾きは無限大なので、前に小さな数を足します。</translation>
</message>
<message>
<source>One over the square root, as normalisations use it.</source>
<translation>平方根の逆数。正規化で使われます。</translation>
</message>
<message>
<source>One over each number. Numbers must not be 0.</source>
<translation>各数の逆数。数は0であってはなりません。</translation>
</message>
<message>
<source>The absolute value: numbers without their sign.</source>
<translation>絶対値：符号を除いた数。</translation>
</message>
<message>
<source>Turns the sign of each number.</source>
<translation>各数の符号を反転します。</translation>
</message>
<message>
<source>Multiplies each number by itself.</source>
<translation>各数を二乗します。</translation>
</message>
<message>
<source>The sine, of angles in radians.</source>
<translation>正弦。角度はラジアンです。</translation>
</message>
<message>
<source>The cosine, of angles in radians.</source>
<translation>余弦。角度はラジアンです。</translation>
</message>
<message>
<source>The tangent, of angles in radians; huge near a right angle.</source>
<translation>正接。角度はラジアンです。直角の近くでは非常に大きくなります。</translation>
</message>
<message>
<source>The angle whose tangent each number is; squeezes into ±π/2.</source>
<translation>正接が各数になる角度（逆正接）。±π/2に収めます。</translation>
</message>
<message>
<source>The error function: how much of a bell curve lies within a number. GELU is made of it.</source>
<translation>誤差関数：釣鐘曲線のどれだけがその数の範囲に入るか。GELUの元になっています。</translation>
</message>
<message>
<source>−1, 0 or 1 for what is negative, zero or positive. Nothing can be learned through it.</source>
<translation>負、ゼロ、正に応じて−1、0、1。ここを通して学習することはできません。</translation>
</message>
<message>
<source>Rounds down to a whole number. Nothing can be learned through it.</source>
<translation>整数に切り下げます。ここを通して学習することはできません。</translation>
</message>
<message>
<source>Rounds up to a whole number. Nothing can be learned through it.</source>
<translation>整数に切り上げます。ここを通して学習することはできません。</translation>
</message>
<message>
<source>Rounds to the nearest whole number, halves to the even one. Nothing can be learned through it.</source>
<translation>最も近い整数に丸めます（ちょうど半分は偶数へ）。ここを通して学習することはできません。</translation>
</message>
<message>
<source>Cuts off what is behind the point. Nothing can be learned through it.</source>
<translation>小数点以下を切り捨てます。ここを通して学習することはできません。</translation>
</message>
<message>
<source>Says where the first is greater than the second, or than a number.</source>
<translation>1つ目が2つ目または数より大きい位置を示します。</translation>
</message>
<message>
<source>Says where the first is at least the second, or a number.</source>
<translation>1つ目が2つ目または数以上である位置を示します。</translation>
</message>
<message>
<source>Says where the first is less than the second, or than a number.</source>
<translation>1つ目が2つ目または数より小さい位置を示します。</translation>
</message>
<message>
<source>Says where the first is at most the second, or a number.</source>
<translation>1つ目が2つ目または数以下である位置を示します。</translation>
</message>
<message>
<source>Says where both are the same number, such as the number of a word.</source>
<translation>両方が同じ数である位置を示します。単語の番号などに使います。</translation>
</message>
<message>
<source>Says where both are different numbers.</source>
<translation>両方が異なる数である位置を示します。</translation>
</message>
<message>
<source>Says where both say yes.</source>
<translation>両方が真である位置を示します。</translation>
</message>
<message>
<source>Yes and no on the left.</source>
<translation>左の真偽値。</translation>
</message>
<message>
<source>Yes and no on the right.</source>
<translation>右の真偽値。</translation>
</message>
<message>
<source>Says where at least one says yes.</source>
<translation>少なくとも一方が真である位置を示します。</translation>
</message>
<message>
<source>Says where exactly one says yes.</source>
<translation>ちょうど一方だけが真である位置を示します。</translation>
</message>
<message>
<source>Turns yes into no and no into yes.</source>
<translation>真を偽に、偽を真に変えます。</translation>
</message>
<message>
<source>Takes from one tensor, or a number, where a condition says yes, and from another where it says no.</source>
<translation>条件が真の位置では一方のテンソルまたは数から、偽の位置では他方から取ります。</translation>
</message>
<message>
<source>The number where the condition says yes, if it is not a tensor.</source>
<translation>条件が真のときの数（テンソルでない場合）。</translation>
</message>
<message>
<source>The number where the condition says no, if it is not a tensor.</source>
<translation>条件が偽のときの数（テンソルでない場合）。</translation>
</message>
<message>
<source>Yes and no (bool), such as a comparison gives.</source>
<translation>真偽値（bool）。比較の結果など。</translation>
</message>
<message>
<source>What is taken where the condition says yes, if it is not a number.</source>
<translation>条件が真のときに取るもの（数でない場合）。</translation>
</message>
<message>
<source>What is taken where the condition says no, if it is not a number.</source>
<translation>条件が偽のときに取るもの（数でない場合）。</translation>
</message>
<message>
<source>Puts one number wherever a mask says yes, such as minus infinity before a Softmax.</source>
<translation>マスクが真の位置に1つの数を入れます。Softmaxの前のマイナス無限大など。</translation>
</message>
<message>
<source>The number to put where the mask says yes.</source>
<translation>マスクが真の位置に入れる数。</translation>
</message>
<message>
<source>minus infinity</source>
<translation>マイナス無限大</translation>
</message>
<message>
<source>What is filled.</source>
<translation>埋められるもの。</translation>
</message>
<message>
<source>Yes and no (bool): where to fill.</source>
<translation>真偽値（bool）：埋める位置。</translation>
</message>
<message>
<source>Adds up the numbers along dimensions. Of yes and no, it counts the yes.</source>
<translation>次元に沿って数を合計します。真偽値では真の数を数えます。</translation>
</message>
<message>
<source>The dimensions that go; −1 is the last. Empty: all but the batch.</source>
<translation>なくなる次元。−1は末尾です。空ならバッチ以外のすべてです。</translation>
</message>
<message>
<source>all but the batch</source>
<translation>バッチ以外すべて</translation>
</message>
<message>
<source>Keep the dimensions, with size 1, so that the result stretches over the input.</source>
<translation>次元をサイズ1で残し、結果を入力に合わせて伸ばせるようにします。</translation>
</message>
<message>
<source>The average of the numbers along dimensions.</source>
<translation>次元に沿った数の平均。</translation>
</message>
<message>
<source>The largest number along dimensions.</source>
<translation>次元に沿った数の最大値。</translation>
</message>
<message>
<source>The smallest number along dimensions.</source>
<translation>次元に沿った数の最小値。</translation>
</message>
<message>
<source>The product of the numbers along dimensions.</source>
<translation>次元に沿った数の積。</translation>
</message>
<message>
<source>The standard deviation of the numbers along dimensions: how far they lie from their average.</source>
<translation>次元に沿った数の標準偏差：平均からどれだけ離れているか。</translation>
</message>
<message>
<source>How much less than their number the squares are divided by: 1 for a sample, 0 for all.</source>
<translation>二乗和を割る個数から引く数：標本なら1、全体なら0。</translation>
</message>
<message>
<source>The variance of the numbers along dimensions: the square of the standard deviation.</source>
<translation>次元に沿った数の分散：標準偏差の二乗。</translation>
</message>
<message>
<source>The length of the numbers along dimensions, taken as a vector.</source>
<translation>次元に沿った数をベクトルとみなした長さ。</translation>
</message>
<message>
<source>Which length: 1 sums sizes, 2 is the usual one, larger ones favour the largest.</source>
<translation>長さの種類：1は絶対値の和、2は通常の長さ、大きいほど最大の値を重視します。</translation>
</message>
<message>
<source>The logarithm of the sum of exponentials along dimensions: a smooth maximum.</source>
<translation>次元に沿った指数の和の対数：滑らかな最大値です。</translation>
</message>
<message>
<source>Says whether there is a yes along dimensions.</source>
<translation>次元に沿って真が1つでもあるかを示します。</translation>
</message>
<message>
<source>Says whether there are only yes along dimensions.</source>
<translation>次元に沿ってすべて真かを示します。</translation>
</message>
<message>
<source>Where the largest number is along one dimension, counted from 0. Nothing can be learned through it.</source>
<translation>1つの次元に沿って最大の数がある位置。0から数えます。ここを通して学習することはできません。</translation>
</message>
<message>
<source>The dimension to look along; −1 is the last.</source>
<translation>探す次元。−1は末尾です。</translation>
</message>
<message>
<source>Keep the dimension, with size 1.</source>
<translation>次元をサイズ1で残します。</translation>
</message>
<message>
<source>Where the smallest number is along one dimension, counted from 0. Nothing can be learned through it.</source>
<translation>1つの次元に沿って最小の数がある位置。0から数えます。ここを通して学習することはできません。</translation>
</message>
<message>
<source>The largest numbers along one dimension, in order, and where they were.</source>
<translation>1つの次元に沿って大きい数を順に取り、その元の位置も返します。</translation>
</message>
<message>
<source>How many numbers to take.</source>
<translation>取る数の個数。</translation>
</message>
<message>
<source>Take the largest; otherwise the smallest.</source>
<translation>大きいものを取ります。オフなら小さいものです。</translation>
</message>
<message>
<source>The numbers.</source>
<translation>数。</translation>
</message>
<message>
<source>Where each of them was, counted from 0.</source>
<translation>それぞれの元の位置。0から数えます。</translation>
</message>
<message>
<source>Puts the numbers along one dimension in order, and says where they were.</source>
<translation>1つの次元に沿って数を並べ替え、元の位置も返します。</translation>
</message>
<message>
<source>Put the largest first.</source>
<translation>大きいものを先にします。</translation>
</message>
<message>
<source>The number in the middle along one dimension; of an even number of them, the lower one.</source>
<translation>1つの次元に沿った中央値。偶数個のときは小さいほうです。</translation>
</message>
<message>
<source>The running sum along one dimension: each number with all before it.</source>
<translation>1つの次元に沿った累積和：各数とそれより前のすべての和。</translation>
</message>
<message>
<source>The running product along one dimension: each number times all before it.</source>
<translation>1つの次元に沿った累積積：各数とそれより前のすべての積。</translation>
</message>
<message>
<source>Fixed numbers: one that fills a shape, or one for each place in it. Nothing of them is learned.</source>
<translation>固定の数：形状全体を満たす1つの数、または位置ごとに1つの数。学習はしません。</translation>
</message>
<message>
<source>The numbers, the last dimension first; or one for all.</source>
<translation>数。末尾の次元から並べます。または全体に1つ。</translation>
</message>
<message>
<source>Sizes of the tensor. It has no batch; empty is a single number.</source>
<translation>テンソルの各サイズ。バッチはありません。空なら1つの数です。</translation>
</message>
<message>
<source>Real numbers, whole ones (int64) for indices, or yes and no (bool), where 0 is no.</source>
<translation>実数、インデックス用の整数（int64）、または真偽値（bool、0は偽）。</translation>
</message>
<message>
<source>Learned numbers that depend on no input, such as a class token or positions. Expand gives it a batch.</source>
<translation>クラストークンや位置など、入力によらない学習可能な数。Expandでバッチが付きます。</translation>
</message>
<message>
<source>Sizes of the tensor, without a batch of its own.</source>
<translation>テンソルの各サイズ。バッチは含みません。</translation>
</message>
<message>
<source>What the numbers are before training.</source>
<translation>学習前の数。</translation>
</message>
<message>
<source>The spread of normal numbers; the largest of uniform ones.</source>
<translation>正規分布の数の広がり。一様分布では最大値。</translation>
</message>
<message>
<source>Random numbers in the shape of what arrives, drawn anew each time, also after training.</source>
<translation>入力と同じ形状の乱数。学習後も含め、毎回新しく生成します。</translation>
</message>
<message>
<source>Numbers of a bell curve around 0, or all alike from 0 to 1.</source>
<translation>0を中心とする釣鐘曲線の数、または0から1までの一様な数。</translation>
</message>
<message>
<source>What they are multiplied by.</source>
<translation>乱数に掛ける数。</translation>
</message>
<message>
<source>Sizes for each sample, without the batch; empty takes those of what arrives.</source>
<translation>サンプルごとのサイズ（バッチを除く）。空なら入力のサイズを使います。</translation>
</message>
<message>
<source>The tensor whose batch and shape are wanted; its numbers do not matter.</source>
<translation>バッチと形状を使うテンソル。数値は使いません。</translation>
</message>
<message>
<source>Adds random numbers of a bell curve while training, so that the network learns to bear them.</source>
<translation>学習中に釣鐘曲線の乱数を加え、ネットワークが耐えられるようにします。</translation>
</message>
<message>
<source>How far the added numbers spread.</source>
<translation>加える数の広がり。</translation>
</message>
<message>
<source>Zeros in the shape of what arrives.</source>
<translation>入力と同じ形状のゼロ。</translation>
</message>
<message>
<source>Ones in the shape of what arrives.</source>
<translation>入力と同じ形状の1。</translation>
</message>
<message>
<source>One number in the shape of what arrives.</source>
<translation>入力と同じ形状の1つの数。</translation>
</message>
<message>
<source>The number.</source>
<translation>その数。</translation>
</message>
<message>
<source>Fixed numbers that are kept with the weights, such as a mask or a table of an imported model. Zeros until weights are loaded; nothing of them is learned.</source>
<translation>マスクやインポートしたモデルの表など、重みとともに保存される固定の数。重みを読み込むまではゼロで、学習はしません。</translation>
</message>
<message>
<source>Real numbers, whole ones (int64) for indices, or yes and no (bool).</source>
<translation>実数、インデックス用の整数（int64）、または真偽値（bool）。</translation>
</message>
<message>
<source>Draws from a normal distribution whose mean and log variance the network gives, so that gradients pass: the middle of a variational autoencoder. At evaluation it gives the mean.</source>
<translation>ネットワークが示す平均と対数分散の正規分布から、勾配を通しつつサンプリングします。変分オートエンコーダーの中央部です。評価時は平均を返します。</translation>
</message>
<message>
<source>Draw at evaluation too, not only while training.</source>
<translation>学習中だけでなく評価時にもサンプリングします。</translation>
</message>
<message>
<source>The middle of the distribution.</source>
<translation>分布の中心。</translation>
</message>
<message>
<source>The logarithm of its variance; any number will do.</source>
<translation>分散の対数。どの数でもかまいません。</translation>
</message>
<message>
<source>A model of torchvision with what it has learned from millions of images: it makes features of yours.</source>
<translation>数百万枚の画像から学んだtorchvisionのモデル。あなたの画像を特徴に変えます。</translation>
</message>
<message>
<source>The model whose features are taken.</source>
<translation>特徴を取り出すモデル。</translation>
</message>
<message>
<source>One vector for an image (pooled), its last feature map, or the last map of 1/8 of its size.</source>
<translation>画像ごとに1つのベクトル（プーリング済み）、最後の特徴マップ、または1/8サイズの最後のマップ。</translation>
</message>
<message>
<source>What it knows before training: nothing, what torchvision offers (DEFAULT: its best), or a file.</source>
<translation>学習前の知識：なし、torchvisionの提供するもの（DEFAULT：最良のもの）、またはファイル。</translation>
</message>
<message>
<source>A file of weights (.safetensors, .pth, .pt); a relative path starts at the project's folder.</source>
<translation>重みのファイル（.safetensors、.pth、.pt）。相対パスはプロジェクトのフォルダーが基準です。</translation>
</message>
<message>
<source>The part, such as layer3, from which on it is trained; what is before rests. Empty: all of it.</source>
<translation>layer3など、ここから先を学習する部分。それより前は固定です。空なら全体を学習します。</translation>
</message>
<message>
<source>Also give the larger feature maps, as the decoder of a U-Net needs them.</source>
<translation>U-Netのデコーダーに必要な、より大きい特徴マップも返します。</translation>
</message>
<message>
<source>A node of torchvision's feature extraction by name, in the place of what “features” says.</source>
<translation>「features」の指定の代わりに、torchvisionの特徴抽出器のノード名を指定します。</translation>
</message>
<message>
<source>The features.</source>
<translation>特徴。</translation>
</message>
<message>
<source>The feature map that is 2 times as large.</source>
<translation>2倍の大きさの特徴マップ。</translation>
</message>
<message>
<source>The feature map that is 4 times as large.</source>
<translation>4倍の大きさの特徴マップ。</translation>
</message>
<message>
<source>The feature map that is 8 times as large.</source>
<translation>8倍の大きさの特徴マップ。</translation>
</message>
<message>
<source>The feature map that is 16 times as large.</source>
<translation>16倍の大きさの特徴マップ。</translation>
</message>
<message>
<source>The feature map that is 32 times as large.</source>
<translation>32倍の大きさの特徴マップ。</translation>
</message>
<message>
<source>A model of timm, by its name there, with what it has learned: it makes features of your images.</source>
<translation>timmのモデルを、timmでの名前で指定します。学習済みの知識で、あなたの画像を特徴に変えます。</translation>
</message>
<message>
<source>The model, by its name in timm.</source>
<translation>timmでのモデルの名前。</translation>
</message>
<message>
<source>One vector for an image (pooled), its last feature map, the last of 1/8 of its size, or tokens.</source>
<translation>画像ごとに1つのベクトル（プーリング済み）、最後の特徴マップ、1/8サイズの最後のマップ、またはトークン。</translation>
</message>
<message>
<source>What it knows before training: nothing, what timm offers, or what is in a file.</source>
<translation>学習前の知識：なし、timmの提供するもの、またはファイルの内容。</translation>
</message>
<message>
<source>Which of timm's weights, such as a1_in1k. Empty: those that timm takes by itself.</source>
<translation>timmの重みのどれか（a1_in1kなど）。空ならtimmの既定の重みです。</translation>
</message>
<message>
<source>A feature map by its number in timm (out_indices), such as a block of a transformer.</source>
<translation>timmでの番号（out_indices）で指定する特徴マップ。Transformerのブロックなど。</translation>
</message>
<message>
<source>as “features” says</source>
<translation>「features」に従う</translation>
</message>
<message>
<source>Compares class scores with the right class. The scores are logits: put no Softmax before it.</source>
<translation>クラスのスコアを正解クラスと比べます。スコアはロジットです。前にSoftmaxを置かないでください。</translation>
</message>
<message>
<source>One number for each class: how much its samples count. Leave it empty if all count the same.</source>
<translation>クラスごとに1つの数：そのサンプルの重み。すべて同じなら空にします。</translation>
</message>
<message>
<source>Samples of the class with this number do not count, such as padding. No class has a number below 0.</source>
<translation>この番号のクラスのサンプルは数えません。パディングなどに使います。クラスの番号は0以上です。</translation>
</message>
<message>
<source>Whether the losses of a batch are averaged or added up.</source>
<translation>バッチの損失を平均するか合計するか。</translation>
</message>
<message>
<source>Share of the certainty that is spread over the other classes; keeps a network from overconfidence.</source>
<translation>確信度のうち他のクラスに分散させる割合。ネットワークの過信を防ぎます。</translation>
</message>
<message>
<source>What the network says.</source>
<translation>ネットワークの出力。</translation>
</message>
<message>
<source>What would be right.</source>
<translation>正解の値。</translation>
</message>
<message>
<source>One number for the whole batch.</source>
<translation>バッチ全体で1つの数。</translation>
</message>
<message>
<source>Compares the logarithms of class probabilities with the right class: end the network with LogSoftmax.</source>
<translation>クラス確率の対数を正解クラスと比べます。ネットワークの最後はLogSoftmaxにします。</translation>
</message>
<message>
<source>Judges each output as a yes or no of its own. Outputs are logits: put no Sigmoid before it.</source>
<translation>各出力を独立した真偽として判定します。出力はロジットです。前にSigmoidを置かないでください。</translation>
</message>
<message>
<source>One number for each output: how much it counts. Leave it empty if all count the same.</source>
<translation>出力ごとに1つの数：その重み。すべて同じなら空にします。</translation>
</message>
<message>
<source>One number for each output, or one for all: how much a yes counts. Above 1 for what is rare.</source>
<translation>出力ごとに1つ、または全体に1つの数：真の重み。まれなものには1より大きくします。</translation>
</message>
<message>
<source>Judges each output as a yes or no of its own. Outputs are probabilities: end the network with Sigmoid.</source>
<translation>各出力を独立した真偽として判定します。出力は確率です。ネットワークの最後はSigmoidにします。</translation>
</message>
<message>
<source>BCEWithLogitsLoss for samples with several labels, averaged over the classes first. Outputs are logits.</source>
<translation>複数ラベルのサンプル用のBCEWithLogitsLoss。先にクラスで平均します。出力はロジットです。</translation>
</message>
<message>
<source>Wants outputs to have the sign of the target, −1 or 1, with a soft border between right and wrong.</source>
<translation>出力の符号がターゲット（−1または1）と一致することを求めます。正誤の境界は緩やかです。</translation>
</message>
<message>
<source>Wants the score of the right class to be above each other one by a margin, as support vector machines do.</source>
<translation>正解クラスのスコアが他のどれよりもマージン以上高いことを求めます。サポートベクターマシンと同じです。</translation>
</message>
<message>
<source>Count how much is missing as it is (1), or its square (2).</source>
<translation>不足分をそのまま（1）、または二乗（2）で数えます。</translation>
</message>
<message>
<source>How far the right score must be above the others.</source>
<translation>正解のスコアが他をどれだけ上回るべきか。</translation>
</message>
<message>
<source>Wants the scores of all classes of a sample to be above the others by 1. The target lists them, then −1.</source>
<translation>サンプルの全正解クラスのスコアが他を1以上上回ることを求めます。ターゲットに正解クラスを並べ、その後に−1を置きます。</translation>
</message>
<message>
<source>Cross-entropy that looks away from what is easy, so that the many do not drown the few. The scores are logits: put neither Softmax nor Sigmoid before it.</source>
<translation>易しいものを軽く見るクロスエントロピー。多数派が少数派を埋もれさせません。スコアはロジットです。前にSoftmaxもSigmoidも置かないでください。</translation>
</message>
<message>
<source>How strongly it looks away from what is easy; 0 is plain cross-entropy.</source>
<translation>易しいものを軽く見る強さ。0は通常のクロスエントロピーです。</translation>
</message>
<message>
<source>Places of the class with this number do not count. No class has a number below 0.</source>
<translation>この番号のクラスの場所は数えません。0未満の番号のクラスはありません。</translation>
</message>
<message>
<source>The number of the class of each place, or a yes or no (1 or 0) for each score.</source>
<translation>各場所のクラス番号、または各スコアの真偽（1か0）。</translation>
</message>
<message>
<source>How badly the areas of classes cover those that are right; small areas count as much as large ones. The scores are logits: put neither Softmax nor Sigmoid before it.</source>
<translation>クラスの領域が正しい領域とどれだけ重ならないか。小さい領域も大きい領域と同じ重みです。スコアはロジットです。前にSoftmaxもSigmoidも置かないでください。</translation>
</message>
<message>
<source>Added above and below, so that classes that are nowhere do no harm.</source>
<translation>分子と分母に加える値。どこにもないクラスが悪影響を与えないようにします。</translation>
</message>
<message>
<source>The mean of the squared errors. Large errors count much more than small ones.</source>
<translation>二乗誤差の平均。大きな誤差は小さな誤差よりずっと重く数えます。</translation>
</message>
<message>
<source>The mean of the absolute errors. Outliers pull less on it than on the squared error.</source>
<translation>絶対誤差の平均。外れ値の影響は二乗誤差より小さくなります。</translation>
</message>
<message>
<source>Squares small errors and takes large ones as they are, so that outliers pull less.</source>
<translation>小さな誤差は二乗し、大きな誤差はそのまま数えるので、外れ値の影響が小さくなります。</translation>
</message>
<message>
<source>The error from which on it is no longer squared.</source>
<translation>ここから先は二乗しなくなる誤差。</translation>
</message>
<message>
<source>The absolute error with a round bottom. Like HuberLoss divided by beta; common for boxes around objects.</source>
<translation>底を丸くした絶対誤差。HuberLossをbetaで割ったもので、物体の枠の予測によく使われます。</translation>
</message>
<message>
<source>The error up to which it is squared; with 0 it is L1Loss.</source>
<translation>二乗する誤差の上限。0ならL1Lossです。</translation>
</message>
<message>
<source>How far a distribution is from the target's. Outputs are logarithms of probabilities: end with LogSoftmax.</source>
<translation>分布がターゲットの分布からどれだけ離れているか。出力は確率の対数です。最後はLogSoftmaxにします。</translation>
</message>
<message>
<source>With batchmean it is the divergence of a sample; mean divides by the number of outputs as well.</source>
<translation>batchmeanならサンプルごとのダイバージェンスです。meanは出力の数でも割ります。</translation>
</message>
<message>
<source>The target holds logarithms of probabilities, too.</source>
<translation>ターゲットも確率の対数です。</translation>
</message>
<message>
<source>For counts, such as visitors in an hour: how improbable the count is if the output is the expected one.</source>
<translation>1時間の来客数などの個数用。出力が期待値のとき、その個数がどれだけ起こりにくいか。</translation>
</message>
<message>
<source>The output is the logarithm of the expected count.</source>
<translation>出力は期待される個数の対数です。</translation>
</message>
<message>
<source>Add the part that depends on the target only (Stirling's formula).</source>
<translation>ターゲットだけで決まる部分を加えます（スターリングの公式）。</translation>
</message>
<message>
<source>Keeps logarithms and divisions from going wild near zero.</source>
<translation>ゼロの近くで対数や割り算が発散するのを防ぎます。</translation>
</message>
<message>
<source>For values with a doubt: the network says a value and its variance, and is judged by how well both fit.</source>
<translation>不確かさを伴う値用。ネットワークは値と分散を示し、両方の当てはまりで評価されます。</translation>
</message>
<message>
<source>Add the constant part as well.</source>
<translation>定数の部分も加えます。</translation>
</message>
<message>
<source>The variance, above 0: how unsure the network is.</source>
<translation>分散。0より大きい値で、ネットワークの不確かさを表します。</translation>
</message>
<message>
<source>For values with a range: each output is the value below which the target stays with a certain probability.</source>
<translation>幅のある値用：各出力は、目標がある確率でそれを下回る値です。</translation>
</message>
<message>
<source>These probabilities, one by one.</source>
<translation>その確率を1つずつ並べたもの。</translation>
</message>
<message>
<source>An estimate for each quantile, in the last dimension.</source>
<translation>最後の次元に、分位数ごとの推定値。</translation>
</message>
<message>
<source>The mean of what arrives, as it is, over all samples. For losses that are drawn: put a Neg behind it for what shall become large, as the scores of a Wasserstein GAN.</source>
<translation>入力をそのまま、全サンプルで平均します。描いた損失用です。Wasserstein GANのスコアのように大きくしたいものは、前にNegを置いてください。</translation>
</message>
<message>
<source>What shall become small, any numbers of each sample.</source>
<translation>小さくするもの。サンプルごとの任意の数。</translation>
</message>
<message>
<source>How much each sample counts, (N); yes and no are 1 and 0.</source>
<translation>各サンプルの重み（N）。真偽は1と0です。</translation>
</message>
<message>
<source>For distances: where the target is 1 they shall be small, where it is −1 at least the margin.</source>
<translation>距離用：ターゲットが1なら小さく、−1なら少なくともマージン以上にします。</translation>
</message>
<message>
<source>How far apart at least is what does not belong together.</source>
<translation>無関係なものどうしの最小の間隔。</translation>
</message>
<message>
<source>1 for near, −1 for apart.</source>
<translation>1は近い、−1は遠い。</translation>
</message>
<message>
<source>For pairs of vectors: where the target is 1 they shall point the same way, where it is −1 apart.</source>
<translation>ベクトルの対用：ターゲットが1なら同じ向きに、−1なら離れるようにします。</translation>
</message>
<message>
<source>The cosine below which vectors are apart enough.</source>
<translation>ベクトルが十分離れたとみなす余弦の値。これを下回れば十分です。</translation>
</message>
<message>
<source>The first of the two.</source>
<translation>2つのうちの1つ目。</translation>
</message>
<message>
<source>The second of the two.</source>
<translation>2つのうちの2つ目。</translation>
</message>
<message>
<source>1 for alike, −1 for different, (N).</source>
<translation>1は類似、−1は相違、（N）。</translation>
</message>
<message>
<source>For orders: where the target is 1 the first score shall be above the second, where it is −1 below it.</source>
<translation>順位用：ターゲットが1なら1つ目のスコアを2つ目より高く、−1なら低くします。</translation>
</message>
<message>
<source>How far the scores must be apart.</source>
<translation>スコアどうしの最小の差。</translation>
</message>
<message>
<source>1 if the first is to be higher, −1 if the second is.</source>
<translation>1つ目を高くするなら1、2つ目を高くするなら−1。</translation>
</message>
<message>
<source>A sample shall be nearer to one that belongs to it than to one that does not, by a margin.</source>
<translation>サンプルを、同類のものに、同類でないものよりマージン以上近づけます。</translation>
</message>
<message>
<source>How much nearer at least.</source>
<translation>少なくともどれだけ近くするか。</translation>
</message>
<message>
<source>How distance is measured: 2 straight, 1 along the axes.</source>
<translation>距離の測り方：2は直線、1は軸に沿ったもの。</translation>
</message>
<message>
<source>Added to differences, so that roots have a gradient.</source>
<translation>差に加える値。平方根が勾配を持つようにします。</translation>
</message>
<message>
<source>Measure the negative from the positive, too, and take the shorter way.</source>
<translation>負例を正例からも測り、近いほうを使います。</translation>
</message>
<message>
<source>The sample that is compared.</source>
<translation>比較するサンプル。</translation>
</message>
<message>
<source>One that belongs to it.</source>
<translation>同類のもの。</translation>
</message>
<message>
<source>One that does not.</source>
<translation>同類でないもの。</translation>
</message>
<message>
<source>TripletMarginLoss with another measure of distance.</source>
<translation>別の距離の測り方によるTripletMarginLoss。</translation>
</message>
<message>
<source>How distance is measured: along a straight line, or by the angle between vectors.</source>
<translation>距離の測り方：直線距離、またはベクトル間の角度。</translation>
</message>
<message>
<source>For pairs of vectors: those that are alike shall be near, the others at least the margin apart.</source>
<translation>ベクトルの組用：似たものは近く、ほかは少なくともmarginだけ離します。</translation>
</message>
<message>
<source>How far apart at least is what is different.</source>
<translation>異なるものを少なくともどれだけ離すか。</translation>
</message>
<message>
<source>The first vector of each pair.</source>
<translation>各組の1つ目のベクトル。</translation>
</message>
<message>
<source>The second.</source>
<translation>2つ目。</translation>
</message>
<message>
<source>1 for alike, 0 for different, (N).</source>
<translation>似ていれば1、異なれば0（N）。</translation>
</message>
<message>
<source>Finds triplets in the batch: the farthest sample of a class shall be nearer than the nearest of another.</source>
<translation>バッチの中で三つ組を探します。同じクラスで最も遠いサンプルを、別のクラスで最も近いものより近づけます。</translation>
</message>
<message>
<source>The class of each sample, (N) int64.</source>
<translation>各サンプルのクラス（N）int64。</translation>
</message>
<message>
<source>For two views of each sample: their vectors shall point the same way, and away from those of all others.</source>
<translation>各サンプルの2つのビュー用：そのベクトルを同じ方向に、ほかのすべてのサンプルとは別の方向に向けます。</translation>
</message>
<message>
<source>How sharply directions are told apart; less is sharper.</source>
<translation>方向を見分ける鋭さ。小さいほど鋭くなります。</translation>
</message>
<message>
<source>The vectors of the first views, (N, features).</source>
<translation>1つ目のビューのベクトル（N, 特徴）。</translation>
</message>
<message>
<source>Those of the second views of the same samples.</source>
<translation>同じサンプルの2つ目のビューのベクトル。</translation>
</message>
<message>
<source>How far normal distributions are from the standard one: what keeps the middle of a variational autoencoder in order. Added up over the numbers of a sample.</source>
<translation>正規分布が標準正規分布からどれだけ離れているか。変分オートエンコーダーの中央部を整えます。サンプルの数について合計します。</translation>
</message>
<message>
<source>The means.</source>
<translation>平均。</translation>
</message>
<message>
<source>The logarithms of the variances; any numbers will do.</source>
<translation>分散の対数。任意の数で構いません。</translation>
</message>
<message>
<source>A student shall be as sure of each class as its teacher is. Both give scores: put no Softmax before it.</source>
<translation>生徒は各クラスについて教師と同じ確信度を持つようにします。どちらもスコアを返します。前にSoftmaxを置かないでください。</translation>
</message>
<message>
<source>Softens both; more shows more of what the teacher holds possible.</source>
<translation>両方を滑らかにします。大きいほど、教師が可能性ありとみなすものがよく見えます。</translation>
</message>
<message>
<source>The scores of the network that learns.</source>
<translation>学習するネットワークのスコア。</translation>
</message>
<message>
<source>Those of the one that it learns from, which does not learn from this.</source>
<translation>手本となるネットワークのスコア。こちらはここからは学習しません。</translation>
</message>
<message>
<source>How far the styles of two pictures are apart: which features go together in them, wherever they are.</source>
<translation>2つの画像のスタイルがどれだけ離れているか：どの特徴が一緒に現れるか。場所は問いません。</translation>
</message>
<message>
<source>Features of the picture that is made, (N, channels, …).</source>
<translation>作られる画像の特徴（N, チャンネル, …）。</translation>
</message>
<message>
<source>Features of the picture whose style is wanted; it may have another size.</source>
<translation>求めるスタイルを持つ画像の特徴。サイズは異なっても構いません。</translation>
</message>
<message>
<source>How far two sets of samples are apart as a whole, whichever of them are paired: made pictures from real ones, codes from random numbers.</source>
<translation>2つのサンプル集合が全体としてどれだけ離れているか。組み合わせは問いません。作られた画像と本物の画像、符号と乱数など。</translation>
</message>
<message>
<source>The samples that are to look like the others, (N, …).</source>
<translation>もう一方に似せるサンプル（N, …）。</translation>
</message>
<message>
<source>The others, of the same shape.</source>
<translation>もう一方のサンプル。形状は同じです。</translation>
</message>
<message>
<source>Finds by itself which step of a sequence belongs to which symbol, for speech and handwriting. Outputs are logarithms of probabilities: end with LogSoftmax.</source>
<translation>系列のどのステップがどの記号に当たるかを自動で見つけます。音声や手書き文字用です。出力は確率の対数です。最後はLogSoftmaxにします。</translation>
</message>
<message>
<source>The number of the symbol that means: nothing here.</source>
<translation>「ここには何もない」を表す記号の番号。</translation>
</message>
<message>
<source>Let samples that are too short for their labels not count.</source>
<translation>ラベルに対して短すぎるサンプルを数えません。</translation>
</message>
<message>
<source>For each step, the logarithm of each symbol's probability: (N, steps, symbols).</source>
<translation>各ステップでの各記号の確率の対数：（N, ステップ, 記号）。</translation>
</message>
<message>
<source>The symbols that are to be found: (N, length) int64.</source>
<translation>見つけるべき記号：（N, 長さ）int64。</translation>
</message>
<message>
<source>How many steps count, (N); all of them if nothing arrives.</source>
<translation>有効なステップ数（N）。何も入力されなければすべてです。</translation>
</message>
<message>
<source>How many symbols count, (N); if nothing arrives, all but negative ones, which fill up.</source>
<translation>有効な記号数（N）。何も入力されなければ、埋め草である負のもの以外すべてです。</translation>
</message>
<message>
<source>For detectors that say one box for each cell of a grid: the cell in which the middle of a box lies is to find it. It weighs whether a box is there, where it is and what it holds.</source>
<translation>グリッドのセルごとに1つの枠を答える検出器用：枠の中心があるセルがそれを見つけます。枠の有無、位置、中身を評価します。</translation>
</message>
<message>
<source>How much it counts where the boxes are.</source>
<translation>枠の位置の重み。</translation>
</message>
<message>
<source>How much it counts what they hold.</source>
<translation>枠の中身の重み。</translation>
</message>
<message>
<source>How much a cell without a box counts beside one with a box.</source>
<translation>枠のあるセルに対する、枠のないセルの重み。</translation>
</message>
<message>
<source>For each cell: whether a box is there, its x, y, width and height, and a score for each class, all logits: (N, 5 + classes, height, width).</source>
<translation>セルごとに、枠の有無、x、y、幅、高さ、クラスごとのスコア。すべてロジットです：（N, 5 + クラス, 高さ, 幅）。</translation>
</message>
<message>
<source>Boxes as x, y of the middle, width, height and class (−1: none), (N, boxes, 5).</source>
<translation>枠。中心のx、y、幅、高さ、クラス（−1：なし）：（N, 枠, 5）。</translation>
</message>
<message>
<source>Steps against the gradient, plainly. With momentum 0.9 and a good schedule it is hard to beat on images.</source>
<translation>単純に勾配の逆方向へ進みます。モメンタム0.9と適切なスケジュールがあれば、画像では負けにくい手法です。</translation>
</message>
<message>
<source>Learning rate: how far each step goes.</source>
<translation>学習率：1ステップで進む距離。</translation>
</message>
<message>
<source>Share of the previous step that is kept; 0.9 is usual.</source>
<translation>前のステップを引き継ぐ割合。通常は0.9です。</translation>
</message>
<message>
<source>Pulls all weights towards zero; more of it means a simpler network.</source>
<translation>すべての重みをゼロに引き寄せます。大きいほどネットワークは単純になります。</translation>
</message>
<message>
<source>Share of the gradient that momentum leaves out.</source>
<translation>モメンタムが取り込まない勾配の割合。</translation>
</message>
<message>
<source>Look ahead along the momentum first; needs momentum and no dampening.</source>
<translation>先にモメンタムの方向を先読みします。momentumが必要で、dampeningは0にします。</translation>
</message>
<message>
<source>Gives each weight a step size of its own, from the recent size of its gradient. A good first choice.</source>
<translation>最近の勾配の大きさから、重みごとにステップ幅を決めます。最初の選択肢に適しています。</translation>
</message>
<message>
<source>Memory of the gradient's mean and square.</source>
<translation>勾配の平均と二乗の記憶。</translation>
</message>
<message>
<source>Keeps the division by the gradient's size from going wild near zero.</source>
<translation>ゼロの近くで、勾配の大きさによる割り算が発散するのを防ぎます。</translation>
</message>
<message>
<source>Never let the estimate of the gradient's size shrink.</source>
<translation>勾配の大きさの推定値が小さくならないようにします。</translation>
</message>
<message>
<source>Adam with weight decay that is independent of the gradient's size. The usual choice for transformers.</source>
<translation>勾配の大きさによらない重み減衰を持つAdam。Transformerの定番です。</translation>
</message>
<message>
<source>Divides each gradient by its recent size. Common for recurrent networks and reinforcement learning.</source>
<translation>各勾配を最近の大きさで割ります。再帰型ネットワークや強化学習でよく使われます。</translation>
</message>
<message>
<source>Memory of the gradient's square.</source>
<translation>勾配の二乗の記憶。</translation>
</message>
<message>
<source>Subtract the gradient's mean before measuring its size.</source>
<translation>大きさを測る前に勾配の平均を引きます。</translation>
</message>
<message>
<source>Adam with Nesterov's momentum: it looks ahead along its momentum before each step.</source>
<translation>Nesterovのモメンタムを持つAdam：各ステップの前にモメンタムの方向を先読みします。</translation>
</message>
<message>
<source>How fast the momentum comes up to its value.</source>
<translation>モメンタムがその値に達する速さ。</translation>
</message>
<message>
<source>Let weight decay not depend on the gradient's size, as AdamW does.</source>
<translation>AdamWのように、重み減衰を勾配の大きさによらないものにします。</translation>
</message>
<message>
<source>Adam with careful first steps, while the size of the gradients is not well known yet. Needs no warm-up.</source>
<translation>勾配の大きさがまだよく分からない最初のステップを慎重に進めるAdam。ウォームアップは不要です。</translation>
</message>
<message>
<source>Adam that divides by the largest recent gradient. Calmer where some inputs are rare.</source>
<translation>最近の最大の勾配で割るAdam。まれな入力がある場合に安定します。</translation>
</message>
<message>
<source>Divides by the size of all gradients so far, so steps only get smaller. Made for inputs that are rare.</source>
<translation>これまでの全勾配の大きさで割るため、ステップは小さくなる一方です。まれな入力のために作られました。</translation>
</message>
<message>
<source>Lets the learning rate fall with the number of steps.</source>
<translation>ステップ数とともに学習率を下げます。</translation>
</message>
<message>
<source>The size of gradients to begin with.</source>
<translation>勾配の大きさの初期値。</translation>
</message>
<message>
<source>Finds the size of its steps by itself, from that of the steps before. The learning rate may stay at 1.</source>
<translation>これまでのステップから自動でステップ幅を決めます。学習率は1のままでかまいません。</translation>
</message>
<message>
<source>Memory of the sizes of gradients and steps.</source>
<translation>勾配とステップの大きさの記憶。</translation>
</message>
<message>
<source>Like Adam, but remembers rows and columns instead of every weight: little memory for large networks.</source>
<translation>Adamに似ていますが、重みごとではなく行と列で記憶します。大きなネットワークでもメモリーを節約できます。</translation>
</message>
<message>
<source>How the memory of the gradient's square grows.</source>
<translation>勾配の二乗の記憶の伸び方。</translation>
</message>
<message>
<source>Steps that are larger than usual by more than this are cut.</source>
<translation>通常よりこれを超えて大きいステップは切り詰めます。</translation>
</message>
<message>
<source>Makes the steps of whole matrices equally long in all directions. Fast for transformers and convolutions; biases and norms learn as with AdamW.</source>
<translation>行列全体のステップを、どの方向にも同じ長さにします。Transformerと畳み込みで高速です。バイアスと正規化はAdamWと同じように学習します。</translation>
</message>
<message>
<source>Share of the previous directions that is kept.</source>
<translation>以前の方向を残す割合。</translation>
</message>
<message>
<source>Look ahead along the momentum first.</source>
<translation>先にモメンタムの方向を先読みします。</translation>
</message>
<message>
<source>Factors of the iteration that makes directions equally long.</source>
<translation>方向を同じ長さにする反復の係数。</translation>
</message>
<message>
<source>Steps of that iteration.</source>
<translation>その反復の回数。</translation>
</message>
<message>
<source>Gradient descent whose steps get smaller in a way that theory likes. The average that it keeps is not used.</source>
<translation>理論に沿ってステップを小さくしていく勾配降下法。保持する平均は使われません。</translation>
</message>
<message>
<source>How fast steps get smaller; also pulls weights towards zero.</source>
<translation>ステップが小さくなる速さ。重みをゼロに引き寄せる働きもします。</translation>
</message>
<message>
<source>The power by which steps get smaller.</source>
<translation>ステップが小さくなる速さのべき指数。</translation>
</message>
<message>
<source>The step at which averaging would begin.</source>
<translation>平均を取り始めるステップ。</translation>
</message>
<message>
<source>Looks only at the signs of gradients. For small data: the batch should hold all of it.</source>
<translation>勾配の符号だけを見ます。小さなデータ用で、バッチに全データを入れる必要があります。</translation>
</message>
<message>
<source>A step shrinks or grows by these factors.</source>
<translation>ステップを縮小または拡大する係数。</translation>
</message>
<message>
<source>The smallest and the largest step.</source>
<translation>ステップの最小値と最大値。</translation>
</message>
<message>
<source>The learning rate stays as it is.</source>
<translation>学習率は変わりません。</translation>
</message>
<message>
<source>Constant</source>
<translation>一定</translation>
</message>
<message>
<source>Multiplies the learning rate by a factor every few epochs.</source>
<translation>数エポックごとに学習率に係数を掛けます。</translation>
</message>
<message>
<source>Epochs between two changes.</source>
<translation>変更の間隔となるエポック数。</translation>
</message>
<message>
<source>What the learning rate is multiplied by.</source>
<translation>学習率に掛ける数。</translation>
</message>
<message>
<source>Multiplies the learning rate by a factor after each of the epochs in a list.</source>
<translation>リストにある各エポックの後で、学習率に係数を掛けます。</translation>
</message>
<message>
<source>Steps at given epochs</source>
<translation>指定エポックでのステップ</translation>
</message>
<message>
<source>The epochs after which it changes.</source>
<translation>変更を行うエポック。</translation>
</message>
<message>
<source>Multiplies the learning rate by a factor after every epoch.</source>
<translation>毎エポック後に学習率に係数を掛けます。</translation>
</message>
<message>
<source>Exponential</source>
<translation>指数</translation>
</message>
<message>
<source>Leads the learning rate evenly from one share of it to another, then keeps it: to warm up, or to fade out.</source>
<translation>学習率をある割合から別の割合へ均等に変え、その後は維持します。ウォームアップやフェードアウトに使います。</translation>
</message>
<message>
<source>The share of the learning rate at the beginning.</source>
<translation>最初の学習率の割合。</translation>
</message>
<message>
<source>The share of the learning rate afterwards.</source>
<translation>その後の学習率の割合。</translation>
</message>
<message>
<source>How long the way takes.</source>
<translation>変化にかける長さ。</translation>
</message>
<message>
<source>Lets the learning rate fall to zero at the end of the run: evenly, or along a power.</source>
<translation>学習の終わりに学習率がゼロになるよう、均等に、またはべき乗に沿って下げます。</translation>
</message>
<message>
<source>Polynomial</source>
<translation>多項式</translation>
</message>
<message>
<source>With 1 it falls evenly, with more first fast and then slowly.</source>
<translation>1なら均等に、大きいほど最初は速く、後はゆっくり下がります。</translation>
</message>
<message>
<source>Lets the learning rate fall along half a cosine, slowly at first, to its lowest value at the end.</source>
<translation>半周期のコサインに沿って学習率を下げます。最初はゆっくり下がり、最後に最小値になります。</translation>
</message>
<message>
<source>Cosine</source>
<translation>コサイン</translation>
</message>
<message>
<source>The learning rate at the end.</source>
<translation>最後の学習率。</translation>
</message>
<message>
<source>Lets the learning rate rise for a few epochs, then fall along half a cosine. Usual for transformers.</source>
<translation>数エポックで学習率を上げ、その後半周期のコサインに沿って下げます。Transformerで一般的です。</translation>
</message>
<message>
<source>Warm-up and cosine</source>
<translation>ウォームアップとコサイン</translation>
</message>
<message>
<source>How long the learning rate rises.</source>
<translation>学習率が上がる長さ。</translation>
</message>
<message>
<source>The share of the learning rate that it begins with.</source>
<translation>開始時の学習率の割合。</translation>
</message>
<message>
<source>Lets the learning rate fall along half a cosine again and again, each time from the top.</source>
<translation>半周期のコサインに沿った下降を、毎回最初の値から何度も繰り返します。</translation>
</message>
<message>
<source>Cosine with restarts</source>
<translation>再スタート付きコサイン</translation>
</message>
<message>
<source>How long the first fall takes.</source>
<translation>最初の下降にかかる長さ。</translation>
</message>
<message>
<source>How many times as long each fall is as the one before.</source>
<translation>各下降を前回の何倍の長さにするか。</translation>
</message>
<message>
<source>The learning rate at the end of each fall.</source>
<translation>各下降の終わりの学習率。</translation>
</message>
<message>
<source>Warms up to the optimiser's learning rate, then falls far below it. Often trains in fewer epochs.</source>
<translation>オプティマイザーの学習率までウォームアップし、その後ずっと低く下げます。少ないエポックで済むことが多くあります。</translation>
</message>
<message>
<source>One cycle</source>
<translation>1サイクル</translation>
</message>
<message>
<source>Share of the run that warms up.</source>
<translation>学習のうちウォームアップに使う割合。</translation>
</message>
<message>
<source>Shape of the way down.</source>
<translation>下降の形。</translation>
</message>
<message>
<source>Let momentum fall while the learning rate rises, and rise while it falls, if the optimiser has one.</source>
<translation>オプティマイザーにモメンタムがあれば、学習率の上昇中は下げ、下降中は上げます。</translation>
</message>
<message>
<source>The momentum where the learning rate is highest.</source>
<translation>学習率が最高のときのモメンタム。</translation>
</message>
<message>
<source>The momentum where the learning rate is lowest.</source>
<translation>学習率が最低のときのモメンタム。</translation>
</message>
<message>
<source>The first learning rate is the highest one divided by this.</source>
<translation>最初の学習率は、最高の学習率をこの数で割ったものです。</translation>
</message>
<message>
<source>The last learning rate is the first one divided by this.</source>
<translation>最後の学習率は、最初の学習率をこの数で割ったものです。</translation>
</message>
<message>
<source>Come down as long as it went up, and only then far below the first learning rate.</source>
<translation>上昇と同じ長さで下げ、その後で最初の学習率よりずっと低く下げます。</translation>
</message>
<message>
<source>Lets the learning rate rise to the optimiser's and fall again, over and over.</source>
<translation>学習率をオプティマイザーの値まで上げて下げる動きを繰り返します。</translation>
</message>
<message>
<source>Up and down</source>
<translation>上下の繰り返し</translation>
</message>
<message>
<source>The lowest learning rate, as a share of the optimiser's.</source>
<translation>最低の学習率。オプティマイザーの学習率に対する割合です。</translation>
</message>
<message>
<source>How long it falls.</source>
<translation>下降の長さ。</translation>
</message>
<message>
<source>as long as it rises</source>
<translation>上昇と同じ長さ</translation>
</message>
<message>
<source>Every rise as high, each half as high as the one before, or lower by gamma with each step.</source>
<translation>上昇の高さ：毎回同じ、前回の半分、またはステップごとにgammaの分だけ低く。</translation>
</message>
<message>
<source>With exp_range: the factor of each step.</source>
<translation>exp_rangeのとき：ステップごとの係数。</translation>
</message>
<message>
<source>Multiplies the learning rate by a factor when the validation loss has not fallen for some epochs.</source>
<translation>検証損失が数エポック下がらないとき、学習率に係数を掛けます。</translation>
</message>
<message>
<source>When progress stops</source>
<translation>改善が止まったとき</translation>
</message>
<message>
<source>Epochs without progress that are put up with.</source>
<translation>改善がなくても待つエポック数。</translation>
</message>
<message>
<source>How much lower the loss must be to count as progress.</source>
<translation>改善とみなすために必要な損失の低下量。</translation>
</message>
<message>
<source>Whether the threshold is a share of the best loss (rel) or an amount (abs).</source>
<translation>しきい値が最良の損失に対する割合（rel）か、絶対量（abs）か。</translation>
</message>
<message>
<source>Epochs after a change that do not count.</source>
<translation>変更の後、数えないエポック数。</translation>
</message>
<message>
<source>The learning rate never falls below this.</source>
<translation>学習率はこれより下がりません。</translation>
</message>
<message>
<source>Changes of the learning rate smaller than this are left out.</source>
<translation>これより小さい学習率の変更は行いません。</translation>
</message>
<message>
<source>Normal numbers, sized so that signals keep their strength through ReLUs. A good choice for them.</source>
<translation>ReLUを通っても信号の強さが保たれる大きさの正規分布の数。ReLUに適しています。</translation>
</message>
<message>
<source>Kaiming normal</source>
<translation>Kaiming正規分布</translation>
</message>
<message>
<source>Slope of the LeakyReLU that follows, for negative numbers.</source>
<translation>後に続くLeakyReLUの、負の数に対する傾き。</translation>
</message>
<message>
<source>Keep the size of what goes forward (fan_in), or of the gradients that come back (fan_out).</source>
<translation>順方向の値の大きさを保つか（fan_in）、逆方向の勾配の大きさを保つか（fan_out）。</translation>
</message>
<message>
<source>The activation that follows.</source>
<translation>後に続く活性化関数。</translation>
</message>
<message>
<source>Numbers between two equal limits, sized so that signals keep their strength through ReLUs.</source>
<translation>ReLUを通っても信号の強さが保たれる大きさの、対称な範囲の一様な数。</translation>
</message>
<message>
<source>Kaiming uniform</source>
<translation>Kaiming一様分布</translation>
</message>
<message>
<source>Normal numbers, sized so that signals and gradients keep their strength. For Tanh and Sigmoid.</source>
<translation>信号と勾配の強さが保たれる大きさの正規分布の数。TanhとSigmoid用です。</translation>
</message>
<message>
<source>Xavier normal</source>
<translation>Xavier正規分布</translation>
</message>
<message>
<source>Factor for the activation that follows: 1.41 for ReLU, 1.67 for Tanh.</source>
<translation>後に続く活性化関数の係数：ReLUは1.41、Tanhは1.67。</translation>
</message>
<message>
<source>Numbers between two equal limits, sized so that signals and gradients keep their strength.</source>
<translation>信号と勾配の強さが保たれる大きさの、対称な範囲の一様な数。</translation>
</message>
<message>
<source>Xavier uniform</source>
<translation>Xavier一様分布</translation>
</message>
<message>
<source>Normal numbers around a mean.</source>
<translation>平均を中心とする正規分布の数。</translation>
</message>
<message>
<source>Normal</source>
<translation>正規分布</translation>
</message>
<message>
<source>The middle of the numbers.</source>
<translation>数の中心。</translation>
</message>
<message>
<source>Standard deviation: how far numbers spread around the mean.</source>
<translation>標準偏差：平均からの数の広がり。</translation>
</message>
<message>
<source>Normal numbers around a mean, drawn again where they are out of limits. Usual for vision transformers.</source>
<translation>平均を中心とする正規分布の数。範囲を外れたら引き直します。Vision Transformerで一般的です。</translation>
</message>
<message>
<source>Normal within limits</source>
<translation>切断正規分布</translation>
</message>
<message>
<source>The lowest number.</source>
<translation>最小の数。</translation>
</message>
<message>
<source>The highest number.</source>
<translation>最大の数。</translation>
</message>
<message>
<source>Numbers between two limits, each as probable as any other.</source>
<translation>2つの限界の間の、どれも等しい確率の数。</translation>
</message>
<message>
<source>Uniform</source>
<translation>一様分布</translation>
</message>
<message>
<source>Rows at right angles to each other, so that signals are turned but keep their length. For recurrent layers.</source>
<translation>互いに直交する行。信号は回転しても長さを保ちます。再帰レイヤー用です。</translation>
</message>
<message>
<source>Orthogonal</source>
<translation>直交</translation>
</message>
<message>
<source>What all numbers are multiplied by.</source>
<translation>すべての数に掛ける数。</translation>
</message>
<message>
<source>Zeros, with a few normal numbers in each column.</source>
<translation>ゼロ。各列に少数の正規分布の数が入ります。</translation>
</message>
<message>
<source>Sparse</source>
<translation>スパース</translation>
</message>
<message>
<source>Share of each column that is zero.</source>
<translation>各列のうちゼロである割合。</translation>
</message>
<message>
<source>Ones on the diagonal and zeros elsewhere: the layer passes on what it gets.</source>
<translation>対角が1、ほかはゼロ：レイヤーは入力をそのまま通します。</translation>
</message>
<message>
<source>Identity</source>
<translation>恒等</translation>
</message>
<message>
<source>The identity for convolutions: every channel is passed on as it is.</source>
<translation>畳み込み用の恒等写像：各チャンネルをそのまま通します。</translation>
</message>
<message>
<source>Dirac</source>
<translation>Dirac</translation>
</message>
<message>
<source>Groups of the convolution, each with an identity of its own.</source>
<translation>畳み込みのグループ。それぞれが恒等写像になります。</translation>
</message>
<message>
<source>Zeros. Usual for biases, and for the last layer of a residual branch.</source>
<translation>ゼロ。バイアスや残差の分岐の最終レイヤーで一般的です。</translation>
</message>
<message>
<source>Zeros</source>
<translation>すべてゼロ</translation>
</message>
<message>
<source>Ones. Usual for the weights of normalisation layers.</source>
<translation>1。正規化レイヤーの重みで一般的です。</translation>
</message>
<message>
<source>Ones</source>
<translation>すべて1</translation>
</message>
<message>
<source>One number everywhere.</source>
<translation>すべて同じ数。</translation>
</message>
<message>
<source>What training makes small, averaged over the samples.</source>
<translation>学習で小さくする値。サンプルの平均です。</translation>
</message>
<message>
<source>How well boxes are found, by COCO's rule: averaged over the classes, and over ten demands on how well a box must cover the true one, from a half to 95 %.</source>
<translation>枠がどれだけ見つかるか（COCOの規則）。クラスと、正しい枠との重なりの10段階の条件（50～95 %）で平均します。</translation>
</message>
<message>
<source>Mean average precision</source>
<translation>mAP</translation>
</message>
<message>
<source>How well boxes are found that cover the true one by a half, averaged over the classes.</source>
<translation>正しい枠と半分以上重なる枠がどれだけ見つかるか。クラスで平均します。</translation>
</message>
<message>
<source>Mean average precision at 50 %</source>
<translation>mAP（50 %）</translation>
</message>
<message>
<source>How well the places of a class and those where it is said cover each other, averaged over the classes.</source>
<translation>クラスの実際の場所と予測された場所の重なり具合。クラスで平均します。</translation>
</message>
<message>
<source>Intersection over union</source>
<translation>IoU</translation>
</message>
<message>
<source>Twice the places of a class that are found, divided by all it has and all where it is said, averaged over the classes.</source>
<translation>あるクラスの見つかった場所の2倍を、実際の場所と予測した場所の合計で割ったもの。クラスで平均します。</translation>
</message>
<message>
<source>Dice</source>
<translation>Dice</translation>
</message>
<message>
<source>Both precision and recall in one number: low if either is. Of classes it is averaged over the classes; labels are counted all together.</source>
<translation>適合率と再現率を1つの数にしたもの。どちらかが低ければ低くなります。クラスでは平均し、ラベルではまとめて数えます。</translation>
</message>
<message>
<source>F1</source>
<translation>F1</translation>
</message>
<message>
<source>Share of samples (of places, of labels) for which the network is right.</source>
<translation>ネットワークが正しいサンプル（場所、ラベル）の割合。</translation>
</message>
<message>
<source>Accuracy</source>
<translation>正解率</translation>
</message>
<message>
<source>Accuracy in each class, averaged over the classes, so that rare classes count as much as frequent ones.</source>
<translation>クラスごとの正解率の平均。少ないクラスも多いクラスと同じ重みになります。</translation>
</message>
<message>
<source>Balanced accuracy</source>
<translation>バランス正解率</translation>
</message>
<message>
<source>Of what the network says to be of a class (to have a label), the share that is. Averaged over the classes; labels are counted all together.</source>
<translation>あるクラス（ラベル）と予測されたもののうち、正しいものの割合。クラスでは平均し、ラベルではまとめて数えます。</translation>
</message>
<message>
<source>Of what is of a class (has a label), the share that the network finds. Averaged over the classes; labels are counted all together.</source>
<translation>あるクラス（ラベル）のもののうち、見つかったものの割合。クラスでは平均し、ラベルではまとめて数えます。</translation>
</message>
<message>
<source>F1 of each label, averaged over the labels, so that rare labels count as much as frequent ones.</source>
<translation>ラベルごとのF1の平均。少ないラベルも多いラベルと同じ重みになります。</translation>
</message>
<message>
<source>F1 by label</source>
<translation>ラベル別F1</translation>
</message>
<message>
<source>Share of samples of which every single label is right.</source>
<translation>すべてのラベルが正しいサンプルの割合。</translation>
</message>
<message>
<source>All labels right</source>
<translation>全ラベル正解</translation>
</message>
<message>
<source>Share of samples whose class is among the three likeliest.</source>
<translation>正解のクラスが上位3つに入るサンプルの割合。</translation>
</message>
<message>
<source>Top 3</source>
<translation>トップ3</translation>
</message>
<message>
<source>Share of samples whose class is among the five likeliest.</source>
<translation>正解のクラスが上位5つに入るサンプルの割合。</translation>
</message>
<message>
<source>Top 5</source>
<translation>トップ5</translation>
</message>
<message>
<source>How often a sample of a class gets a higher share for it than one of another class: 50 % is chance. Averaged over the classes, or labels.</source>
<translation>あるクラスのサンプルが、ほかのクラスのサンプルよりもそのクラスの割合が高くなる頻度。50 %は偶然です。クラスまたはラベルで平均します。</translation>
</message>
<message>
<source>ROC-AUC</source>
<translation>ROC-AUC</translation>
</message>
<message>
<source>Precision averaged over all recalls as the threshold falls: what matters where a class is rare. Averaged over the classes, or labels.</source>
<translation>しきい値を下げながら、すべての再現率で平均した適合率。まれなクラスで重要です。クラスまたはラベルで平均します。</translation>
</message>
<message>
<source>Average precision</source>
<translation>平均適合率</translation>
</message>
<message>
<source>How far the network agrees with the truth beyond chance: 1 is perfect, 0 is chance.</source>
<translation>ネットワークが偶然を超えてどれだけ正解と一致するか。1は完全、0は偶然です。</translation>
</message>
<message>
<source>Cohen's kappa</source>
<translation>コーエンのカッパ係数</translation>
</message>
<message>
<source>How closely what is said follows what is true, fair to rare classes: 1 is perfect, 0 is chance.</source>
<translation>予測がどれだけ正解に沿うか。まれなクラスにも公平です。1は完全、0は偶然です。</translation>
</message>
<message>
<source>Matthews correlation</source>
<translation>マシューズ相関係数</translation>
</message>
<message>
<source>How surprised the network is by the right class, on average, whatever loss it learns with.</source>
<translation>正しいクラスに対するネットワークの驚きの平均。学習に使う損失によりません。</translation>
</message>
<message>
<source>Log loss</source>
<translation>対数損失</translation>
</message>
<message>
<source>Among how many classes the network wavers at each step: 1 is certain and right.</source>
<translation>各ステップでいくつのクラスの間で迷うか。1は確信があり正しい状態です。</translation>
</message>
<message>
<source>Perplexity</source>
<translation>パープレキシティ</translation>
</message>
<message>
<source>How far the shares that the network gives are from how often it is right, on average over 15 ranges.</source>
<translation>ネットワークが示す割合と実際に正しい頻度との差。15の範囲で平均します。</translation>
</message>
<message>
<source>Calibration error</source>
<translation>較正誤差</translation>
</message>
<message>
<source>How many runs of one to four steps of what is said are in what is true: 1 is word for word.</source>
<translation>出力の中の1～4ステップの並びが、正解にどれだけ含まれるか。1は一字一句同じです。</translation>
</message>
<message>
<source>BLEU</source>
<translation>BLEU</translation>
</message>
<message>
<source>Steps to put in, leave out or replace until what is said is what is true, for each step that is true.</source>
<translation>出力を正解にするために挿入・削除・置換するステップ数を、正解のステップ数で割ったもの。</translation>
</message>
<message>
<source>Word error rate</source>
<translation>単語誤り率</translation>
</message>
<message>
<source>The same for the letters of the classes' names instead of whole steps.</source>
<translation>同じものを、ステップ全体ではなくクラス名の文字で数えます。</translation>
</message>
<message>
<source>Character error rate</source>
<translation>文字誤り率</translation>
</message>
<message>
<source>How far predictions are from the target on average.</source>
<translation>予測とターゲットとの平均的な差。</translation>
</message>
<message>
<source>Mean absolute error</source>
<translation>平均絶対誤差</translation>
</message>
<message>
<source>Typical distance from the target; large errors count more than in the mean absolute error.</source>
<translation>ターゲットからの典型的な距離。平均絶対誤差より大きな誤差を重く数えます。</translation>
</message>
<message>
<source>Root mean square error</source>
<translation>二乗平均平方根誤差</translation>
</message>
<message>
<source>Share of the target's variance that is explained: 1 is perfect, 0 is as good as always saying the mean.</source>
<translation>ターゲットの分散のうち説明できた割合：1は完全、0は常に平均を答えるのと同程度です。</translation>
</message>
<message>
<source>R²</source>
<translation>R²</translation>
</message>
<message>
<source>Half of all predictions are closer to the target than this: outliers do not count.</source>
<translation>予測の半分はこれより目標に近くなります。外れ値の影響を受けません。</translation>
</message>
<message>
<source>Median absolute error</source>
<translation>絶対誤差の中央値</translation>
</message>
<message>
<source>How far predictions are from the target on average, as a share of it; targets of 0 are left out.</source>
<translation>予測と目標の差の平均を、目標に対する割合で表したもの。0の目標は除きます。</translation>
</message>
<message>
<source>Mean absolute percentage error</source>
<translation>平均絶対パーセント誤差</translation>
</message>
<message>
<source>How good predictions are as a lower bound that one target in ten falls below.</source>
<translation>10個に1個の目標が下回る下限として、予測がどれだけ良いか。</translation>
</message>
<message>
<source>Quantile loss at 10 %</source>
<translation>分位点損失（10 %）</translation>
</message>
<message>
<source>How good predictions are as an upper bound that one target in ten exceeds.</source>
<translation>10個に1個の目標が上回る上限として、予測がどれだけ良いか。</translation>
</message>
<message>
<source>Quantile loss at 90 %</source>
<translation>分位点損失（90 %）</translation>
</message>
<message>
<source>1 797 handwritten digits as 8×8 grey images. The task is to read the digit.</source>
<translation>8×8のグレースケール画像の手書き数字1,797枚。数字を読み取る課題です。</translation>
</message>
<message>
<source>Handwritten digits</source>
<translation>手書き数字</translation>
</message>
<message>
<source>150 irises of three species, each with four measurements. The task is to name the species.</source>
<translation>3種のアヤメ150株、それぞれ4つの測定値。種を当てる課題です。</translation>
</message>
<message>
<source>Iris flowers</source>
<translation>アヤメ</translation>
</message>
<message>
<source>178 Italian wines of three growers with 13 chemical measurements. The task is to tell the grower.</source>
<translation>3つの生産者のイタリアワイン178本、13の化学的測定値。生産者を当てる課題です。</translation>
</message>
<message>
<source>Wines</source>
<translation>ワイン</translation>
</message>
<message>
<source>569 tumours, each described by 30 measurements of its cells. The task is to tell benign from malignant.</source>
<translation>569個の腫瘍。それぞれ細胞の30の測定値で表されます。良性か悪性かを見分ける課題です。</translation>
</message>
<message>
<source>Breast cancer</source>
<translation>乳がん</translation>
</message>
<message>
<source>442 patients with ten measurements. The task is to foretell how far the disease is a year later.</source>
<translation>442人の患者と10の測定値。1年後の病気の進行を予測する課題です。</translation>
</message>
<message>
<source>Diabetes</source>
<translation>糖尿病</translation>
</message>
<message>
<source>20 men of a fitness club with three exercises each. The task is to foretell weight, waist and pulse. Few samples: a score says little here.</source>
<translation>フィットネスクラブの男性20人の3種目の運動。課題は体重・胴囲・脈拍を予測することです。サンプルが少ないため、ここでのスコアはあまり参考になりません。</translation>
</message>
<message>
<source>Linnerud exercises</source>
<translation>Linnerudの運動データ</translation>
</message>
<message>
<source>Pictures in a folder for each class, or without classes. Folders called train, val and test are looked through together.</source>
<translation>クラスごとのフォルダにある画像、またはクラスのない画像。train、val、test という名前のフォルダはまとめて調べます。</translation>
</message>
<message>
<source>Folder of pictures</source>
<translation>画像のフォルダー</translation>
</message>
<message>
<source>The folder that holds a folder for each class.</source>
<translation>クラスごとのフォルダーが入っているフォルダー。</translation>
</message>
<message>
<source>What is to be predicted: the class by the folder, or nothing, for autoencoders: the picture itself is to come out then. Auto: classes if there are folders.</source>
<translation>予測するもの: フォルダによるクラス、または何も予測しない (オートエンコーダー用、画像そのものが出力になります)。自動: フォルダがあればクラス。</translation>
</message>
<message>
<source>How high a picture is for the network. 0: as the pictures are if they are all alike and small, else 64.</source>
<translation>ネットワークに渡す画像の高さ。0: すべて同じ大きさで小さければそのまま、そうでなければ 64。</translation>
</message>
<message>
<source>How wide a picture is for the network. 0: like the height.</source>
<translation>ネットワークに渡す画像の幅。0: 高さと同じ。</translation>
</message>
<message>
<source>Whether the network sees colours. Auto: it does if any picture that is looked at has them.</source>
<translation>ネットワークが色を見るかどうか。auto: 調べた画像のどれかに色があれば見ます。</translation>
</message>
<message>
<source>How a picture of another shape is fitted. Cover: what is over is cut off on both sides. Stretch: all of it, distorted. Pad: all of it, with black beside it.</source>
<translation>形の違う画像の合わせ方。cover: はみ出す部分を両側で切ります。stretch: 全体を引き伸ばします。pad: 全体を残し、横を黒で埋めます。</translation>
</message>
<message>
<source>Which files belong together, of one patient or recording, and are never on both sides of the split. Folder: those in the same folder below that of the class. Name: those whose names are alike up to the first _ or -.</source>
<translation>同じ患者や録音などでまとまり、分割の両側にまたがらないファイル。フォルダー: クラスのフォルダーの下の同じフォルダーにあるもの。名前: 最初の _ または - までの名前が同じもの。</translation>
</message>
<message>
<source>Pictures that a CSV or JSON file beside them lists, each with its class or with a number to foretell.</source>
<translation>隣の CSV か JSON のファイルに並べられた画像。それぞれにクラスか、予測する数値が付きます。</translation>
</message>
<message>
<source>Pictures with a table</source>
<translation>表の付いた画像</translation>
</message>
<message>
<source>The file that lists the pictures.</source>
<translation>画像を並べたファイル。</translation>
</message>
<message>
<source>The column with the pictures' names. Empty: the one that holds most of them.</source>
<translation>画像の名前の列。空: 名前が最も多い列。</translation>
</message>
<message>
<source>The column to foretell. Empty: the one called label, class or target, or the last.</source>
<translation>予測する列。空: label、class、target という名前の列、なければ最後の列。</translation>
</message>
<message>
<source>What the target is. Auto: classes if it holds words or few whole numbers, several labels if it holds lists such as red;round, else values.</source>
<translation>目標が何か。自動：単語か少数の整数ならクラス、red;round のようなリストなら複数のラベル、それ以外は値。</translation>
</message>
<message>
<source>Columns that each say of a label whether it applies: yes and no, or 1 and 0. With some, these labels are foretold, and not the target.</source>
<translation>それぞれのラベルが当てはまるかを yes / no か 1 / 0 で示す列。指定すると、目標の代わりにこれらのラベルを予測します。</translation>
</message>
<message>
<source>The column that says which rows belong together, of one patient or customer: they are never on both sides of the split, and the network does not see it. Empty: none.</source>
<translation>同じ患者や顧客など、まとまる行を示す列。分割の両側にまたがることはなく、ネットワークはこの列を見ません。空欄: なし。</translation>
</message>
<message>
<source>Pictures, and for each a mask that says of every pixel what it shows.</source>
<translation>画像と、各ピクセルが何を示すかを表すマスク。</translation>
</message>
<message>
<source>Pictures with masks</source>
<translation>マスク付きの画像</translation>
</message>
<message>
<source>The folder of the pictures, or the one around them and the masks.</source>
<translation>画像のフォルダ、または画像とマスクを含むフォルダ。</translation>
</message>
<message>
<source>The folder with the masks. Empty: the one beside the pictures called masks, labels or the like.</source>
<translation>マスクのフォルダ。空: 画像の隣にある masks や labels などの名前のフォルダ。</translation>
</message>
<message>
<source>Beside the pictures</source>
<translation>画像の隣</translation>
</message>
<message>
<source>What masks are called, where * is the picture's name, as in *_mask.png. Empty: by their folder.</source>
<translation>マスクの名前。* は画像の名前です (例: *_mask.png)。空: フォルダで判断します。</translation>
</message>
<message>
<source>What masks hold: numbers of classes, black and white, or a colour for each class.</source>
<translation>マスクの内容: クラスの番号、白と黒、またはクラスごとの色。</translation>
</message>
<message>
<source>A file that names the classes, one a line, or as JSON or CSV with their colours. Empty: the one called classes or labels, if it is there.</source>
<translation>クラスの名前を記したファイル (1 行に 1 つ、または色を含む JSON か CSV)。空: classes または labels という名前のファイルがあればそれ。</translation>
</message>
<message>
<source>The one that is there</source>
<translation>見つかったもの</translation>
</message>
<message>
<source>The classes: value=name, with “;” between them. Empty: by what the masks hold and the file with names says.</source>
<translation>クラス: 値=名前 を「;」で区切ります。空: マスクの内容と名前のファイルから決めます。</translation>
</message>
<message>
<source>The value of what is not judged, such as 0, 255 or #e0e0c0; none: all is judged. Empty: 255, unless it is one of two values.</source>
<translation>評価しない部分の値 (0、255、#e0e0c0 など)。none: すべて評価します。空: 255 (値が 2 つだけの場合を除く)。</translation>
</message>
<message>
<source>Pictures, and a JSON file that tells for each what is in it and the box around it.</source>
<translation>画像と、それぞれに写っているものとその枠を記した JSON ファイル。</translation>
</message>
<message>
<source>Pictures with boxes (COCO)</source>
<translation>枠付きの画像 (COCO)</translation>
</message>
<message>
<source>The JSON file with images, annotations and categories.</source>
<translation>images、annotations、categories を含む JSON ファイル。</translation>
</message>
<message>
<source>The folder with the pictures. Empty: they are beside the file, or below its folder.</source>
<translation>画像のフォルダ。空: ファイルの隣、またはそのフォルダの下にあります。</translation>
</message>
<message>
<source>Beside the file</source>
<translation>ファイルの隣</translation>
</message>
<message>
<source>How many boxes a picture has room for; smaller ones are left out. 0: as many as the fullest picture has, 100 at most.</source>
<translation>1 枚の画像に入る枠の数。小さいものから除かれます。0: 最も多い画像の数 (最大 100)。</translation>
</message>
<message>
<source>Pictures, and for each an XML file of its name that tells what is in it and the boxes around it.</source>
<translation>画像と、写っているものとその枠を記した同名の XML ファイル。</translation>
</message>
<message>
<source>Pictures with boxes (Pascal VOC)</source>
<translation>枠付きの画像 (Pascal VOC)</translation>
</message>
<message>
<source>The folder around the pictures and the XML files.</source>
<translation>画像と XML ファイルを含むフォルダ。</translation>
</message>
<message>
<source>Pictures, and for each a text file of its name with a line for each box.</source>
<translation>画像と、枠ごとに 1 行を持つ同名のテキストファイル。</translation>
</message>
<message>
<source>Pictures with boxes (YOLO)</source>
<translation>枠付きの画像 (YOLO)</translation>
</message>
<message>
<source>The folder around the pictures and the text files.</source>
<translation>画像とテキストファイルを含むフォルダ。</translation>
</message>
<message>
<source>The file that names the classes: data.yaml or classes.txt. Empty: the one that is there.</source>
<translation>クラスの名前を記したファイル: data.yaml または classes.txt。空: 見つかったもの。</translation>
</message>
<message>
<source>Rows of a CSV, TSV, Parquet or Excel file. Each row is an item; one column is foretold from the others.</source>
<translation>CSV、TSV、Parquet、Excel ファイルの行。各行が1つのサンプルで、1つの列を他の列から予測します。</translation>
</message>
<message>
<source>Table</source>
<translation>表</translation>
</message>
<message>
<source>The file with the table.</source>
<translation>表のファイル。</translation>
</message>
<message>
<source>The column to foretell. Empty: the one called target, label or class, or the last.</source>
<translation>予測する列。空欄: target、label、class という名前の列、なければ最後の列。</translation>
</message>
<message>
<source>Columns that the network does not see.</source>
<translation>ネットワークに見せない列。</translation>
</message>
<message>
<source>Whether the first row names the columns. Auto: it does if it looks unlike the rows below it.</source>
<translation>先頭行が列名かどうか。自動: 下の行と様子が違えば列名とみなします。</translation>
</message>
<message>
<source>The column with the date of each row. With it, the earliest rows are learnt from and the latest ones validate. Empty: the rows are in no order.</source>
<translation>各行の日付の列。指定すると、古い行から学習し、最も新しい行が検証に使われます。空欄: 行に順序はありません。</translation>
</message>
<message>
<source>The sheet of an Excel file. Empty: the first one.</source>
<translation>Excel ファイルのシート。空欄: 最初のシート。</translation>
</message>
<message>
<source>Text files in one folder for each class. Folders called train, validation and test are looked through together.</source>
<translation>クラスごとに 1 つのフォルダーに入ったテキストファイル。train、validation、test という名前のフォルダーはまとめて調べます。</translation>
</message>
<message>
<source>Folder of texts</source>
<translation>テキストのフォルダー</translation>
</message>
<message>
<source>What a text is divided into. Words, or characters; bpe and wordpiece learn pieces of words from the training texts; file takes the tokenizer of another model.</source>
<translation>テキストを何に分けるか。words は単語、characters は文字。bpe と wordpiece は学習用テキストから単語の断片を学びます。file は別のモデルのトークナイザーを使います。</translation>
</message>
<message>
<source>A tokenizer.json, as the library tokenizers saves it. Used where the tokenizer is “file”.</source>
<translation>ライブラリ tokenizers が保存する tokenizer.json。トークナイザーが「file」のときに使われます。</translation>
</message>
<message>
<source>the tokenizer is made from the texts</source>
<translation>トークナイザーはテキストから作られます</translation>
</message>
<message>
<source>How many different tokens there are at most: the commonest of the training texts. Others are unknown.</source>
<translation>トークンの種類の上限。学習用テキストで最も多いものが選ばれ、ほかは未知になります。</translation>
</message>
<message>
<source>How long a sample is: longer texts are cut, shorter ones filled up. 0: as long as 95 % of the training texts are at most, and no longer than 2,048.</source>
<translation>1 サンプルの長さ。長いテキストは切り、短いものは埋めます。0：学習用テキストの 95 % が収まる長さで、最大 2,048。</translation>
</message>
<message>
<source>Whether capitals are read as small letters. A tokenizer from a file decides itself.</source>
<translation>大文字を小文字として読むかどうか。ファイルのトークナイザーは自分で決めます。</translation>
</message>
<message>
<source>Rows of a CSV or TSV file, or JSON lines: one column holds texts, another what is to be foretold of them.</source>
<translation>CSV や TSV ファイルの行、または JSON 行。1 つの列がテキスト、別の列が予測するものです。</translation>
</message>
<message>
<source>Table of texts</source>
<translation>テキストの表</translation>
</message>
<message>
<source>The file with the texts.</source>
<translation>テキストが入っているファイル。</translation>
</message>
<message>
<source>The column with the texts. Empty: the one with the longest.</source>
<translation>テキストの列。空欄：最も長いテキストの列。</translation>
</message>
<message>
<source>The column to foretell. Empty: the one called target, label or class, or a guess.</source>
<translation>予測する列。空欄：target、label、class という名前の列、なければ推測します。</translation>
</message>
<message>
<source>What the target is. Auto: classes if it holds words or few whole numbers, else values.</source>
<translation>目標の種類。自動：単語か少数の整数ならクラス、そうでなければ値。</translation>
</message>
<message>
<source>Pictures with their classes, as Hugging Face's library saves them on disk: Arrow or Parquet files.</source>
<translation>Hugging Face のライブラリがディスクに保存した、クラス付きの画像（Arrow または Parquet ファイル）。</translation>
</message>
<message>
<source>Saved dataset: pictures</source>
<translation>保存済みデータセット：画像</translation>
</message>
<message>
<source>The folder that save_to_disk made, or one with Parquet files.</source>
<translation>save_to_disk が作ったフォルダー、または Parquet ファイルのあるフォルダー。</translation>
</message>
<message>
<source>Which part is taken, such as train or test. Empty: train, or the first.</source>
<translation>どの部分を使うか（train、test など）。空：train、なければ最初の部分。</translation>
</message>
<message>
<source>The column with the pictures. Empty: the first one that holds some.</source>
<translation>画像のある列。空：画像を含む最初の列。</translation>
</message>
<message>
<source>The column to foretell. Empty: the one with classes, or called label or target.</source>
<translation>予測する列。空：クラスのある列、または label や target という名前の列。</translation>
</message>
<message>
<source>Texts with their classes, as Hugging Face's library saves them on disk: Arrow or Parquet files.</source>
<translation>Hugging Face のライブラリがディスクに保存した、クラス付きのテキスト（Arrow または Parquet ファイル）。</translation>
</message>
<message>
<source>Saved dataset: texts</source>
<translation>保存済みデータセット：テキスト</translation>
</message>
<message>
<source>Rows of numbers and words, as Hugging Face's library saves them on disk: Arrow or Parquet files.</source>
<translation>Hugging Face のライブラリがディスクに保存した、数値と語の行（Arrow または Parquet ファイル）。</translation>
</message>
<message>
<source>Saved dataset: table</source>
<translation>保存済みデータセット：表</translation>
</message>
<message>
<source>Texts and what each becomes, a translation say: two files line by line, or two columns of one file. The network gets the text and what is said so far, and is to say the next word at each place.</source>
<translation>テキストとその変換先、たとえば翻訳。二つのファイルを行ごとに、または一つのファイルの二つの列から読みます。ネットワークはテキストとこれまでに言ったことを受け取り、各位置で次の単語を言います。</translation>
</message>
<message>
<source>Parallel text</source>
<translation>対訳テキスト</translation>
</message>
<message>
<source>The file with the texts to begin with, or with both sides.</source>
<translation>元のテキスト、または両方を含むファイル。</translation>
</message>
<message>
<source>The file whose lines say the same as those of the first.</source>
<translation>最初のファイルと各行が同じ内容を表すファイル。</translation>
</message>
<message>
<source>the first file holds both sides in two columns, or the second lies beside it</source>
<translation>最初のファイルが二つの列に両方を含むか、二つ目が隣にあります</translation>
</message>
<message>
<source>The column with the texts to begin with. Empty: a guess by names and contents.</source>
<translation>元のテキストの列。空：名前と内容から推測します。</translation>
</message>
<message>
<source>The column with what these become. Empty: a guess by names and contents.</source>
<translation>変換先の列。空：名前と内容から推測します。</translation>
</message>
<message>
<source>How long a text is at most. 0: as long as 95 % of the training texts, and no longer than 2,048.</source>
<translation>テキストの最大の長さ。0：訓練テキストの 95 % が収まる長さ、ただし 2,048 まで。</translation>
</message>
<message>
<source>How long what it becomes is at most, with its end. 0: as long as 95 % of those for training.</source>
<translation>変換先の最大の長さ（終わりを含む）。0：訓練用の 95 % が収まる長さ。</translation>
</message>
<message>
<source>One text file, or a folder of them, cut into stretches. The network is to say the next word at each place. One file is divided in its order, the last stretches validate; of several, each is in one part as a whole.</source>
<translation>一つのテキストファイル、またはそのフォルダを区間に分けます。ネットワークは各位置で次の単語を言います。一つのファイルは順に分け、最後の区間で検証します。複数あるときは各ファイルが丸ごと一つの部分に入ります。</translation>
</message>
<message>
<source>Running text</source>
<translation>連続したテキスト</translation>
</message>
<message>
<source>The text file, or the folder that holds them.</source>
<translation>テキストファイル、またはそれらを含むフォルダ。</translation>
</message>
<message>
<source>How long a stretch is, in words and signs; with characters, in these.</source>
<translation>区間の長さ（単語と記号の数、文字単位なら文字数）。</translation>
</message>
<message>
<source>Rows with two pictures or two texts and what is to be said of both: same or different, or a score. Both are inputs: left and right.</source>
<translation>二つの画像または二つのテキストと、両者について言うべきこと（同じか違うか、またはスコア）の行。両方が入力になります：left と right。</translation>
</message>
<message>
<source>Pairs</source>
<translation>ペア</translation>
</message>
<message>
<source>The file that lists the pairs.</source>
<translation>ペアを列挙したファイル。</translation>
</message>
<message>
<source>The column with the first of both. Empty: a guess.</source>
<translation>一つ目の列。空：推測します。</translation>
</message>
<message>
<source>The column with the second of both. Empty: a guess.</source>
<translation>二つ目の列。空：推測します。</translation>
</message>
<message>
<source>The column to foretell. Empty: the one called label or score, or a guess.</source>
<translation>予測する列。空：label または score という列、なければ推測します。</translation>
</message>
<message>
<source>Pairs drawn from a folder with pictures in a folder for each class: half of the same class, half of different ones. The pictures of each class are dealt to circles, and pairs lie within one: no picture is in two parts.</source>
<translation>クラスごとのフォルダにある画像から引いたペア。半分は同じクラス、半分は異なるクラスです。各クラスの画像は輪に配られ、ペアは一つの輪の中にあるので、同じ画像が二つの部分に入ることはありません。</translation>
</message>
<message>
<source>Pairs of pictures</source>
<translation>画像のペア</translation>
</message>
<message>
<source>How many pairs are drawn.</source>
<translation>引くペアの数。</translation>
</message>
<message>
<source>Decides on the draw: the same seed gives the same items.</source>
<translation>抽選を決めます。同じシードなら同じものになります。</translation>
</message>
<message>
<source>Rows with three pictures or three texts: one, another that is like it, and one that is not. All three are inputs: anchor, positive and negative.</source>
<translation>三つの画像または三つのテキストの行：一つ、それに似たもの、似ていないもの。三つとも入力になります：anchor、positive、negative。</translation>
</message>
<message>
<source>The file that lists the triplets.</source>
<translation>トリプレットを列挙したファイル。</translation>
</message>
<message>
<source>The column with what the others are compared to. Empty: a guess.</source>
<translation>比較の基準となる列。空：推測します。</translation>
</message>
<message>
<source>The column with what is like it. Empty: a guess.</source>
<translation>似たものの列。空：推測します。</translation>
</message>
<message>
<source>The column with what is not like it. Empty: a guess.</source>
<translation>似ていないものの列。空：推測します。</translation>
</message>
<message>
<source>Triplets drawn from a folder with pictures in a folder for each class: two of one class, one of another. The pictures of each class are dealt to circles, and triplets lie within one: no picture is in two parts.</source>
<translation>クラスごとのフォルダにある画像から引いたトリプレット。二つは同じクラス、一つは別のクラスです。各クラスの画像は輪に配られ、トリプレットは一つの輪の中にあるので、同じ画像が二つの部分に入ることはありません。</translation>
</message>
<message>
<source>Triplets of pictures</source>
<translation>画像のトリプレット</translation>
</message>
<message>
<source>How many triplets are drawn.</source>
<translation>引くトリプレットの数。</translation>
</message>
<message>
<source>Rows that say how a user rated something: MovieLens's u.data, ratings.dat and ratings.csv, or any table with such columns. User and item are inputs, numbered from the training part; whoever is not in it is number 0.</source>
<translation>ユーザーが何をどう評価したかの行。MovieLens の u.data、ratings.dat、ratings.csv、または同様の列を持つ表。ユーザーとアイテムが入力で、訓練部分から番号を付けます。そこにないものは 0 番です。</translation>
</message>
<message>
<source>Ratings</source>
<translation>評価</translation>
</message>
<message>
<source>The file with the ratings.</source>
<translation>評価のファイル。</translation>
</message>
<message>
<source>The column with the users. Empty: a guess by names.</source>
<translation>ユーザーの列。空：名前から推測します。</translation>
</message>
<message>
<source>The column with what they rated. Empty: a guess by names.</source>
<translation>評価されたものの列。空：名前から推測します。</translation>
</message>
<message>
<source>The column with the ratings. Empty: a guess by names.</source>
<translation>評価の列。空：名前から推測します。</translation>
</message>
<message>
<source>Rows of a table with a picture each: the picture and the other columns are two inputs, one column is foretold from both.</source>
<translation>それぞれ画像を一つ持つ表の行。画像と他の列が二つの入力で、一つの列を両方から予測します。</translation>
</message>
<message>
<source>Pictures with columns</source>
<translation>列付きの画像</translation>
</message>
<message>
<source>The table. The pictures lie in its folder or below.</source>
<translation>表。画像はそのフォルダかその下にあります。</translation>
</message>
<message>
<source>Sound files (WAV, FLAC, OGG, MP3) in one folder for each class. Folders called train, validation and test are looked through together.</source>
<translation>クラスごとに 1 つのフォルダーに入った音声ファイル（WAV、FLAC、OGG、MP3）。train、validation、test という名前のフォルダーはまとめて調べます。</translation>
</message>
<message>
<source>Folder of sounds</source>
<translation>音のフォルダー</translation>
</message>
<message>
<source>How many samples a second the network hears; files of other rates are resampled. 0: as most files have, and no more than 16,000.</source>
<translation>ネットワークが聞く 1 秒あたりのサンプル数。ほかのレートのファイルは変換されます。0：最も多いファイルのレートで、最大 16,000。</translation>
</message>
<message>
<source>How long a sample is: longer sounds are cut, shorter ones followed by silence. 0: as long as 95 % of the files are at most, and no longer than 30 s.</source>
<translation>1 サンプルの長さ。長い音は切り、短い音の後は無音になります。0：ファイルの 95 % が収まる長さで、最大 30 秒。</translation>
</message>
<message>
<source>Mono is the mean of all channels; stereo keeps the two.</source>
<translation>モノラルは全チャンネルの平均、ステレオは 2 つを保ちます。</translation>
</message>
<message>
<source>What the network is given. Mel: how loud each pitch is over time, a picture. Mfcc: the same in few numbers, as for speech. Wave: the sound itself.</source>
<translation>ネットワークに渡すもの。Mel：時間ごとの各音高の強さを表す画像。Mfcc：同じ内容を少ない数で表したもので、音声向き。Wave：音そのもの。</translation>
</message>
<message>
<source>How many bands of pitch a mel spectrogram has.</source>
<translation>メルスペクトログラムの音高の帯域の数。</translation>
</message>
<message>
<source>Sound files that a CSV file or JSON lines beside them list, each with its class or with a number to foretell.</source>
<translation>そばにある CSV ファイルか JSON 行に挙げられた音声ファイル。それぞれにクラスか、予測する数が付いています。</translation>
</message>
<message>
<source>Sounds with a table</source>
<translation>表付きの音</translation>
</message>
<message>
<source>The file that lists the sounds.</source>
<translation>音を挙げているファイル。</translation>
</message>
<message>
<source>The column with the sounds' names. Empty: the one that holds most of them.</source>
<translation>音の名前の列。空欄：最も多くの名前がある列。</translation>
</message>
<message>
<source>Rows of a table in the order of time. A network sees some rows and foretells the next values; it is checked with the latest rows.</source>
<translation>時間順に並んだ表の行。ネットワークはいくつかの行を見て次の値を予測し、最新の行で検証されます。</translation>
</message>
<message>
<source>The file with the rows.</source>
<translation>行を含むファイル。</translation>
</message>
<message>
<source>The column to foretell. Empty: target or value, or the last one of numbers.</source>
<translation>予測する列。空: target または value、なければ最後の数値列。</translation>
</message>
<message>
<source>The columns that the network sees. None: all that hold numbers.</source>
<translation>ネットワークが見る列。なし: 数値を含むすべての列。</translation>
</message>
<message>
<source>The column with the date of each row. Empty: the first one with dates, if any.</source>
<translation>各行の日付の列。空: 最初の日付列(あれば)。</translation>
</message>
<message>
<source>How many rows the network sees.</source>
<translation>ネットワークが見る行数。</translation>
</message>
<message>
<source>How many of the next values are foretold.</source>
<translation>次の値をいくつ予測するか。</translation>
</message>
<message>
<source>How many rows one window begins after the one before.</source>
<translation>各ウィンドウが前のものから何行後に始まるか。</translation>
</message>
<message>
<source>The network also sees the hour, the weekday and the month.</source>
<translation>ネットワークは時刻・曜日・月も見ます。</translation>
</message>
<message>
<source>A table for each recording, in one folder for each class. The rows of a table are steps in time.</source>
<translation>クラスごとのフォルダーに、記録ごとの表を置きます。表の行は時間のステップです。</translation>
</message>
<message>
<source>Folder of recordings</source>
<translation>記録のフォルダー</translation>
</message>
<message>
<source>The folder with a folder for each class.</source>
<translation>クラスごとのフォルダーを含むフォルダー。</translation>
</message>
<message>
<source>How many rows the network sees, the last ones of each file. 0: as many as the shortest file has.</source>
<translation>ネットワークが見る行数(各ファイルの最後の行)。0: 最も短いファイルの行数。</translation>
</message>
<message>
<source>Inputs and targets from a .npz file, or from a .npy file with the targets in another one beside it.</source>
<translation>.npz ファイルの入力とターゲット、または .npy ファイルとその隣にあるターゲットのファイル。</translation>
</message>
<message>
<source>NumPy arrays</source>
<translation>NumPy 配列</translation>
</message>
<message>
<source>The file with the inputs.</source>
<translation>入力を含むファイル。</translation>
</message>
<message>
<source>The array of inputs in a .npz, or several with commas. Empty: x, data or the like.</source>
<translation>.npz 内の入力の配列。複数ならカンマで区切ります。空: x、data など。</translation>
</message>
<message>
<source>The array of targets in a .npz, or the name of the .npy beside the inputs. Empty: y, labels, targets or the like.</source>
<translation>.npz 内のターゲットの配列、または入力の隣にある .npy の名前。空: y、labels、targets など。</translation>
</message>
<message>
<source>What is to be predicted. Auto: classes if the targets are whole numbers of few kinds, else values. Reconstruction: nothing but the inputs themselves.</source>
<translation>予測するもの。自動：目標が種類の少ない整数ならクラス、それ以外は値。なし：入力そのものだけ。</translation>
</message>
<message>
<source>What the inputs are. Auto: pictures if their shape looks like it.</source>
<translation>入力の種類。自動: 形が画像らしければ画像。</translation>
</message>
<message>
<source>The inputs are numbers of tokens or categories, for an embedding.</source>
<translation>入力は埋め込みに使うトークンまたはカテゴリーの番号です。</translation>
</message>
<message>
<source>Pictures and labels in the format of MNIST, also packed (.gz).</source>
<translation>MNIST 形式の画像とラベル。圧縮 (.gz) も可。</translation>
</message>
<message>
<source>MNIST files (idx)</source>
<translation>MNIST ファイル (idx)</translation>
</message>
<message>
<source>The file with the pictures.</source>
<translation>画像を含むファイル。</translation>
</message>
<message>
<source>The file with the labels beside it. Empty: the one that is called alike.</source>
<translation>隣にあるラベルのファイル。空: 対応する名前のもの。</translation>
</message>
<message>
<source>The batches of CIFAR-10 and CIFAR-100, Python's or binary. Python's are read without being executed.</source>
<translation>CIFAR-10 と CIFAR-100 のバッチ。Python 版またはバイナリ版。Python 版は実行せずに読み込みます。</translation>
</message>
<message>
<source>CIFAR files</source>
<translation>CIFAR ファイル</translation>
</message>
<message>
<source>The folder with the batches.</source>
<translation>バッチを含むフォルダー。</translation>
</message>
<message>
<source>Which batches are taken.</source>
<translation>どのバッチを使うか。</translation>
</message>
<message>
<source>A function in a Python file that gives inputs and targets as arrays. It runs in a process of its own, and only after you trust the file.</source>
<translation>入力と目標を配列で返す、Python ファイル内の関数。ファイルを信頼した後にだけ、別のプロセスで実行されます。</translation>
</message>
<message>
<source>Python function</source>
<translation>Python 関数</translation>
</message>
<message>
<source>The file with the function.</source>
<translation>関数のあるファイル。</translation>
</message>
<message>
<source>The function. Empty: load_data, get_data, make_data or data, or the only one.</source>
<translation>関数。空：load_data、get_data、make_data、data のいずれか、または唯一の関数。</translation>
</message>
<message>
<source>What it is called with, such as: samples=500, noise=0.1.</source>
<translation>呼び出すときの引数。例：samples=500, noise=0.1。</translation>
</message>
<message>
<source>What the targets are. Auto: classes if they are whole numbers of few kinds, else values.</source>
<translation>ターゲットの種類。自動: 種類の少ない整数ならクラス、それ以外は値。</translation>
</message>
<message>
<source>After this time the function is ended.</source>
<translation>この時間を過ぎると関数は終了されます。</translation>
</message>
<message>
<source>Points on two half circles that reach into each other. Generated: the task is to tell the half circles apart.</source>
<translation>互いに入り込む2つの半円上の点。生成データ: 課題は半円を見分けることです。</translation>
</message>
<message>
<source>Two moons (generated)</source>
<translation>2つの月 (生成)</translation>
</message>
<message>
<source>How many samples are made.</source>
<translation>サンプルをいくつ作るか。</translation>
</message>
<message>
<source>How far points lie off, as a standard deviation.</source>
<translation>点のずれの大きさ(標準偏差)。</translation>
</message>
<message>
<source>Draws the data: the same seed gives the same data on every machine.</source>
<translation>データを決めます。同じシードならどのマシンでも同じデータになります。</translation>
</message>
<message>
<source>Points on two half circles; a second input says which labels may be learnt from. Generated: the task is to tell the half circles apart from a few labels and many points.</source>
<translation>2つの半円上の点。2つ目の入力は、どのラベルを学習に使えるかを示します。生成データ: 課題は、少ないラベルと多くの点から2つの半円を見分けることです。</translation>
</message>
<message>
<source>Two moons with few labels (generated)</source>
<translation>ラベルの少ない二つの月 (生成)</translation>
</message>
<message>
<source>How many labels may be learnt from.</source>
<translation>学習に使えるラベルの数。</translation>
</message>
<message>
<source>Points on two spirals wound into each other. Generated: the task is to tell the arms apart.</source>
<translation>互いに巻き付く2つの渦の上の点。生成データ: 課題は腕を見分けることです。</translation>
</message>
<message>
<source>Two spirals (generated)</source>
<translation>2つの渦 (生成)</translation>
</message>
<message>
<source>How often each arm winds around the middle.</source>
<translation>各腕が中心の周りを何回まわるか。</translation>
</message>
<message>
<source>Points on a circle within a circle. Generated: the task is to tell inner from outer.</source>
<translation>円とその内側の円の上の点。生成データ: 課題は内側と外側を見分けることです。</translation>
</message>
<message>
<source>Two circles (generated)</source>
<translation>2つの円 (生成)</translation>
</message>
<message>
<source>Points around a few middles. Generated: the task is to name the cloud, which a linear model can do.</source>
<translation>いくつかの中心の周りの点。生成データ: 課題はどの雲かを答えることで、線形モデルでも可能です。</translation>
</message>
<message>
<source>Clouds of points (generated)</source>
<translation>点の雲 (生成)</translation>
</message>
<message>
<source>How many clouds there are.</source>
<translation>雲の数。</translation>
</message>
<message>
<source>Small colour pictures of a circle, square, triangle or star. Generated: the task is to name the shape.</source>
<translation>円・四角・三角・星の小さなカラー画像。生成データ: 課題は図形を答えることです。</translation>
</message>
<message>
<source>Shapes (generated)</source>
<translation>図形 (生成)</translation>
</message>
<message>
<source>How much the pixels are disturbed, as a share of full brightness.</source>
<translation>ピクセルの乱れの大きさ(最大の明るさに対する割合)。</translation>
</message>
<message>
<source>Pictures of shapes one over the other. Generated: the task is to tell for each pixel which shape is there.</source>
<translation>重なり合う図形の画像。生成データ: 各ピクセルにどの図形があるかを答えます。</translation>
</message>
<message>
<source>Shapes with masks (generated)</source>
<translation>マスク付きの図形 (生成)</translation>
</message>
<message>
<source>How many shapes a picture has at most.</source>
<translation>1 枚の画像に含まれる図形の最大数。</translation>
</message>
<message>
<source>How wide and high a picture is.</source>
<translation>画像の幅と高さ。</translation>
</message>
<message>
<source>Pictures of shapes one over the other. Generated: the task is to find each shape and the box around it.</source>
<translation>重なり合う図形の画像。生成データ: それぞれの図形とその枠を見つけます。</translation>
</message>
<message>
<source>Shapes with boxes (generated)</source>
<translation>枠付きの図形 (生成)</translation>
</message>
<message>
<source>Small coarse pictures of a shape. Generated: the task is to draw the same picture twice as wide and high.</source>
<translation>粗く小さい図形の画像。生成データ: 課題は、同じ画像を縦横2倍で描くことです。</translation>
</message>
<message>
<source>Finer shapes (generated)</source>
<translation>より細かい図形 (生成)</translation>
</message>
<message>
<source>Pictures of a shape. Generated: the task is to say where it is, how large and which one, two tasks at once.</source>
<translation>図形の画像。生成データ: 課題は、位置、大きさ、種類を答えることです。2つの課題を同時に行います。</translation>
</message>
<message>
<source>Measured shapes (generated)</source>
<translation>図形の計測 (生成)</translation>
</message>
<message>
<source>Two pictures of a shape each. Generated: the task is to tell whether both show the same shape.</source>
<translation>図形が1つずつ写った2枚の画像。生成データ: 課題は、同じ図形かどうかを答えることです。</translation>
</message>
<message>
<source>Pairs of shapes (generated)</source>
<translation>図形のペア (生成)</translation>
</message>
<message>
<source>A picture of a tile, how many are bought and the discount. Generated: the task is to foretell the price.</source>
<translation>タイルの画像、購入数、割引。生成データ: 課題は価格を予測することです。</translation>
</message>
<message>
<source>Prices of tiles (generated)</source>
<translation>タイルの価格 (生成)</translation>
</message>
<message>
<source>How much a price differs from what follows from the tile, as a standard deviation.</source>
<translation>価格がタイルから決まる値からずれる大きさ(標準偏差)。</translation>
</message>
<message>
<source>Half a second of a rising or falling tone, or a major or minor chord. Generated: the task is to name it.</source>
<translation>上がる音、下がる音、長和音、短和音のいずれか0.5秒。生成データ: 課題はどれかを答えることです。</translation>
</message>
<message>
<source>Chirps and chords (generated)</source>
<translation>チャープと和音 (生成)</translation>
</message>
<message>
<source>How loud the noise is; 1 is as loud as can be.</source>
<translation>雑音の大きさ。1 が最大です。</translation>
</message>
<message>
<source>A second of sung tones. Generated: the task is to write down which ones, without being told when each is.</source>
<translation>1秒間の歌声。生成データ: 課題は、いつ鳴るかを知らされずに、どの音かを書き取ることです。</translation>
</message>
<message>
<source>Words of tones (generated)</source>
<translation>音の単語 (生成)</translation>
</message>
<message>
<source>How many tones a word has at most.</source>
<translation>1つの単語に含まれる音の最大数。</translation>
</message>
<message>
<source>Three values of a chaotic system, step by step. Generated: the task is to foretell the first.</source>
<translation>カオス系の3つの値の推移。生成データ: 課題は最初の値を予測することです。</translation>
</message>
<message>
<source>Lorenz system (generated)</source>
<translation>ローレンツ系 (生成)</translation>
</message>
<message>
<source>How many steps the series has.</source>
<translation>系列のステップ数。</translation>
</message>
<message>
<source>How many steps the network sees.</source>
<translation>ネットワークが見るステップ数。</translation>
</message>
<message>
<source>How much each value is disturbed, as a standard deviation.</source>
<translation>各値の乱れの大きさ(標準偏差)。</translation>
</message>
<message>
<source>A demand hour by hour, with working days and free ones. Generated: the task is to foretell the next hours.</source>
<translation>平日と休日のある1時間ごとの需要。生成データ: 課題は次の数時間を予測することです。</translation>
</message>
<message>
<source>Seasonal demand (generated)</source>
<translation>季節的な需要 (生成)</translation>
</message>
<message>
<source>How much each hour is disturbed, as a standard deviation.</source>
<translation>各時刻の乱れの大きさ(標準偏差)。</translation>
</message>
<message>
<source>Stretches of a heart trace with a beat each. Generated: the task is to find the few that are abnormal.</source>
<translation>1拍ずつの心電図の区間。生成データ: 課題は、少数の異常なものを見つけることです。</translation>
</message>
<message>
<source>Heartbeats (generated)</source>
<translation>心拍 (生成)</translation>
</message>
<message>
<source>The share of beats that are wide, early or without a peak.</source>
<translation>幅が広い、早い、またはピークのない拍の割合。</translation>
</message>
<message>
<source>How much the trace is disturbed, as a standard deviation; a peak is 1.</source>
<translation>波形の乱れの大きさ(標準偏差)。ピークは1です。</translation>
</message>
<message>
<source>Brackets that close in the right order, or not quite. Generated: the task is to tell whether they do.</source>
<translation>正しい順に閉じる、またはそうでない括弧。生成データ: 課題は正しく閉じているかを判断することです。</translation>
</message>
<message>
<source>Brackets (generated)</source>
<translation>括弧 (生成)</translation>
</message>
<message>
<source>How many brackets a text has at most.</source>
<translation>1つのテキストの括弧の最大数。</translation>
</message>
<message>
<source>How many kinds of brackets there are.</source>
<translation>括弧の種類の数。</translation>
</message>
<message>
<source>Sums such as 37+58, as texts. Generated: the task is to name the last digit of the result.</source>
<translation>37+58 のような足し算のテキスト。生成データ: 課題は結果の最後の桁を答えることです。</translation>
</message>
<message>
<source>Sums (generated)</source>
<translation>足し算 (生成)</translation>
</message>
<message>
<source>How many digits each number has at most.</source>
<translation>各数の最大桁数。</translation>
</message>
<message>
<source>Sentences of a small grammar with “not” and “but”. Generated: the task is to tell praise from blame.</source>
<translation>「not」と「but」を含む小さな文法の文。生成データ: 課題は賞賛と非難を見分けることです。</translation>
</message>
<message>
<source>Praise and blame (generated)</source>
<translation>賞賛と非難 (生成)</translation>
</message>
<message>
<source>The share of sentences with the wrong label.</source>
<translation>誤ったラベルの文の割合。</translation>
</message>
<message>
<source>Ratings of items by users with tastes that nobody sees. Generated: the task is to foretell a rating.</source>
<translation>見えない好みを持つユーザーによるアイテムの評価。生成データ: 課題は評価を予測することです。</translation>
</message>
<message>
<source>Ratings (generated)</source>
<translation>評価 (生成)</translation>
</message>
<message>
<source>How many users there are.</source>
<translation>ユーザーの数。</translation>
</message>
<message>
<source>How many items there are.</source>
<translation>アイテムの数。</translation>
</message>
<message>
<source>How many tastes decide on a rating.</source>
<translation>評価を決める好みの数。</translation>
</message>
<message>
<source>How much a rating differs from what the tastes say, as a standard deviation.</source>
<translation>評価が好みの示す値からずれる大きさ(標準偏差)。</translation>
</message>
<message>
<source>Sentences of a small grammar and what they are in a made-up language, which puts its words in another order. Generated: the task is to say the next word of the translation.</source>
<translation>小さな文法の文と、語順の異なる架空の言語でのその訳。生成データ: 課題は訳の次の単語を言うことです。</translation>
</message>
<message>
<source>Toy translation (generated)</source>
<translation>トイ翻訳 (生成)</translation>
</message>
<message>
<source>Sentences of a small grammar. Generated: the task is to say the next word, place by place, so that a network can go on writing by itself.</source>
<translation>小さな文法による文。生成データ: 課題は、各位置で次の単語を答えることです。ネットワークが自分で続きを書けるようになります。</translation>
</message>
<message>
<source>Phrases (generated)</source>
<translation>フレーズ (生成)</translation>
</message>
<message>
<source>Handwritten digits as grey pictures of 28×28. The task is to read the digit.</source>
<translation>手書き数字の 28×28 のグレー画像。数字を読み取ることが課題です。</translation>
</message>
<message>
<source>MNIST</source>
<translation>MNIST</translation>
</message>
<message>
<source>Which part of the dataset is taken.</source>
<translation>データセットのどの部分を使うか。</translation>
</message>
<message>
<source>Pieces of clothing as grey pictures of 28×28. The task is to tell what kind of clothing it is.</source>
<translation>衣服の 28×28 のグレー画像。衣服の種類を見分けることが課題です。</translation>
</message>
<message>
<source>Fashion-MNIST</source>
<translation>Fashion-MNIST</translation>
</message>
<message>
<source>Handwritten hiragana of old Japanese books, 28×28. The task is to tell the row of the syllable.</source>
<translation>日本の古典籍の手書きひらがな、28×28。音節の行を見分けることが課題です。</translation>
</message>
<message>
<source>Kuzushiji-MNIST</source>
<translation>Kuzushiji-MNIST</translation>
</message>
<message>
<source>Handwritten digits and letters as grey pictures of 28×28, equally many of each of 47 classes.</source>
<translation>手書きの数字と文字の 28×28 のグレー画像。47 クラスそれぞれ同じ数です。</translation>
</message>
<message>
<source>EMNIST, balanced</source>
<translation>EMNIST（均等）</translation>
</message>
<message>
<source>Handwritten letters as grey pictures of 28×28; capitals and small letters are one class.</source>
<translation>手書き文字の 28×28 のグレー画像。大文字と小文字は同じクラスです。</translation>
</message>
<message>
<source>EMNIST, letters</source>
<translation>EMNIST（文字）</translation>
</message>
<message>
<source>Photographs of 32×32 of ten things: airplane, automobile, bird, cat, deer, dog, frog, horse, ship, truck.</source>
<translation>10 種類のものの 32×32 の写真：飛行機、自動車、鳥、猫、鹿、犬、蛙、馬、船、トラック。</translation>
</message>
<message>
<source>CIFAR-10</source>
<translation>CIFAR-10</translation>
</message>
<message>
<source>Photographs of 32×32 of a hundred things, six hundred of each.</source>
<translation>100 種類のものの 32×32 の写真、それぞれ 600 枚。</translation>
</message>
<message>
<source>CIFAR-100</source>
<translation>CIFAR-100</translation>
</message>
<message>
<source>Photographs of 96×96 of ten things: few to learn from, many to test with.</source>
<translation>10 種類のものの 96×96 の写真。学習用は少なく、テスト用は多くあります。</translation>
</message>
<message>
<source>STL-10</source>
<translation>STL-10</translation>
</message>
<message>
<source>Pictures of 64×64 that satellites took of Europe. The task is to tell forest, river, motorway and others.</source>
<translation>衛星が撮影したヨーロッパの 64×64 の画像。森、川、高速道路などを見分けることが課題です。</translation>
</message>
<message>
<source>EuroSAT</source>
<translation>EuroSAT</translation>
</message>
<message>
<source>Photographs of ten things that are easily told apart, from ImageNet, 160 pixels on the short side.</source>
<translation>ImageNet から選んだ、見分けやすい 10 種類のものの写真。短辺は 160 ピクセルです。</translation>
</message>
<message>
<source>Imagenette</source>
<translation>Imagenette</translation>
</message>
<message>
<source>Photographs of cats and dogs, about 200 of each of 37 breeds. The task is to tell the breed.</source>
<translation>猫と犬の写真、37 品種それぞれ約 200 枚。品種を見分けることが課題です。</translation>
</message>
<message>
<source>Oxford-IIIT Pets</source>
<translation>Oxford-IIIT Pets</translation>
</message>
<message>
<source>Photographs of textures, 120 of each of 47 kinds: striped, dotted, woven and others.</source>
<translation>質感の写真、47 種類それぞれ 120 枚：縞、水玉、織りなど。</translation>
</message>
<message>
<source>Describable Textures</source>
<translation>Describable Textures</translation>
</message>
<message>
<source>Photographs of food, a thousand of each of 101 dishes.</source>
<translation>料理の写真、101 品それぞれ 1000 枚。</translation>
</message>
<message>
<source>Food-101</source>
<translation>Food-101</translation>
</message>
<message>
<source>The beginnings of news. The task is to tell world, sports, business and science apart.</source>
<translation>ニュースの冒頭。世界、スポーツ、経済、科学を見分けることが課題です。</translation>
</message>
<message>
<source>AG News</source>
<translation>AG News</translation>
</message>
<message>
<source>Reviews of films. The task is to tell whether somebody liked the film.</source>
<translation>映画のレビュー。その映画が気に入ったかどうかを見分けることが課題です。</translation>
</message>
<message>
<source>IMDB reviews</source>
<translation>IMDB レビュー</translation>
</message>
<message>
<source>Messages to twenty newsgroups of the nineties. The task is to tell the group.</source>
<translation>90 年代の 20 のニュースグループへの投稿。グループを見分けることが課題です。</translation>
</message>
<message>
<source>20 Newsgroups</source>
<translation>20 Newsgroups</translation>
</message>
<message>
<source>Words of one second that many people spoke: yes, no, up, down and others. The task is to tell the word.</source>
<translation>多くの人が話した 1 秒の単語：yes、no、up、down など。単語を聞き分けることが課題です。</translation>
</message>
<message>
<source>Speech Commands</source>
<translation>Speech Commands</translation>
</message>
<message>
<source>Districts of California in 1990. The task is to foretell what a house costs there.</source>
<translation>1990 年のカリフォルニアの地区。そこでの住宅価格を予測することが課題です。</translation>
</message>
<message>
<source>Californian houses</source>
<translation>カリフォルニアの住宅</translation>
</message>
<message>
<source>Patches of forest in Colorado with 54 measurements of each. The task is to tell which trees grow there.</source>
<translation>コロラド州の森林区画、それぞれ 54 の測定値。どの木が生えているかを見分けることが課題です。</translation>
</message>
<message>
<source>Forest cover</source>
<translation>森林被覆</translation>
</message>
<message>
<source>Connections to a network, most of them attacks (KDD Cup 1999, a tenth). The task is to tell the attack.</source>
<translation>ネットワークへの接続、その多くは攻撃（KDD Cup 1999 の 10 分の 1）。攻撃の種類を見分けることが課題です。</translation>
</message>
<message>
<source>Attacks on a network</source>
<translation>ネットワークへの攻撃</translation>
</message>
<message>
<source>Values below the lower limit become it, values above the upper limit become that.</source>
<translation>下限より小さい値は下限に、上限より大きい値は上限になります。</translation>
</message>
<message>
<source>Clip</source>
<translation>値の制限</translation>
</message>
<message>
<source>No value is below it afterwards.</source>
<translation>その後、これより小さい値はありません。</translation>
</message>
<message>
<source>No value is above it afterwards.</source>
<translation>その後、これより大きい値はありません。</translation>
</message>
<message>
<source>The input of the data that this is for. Empty: each one that it suits.</source>
<translation>これを適用するデータの入力。空欄: 適するものすべて。</translation>
</message>
<message>
<source>Values beyond what most training samples have become the nearest of those: outliers no longer weigh much.</source>
<translation>ほとんどの学習サンプルの範囲を外れた値は、その端の値になります。外れ値の影響が小さくなります。</translation>
</message>
<message>
<source>Clip the extremes</source>
<translation>極端な値の制限</translation>
</message>
<message>
<source>This share of the lowest values is clipped.</source>
<translation>最も小さい値のうち、この割合を制限します。</translation>
</message>
<message>
<source>Values above those of this share are clipped.</source>
<translation>この割合の値を超える値を制限します。</translation>
</message>
<message>
<source>Each value times a factor, plus an offset: to change a unit, or a sign.</source>
<translation>各値に係数を掛け、オフセットを足します。単位や符号を変えるために使います。</translation>
</message>
<message>
<source>Multiply and add</source>
<translation>乗算と加算</translation>
</message>
<message>
<source>What values are multiplied by.</source>
<translation>値に掛ける数。</translation>
</message>
<message>
<source>What is added afterwards.</source>
<translation>その後に足す数。</translation>
</message>
<message>
<source>log(1 + x − offset): draws together values that span powers of ten. None may lie below the offset.</source>
<translation>log(1 + x − offset): 何桁にもわたる値を近づけます。offset を下回る値があってはなりません。</translation>
</message>
<message>
<source>Logarithm</source>
<translation>対数</translation>
</message>
<message>
<source>The lowest value that there can be.</source>
<translation>あり得る最小の値。</translation>
</message>
<message>
<source>Takes off the median of the training samples and divides by how wide their middle half is, feature by feature. Outliers do not change that.</source>
<translation>特徴ごとに学習サンプルの中央値を引き、中央の半分の幅で割ります。外れ値の影響を受けません。</translation>
</message>
<message>
<source>Scale by the middle half</source>
<translation>中央の半分でスケーリング</translation>
</message>
<message>
<source>The least value of the training samples becomes 0, the largest 1, feature by feature.</source>
<translation>特徴ごとに、学習サンプルの最小値が0、最大値が1になります。</translation>
</message>
<message>
<source>Scale to 0 … 1 by feature</source>
<translation>特徴ごとに0 … 1へ</translation>
</message>
<message>
<source>Each value becomes the share of training values below it: any spread turns into an even one.</source>
<translation>各値は、それより小さい学習値の割合になります。どんな分布も一様になります。</translation>
</message>
<message>
<source>Ranks</source>
<translation>順位</translation>
</message>
<message>
<source>Into so many steps the values are divided, less one.</source>
<translation>値をこの数より1つ少ない段階に分けます。</translation>
</message>
<message>
<source>Columns that the network does not get to see.</source>
<translation>ネットワークに見せない列。</translation>
</message>
<message>
<source>Drop columns</source>
<translation>列を除く</translation>
</message>
<message>
<source>The columns that are dropped.</source>
<translation>除く列。</translation>
</message>
<message>
<source>One channel instead of red, green and blue, as bright as the colours look.</source>
<translation>赤・緑・青の代わりに、色の見た目の明るさの1チャンネルにします。</translation>
</message>
<message>
<source>The middle of each picture; what is around it is cut off.</source>
<translation>各画像の中央。周りは切り取られます。</translation>
</message>
<message>
<source>Cut out the middle</source>
<translation>中央を切り出す</translation>
</message>
<message>
<source>How high the picture is afterwards.</source>
<translation>その後の画像の高さ。</translation>
</message>
<message>
<source>How wide the picture is afterwards.</source>
<translation>その後の画像の幅。</translation>
</message>
<message>
<source>Puts each picture in the middle of a larger one.</source>
<translation>各画像をより大きな画像の中央に置きます。</translation>
</message>
<message>
<source>Add a border</source>
<translation>余白を加える</translation>
</message>
<message>
<source>What the border is filled with.</source>
<translation>余白を埋める値。</translation>
</message>
<message>
<source>The whole picture in another size, smoothly.</source>
<translation>画像全体を滑らかに別の大きさにします。</translation>
</message>
<message>
<source>Resize</source>
<translation>大きさを変える</translation>
</message>
<message>
<source>Dark becomes light, and light dark.</source>
<translation>暗い所は明るく、明るい所は暗くなります。</translation>
</message>
<message>
<source>Invert</source>
<translation>反転</translation>
</message>
<message>
<source>Spreads the brightness of each picture evenly over its whole range: pale pictures get contrast.</source>
<translation>各画像の明るさを全範囲に均等に広げます。淡い画像にコントラストがつきます。</translation>
</message>
<message>
<source>Equalise</source>
<translation>平坦化</translation>
</message>
<message>
<source>Takes off a share of the value before: makes high sounds of a wave stronger.</source>
<translation>直前の値の一部を引きます。波形の高い音が強くなります。</translation>
</message>
<message>
<source>Stronger highs</source>
<translation>高音の強調</translation>
</message>
<message>
<source>How much of the value before is taken off.</source>
<translation>直前の値から引く割合。</translation>
</message>
<message>
<source>So many steps of time: what is longer is cut at the end, what is shorter is filled.</source>
<translation>この数の時間ステップにします。長いものは末尾を切り、短いものは埋めます。</translation>
</message>
<message>
<source>Trim or fill</source>
<translation>切り詰めまたは補完</translation>
</message>
<message>
<source>Steps of time: samples of a wave, frames of a spectrogram.</source>
<translation>時間ステップ: 波形ではサンプル、スペクトログラムではフレーム。</translation>
</message>
<message>
<source>What is filled in.</source>
<translation>埋める値。</translation>
</message>
<message>
<source>What is between each step and the one before: makes a series without a trend of one with it.</source>
<translation>各ステップと直前との差。傾向のある系列を、傾向のないものにします。</translation>
</message>
<message>
<source>Differences</source>
<translation>差分</translation>
</message>
<message>
<source>The mean of each step and those before it: smooths, and looks only back.</source>
<translation>各ステップとそれ以前の平均。滑らかにし、過去だけを見ます。</translation>
</message>
<message>
<source>Moving mean</source>
<translation>移動平均</translation>
</message>
<message>
<source>Steps that the mean is taken of.</source>
<translation>平均をとるステップ数。</translation>
</message>
<message>
<source>Takes the straight line that comes nearest off each window and channel.</source>
<translation>各ウィンドウと各チャンネルから、最も近い直線を引きます。</translation>
</message>
<message>
<source>Take off the trend</source>
<translation>傾向を除く</translation>
</message>
<message>
<source>The first tokens of each text; what follows is cut off.</source>
<translation>各テキストの先頭のトークン。続きは切り取られます。</translation>
</message>
<message>
<source>Truncate</source>
<translation>切り詰め</translation>
</message>
<message>
<source>How many tokens are left.</source>
<translation>残すトークンの数。</translation>
</message>
<message>
<source>Mirrors pictures, so that left is right. Not for what has a direction, such as letters.</source>
<translation>画像を左右反転します。文字のように向きのあるものには向きません。</translation>
</message>
<message>
<source>Flip left and right</source>
<translation>左右反転</translation>
</message>
<message>
<source>How likely it is to happen to a sample, 0 to 1.</source>
<translation>サンプルに起こる確率。0から1。</translation>
</message>
<message>
<source>Turns pictures upside down. For what has no up and down: seen from above, or through a microscope.</source>
<translation>画像を上下反転します。上から見たものや顕微鏡像など、上下のないものに使います。</translation>
</message>
<message>
<source>Flip up and down</source>
<translation>上下反転</translation>
</message>
<message>
<source>Turns pictures about their middle by a random angle. What comes in at the corners is black.</source>
<translation>画像を中心のまわりに無作為な角度で回します。角に入る部分は黒になります。</translation>
</message>
<message>
<source>Rotate</source>
<translation>回転</translation>
</message>
<message>
<source>The largest angle, to either side.</source>
<translation>左右それぞれの最大の角度。</translation>
</message>
<message>
<source>Moves pictures, makes them larger or smaller, turns and slants them, all at once and a little.</source>
<translation>画像を少しずつ同時に移動、拡大縮小、回転、傾斜させます。</translation>
</message>
<message>
<source>Shift, scale, rotate</source>
<translation>移動・拡大縮小・回転</translation>
</message>
<message>
<source>The largest shift, as shares of width and height.</source>
<translation>最大の移動量。幅と高さに対する割合。</translation>
</message>
<message>
<source>The smallest and the largest size; 1 is as it is.</source>
<translation>最小と最大の大きさ。1はそのまま。</translation>
</message>
<message>
<source>The largest slant, to either side.</source>
<translation>左右それぞれの最大の傾き。</translation>
</message>
<message>
<source>Tilts pictures, as if they were seen from the side.</source>
<translation>横から見たように画像を傾けます。</translation>
</message>
<message>
<source>Perspective</source>
<translation>遠近</translation>
</message>
<message>
<source>How far the corners move, 0 to 1.</source>
<translation>角が動く大きさ。0から1。</translation>
</message>
<message>
<source>Takes a random part of each picture and makes it as large as the picture was.</source>
<translation>各画像の一部を無作為に切り出し、元の大きさにします。</translation>
</message>
<message>
<source>Crop and resize</source>
<translation>切り出して拡大</translation>
</message>
<message>
<source>The smallest and the largest share of the area that is taken.</source>
<translation>切り出す面積の最小と最大の割合。</translation>
</message>
<message>
<source>The narrowest and the widest form, as width over height.</source>
<translation>最も細い形と最も広い形。幅÷高さ。</translation>
</message>
<message>
<source>Shifts pictures by a few whole pixels: sets a black border around them, then crops them to their size.</source>
<translation>画像を数ピクセル単位でずらします。黒い縁を付けてから元の大きさに切り出します。</translation>
</message>
<message>
<source>Pad and crop</source>
<translation>余白を付けて切り出し</translation>
</message>
<message>
<source>The width of the border: the largest shift.</source>
<translation>縁の幅。最大の移動量です。</translation>
</message>
<message>
<source>Makes pictures brighter or darker, stronger or weaker in contrast and colour, and shifts their hues.</source>
<translation>画像の明るさ、コントラスト、彩度を変え、色相をずらします。</translation>
</message>
<message>
<source>Change colours</source>
<translation>色を変える</translation>
</message>
<message>
<source>By how much the brightness changes at most; 0: not.</source>
<translation>明るさの最大の変化。0は変えません。</translation>
</message>
<message>
<source>By how much the contrast changes at most; 0: not.</source>
<translation>コントラストの最大の変化。0は変えません。</translation>
</message>
<message>
<source>By how much colours get stronger or paler at most; 0: not.</source>
<translation>色が濃く、または淡くなる最大の変化。0は変えません。</translation>
</message>
<message>
<source>By which part of the circle of colours hues shift at most; 0: not.</source>
<translation>色相が色環上でずれる最大の割合。0は変えません。</translation>
</message>
<message>
<source>Turns some pictures grey, so that the network does not rely on colours.</source>
<translation>ネットワークが色に頼らないよう、一部の画像を灰色にします。</translation>
</message>
<message>
<source>Take colours away</source>
<translation>色をなくす</translation>
</message>
<message>
<source>Blurs pictures by a random amount.</source>
<translation>画像を無作為な強さでぼかします。</translation>
</message>
<message>
<source>Blur</source>
<translation>ぼかす</translation>
</message>
<message>
<source>How far the blur reaches; an odd number.</source>
<translation>ぼかしの範囲。奇数です。</translation>
</message>
<message>
<source>The least and the most blur, in pixels.</source>
<translation>ぼかしの最小と最大。ピクセル単位。</translation>
</message>
<message>
<source>Leaves so many bits of each colour: 2 bits are four shades.</source>
<translation>各色に残すビット数。2ビットは4段階です。</translation>
</message>
<message>
<source>Fewer shades</source>
<translation>階調を減らす</translation>
</message>
<message>
<source>Bits that are left; 8 changes nothing.</source>
<translation>残すビット数。8では変わりません。</translation>
</message>
<message>
<source>Inverts all values above a threshold, as an over-exposed film does.</source>
<translation>露光しすぎたフィルムのように、しきい値を超える値を反転します。</translation>
</message>
<message>
<source>Invert what is bright</source>
<translation>明るい部分を反転</translation>
</message>
<message>
<source>What is brighter than this is inverted, 0 to 1.</source>
<translation>これより明るい部分を反転します。0から1。</translation>
</message>
<message>
<source>Blackens a random rectangle, so that the network does not rely on one place.</source>
<translation>ネットワークが一か所に頼らないよう、無作為な長方形を黒くします。</translation>
</message>
<message>
<source>Erase a part</source>
<translation>一部を消す</translation>
</message>
<message>
<source>The smallest and the largest share of the area.</source>
<translation>面積の最小と最大の割合。</translation>
</message>
<message>
<source>The flattest and the tallest form, as height over width.</source>
<translation>最も平たい形と最も高い形。高さ÷幅。</translation>
</message>
<message>
<source>Takes a few of fourteen changes for each picture, by chance, all as strong as the magnitude says. A good choice without knowing the pictures (Cubuk and others, 2019).</source>
<translation>画像ごとに14種類の変化から無作為にいくつか選び、すべて指定の大きさで行います。画像を知らなくてもよい選択です（Cubukほか、2019）。</translation>
</message>
<message>
<source>RandAugment</source>
<translation>RandAugment</translation>
</message>
<message>
<source>How many changes each picture gets.</source>
<translation>各画像が受ける変化の数。</translation>
</message>
<message>
<source>How strong they are, 0 to 30.</source>
<translation>変化の強さ。0から30。</translation>
</message>
<message>
<source>Takes one of 25 pairs of changes for each picture, which were found by search on ImageNet or CIFAR-10 (Cubuk and others, 2018).</source>
<translation>画像ごとに25組の変化から1組を選びます。ImageNetまたはCIFAR-10での探索で見つかったものです（Cubukほか、2018）。</translation>
</message>
<message>
<source>AutoAugment</source>
<translation>AutoAugment</translation>
</message>
<message>
<source>Pictures on which the pairs were found.</source>
<translation>組を見つけるのに使った画像。</translation>
</message>
<message>
<source>Adds random numbers. Of pictures, in shares of the way from black to white; of sounds, in shares of how loud each is; of other numbers, as the network gets them: of standardised ones, in deviations.</source>
<translation>無作為な数を加えます。画像では黒から白までの割合、音ではそれぞれの大きさに対する割合、そのほかの数ではネットワークが受け取る値（標準化したものは偏差）です。</translation>
</message>
<message>
<source>The noise's deviation.</source>
<translation>雑音の偏差。</translation>
</message>
<message>
<source>Lets sounds begin earlier or later; what leaves at one end comes in at the other.</source>
<translation>音の始まりを前後にずらします。一方の端から出たものは反対側から入ります。</translation>
</message>
<message>
<source>Shift in time</source>
<translation>時間をずらす</translation>
</message>
<message>
<source>The largest shift, as a share of the length.</source>
<translation>最大の移動量。長さに対する割合。</translation>
</message>
<message>
<source>Makes sounds louder or quieter by a random amount.</source>
<translation>音を無作為に大きくまたは小さくします。</translation>
</message>
<message>
<source>Louder and quieter</source>
<translation>大きく・小さく</translation>
</message>
<message>
<source>The largest change, to either side.</source>
<translation>それぞれの向きの最大の変化。</translation>
</message>
<message>
<source>Silences neighbouring bands of pitch of a spectrogram (SpecAugment).</source>
<translation>スペクトログラムの隣り合う音高の帯域を消します（SpecAugment）。</translation>
</message>
<message>
<source>Mask pitches</source>
<translation>音高を隠す</translation>
</message>
<message>
<source>The most bands that one mask covers.</source>
<translation>一つのマスクが覆う帯域の最大数。</translation>
</message>
<message>
<source>How many masks each sound gets.</source>
<translation>各音に付けるマスクの数。</translation>
</message>
<message>
<source>Silences neighbouring moments of a spectrogram (SpecAugment).</source>
<translation>スペクトログラムの隣り合う時点を消します（SpecAugment）。</translation>
</message>
<message>
<source>Mask moments</source>
<translation>時点を隠す</translation>
</message>
<message>
<source>The most frames that one mask covers.</source>
<translation>一つのマスクが覆うフレームの最大数。</translation>
</message>
<message>
<source>Multiplies all numbers of a window of time by the same random factor around 1.</source>
<translation>時間窓のすべての数に、1に近い同じ無作為な係数を掛けます。</translation>
</message>
<message>
<source>Larger and smaller</source>
<translation>大きく・小さく（値）</translation>
</message>
<message>
<source>The factor's deviation from 1.</source>
<translation>係数の1からの偏差。</translation>
</message>
<message>
<source>Sets single values to 0, which is the mean of standardised columns, so that the network does not rely on one of them.</source>
<translation>一部の値を0（標準化した列の平均）にして、ネットワークが一つの列に頼らないようにします。</translation>
</message>
<message>
<source>Leave columns out</source>
<translation>列を省く</translation>
</message>
<message>
<source>How likely it is to happen to each column of a sample, 0 to 1.</source>
<translation>サンプルの各列に起こる確率。0から1。</translation>
</message>
<message>
<source>Makes single tokens unknown, so that the network does not rely on one word.</source>
<translation>ネットワークが一つの単語に頼らないよう、一部のトークンを未知にします。</translation>
</message>
<message>
<source>Forget words</source>
<translation>単語を忘れる</translation>
</message>
<message>
<source>How likely it is to happen to each token, 0 to 1.</source>
<translation>各トークンに起こる確率。0から1。</translation>
</message>
<message>
<source>Lets single tokens change places with the one that follows.</source>
<translation>一部のトークンを次のトークンと入れ替えます。</translation>
</message>
<message>
<source>Swap words</source>
<translation>単語を入れ替える</translation>
</message>
<message>
<source>How likely it is to happen to each pair of neighbours, 0 to 1.</source>
<translation>隣り合う各組に起こる確率。0から1。</translation>
</message>
<message>
<source>Adds two samples, each with a share, and their targets with the same shares (Zhang and others, 2017). Beside CutMix, each batch gets one of the two.</source>
<translation>二つのサンプルをある割合で足し合わせ、目標も同じ割合で混ぜます（Zhangほか、2017）。CutMixもあるときは、バッチごとにどちらか一方です。</translation>
</message>
<message>
<source>MixUp</source>
<translation>MixUp</translation>
</message>
<message>
<source>How evenly two samples are mixed: near 0 mostly one of them, 1 any share alike.</source>
<translation>二つのサンプルをどれだけ均等に混ぜるか。0に近いとほぼ一方、1ではどの割合も同じ頻度です。</translation>
</message>
<message>
<source>Pastes a rectangle of another picture, and mixes the targets by its area (Yun and others, 2019). Of masks the same rectangle is pasted. Beside MixUp, each batch gets one of the two.</source>
<translation>別の画像の長方形を貼り付け、その面積で目標を混ぜます（Yunほか、2019）。マスクにも同じ長方形を貼り付けます。MixUpもあるときは、バッチごとにどちらか一方です。</translation>
</message>
<message>
<source>CutMix</source>
<translation>CutMix</translation>
</message>
<message>
<source>Mixes patches channel by channel, then channels patch by patch, with nothing but linear layers (MLP-Mixer).</source>
<translation>パッチをチャンネルごとに、次にチャンネルをパッチごとに混ぜます。Linearレイヤーだけを使います（MLP-Mixer）。</translation>
</message>
<message>
<source>Window attention and a feed-forward part, each behind its norm and beside a skip connection (Swin). Channels come last.</source>
<translation>ウィンドウ内アテンションとフィードフォワード部。それぞれ正規化の後、スキップ接続と並んでいます（Swin）。チャンネルは最後です。</translation>
</message>
<message>
<source>Attention within shifted windows and a feed-forward part, each behind its norm and beside a skip connection (Swin). The windows lie half a window aside, so that they exchange what they know.</source>
<translation>シフトしたウィンドウ内のアテンションとフィードフォワード部。それぞれ正規化の後、スキップ接続と並んでいます（Swin）。ウィンドウを半分ずらし、互いに情報を交換させます。</translation>
</message>
<message>
<source>Attention to what came before, attention to what the encoder gives, and a feed-forward part; the norms come last, as in the first transformer.</source>
<translation>前にあるものへのアテンション、エンコーダーの出力へのアテンション、フィードフォワード部。最初のTransformerと同じく正規化は後に置きます。</translation>
</message>
<message>
<source>Attention to what came before, attention to what the encoder gives, and a feed-forward part; the norms come first.</source>
<translation>前にあるものへのアテンション、エンコーダーの出力へのアテンション、フィードフォワード部。正規化は前に置きます。</translation>
</message>
<message>
<source>Attention and a feed-forward part, each beside a skip connection and before its norm, as in the first transformer (BERT).</source>
<translation>アテンションとフィードフォワード部。それぞれスキップ接続と並び、最初のTransformerと同じく正規化が後に続きます（BERT）。</translation>
</message>
<message>
<source>Attention and a feed-forward part, each behind its norm and beside a skip connection: trains well when deep (GPT-2, ViT).</source>
<translation>アテンションとフィードフォワード部。それぞれ正規化の後、スキップ接続と並んでいます。深くしてもよく学習できます（GPT-2、ViT）。</translation>
</message>
<message>
<source>Cuts an image into patches and puts a learned class token before them; each gets a learned position (ViT). Select position 0 behind the encoder to classify.</source>
<translation>画像をパッチに切り分け、その前に学習可能なクラストークンを置き、それぞれに学習した位置を加えます（ViT）。分類するには、エンコーダーの後で位置0をSelectします。</translation>
</message>
<message>
<source>Attention within square windows of a map whose channels come last: each pixel looks only at its window, with a learned bias for the offset of two pixels (Swin).</source>
<translation>チャンネルが最後のマップでの、正方形のウィンドウ内アテンション。各ピクセルは自分のウィンドウだけを見て、2ピクセルのずれに学習したバイアスを加えます（Swin）。</translation>
</message>
<message>
<source>Five convolutions with pools, as in AlexNet: what a classifier of large photographs starts from.</source>
<translation>AlexNetのような、プーリングを伴う5つの畳み込み。大きな写真の分類器の出発点です。</translation>
</message>
<message>
<source>Looks at near and far surroundings at once: filters with growing gaps and the average of all (ASPP of DeepLab).</source>
<translation>近くと遠くの周囲を同時に見ます。間隔の広がるフィルターと全体の平均を使います（DeepLabのASPP）。</translation>
</message>
<message>
<source>A convolution that keeps the size, and batch norm: where an activation follows elsewhere, as before an Add.</source>
<translation>サイズを保つ畳み込みとバッチ正規化。活性化関数がAddの前など別の場所に続くときに使います。</translation>
</message>
<message>
<source>A convolution that keeps the size, batch norm and ReLU: the brick of most convolutional networks.</source>
<translation>サイズを保つ畳み込み、バッチ正規化、ReLU。ほとんどの畳み込みネットワークの基本部品です。</translation>
</message>
<message>
<source>A wide filter for each channel by itself, then a feed-forward part at each pixel, each channel by a learned factor (layer scale), beside a skip connection (ConvNeXt).</source>
<translation>チャンネルごとの広いフィルターと、各ピクセルのフィードフォワード部。各チャンネルに学習した係数（layer scale）を掛け、スキップ接続と並びます（ConvNeXt）。</translation>
</message>
<message>
<source>Layers that each get everything before them, and a step that halves channels and size (DenseNet).</source>
<translation>それぞれがそれまでのすべてを受け取るレイヤーと、チャンネルとサイズを半分にする段（DenseNet）。</translation>
</message>
<message>
<source>Adds a few channels to all that were there before (DenseNet). Repeat it for a dense block.</source>
<translation>それまでのすべてに少数のチャンネルを加えます（DenseNet）。繰り返すとDenseブロックになります。</translation>
</message>
<message>
<source>A convolution in two steps: each channel by itself, then all of them at each pixel. Far fewer multiplications (MobileNet, Xception).</source>
<translation>2段階の畳み込み：まずチャンネルごと、次に各ピクセルで全チャンネル。乗算がずっと少なくなります（MobileNet、Xception）。</translation>
</message>
<message>
<source>Two convolutions with norm and ReLU one behind the other (U-Net).</source>
<translation>正規化とReLUを伴う、2つ続きの畳み込み（U-Net）。</translation>
</message>
<message>
<source>Four ways beside each other, from 1×1 filters to 5×5 and a pool, joined by their channels (GoogLeNet).</source>
<translation>1×1から5×5のフィルターとプーリングの、並列する4つの経路。チャンネルでつなげます（GoogLeNet）。</translation>
</message>
<message>
<source>Widens, convolves each channel by itself, narrows again, beside a skip connection (MobileNetV2). The shape stays.</source>
<translation>チャンネルを広げ、チャンネルごとに畳み込み、再び狭めます。スキップ接続と並びます（MobileNetV2）。形状は変わりません。</translation>
</message>
<message>
<source>An inverted residual without skip connection, for another size or other channels (MobileNetV2).</source>
<translation>スキップ接続のない逆残差ブロック。サイズやチャンネル数を変えるときに使います（MobileNetV2）。</translation>
</message>
<message>
<source>Two convolutions with pools, as in LeNet-5: what a classifier of small images starts from.</source>
<translation>LeNet-5のような、プーリングを伴う2つの畳み込み。小さな画像の分類器の出発点です。</translation>
</message>
<message>
<source>An inverted residual with squeeze and excitation (EfficientNet). The shape stays.</source>
<translation>Squeeze-and-Excitation付きの逆残差ブロック（EfficientNet）。形状は変わりません。</translation>
</message>
<message>
<source>An inverted residual with squeeze and excitation and without skip connection, for another size or other channels (EfficientNet).</source>
<translation>Squeeze-and-Excitation付きで、スキップ接続のない逆残差ブロック。サイズやチャンネル数を変えるときに使います（EfficientNet）。</translation>
</message>
<message>
<source>Two convolutions beside a skip connection (ResNet-18 and -34). What comes out has the shape of what arrives.</source>
<translation>スキップ接続と並ぶ2つの畳み込み（ResNet-18、-34）。出力の形状は入力と同じです。</translation>
</message>
<message>
<source>A basic residual block that makes maps smaller and deeper; a 1×1 convolution fits the skip connection (ResNet-18 and -34).</source>
<translation>特徴マップを小さく深くする基本残差ブロック。1×1の畳み込みがスキップ接続を合わせます（ResNet-18、-34）。</translation>
</message>
<message>
<source>A residual block whose 3×3 convolution works on few channels (ResNet-50 and deeper). What comes out has the shape of what arrives.</source>
<translation>3×3の畳み込みを少ないチャンネルで行う残差ブロック（ResNet-50以上）。出力の形状は入力と同じです。</translation>
</message>
<message>
<source>A bottleneck block that makes maps smaller and deeper; a 1×1 convolution fits the skip connection (ResNet-50 and deeper).</source>
<translation>特徴マップを小さく深くするボトルネックブロック。1×1の畳み込みがスキップ接続を合わせます（ResNet-50以上）。</translation>
</message>
<message>
<source>Weighs channels: from the average of each, two small layers decide how much of it passes (SENet).</source>
<translation>チャンネルに重みを付けます。各チャンネルの平均から、2つの小さなレイヤーが通す量を決めます（SENet）。</translation>
</message>
<message>
<source>One step down: two convolutions, whose result also leaves for the step up, and a pool (U-Net).</source>
<translation>1段下へ：2つの畳み込み（結果は上りの段へも送られます）とプーリング（U-Net）。</translation>
</message>
<message>
<source>One step up: twice the size, joined with what left at the step down, and two convolutions (U-Net).</source>
<translation>1段上へ：サイズを2倍にし、下りの段からのものとつなげ、2つの畳み込みを行います（U-Net）。</translation>
</message>
<message>
<source>Two linear layers with GELU between them, at each position by itself: half of every transformer.</source>
<translation>間にGELUを挟んだ2つのLinearレイヤー。位置ごとに働きます。すべてのTransformerの半分を占めます。</translation>
</message>
<message>
<source>A feed-forward part whose middle is multiplied by a gate (SwiGLU), as in most language models of today.</source>
<translation>中間にゲートを掛けるフィードフォワード部（SwiGLU）。現在のほとんどの言語モデルで使われています。</translation>
</message>
<message>
<source>A gate decides for each feature how much passes unchanged and how much is transformed.</source>
<translation>特徴ごとに、そのまま通す量と変換する量をゲートが決めます。</translation>
</message>
<message>
<source>Mean and log variance of a hidden description, and a sample drawn from it: the middle of a variational autoencoder.</source>
<translation>隠れた表現の平均と対数分散、およびそこからのサンプル。変分オートエンコーダーの中央部です。</translation>
</message>
<message>
<source>Reads one sequence of words and writes another; at each step it looks back at the words that fit (attention).</source>
<translation>単語の系列を読み、別の系列を書きます。各ステップで、関連する単語を振り返ります（アテンション）。</translation>
</message>
<message>
<source>Two causal convolutions with growing gaps beside a skip connection (TCN). Repeated, each looks twice as far back.</source>
<translation>スキップ接続と並ぶ、間隔の広がる2つの因果畳み込み（TCN）。繰り返すたびに2倍前まで見ます。</translation>
</message>
<message>
<source>A gated causal convolution with growing gaps. One result goes on to the next repeat, the other is added to a sum of all (WaveNet).</source>
<translation>ゲート付きの、間隔の広がる因果畳み込み。一方の結果は次の繰り返しへ進み、もう一方は全体の和に加わります（WaveNet）。</translation>
</message>
</context>
<context>
<name>sentence</name>
<message>
<source>{entry} is for {wanted}, but the data is {given}.</source>
<translation>{entry}は{wanted}用ですが、データは{given}です。</translation>
</message>
<message>
<source>{entry} needs spectrograms, not waves.</source>
<translation>{entry}には波形ではなくスペクトログラムが必要です。</translation>
</message>
<message>
<source>{entry} mixes all inputs of a sample, but one of them cannot be mixed.</source>
<translation>{entry}はサンプルのすべての入力を混ぜますが、そのうち一つは混ぜられません。</translation>
</message>
<message>
<source>{entry} mixes targets, but there is no sense in mixing {what}.</source>
<translation>{entry}は目標を混ぜますが、{what}を混ぜる意味はありません。</translation>
</message>
<message>
<source>{entry} cannot mix the classes of single places. CutMix can, for pictures with masks.</source>
<translation>{entry}は個々の場所のクラスを混ぜられません。マスク付きの画像ならCutMixで混ぜられます。</translation>
</message>
<message>
<source>{entry} mixes classes, which {loss} cannot compare with. Choose CrossEntropyLoss.</source>
<translation>{entry}はクラスを混ぜますが、{loss}はそれと比べられません。CrossEntropyLossを選んでください。</translation>
</message>
<message>
<source>CutMix mixes one target for each sample, but {dataset} has one for each place. Choose MixUp.</source>
<translation>CutMixはサンプルごとに一つの目標を混ぜますが、{dataset}には場所ごとにあります。MixUpを選んでください。</translation>
</message>
<message>
<source>{entry} needs pictures with {channels} channels.</source>
<translation>{entry}には{channels}チャンネルの画像が必要です。</translation>
</message>
<message>
<source>{entry} needs waves, not spectrograms.</source>
<translation>{entry}にはスペクトログラムではなく波形が必要です。</translation>
</message>
<message>
<source>Remove augmentation {place} ({choice})</source>
<translation>データ拡張{place}を削除（{choice}）</translation>
</message>
<message>
<source>“{field}” is of a kind that a block cannot offer.</source>
<translation>「{field}」はブロックが公開できない種類です。</translation>
</message>
<message>
<source>Choose another parameter.</source>
<translation>別のパラメーターを選んでください。</translation>
</message>
<message>
<source>“{node}” has no parameter “{param}”.</source>
<translation>「{node}」にパラメーター「{param}」はありません。</translation>
</message>
<message>
<source>Choose one of its parameters.</source>
<translation>そのパラメーターから選んでください。</translation>
</message>
<message>
<source>The block “{network}” contains itself. Take one of them out.</source>
<translation>ブロック「{network}」が自分自身を含んでいます。どれか1つを取り除いてください。</translation>
</message>
<message>
<source>The parameter “{exposed}” has no value yet. Give it one.</source>
<translation>パラメーター「{exposed}」にまだ値がありません。値を設定してください。</translation>
</message>
<message>
<source>Delete {name}</source>
<translation>{name}を削除</translation>
</message>
<message>
<source>Add an Input before {target}</source>
<translation>{target}の前にInputを追加</translation>
</message>
<message>
<source>Connect {nodes}</source>
<translation>{nodes}を接続</translation>
</message>
<message>
<source>Give out the result of {name}</source>
<translation>{name}の結果を出力</translation>
</message>
<message>
<source>Replace it by Identity</source>
<translation>Identityに置き換え</translation>
</message>
<message>
<source>Add an Output after {nodes}</source>
<translation>{nodes}の後にOutputを追加</translation>
</message>
<message>
<source>{signature} is a layer of your own that needs fixed sizes ({why}), but gets {spec}. Give the Inputs numbers.</source>
<translation>{signature}は固定サイズが必要な自作レイヤーですが（{why}）、{spec}を受け取っています。Inputに数値を設定してください。</translation>
</message>
<message>
<source>{signature} is a layer of your own: {waiting}.</source>
<translation>{signature}は自作レイヤーです：{waiting}。</translation>
</message>
<message>
<source>{signature} needs a fixed size for {name}, but gets {first}.</source>
<translation>{signature}の{name}には固定サイズが必要ですが、{first}を受け取っています。</translation>
</message>
<message>
<source>it draws other numbers each time, also after training, so no export of it can be proved: that would compare draws. Take it out before you export.</source>
<translation>学習後も毎回異なる乱数を生成するため、エクスポートの正しさを証明できません（乱数どうしの比較になります）。エクスポートの前に取り除いてください。</translation>
</message>
<message>
<source>ONNX cannot carry it. {reason}</source>
<translation>ONNXでは表現できません。{reason}</translation>
</message>
<message>
<source>Choose another initialiser.</source>
<translation>別の初期化を選んでください。</translation>
</message>
<message>
<source>Take the initialiser off.</source>
<translation>初期化の指定を外してください。</translation>
</message>
<message>
<source>Begin with PyTorch's own numbers</source>
<translation>PyTorch標準の値で始める</translation>
</message>
<message>
<source>Begin with {other}</source>
<translation>{other}で始める</translation>
</message>
<message>
<source>Reset {param}</source>
<translation>{param}をリセット</translation>
</message>
<message>
<source>batch normalisation cannot learn from a batch of one sample, because nothing varies in it.</source>
<translation>1サンプルのバッチではばらつきがないため、バッチ正規化は学習できません。</translation>
</message>
<message>
<source>Set training.batch_size to 2</source>
<translation>training.batch_sizeを2に設定</translation>
</message>
<message>
<source>It is kept as it is; the network cannot run with it.</source>
<translation>そのまま保持されますが、このままではネットワークを実行できません。</translation>
</message>
<message>
<source>Reset {name}</source>
<translation>{name}をリセット</translation>
</message>
<message>
<source>Call it {other}</source>
<translation>名前を{other}にする</translation>
</message>
<message>
<source>{said} cannot be measured with the target of {dataset}, {wanted}. Give the Output another name, or add an Output “{truth}” of what is right.</source>
<translation>{said}は{dataset}の目標{wanted}では測定できません。Outputの名前を変えるか、正解を表すOutput「{truth}」を追加してください。</translation>
</message>
<message>
<source>Balanced class weights belong to the loss of the recipe; objectives weigh classes in their losses.</source>
<translation>クラスの重みの調整はレシピの損失のものです。目的では、それぞれの損失でクラスに重みを付けます。</translation>
</message>
<message>
<source>The objective “{objective}” is to watch “{unknown}”, but no Output with a number is called so.</source>
<translation>目的「{objective}」は「{unknown}」を観察する設定ですが、その名前で1つの数を持つOutputはありません。</translation>
</message>
<message>
<source>the Input takes {outputs}, but {dataset} gives {spec} there.</source>
<translation>Inputは{outputs}を受け取りますが、{dataset}はそこに{spec}を渡します。</translation>
</message>
<message>
<source>The objective “{objective}” has nothing to make small: no Output has a single number.</source>
<translation>目的「{objective}」には小さくするものがありません。1つの数だけのOutputがありません。</translation>
</message>
<message>
<source>{who} is drawn in a network that is not there: “{network}”.</source>
<translation>{who}の図となるネットワーク「{network}」がありません。</translation>
</message>
<message>
<source>{who} is to train a network that is not there: “{unknown}”.</source>
<translation>{who}が学習させるネットワーク「{unknown}」がありません。</translation>
</message>
<message>
<source>No objective is active in epoch {epoch}. Let one of them begin earlier or end later.</source>
<translation>エポック{epoch}で有効な目的がありません。いずれかを早く始めるか、遅く終えてください。</translation>
</message>
<message>
<source>the data has no port of this name. Call the Input one of: {known}.</source>
<translation>データにこの名前のポートはありません。Inputの名前を次のいずれかにしてください：{known}。</translation>
</message>
<message>
<source>“{network}” takes {outputs} as {node}, but gets {arriving} here.</source>
<translation>「{network}」は{node}として{outputs}を受け取りますが、ここでは{arriving}が届いています。</translation>
</message>
<message>
<source>{name} must be {low} or more, not {each}.</source>
<translation>{name}は{low}以上でなければなりません。{each}にはできません。</translation>
</message>
<message>
<source>No objective counts in every step of epoch {epoch}, so some steps would do nothing.</source>
<translation>エポック {epoch} のすべてのステップで働く目的関数がないため、何もしないステップが生じます。</translation>
</message>
<message>
<source>{message} Connect a loss to an Output.</source>
<translation>{message}損失をOutputに接続してください。</translation>
</message>
<message>
<source>Two objectives are called “{each}”.</source>
<translation>「{each}」という名前の目的が2つあります。</translation>
</message>
<message>
<source>the drawing of an objective cannot be a layer of another one.</source>
<translation>目的の図を別の目的のレイヤーにすることはできません。</translation>
</message>
<message>
<source>a network that learns stands in a drawing once, not repeated.</source>
<translation>学習するネットワークは図に1つだけ、繰り返さずに置きます。</translation>
</message>
<message>
<source>Set {path} to {value}</source>
<translation>{path}を{value}に設定</translation>
</message>
<message>
<source>Leave it out</source>
<translation>除外する</translation>
</message>
<message>
<source>Delete the objective “{each}”</source>
<translation>目的「{each}」を削除</translation>
</message>
<message>
<source>Set repeats to 1</source>
<translation>repeatsを1に設定</translation>
</message>
<message>
<source>Let {node} take {arriving}</source>
<translation>{node}が{arriving}を受け取るようにする</translation>
</message>
<message>
<source>Remove step {place} ({name})</source>
<translation>ステップ{place}を削除（{name}）</translation>
</message>
<message>
<source>{dataset} has {classes} classes, but the network gives {scores} scores.</source>
<translation>{dataset}は{classes}クラスですが、ネットワークは{scores}個のスコアを出力します。</translation>
</message>
<message>
<source>{dataset} has {wanted}, but the network has {ends}: {names}.</source>
<translation>{dataset}には{wanted}ありますが、ネットワークには {ends} 個あります：{names}。</translation>
</message>
<message>
<source>the network works only if {told}, but {title} gives {given}.</source>
<translation>ネットワークが動作するのは{told}の場合だけですが、{title}では{given}です。</translation>
</message>
<message>
<source>the network takes {shape} {dtype}, but a sample of {title} is {shape2} {dtype2}.</source>
<translation>ネットワークの入力は{shape} {dtype}ですが、{title}のサンプルは{shape2} {dtype2}です。</translation>
</message>
<message>
<source>The setting {path} must be from {low} to {high} {unit}, not {value}.</source>
<translation>設定{path}は{low}から{high}まで（{unit}）でなければなりません。{value}にはできません。</translation>
</message>
<message>
<source>The setting {path} is one of {allowed}, not “{value}”.</source>
<translation>設定{path}は{allowed}のいずれかです。「{value}」にはできません。</translation>
</message>
<message>
<source>{dataset} has {wanted} ({kinds}), but the network has {ends}: {names}.</source>
<translation>{dataset}には{wanted}（{kinds}）ありますが、ネットワークには {ends} 個あります：{names}。</translation>
</message>
<message>
<source>Training needs one Output to compare with the target, but there are: {names}.</source>
<translation>学習には目標と比較するOutputが1つ必要ですが、次のものがあります：{names}。</translation>
</message>
<message>
<source>Set shape to {shape}</source>
<translation>shapeを{shape}に設定</translation>
</message>
<message>
<source>Set {width} of {node} to {classes}</source>
<translation>{node}の{width}を{classes}に設定</translation>
</message>
<message>
<source>Set dtype to {dtype}</source>
<translation>dtypeを{dtype}に設定</translation>
</message>
<message>
<source>Insert Linear with {classes} features</source>
<translation>特徴数{classes}のLinearを挿入</translation>
</message>
<message>
<source>Set shape to {shape} and dtype to {dtype}</source>
<translation>shapeを{shape}に、dtypeを{dtype}に設定</translation>
</message>
<message>
<source>The setting training.ema is a decay from 0 (none) to less than 1, not {ema}.</source>
<translation>設定 training.ema は 0（なし）以上 1 未満の減衰率です。{ema} にはできません。</translation>
</message>
<message>
<source>Weights are averaged over steps (training.ema) or over the last epochs (training.swa), not both.</source>
<translation>重みの平均はステップ（training.ema）か最後のエポック（training.swa）のどちらか一方で取ります。</translation>
</message>
<message>
<source>The warm-up takes all {epochs} epochs: nothing would be trained at the full rate.</source>
<translation>ウォームアップが{epochs}エポックすべてを使い、本来の学習率で学習されません。</translation>
</message>
<message>
<source>A batch of {batch_size} cannot be shared by {together} devices.</source>
<translation>{batch_size}サンプルのバッチを{together}台のデバイスで分担することはできません。</translation>
</message>
<message>
<source>With objectives each device needs whole networks; the engine fsdp gives it shares of one.</source>
<translation>目的を使う場合、各デバイスにネットワーク全体が必要です。エンジンfsdpは一部ずつしか渡しません。</translation>
</message>
<message>
<source>The engine fsdp does not train in fp16, whose gradients are scaled; bf16 needs no scaling.</source>
<translation>エンジンfsdpは、勾配をスケーリングするfp16では学習できません。bf16ならスケーリングは不要です。</translation>
</message>
<message>
<source>Adafactor keeps sums of whole rows and columns of weights: it needs the engine ddp.</source>
<translation>Adafactorは重みの行と列全体の合計を保持するため、エンジンddpが必要です。</translation>
</message>
<message>
<source>Muon turns whole matrices: it needs the engine ddp.</source>
<translation>Muonは行列全体を変換するため、エンジンddpが必要です。</translation>
</message>
<message>
<source>The engine fsdp gathers weights block by block, so only blocks can be computed again.</source>
<translation>エンジンfsdpはブロックごとに重みを集めるため、再計算できるのはブロックだけです。</translation>
</message>
<message>
<source>{dataset} has not one class for each sample, so samples cannot be drawn to balance classes.</source>
<translation>{dataset}はサンプルごとに1つのクラスを持たないため、クラスを均等にするサンプル抽出はできません。</translation>
</message>
<message>
<source>{loss} on {dataset} has no weights of classes to balance; CrossEntropyLoss and NLLLoss on classes have some.</source>
<translation>{dataset}での{loss}には調整できるクラスの重みがありません。クラスに対するCrossEntropyLossとNLLLossにはあります。</translation>
</message>
<message>
<source>The metric “{name}” cannot be measured on {dataset}; possible are: {possible}.</source>
<translation>指標「{name}」は{dataset}では測定できません。使えるもの：{possible}。</translation>
</message>
<message>
<source>The metric “{twice}” is named more than once in training.metrics.</source>
<translation>指標「{twice}」がtraining.metricsに複数回指定されています。</translation>
</message>
<message>
<source>The best epoch is to be told by “{best_by}”, but measured are: {known}.</source>
<translation>最良のエポックは「{best_by}」で決めることになっていますが、測定されるのは次のものです：{known}。</translation>
</message>
<message>
<source>The setting training.{name} must be from {low} to {high} {unit}, not {value}.</source>
<translation>設定 training.{name} は{low}から{high}まで（{unit}）でなければなりません。{value}にはできません。</translation>
</message>
<message>
<source>The setting training.{name} is one of {allowed}, not “{value}”.</source>
<translation>設定 training.{name} は{allowed}のいずれかです。「{value}」にはできません。</translation>
</message>
<message>
<source>Measure it no longer: {name}</source>
<translation>測定をやめる：{name}</translation>
</message>
<message>
<source>Measure each once</source>
<translation>それぞれ1回だけ測定</translation>
</message>
<message>
<source>Set {param} of {source} to {value}</source>
<translation>{source}の{param}を{value}に設定</translation>
</message>
<message>
<source>Set {param} to {shown}</source>
<translation>{param}を{shown}に設定</translation>
</message>
<message>
<source>Insert {type} after {after}</source>
<translation>{after}の後に{type}を挿入</translation>
</message>
<message>
<source>Replace it by {type}</source>
<translation>{type}に置き換え</translation>
</message>
<message>
<source>Give it weights of its own</source>
<translation>独自の重みを持たせる</translation>
</message>
<message>
<source>Share with {first}</source>
<translation>{first}と共有</translation>
</message>
<message>
<source>Let {owner} take part again</source>
<translation>{owner}を再び有効にする</translation>
</message>
<message>
<source>The setting data.split is one of {splits}, not “{split}”.</source>
<translation>設定 data.split は {splits} のいずれかで、「{split}」ではありません。</translation>
</message>
<message>
<source>The setting data.validation is a share between 0 and 1, not {validation}.</source>
<translation>設定data.validationは0から1までの割合です。{validation}にはできません。</translation>
</message>
<message>
<source>The setting data.test is a share from 0 (no test part) to less than 1, not {test}.</source>
<translation>設定 data.test は 0（テスト部分なし）以上 1 未満の割合で、{test} ではありません。</translation>
</message>
<message>
<source>The shares of data.validation ({validation}) and data.test ({test}) leave nothing to learn from; together they must be less than 1.</source>
<translation>data.validation（{validation}）と data.test（{test}）の割合では学習に使うものが残りません。合計は 1 未満でなければなりません。</translation>
</message>
<message>
<source>The setting {count} must be 0 (no folds) or from 2 to {most_folds}, not {folds}.</source>
<translation>設定 {count} は 0（フォールドなし）か 2 から {most_folds} までで、{folds} ではありません。</translation>
</message>
<message>
<source>The setting {chosen} must be from 0 to {folds}, as there are {folds2} folds, not {fold}.</source>
<translation>フォールドが {folds2} 個なので、設定 {chosen} は 0 から {folds} までで、{fold} ではありません。</translation>
</message>
<message>
<source>A spectrogram is made of windows of the sound that overlap, and pieces would cut them: it cannot be made inside a file that streams.</source>
<translation>スペクトログラムは重なり合う音の窓から作られ、分割するとそれが切れてしまいます。系列を分割して受け取るファイルの中では作れません。</translation>
</message>
<message>
<source>No layer of the network remembers anything of “{series}”, so it cannot take it in pieces.</source>
<translation>「{series}」の内容を覚えるレイヤーがないため、このネットワークは分割して受け取れません。</translation>
</message>
<message>
<source>Streaming is for recurrent layers and causal attention; export without it.</source>
<translation>系列の分割は再帰レイヤーと因果的アテンションのためのものです。分割なしでエクスポートしてください。</translation>
</message>
<message>
<source>The layer “{name}” reads the series backwards too, so it needs all of it.</source>
<translation>レイヤー「{name}」は系列を逆向きにも読むため、系列全体が必要です。</translation>
</message>
<message>
<source>The layer “{name}” begins with what another layer gives, not with what it remembers.</source>
<translation>レイヤー「{name}」は、自身が覚えている内容ではなく、別のレイヤーの出力から始まります。</translation>
</message>
<message>
<source>The layer “{name}” may look at what comes later in the series, so it needs all of it.</source>
<translation>レイヤー「{name}」は系列の後の部分も参照できるため、系列全体が必要です。</translation>
</message>
<message>
<source>Turn on {flag} and give it no masks, or export without streaming.</source>
<translation>{flag}をオンにしてマスクを与えないか、系列を分割せずにエクスポートしてください。</translation>
</message>
<message>
<source>The layer “{name}” compares two sequences, so it keeps nothing that a piece could go on from.</source>
<translation>レイヤー「{name}」は2つの系列を比べるため、次の部分が引き継げるものを何も残しません。</translation>
</message>
<message>
<source>Turn off bidirectional, or export without streaming.</source>
<translation>bidirectionalをオフにするか、系列を分割せずにエクスポートしてください。</translation>
</message>
<message>
<source>Leave its beginning unconnected, or export without streaming.</source>
<translation>初期状態を接続しないでおくか、系列を分割せずにエクスポートしてください。</translation>
</message>
<message>
<source>Use attention of one sequence over itself, or export without streaming.</source>
<translation>1つの系列の自己アテンションを使うか、系列を分割せずにエクスポートしてください。</translation>
</message>
<message>
<source>a wire cannot be used, {reason}.</source>
<translation>使えないワイヤーがあります：{reason}。</translation>
</message>
<message>
<source>its input “{port}” {what}. Connect another layer's output to it.</source>
<translation>入力「{port}」{what}。別のレイヤーの出力を接続してください。</translation>
</message>
<message>
<source>its input “{port}” takes one wire, but gets one from {names}. Remove one.</source>
<translation>入力「{port}」に接続できるワイヤーは1本ですが、{names}から届いています。1本を取り除いてください。</translation>
</message>
<message>
<source>The wires run in a circle: {names}. A network computes in one direction; remove one of these wires.</source>
<translation>ワイヤーが循環しています：{names}。ネットワークの計算は一方向です。これらのワイヤーのうち1本を取り除いてください。</translation>
</message>
<message>
<source>The network “{network}” has no {type}, so no data {verb} it. Add an {type} layer.</source>
<translation>ネットワーク「{network}」に{type}がないため、データ{verb}。{type}レイヤーを追加してください。</translation>
</message>
<message>
<source>its result is not used. Connect it to another layer or to an Output, or delete it.</source>
<translation>結果が使われていません。別のレイヤーかOutputに接続するか、削除してください。</translation>
</message>
<message>
<source>Remove the wire {names}</source>
<translation>ワイヤー{names}を削除</translation>
</message>
<message>
<source>Remove the wire</source>
<translation>ワイヤーを削除</translation>
</message>
<message>
<source>Remove the wire from {nodes}</source>
<translation>{nodes}からのワイヤーを削除</translation>
</message>
<message>
<source>The project already has a network with id “{id}”.</source>
<translation>プロジェクトにはIDが「{id}」のネットワークがすでにあります。</translation>
</message>
<message>
<source>A project keeps at least one network.</source>
<translation>プロジェクトには少なくとも1つのネットワークが必要です。</translation>
</message>
<message>
<source>Delete its layers instead.</source>
<translation>代わりにそのレイヤーを削除してください。</translation>
</message>
<message>
<source>The block “{network}” would have two parameters “{twice}”.</source>
<translation>ブロック「{network}」にパラメーター「{twice}」が2つできてしまいます。</translation>
</message>
<message>
<source>Choose another name.</source>
<translation>別の名前を選んでください。</translation>
</message>
<message>
<source>“{wrong}” cannot be a parameter's name.</source>
<translation>「{wrong}」はパラメーター名にできません。</translation>
</message>
<message>
<source>Take letters and digits, and no word in use.</source>
<translation>使用中の語を避け、英字と数字を使ってください。</translation>
</message>
<message>
<source>“{edit}” cannot be a layer's name.</source>
<translation>「{edit}」はレイヤー名にできません。</translation>
</message>
<message>
<source>The project has no layer of its own called “{edit}”.</source>
<translation>プロジェクトに「{edit}」という自作レイヤーはありません。</translation>
</message>
<message>
<source>There is no setting “{path}”.</source>
<translation>設定「{path}」はありません。</translation>
</message>
<message>
<source>Settings start with “data.” or “training.”.</source>
<translation>設定は「data.」か「training.」で始まります。</translation>
</message>
<message>
<source>Here can stand: {allowed}.</source>
<translation>ここに指定できるもの：{allowed}。</translation>
</message>
<message>
<source>“{name}” is a single value.</source>
<translation>「{name}」は単一の値です。</translation>
</message>
<message>
<source>The list has {steps} entries, counted from 0.</source>
<translation>リストの項目は {steps} 個で、0から数えます。</translation>
</message>
<message>
<source>The setting “{path}” expects {expected}, got {value}.</source>
<translation>設定「{path}」には{expected}が必要ですが、{value}が指定されました。</translation>
</message>
<message>
<source>The project has no network with id “{network}”.</source>
<translation>プロジェクトにIDが「{network}」のネットワークはありません。</translation>
</message>
<message>
<source>“{path}” could not be written: {strerror}.</source>
<translation>「{path}」に書き込めませんでした：{strerror}。</translation>
</message>
<message>
<source>Check that the folder “{parent}” exists, may be written to and has space, or save elsewhere.</source>
<translation>フォルダー「{parent}」が存在し、書き込み可能で、空き容量があるか確認するか、別の場所に保存してください。</translation>
</message>
<message>
<source>The network “{networks}” has no node with id “{node}”.</source>
<translation>ネットワーク「{networks}」にIDが「{node}」のノードはありません。</translation>
</message>
<message>
<source>“{node}” is a {node2}, not a block.</source>
<translation>「{node}」は{node2}で、ブロックではありません。</translation>
</message>
<message>
<source>Choose a block.</source>
<translation>ブロックを選んでください。</translation>
</message>
<message>
<source>The block that “{node}” uses is missing.</source>
<translation>「{node}」が使うブロックが見つかりません。</translation>
</message>
<message>
<source>Delete it, or paste it again.</source>
<translation>削除するか、もう一度貼り付けてください。</translation>
</message>
<message>
<source>The block “{inner}” would contain itself.</source>
<translation>ブロック「{inner}」が自分自身を含むことになります。</translation>
</message>
<message>
<source>“{other}” uses the weights of “{use}”.</source>
<translation>「{other}」は「{use}」の重みを使っています。</translation>
</message>
<message>
<source>Give it weights of its own first.</source>
<translation>先に独自の重みを持たせてください。</translation>
</message>
<message>
<source>The project has another layer of its own called “{other}” already.</source>
<translation>プロジェクトには「{other}」という別の自作レイヤーがすでにあります。</translation>
</message>
<message>
<source>Rename one of the two first.</source>
<translation>先にどちらかの名前を変えてください。</translation>
</message>
<message>
<source>Copy layers from a canvas first.</source>
<translation>先にキャンバスからレイヤーをコピーしてください。</translation>
</message>
<message>
<source>The clipboard holds no layers.</source>
<translation>クリップボードにレイヤーがありません。</translation>
</message>
<message>
<source>The copied layers are incomplete.</source>
<translation>コピーしたレイヤーが不完全です。</translation>
</message>
<message>
<source>A block is made of layers, but none is selected.</source>
<translation>ブロックはレイヤーから作りますが、何も選択されていません。</translation>
</message>
<message>
<source>Select the layers that are to be in it.</source>
<translation>ブロックに入れるレイヤーを選択してください。</translation>
</message>
<message>
<source>“{end}” is an {end2} of the network and cannot be in a block.</source>
<translation>「{end}」はネットワークの{end2}なので、ブロックに入れられません。</translation>
</message>
<message>
<source>Select only the layers between; the block gets Inputs and Outputs of its own.</source>
<translation>間のレイヤーだけを選択してください。ブロックには独自のInputとOutputが付きます。</translation>
</message>
<message>
<source>A path leaves the selection and comes back through “{back}”, so the block would feed itself.</source>
<translation>選択範囲を出て「{back}」を通って戻る経路があり、ブロックが自分自身に入力することになります。</translation>
</message>
<message>
<source>Select “{back}”, too.</source>
<translation>「{back}」も選択してください。</translation>
</message>
<message>
<source>“{node}” shares the weights of “{owner}”, but only one of them is selected.</source>
<translation>「{node}」は「{owner}」の重みを共有していますが、片方しか選択されていません。</translation>
</message>
<message>
<source>Select both, or give each weights of its own.</source>
<translation>両方を選択するか、それぞれに独自の重みを持たせてください。</translation>
</message>
<message>
<source>The network “{network}” already has a node with id “{id}”.</source>
<translation>ネットワーク「{network}」にはIDが「{id}」のノードがすでにあります。</translation>
</message>
<message>
<source>These two ports are already connected.</source>
<translation>この2つのポートはすでに接続されています。</translation>
</message>
<message>
<source>The wire to remove is not there.</source>
<translation>削除するワイヤーがありません。</translation>
</message>
<message>
<source>A layer has no trait “{edit}”.</source>
<translation>レイヤーに属性「{edit}」はありません。</translation>
</message>
<message>
<source>There is: {traits}.</source>
<translation>使えるもの：{traits}。</translation>
</message>
<message>
<source>“{node}” cannot share its weights with itself.</source>
<translation>「{node}」は自分自身と重みを共有できません。</translation>
</message>
<message>
<source>Choose another layer.</source>
<translation>別のレイヤーを選んでください。</translation>
</message>
<message>
<source>A frame or note cannot have the id “{id}” here.</source>
<translation>ここではフレームやメモにID「{id}」を使えません。</translation>
</message>
<message>
<source>A frame or note is at least {smallest} units wide and high.</source>
<translation>フレームとメモの幅と高さは{smallest}以上です。</translation>
</message>
<message>
<source>The wire that points are set for is not there.</source>
<translation>点を設定するワイヤーがありません。</translation>
</message>
<message>
<source>A wire passes through at most {most} points, not {points}.</source>
<translation>ワイヤーが通る点は最大{most}個です（{points}個は不可）。</translation>
</message>
<message>
<source>Remove some of them.</source>
<translation>いくつか取り除いてください。</translation>
</message>
<message>
<source>“{name}” cannot be a layer's name: take letters, digits and underscores, and no word that Python or a torch.nn.Module uses itself.</source>
<translation>「{name}」はレイヤー名にできません。英数字とアンダースコアを使い、Pythonやtorch.nn.Moduleが使う語は避けてください。</translation>
</message>
<message>
<source>The network “{network}” already has a layer named “{name}”.</source>
<translation>ネットワーク「{network}」には「{name}」というレイヤーがすでにあります。</translation>
</message>
<message>
<source>The network “{network}” has no frame or note with id “{id}”.</source>
<translation>ネットワーク「{network}」にIDが「{id}」のフレームやメモはありません。</translation>
</message>
<message>
<source>The network “{network}” has no node with id “{node}”.</source>
<translation>ネットワーク「{network}」にIDが「{node}」のノードはありません。</translation>
</message>
<message>
<source>The block “{block}” is bypassed.</source>
<translation>ブロック「{block}」はバイパス中です。</translation>
</message>
<message>
<source>Let it take part again before you expand it.</source>
<translation>展開する前に再び有効にしてください。</translation>
</message>
<message>
<source>The block “{block}” shares its weights with another one.</source>
<translation>ブロック「{block}」は別のブロックと重みを共有しています。</translation>
</message>
<message>
<source>Give it weights of its own before you expand it.</source>
<translation>展開する前に独自の重みを持たせてください。</translation>
</message>
<message>
<source>repeats is {count}.</source>
<translation>repeatsは{count}です。</translation>
</message>
<message>
<source>Set it to a whole number of at least 1.</source>
<translation>1以上の整数を設定してください。</translation>
</message>
<message>
<source>what “{name}” is depends on where the network is used.</source>
<translation>「{name}」の値はネットワークを使う場所によって決まります。</translation>
</message>
<message>
<source>Give “{name}” a value first.</source>
<translation>先に「{name}」に値を設定してください。</translation>
</message>
<message>
<source>Without “{block}”, two layers would be connected twice.</source>
<translation>「{block}」がないと、2つのレイヤーが二重に接続されます。</translation>
</message>
<message>
<source>Put a layer, such as Identity, on one of the wires first.</source>
<translation>先にワイヤーの1本にIdentityなどのレイヤーを置いてください。</translation>
</message>
<message>
<source>The block “{block}” feeds itself.</source>
<translation>ブロック「{block}」が自分自身に入力しています。</translation>
</message>
<message>
<source>Remove the wire first.</source>
<translation>先にワイヤーを取り除いてください。</translation>
</message>
<message>
<source>“{layer}” has no value for “{param}”.</source>
<translation>「{layer}」の「{param}」に値がありません。</translation>
</message>
<message>
<source>Give it one first; it becomes the default.</source>
<translation>先に値を設定してください。それが既定値になります。</translation>
</message>
<message>
<source>The value of “{param}” in “{layer}” depends on what arrives there: it is no default.</source>
<translation>「{layer}」の「{param}」の値は届くデータによって決まるため、既定値にできません。</translation>
</message>
<message>
<source>Give it another value first.</source>
<translation>先に別の値を設定してください。</translation>
</message>
<message>
<source>The block “{graph}” has a parameter “{name}” already, with another default.</source>
<translation>ブロック「{graph}」には既定値の異なるパラメーター「{name}」がすでにあります。</translation>
</message>
<message>
<source>The block “{graph}” has no parameter “{name}”.</source>
<translation>ブロック「{graph}」にパラメーター「{name}」はありません。</translation>
</message>
<message>
<source>It has: {known}.</source>
<translation>あるもの：{known}。</translation>
</message>
<message>
<source>The uses of “{graph}” give “{exposed}” several values.</source>
<translation>「{graph}」の使用箇所ごとに「{exposed}」の値が異なります。</translation>
</message>
<message>
<source>Give it the same value everywhere.</source>
<translation>すべて同じ値にしてください。</translation>
</message>
<message>
<source>“{exposed}” has no value of its own: it follows from where “{graph}” is used.</source>
<translation>「{exposed}」は固有の値を持たず、「{graph}」を使う場所によって決まります。</translation>
</message>
<message>
<source>Give it a plain value first.</source>
<translation>先に単純な値を設定してください。</translation>
</message>
<message>
<source>This is not a Layerloom project, or it was cut short: {reason}.</source>
<translation>Layerloomのプロジェクトではないか、途中で切れています：{reason}。</translation>
</message>
<message>
<source>Open a file that Layerloom saved, or restore it from a copy.</source>
<translation>Layerloomで保存したファイルを開くか、コピーから復元してください。</translation>
</message>
<message>
<source>“{path}” is larger than {max_bytes} MB.</source>
<translation>「{path}」は{max_bytes} MBを超えています。</translation>
</message>
<message>
<source>Is it really a Layerloom project?</source>
<translation>本当にLayerloomのプロジェクトですか？</translation>
</message>
<message>
<source>There is no file “{path}”.</source>
<translation>ファイル「{path}」がありません。</translation>
</message>
<message>
<source>Check the path.</source>
<translation>パスを確認してください。</translation>
</message>
<message>
<source>“{path}” is a folder, not a project file.</source>
<translation>「{path}」はフォルダーで、プロジェクトファイルではありません。</translation>
</message>
<message>
<source>Give a file that ends in {suffix}.</source>
<translation>{suffix}で終わるファイルを指定してください。</translation>
</message>
<message>
<source>“{path}” could not be read: {strerror}.</source>
<translation>「{path}」を読み込めませんでした：{strerror}。</translation>
</message>
<message>
<source>Check its permissions.</source>
<translation>アクセス権を確認してください。</translation>
</message>
<message>
<source>“{path}” could not be opened. {message}</source>
<translation>「{path}」を開けませんでした。{message}</translation>
</message>
<message>
<source>“{path}” was not written: the project holds what no file can ({error}).</source>
<translation>「{path}」は書き込まれませんでした。プロジェクトにファイルへ保存できない内容が含まれています（{error}）。</translation>
</message>
<message>
<source>The file is empty.</source>
<translation>ファイルが空です。</translation>
</message>
<message>
<source>Restore it from a copy.</source>
<translation>コピーから復元してください。</translation>
</message>
<message>
<source>Copy the layers again, with all their lines.</source>
<translation>すべての行を含めて、レイヤーをもう一度コピーしてください。</translation>
</message>
<message>
<source>The text holds no layers.</source>
<translation>テキストにレイヤーがありません。</translation>
</message>
<message>
<source>Line {number} of the copied layers cannot be read: “{shown}”.</source>
<translation>コピーしたレイヤーの{number}行目を読み取れません：「{shown}」。</translation>
</message>
<message>
<source>Changes cannot be kept safe from crashes: “{place}” could not be written ({strerror}).</source>
<translation>変更をクラッシュから守れません：「{place}」に書き込めませんでした（{strerror}）。</translation>
</message>
<message>
<source>Save often, and check that folder's permissions and space.</source>
<translation>こまめに保存し、そのフォルダーのアクセス権と空き容量を確認してください。</translation>
</message>
<message>
<source>The project was saved by a newer Layerloom (format {version}; this one reads up to {target}).</source>
<translation>プロジェクトは新しいLayerloomで保存されています（形式{version}、この版は{target}まで）。</translation>
</message>
<message>
<source>Update Layerloom, or save the project with the older one.</source>
<translation>Layerloomを更新するか、古い版でプロジェクトを保存してください。</translation>
</message>
<message>
<source>The project has format {version}, which never existed.</source>
<translation>プロジェクトの形式{version}は存在しません。</translation>
</message>
<message>
<source>Restore the file from a copy.</source>
<translation>ファイルをコピーから復元してください。</translation>
</message>
<message>
<source>“{port}” is a {port2}, not a port.</source>
<translation>「{port}」は{port2}で、ポートではありません。</translation>
</message>
<message>
<source>Choose an Input or an Output.</source>
<translation>InputかOutputを選んでください。</translation>
</message>
<message>
<source>The file is damaged. Restore it from a copy, or mend this place in a text editor.</source>
<translation>ファイルが破損しています。コピーから復元するか、テキストエディターでこの箇所を修正してください。</translation>
</message>
<message>
<source>At “{place}”, {expected} was expected, but there is {came}.</source>
<translation>「{place}」には{expected}が必要ですが、{came}があります。</translation>
</message>
<message>
<source>Sharing weights takes at least two layers.</source>
<translation>重みの共有には少なくとも2つのレイヤーが必要です。</translation>
</message>
<message>
<source>Select layers of the same type.</source>
<translation>同じ種類のレイヤーを選択してください。</translation>
</message>
<message>
<source>“{other}” is a {other2} and “{chosen}” is a {chosen2}: they have no weights in common.</source>
<translation>「{other}」は{other2}、「{chosen}」は{chosen2}なので、共通の重みがありません。</translation>
</message>
<message>
<source>None of these layers shares its weights.</source>
<translation>重みを共有しているレイヤーがありません。</translation>
</message>
<message>
<source>Select one that does.</source>
<translation>共有しているものを選択してください。</translation>
</message>
<message>
<source>“{name}” is {value} here, which cannot stand in an expression.</source>
<translation>「{name}」はここでは{value}で、式に使えません。</translation>
</message>
<message>
<source>Did you mean {close}?</source>
<translation>もしかして：{close}</translation>
</message>
<message>
<source>There is no {kind} called “{name}”.{hint}</source>
<translation>「{name}」はありません（{kind}）。{hint}</translation>
</message>
<message>
<source>“{text}” is no finite number{text2}.</source>
<translation>「{text}」は有限の数ではありません{text2}。</translation>
</message>
<message>
<source>this depends on a size that is open ({value}), but a number is needed.</source>
<translation>未定のサイズ（{value}）に依存していますが、数値が必要です。</translation>
</message>
<message>
<source>An expression has at most {longest} characters.</source>
<translation>式は最大{longest}文字です。</translation>
</message>
<message>
<source>“{text}” divides by 0.</source>
<translation>「{text}」は0で割っています。</translation>
</message>
<message>
<source>“{text}” has no value here{text2}.</source>
<translation>「{text}」はここでは値を持ちません{text2}。</translation>
</message>
<message>
<source>“{text}” is no expression such as 2*channels.</source>
<translation>「{text}」は2*channelsのような式ではありません。</translation>
</message>
<message>
<source>What the project says of its data is damaged: {error}.</source>
<translation>プロジェクトのデータの記述が破損しています：{error}。</translation>
</message>
<message>
<source>{self} must be {expected}, not {value}.</source>
<translation>{self}は{expected}でなければなりません。{value}にはできません。</translation>
</message>
<message>
<source>{self} is for weights with {needs}, but this one is {shape}.</source>
<translation>{self}は{needs}の重み用ですが、これは{shape}です。</translation>
</message>
<message>
<source>{self} cannot split {shape} channels into {groups} groups of equal size.</source>
<translation>{self}は{shape}チャンネルを{groups}個の同じ大きさのグループに分けられません。</translation>
</message>
<message>
<source>a must be below b, but a is {a} and b is {b}.</source>
<translation>aはbより小さくなければなりませんが、aは{a}、bは{b}です。</translation>
</message>
<message>
<source>mean must not be more than two std away from the limits {a} and {b}, but is {mean}.</source>
<translation>meanは範囲{a}～{b}からstdの2倍以内でなければなりませんが、{mean}です。</translation>
</message>
<message>
<source>{self} is for weights, but this layer has none.</source>
<translation>{self}は重み用ですが、このレイヤーに重みはありません。</translation>
</message>
<message>
<source>There is no parameter “{name}” (there is: {known}).</source>
<translation>パラメーター「{name}」はありません（使えるもの：{known}）。</translation>
</message>
<message>
<source>Hardtanh needs a max_val above its min_val {min_val}, but has {max_val}.</source>
<translation>Hardtanhのmax_valはmin_val（{min_val}）より大きくなければなりませんが、{max_val}です。</translation>
</message>
<message>
<source>RReLU needs a lower of at most its upper {upper}, but has {lower}.</source>
<translation>RReLUのlowerはupper（{upper}）以下でなければなりませんが、{lower}です。</translation>
</message>
<message>
<source>GLU cannot halve dimension {dim} of {x}: {size} is odd.</source>
<translation>GLUは{x}の次元{dim}を半分にできません：{size}は奇数です。</translation>
</message>
<message>
<source>ONNX knows {who} to more than 1 only where a fixed size arrives.</source>
<translation>ONNXで1を超えるサイズへの{who}を使えるのは、固定サイズが届く場合だけです。</translation>
</message>
<message>
<source>{who} with an output_ratio of {output_ratio} leaves nothing of the {name}, which is {size}.</source>
<translation>output_ratioが{output_ratio}の{who}では何も残りません（{name}：{size}）。</translation>
</message>
<message>
<source>{who} cannot take {out} windows of {kernel} from {size} in {name}.</source>
<translation>{who}は{size}から大きさ{kernel}の窓を{out}個取れません（{name}）。</translation>
</message>
<message>
<source>{who} needs feature maps such as (N, channels, height, width), but gets {x}.</source>
<translation>{who}には(N, チャンネル, 高さ, 幅)のような特徴マップが必要ですが、{x}を受け取っています。</translation>
</message>
<message>
<source>ONNX does not know {who}.</source>
<translation>ONNXに{who}はありません。</translation>
</message>
<message>
<source>FunctionalLinear needs features for each sample, such as (N, 64), but gets {x}.</source>
<translation>FunctionalLinearには(N, 64)のようなサンプルごとの特徴が必要ですが、{x}を受け取っています。</translation>
</message>
<message>
<source>FunctionalLinear needs one weight (out, in) for all samples, but gets {weight}. MatMul multiplies by one for each.</source>
<translation>FunctionalLinearには全サンプル共通の重み(out, in)が必要ですが、{weight}を受け取っています。サンプルごとに掛けるにはMatMulを使います。</translation>
</message>
<message>
<source>FunctionalLinear needs a weight (out, {shape}) for {x}, but gets {weight}.</source>
<translation>FunctionalLinearには{x}に対して重み(out, {shape})が必要ですが、{weight}を受け取っています。</translation>
</message>
<message>
<source>FunctionalLinear needs a bias ({shape}), but gets {bias}.</source>
<translation>FunctionalLinearにはバイアス({shape})が必要ですが、{bias}を受け取っています。</translation>
</message>
<message>
<source>CDist needs vectors of one length, but gets {one} and {two}.</source>
<translation>CDistには同じ長さのベクトルが必要ですが、{one}と{two}を受け取っています。</translation>
</message>
<message>
<source>CDist of {one} and {two} would pair each sample with every other one.</source>
<translation>{one}と{two}のCDistは、各サンプルを他のすべてのサンプルと組にしてしまいます。</translation>
</message>
<message>
<source>CDist needs rows of vectors, such as (N, 16, 3), but gets {spec}.</source>
<translation>CDistには(N, 16, 3)のようなベクトルの並びが必要ですが、{spec}を受け取っています。</translation>
</message>
<message>
<source>{type} cannot divide by 0. Choose another number.</source>
<translation>{type}は0で割れません。別の数を選んでください。</translation>
</message>
<message>
<source>Clamp needs a lower limit, an upper one, or both.</source>
<translation>Clampには下限か上限、または両方が必要です。</translation>
</message>
<message>
<source>Clamp has a lower limit of {low}, which is above the upper one of {high}.</source>
<translation>Clampの下限{low}が上限{high}を超えています。</translation>
</message>
<message>
<source>{who} needs as many keys as values, but gets {key} and {value}.</source>
<translation>{who}にはkeyとvalueが同数必要ですが、{key}と{value}を受け取っています。</translation>
</message>
<message>
<source>{type} {model} has no feature map at {features} of the image's size; {known}.</source>
<translation>{type} {model}には画像の{features}のサイズの特徴マップがありません（{known}）。</translation>
</message>
<message>
<source>{type} gives larger feature maps only beside a feature map, not beside a single vector or tokens.</source>
<translation>{type}がより大きい特徴マップを出力できるのは、特徴マップと一緒の場合だけです。単一のベクトルやトークンとは一緒に出せません。</translation>
</message>
<message>
<source>{type} {model} has no feature map that is larger than “{node}”.</source>
<translation>{type} {model}に「{node}」より大きい特徴マップはありません。</translation>
</message>
<message>
<source>{type} {model} needs images in three colours (N, 3, height, width), but gets {spec}.</source>
<translation>{type} {model}には3色の画像(N, 3, 高さ, 幅)が必要ですが、{spec}を受け取っています。</translation>
</message>
<message>
<source>{type} {model} takes images of {size}×{size} only, but gets {spec}. Put an Upsample before it.</source>
<translation>{type} {model}は{size}×{size}の画像だけを受け付けますが、{spec}を受け取っています。前にUpsampleを置いてください。</translation>
</message>
<message>
<source>{type} {model} needs images of at least {low}×{low} for these features, but gets {spec}. Put an Upsample before it.</source>
<translation>この特徴のために{type} {model}には{low}×{low}以上の画像が必要ですが、{spec}を受け取っています。前にUpsampleを置いてください。</translation>
</message>
<message>
<source>{type} shall take its weights from a file, but weights_file is empty.</source>
<translation>{type}は重みをファイルから読み込む設定ですが、weights_fileが空です。</translation>
</message>
<message>
<source>{type} {model} has no weights called {weights} for images of its size. It has: {names}.</source>
<translation>{type} {model}には、このサイズの画像用の{weights}という重みがありません。あるもの：{names}。</translation>
</message>
<message>
<source>{type} {model} has no part called “{part}” to train from. It has: {parts}.</source>
<translation>{type} {model}に学習の開始位置となる「{part}」という部分はありません。あるもの：{parts}。</translation>
</message>
<message>
<source>{type} {model} has no features called “{node}”. It has: {names}.</source>
<translation>{type} {model}に「{node}」という特徴はありません。あるもの：{names}。</translation>
</message>
<message>
<source>{who} needs the features of one step (N, features), but gets {x}.</source>
<translation>{who}には1ステップの特徴(N, 特徴)が必要ですが、{x}を受け取っています。</translation>
</message>
<message>
<source>{who} takes {states} together, but {missing} is not connected.</source>
<translation>{who}は{states}を組で受け取りますが、{missing}が接続されていません。</translation>
</message>
<message>
<source>{who} needs {port} as {batch}, but gets {spec}.</source>
<translation>{who}の{port}は{batch}でなければなりませんが、{spec}を受け取っています。</translation>
</message>
<message>
<source>MaskedFill cannot put {value} among whole numbers {x}. Choose a whole number.</source>
<translation>MaskedFillは整数{x}の中に{value}を入れられません。整数を選んでください。</translation>
</message>
<message>
<source>{who} can keep the size with “same” only at a stride of 1, not {stride}.</source>
<translation>「same」で{who}がサイズを保てるのはstrideが1の場合だけです（{stride}は不可）。</translation>
</message>
<message>
<source>{who} can pad at most {limit} with “{padding_mode}” in {name}, but padding is {wanted}.</source>
<translation>「{padding_mode}」の{who}が埋められるのは最大{limit}ですが（{name}）、paddingは{wanted}です。</translation>
</message>
<message>
<source>{who} needs an output_padding less than stride or dilation ({stride}), not {extra}.</source>
<translation>{who}のoutput_paddingはstrideかdilation（{stride}）より小さくなければなりません。{extra}にはできません。</translation>
</message>
<message>
<source>The padding of {who} ({padding}) leaves nothing of the {axes}.</source>
<translation>{who}のpadding（{padding}）では何も残りません（{axes}）。</translation>
</message>
<message>
<source>Bilinear needs two inputs that differ in the last dimension only, but gets {one} and {two}.</source>
<translation>Bilinearには最後の次元だけが異なる2つの入力が必要ですが、{one}と{two}を受け取っています。</translation>
</message>
<message>
<source>{who} needs queries and keys of one length, but gets {query} and {key}: their last sizes differ.</source>
<translation>{who}には同じ長さのqueryとkeyが必要ですが、{query}と{key}を受け取っています（最後のサイズが異なります）。</translation>
</message>
<message>
<source>{who} shares keys among heads (enable_gqa), but {query} has no heads (N, heads, positions, features).</source>
<translation>{who}はヘッド間でkeyを共有しますが（enable_gqa）、{query}にはヘッド(N, ヘッド, 位置, 特徴)がありません。</translation>
</message>
<message>
<source>{who} needs attn_mask as {scores} or {scores2}, but gets {mask}.</source>
<translation>{who}のattn_maskは{scores}か{scores2}でなければなりませんが、{mask}を受け取っています。</translation>
</message>
<message>
<source>{who} needs query, key and value alike as (N, heads, positions, features) or (N, positions, features), but gets {x} as {port}.</source>
<translation>{who}のquery、key、valueは揃って(N, ヘッド, 位置, 特徴)か(N, 位置, 特徴)でなければなりませんが、{port}に{x}を受け取っています。</translation>
</message>
<message>
<source>{who} cannot share the {shape} heads of {port} {x} evenly among {heads} heads of the query.</source>
<translation>{who}は{port} {x}の{shape}個のヘッドを、queryの{heads}個のヘッドに均等に割り当てられません。</translation>
</message>
<message>
<source>Einsum with “{equation}” {reason}.</source>
<translation>「{equation}」のEinsum{reason}。</translation>
</message>
<message>
<source>{who} looks up whole numbers, but gets real ones {x}. Choose int64 as the Input's dtype.</source>
<translation>{who}は整数で表を引きますが、実数{x}を受け取っています。Inputのdtypeをint64にしてください。</translation>
</message>
<message>
<source>{who} has {count} entries, so padding_idx cannot be {index}.</source>
<translation>{who}の項目数は{count}なので、padding_idxを{index}にはできません。</translation>
</message>
<message>
<source>EmbeddingBag needs a row of numbers for each sample (N, L), but gets {x}.</source>
<translation>EmbeddingBagにはサンプルごとの数の列(N, L)が必要ですが、{x}を受け取っています。</translation>
</message>
<message>
<source>EmbeddingBag with mode max cannot use scale_grad_by_freq.</source>
<translation>modeがmaxのEmbeddingBagではscale_grad_by_freqを使えません。</translation>
</message>
<message>
<source>EmbeddingBag takes weights with mode sum only, but its mode is {mode}.</source>
<translation>EmbeddingBagで重みを使えるのはmodeがsumの場合だけですが、modeは{mode}です。</translation>
</message>
<message>
<source>EmbeddingBag needs a weight for each number, {shape}, but gets {weights}.</source>
<translation>EmbeddingBagには各数に対する重み{shape}が必要ですが、{weights}を受け取っています。</translation>
</message>
<message>
<source>{who} needs channels with positions, such as (N, 16, 8, 8), but gets {x}.</source>
<translation>{who}には(N, 16, 8, 8)のような位置を持つチャンネルが必要ですが、{x}を受け取っています。</translation>
</message>
<message>
<source>{who} would sum over dimension 1 of {x}, the batch, and so mix the samples.</source>
<translation>{who}は{x}の次元1（バッチ）で総和を取り、サンプルを混ぜてしまいます。</translation>
</message>
<message>
<source>{who} is told to take the last {dims} dimensions together, but {x} has {most} beside the batch.</source>
<translation>{who}は最後の{dims}次元をまとめる設定ですが、{x}のバッチ以外の次元は{most}です。</translation>
</message>
<message>
<source>PixelShuffle needs {factor} channels ({factor2}×{factor2}) for each one that it makes, but {x} has {channels}.</source>
<translation>PixelShuffleは1チャンネルを作るのに{factor}チャンネル（{factor2}×{factor2}）が必要ですが、{x}のチャンネルは{channels}です。</translation>
</message>
<message>
<source>PixelUnshuffle needs a height and a width that are multiples of {factor}, but gets {x}.</source>
<translation>PixelUnshuffleには{factor}の倍数の高さと幅が必要ですが、{x}を受け取っています。</translation>
</message>
<message>
<source>ChannelShuffle needs channels with positions, such as (N, 16, 8, 8), but gets {x}.</source>
<translation>ChannelShuffleには(N, 16, 8, 8)のような位置を持つチャンネルが必要ですが、{x}を受け取っています。</translation>
</message>
<message>
<source>ChannelShuffle cannot split {channels} channels into {groups} groups of equal size.</source>
<translation>ChannelShuffleは{channels}チャンネルを{groups}個の同じ大きさのグループに分けられません。</translation>
</message>
<message>
<source>Fold needs columns (N, channels·kernel, windows), but gets {x}.</source>
<translation>Foldには列(N, チャンネル·カーネル, 窓)が必要ですが、{x}を受け取っています。</translation>
</message>
<message>
<source>Fold makes windows of {shown} from each column, but the {rows} numbers of {x} are no multiple of {numbers}.</source>
<translation>Foldは各列から{shown}の窓を作りますが、{x}の{rows}個の数は{numbers}の倍数ではありません。</translation>
</message>
<message>
<source>Fold puts {places} windows into {shown}, but gets {columns} columns in {x}.</source>
<translation>Foldは{shown}に{places}個の窓を置きますが、{x}の列は{columns}個です。</translation>
</message>
<message>
<source>The window of Fold spans {span} in {axes}, but its output has only {size}.</source>
<translation>Foldの窓は{span}に及びますが（{axes}）、出力は{size}しかありません。</translation>
</message>
<message>
<source>ShiftedWindowMask needs a map (N, height, width, channels), but gets {x}.</source>
<translation>ShiftedWindowMaskにはマップ(N, 高さ, 幅, チャンネル)が必要ですが、{x}を受け取っています。</translation>
</message>
<message>
<source>ShiftedWindowMask is for shifts within a window, but the {axis} of a window is {window} and shift is {shift}.</source>
<translation>ShiftedWindowMaskは窓の中でのシフト用ですが（{axis}：{window}）、shiftは{shift}です。</translation>
</message>
<message>
<source>ShiftedWindowMask has windows of {window} in {axis}, which do not fill the {size} of {x}. Choose a window that divides it.</source>
<translation>ShiftedWindowMaskの窓{window}（{axis}）では{x}の{size}を埋められません。割り切れる窓を選んでください。</translation>
</message>
<message>
<source>{who} needs whole numbers (int64) as index, but gets {index}.</source>
<translation>{who}のindexには整数（int64）が必要ですが、{index}を受け取っています。</translation>
</message>
<message>
<source>{who} needs an index with {rest} in all dimensions but {at}, but gets {x} and {index}.</source>
<translation>{who}のindexは、次元{at}以外で{rest}でなければなりませんが、{x}と{index}を受け取っています。</translation>
</message>
<message>
<source>IndexSelect gets {have} of indices, and needs one of the two.</source>
<translation>IndexSelectのインデックスは{have}です。どちらか一方が必要です。</translation>
</message>
<message>
<source>OneHot needs whole numbers (int64), but gets {x}.</source>
<translation>OneHotには整数（int64）が必要ですが、{x}を受け取っています。</translation>
</message>
<message>
<source>Diagonal needs two dimensions, but dim1 and dim2 are both {one} in {x}.</source>
<translation>Diagonalには2つの次元が必要ですが、{x}のdim1とdim2はどちらも{one}です。</translation>
</message>
<message>
<source>Diagonal needs square matrices, but {x} has {shape} and {shape2} there.</source>
<translation>Diagonalには正方行列が必要ですが、{x}のそこは{shape}と{shape2}です。</translation>
</message>
<message>
<source>Diagonal with offset {offset} lies outside of the matrices of {x}.</source>
<translation>offsetが{offset}のDiagonalは{x}の行列の外になります。</translation>
</message>
<message>
<source>IndexSelect needs one list of indices for all samples, but gets {index}.</source>
<translation>IndexSelectには全サンプル共通のインデックス列が必要ですが、{index}を受け取っています。</translation>
</message>
<message>
<source>IndexSelect cannot take number {place} of dimension {dim} of {x}, which has {size}.</source>
<translation>IndexSelectは{x}の次元{dim}（サイズ{size}）から{place}番を取れません。</translation>
</message>
<message>
<source>VectorQuantizer needs the batch first, but gets {x}. Put a Permute before it.</source>
<translation>VectorQuantizerには先頭がバッチの入力が必要ですが、{x}を受け取っています。前にPermuteを置いてください。</translation>
</message>
<message>
<source>PaddingMask needs the numbers of words (int64), but gets {x}.</source>
<translation>PaddingMaskには単語の番号（int64）が必要ですが、{x}を受け取っています。</translation>
</message>
<message>
<source>{type} needs matrices for each sample, such as (N, 8, 8), but gets {x}.</source>
<translation>{type}には(N, 8, 8)のようなサンプルごとの行列が必要ですが、{x}を受け取っています。</translation>
</message>
<message>
<source>Concatenate needs tensors with as many dimensions as each other, but gets {shown}.</source>
<translation>Concatenateには次元数が等しいテンソルが必要ですが、{shown}を受け取っています。</translation>
</message>
<message>
<source>Stack can put the new dimension of {first} at {rank} to {rank2}, but dim is {dim}.</source>
<translation>Stackは{first}の新しい次元を{rank}～{rank2}に置けますが、dimは{dim}です。</translation>
</message>
<message>
<source>MatMul needs rows of the first as long as columns of the second, but gets {one} and {two}: {inputs} and {inputs2} do not match.</source>
<translation>MatMulでは1つ目の行と2つ目の列の長さが等しくなければなりませんが、{one}と{two}を受け取っています（{inputs}と{inputs2}が一致しません）。</translation>
</message>
<message>
<source>MatMul of {one} and {two} would sum over the batch and so mix the samples.</source>
<translation>{one}と{two}のMatMulはバッチで総和を取り、サンプルを混ぜてしまいます。</translation>
</message>
<message>
<source>MatMul of {one} and {two} would pair each sample with every other one.</source>
<translation>{one}と{two}のMatMulは、各サンプルを他のすべてのサンプルと組にしてしまいます。</translation>
</message>
<message>
<source>Concatenate along dimension {dim} needs tensors that are equal in all others, but gets {first} and {spec}.</source>
<translation>次元{dim}のConcatenateには他の次元がすべて等しいテンソルが必要ですが、{first}と{spec}を受け取っています。</translation>
</message>
<message>
<source>Stack needs tensors of one shape, but gets {first} and {spec}.</source>
<translation>Stackには同じ形状のテンソルが必要ですが、{first}と{spec}を受け取っています。</translation>
</message>
<message>
<source>MatMul needs vectors or matrices, but gets a single number.</source>
<translation>MatMulにはベクトルか行列が必要ですが、単一の数を受け取っています。</translation>
</message>
<message>
<source>GroupNorm compares the values of a group, but each of {num_groups} has only one in {x}.</source>
<translation>GroupNormはグループ内の値を比べますが、{x}では{num_groups}グループのそれぞれに値が1つしかありません。</translation>
</message>
<message>
<source>{who} compares the positions of a channel, but {inputs} has only one.</source>
<translation>{who}はチャンネル内の位置を比べますが、{inputs}には1つしかありません。</translation>
</message>
<message>
<source>TopK cannot take {k} numbers along dimension {dim} of {x}, which has {size}.</source>
<translation>TopKは{x}の次元{dim}（サイズ{size}）から{k}個の数を取れません。</translation>
</message>
<message>
<source>{who} cuts away {cut} in {name}, but its input has only {size}.</source>
<translation>{who}は{cut}を切り取りますが（{name}）、入力は{size}しかありません。</translation>
</message>
<message>
<source>{who} can add at most {most} at an end in {name}{once}, as it takes that from the input, but is told to add {before}.</source>
<translation>{who}は入力から値を取るため、端に追加できるのは最大{most}ですが（{name}）{once}、{before}を追加する設定です。</translation>
</message>
<message>
<source>{who} cannot take its border from yes and no {x}.</source>
<translation>{who}は真偽値{x}から縁を取れません。</translation>
</message>
<message>
<source>Pad needs two numbers for each dimension that is padded, from the last one on, for {x} at most {rank}, but has {padding}.</source>
<translation>Padには最後の次元から順に、埋める次元ごとに2つの数が必要です。{x}では最大{rank}個ですが、{padding}個あります。</translation>
</message>
<message>
<source>Pad with mode {mode} is for tensors of 2 to 5 dimensions, but gets {x}.</source>
<translation>modeが{mode}のPadは2～5次元のテンソル用ですが、{x}を受け取っています。</translation>
</message>
<message>
<source>Pad with mode {mode} needs {count} numbers for {x}, but has {padding}.</source>
<translation>modeが{mode}のPadには{x}に対して{count}個の数が必要ですが、{padding}個あります。</translation>
</message>
<message>
<source>Pad would add samples to the batch, dimension {dim} of {x}; pad fewer dimensions.</source>
<translation>Padは{x}の次元{dim}（バッチ）にサンプルを追加してしまいます。埋める次元を減らしてください。</translation>
</message>
<message>
<source>A patch of PatchEmbedding has {patch} in {name}, but its input has only {size}.</source>
<translation>PatchEmbeddingのパッチは{patch}ですが（{name}）、入力は{size}しかありません。</translation>
</message>
<message>
<source>The window of {who} ({str}) must fit into the volume itself, but that is {str2}.</source>
<translation>{who}の窓（{str}）はボリューム自体に収まらなければなりませんが、ボリュームは{str2}です。</translation>
</message>
<message>
<source>ONNX knows {who} with a divisor_override and ceil_mode only where a fixed size arrives.</source>
<translation>ONNXでdivisor_overrideとceil_modeを指定した{who}を使えるのは、固定サイズが届く場合だけです。</translation>
</message>
<message>
<source>{who} can pad at most half its window ({half} in {name}), but padding is {padding}.</source>
<translation>{who}が埋められるのは窓の半分まで（{half}、{name}）ですが、paddingは{padding}です。</translation>
</message>
<message>
<source>{who} knows {max_len} positions, but {x} has {steps}.</source>
<translation>{who}の位置は{max_len}までですが、{x}には{steps}あります。</translation>
</message>
<message>
<source>RotaryEmbedding needs (N, heads, positions, features) or (N, positions, features), but gets {x}.</source>
<translation>RotaryEmbeddingには(N, ヘッド, 位置, 特徴)か(N, 位置, 特徴)が必要ですが、{x}を受け取っています。</translation>
</message>
<message>
<source>RotaryEmbedding turns pairs of features, but {x} has {features}.</source>
<translation>RotaryEmbeddingは特徴を2つずつ組にして回転しますが、{x}の特徴は{features}個です。</translation>
</message>
<message>
<source>{who} has numbers of their own for {near} distances, so max_distance must be more than {max_distance}.</source>
<translation>{who}は{near}個の距離に個別の値を持つため、max_distanceは{max_distance}より大きくなければなりません。</translation>
</message>
<message>
<source>{who} needs sequences (N, steps, features), but gets {x}.</source>
<translation>{who}には系列(N, ステップ, 特徴)が必要ですが、{x}を受け取っています。</translation>
</message>
<message>
<source>{who} projects to fewer values than its hidden_size {hidden_size}, but proj_size is {proj_size}.</source>
<translation>{who}の射影先はhidden_size（{hidden_size}）より小さくなければなりませんが、proj_sizeは{proj_size}です。</translation>
</message>
<message>
<source>{who} begins with {ports} together, but {missing} is not connected.</source>
<translation>{who}は{ports}を組で初期値にしますが、{missing}が接続されていません。</translation>
</message>
<message>
<source>{who} needs {port} as (layers and directions, N, features), here {wanted}, but gets {spec}.</source>
<translation>{who}の{port}は(層と方向, N, 特徴)、ここでは{wanted}でなければなりませんが、{spec}を受け取っています。</translation>
</message>
<message>
<source>{who} has nothing to reduce: it gets one number for each sample, {x}.</source>
<translation>{who}には集約するものがありません。サンプルごとに1つの数{x}を受け取っています。</translation>
</message>
<message>
<source>{type} with a correction of {correction} needs at least {correction2} numbers, but gets {count} of {x}.</source>
<translation>correctionが{correction}の{type}には少なくとも{correction2}個の数が必要ですが、{x}から{count}個しか届きません。</translation>
</message>
<message>
<source>{type} drops channels of {things} ({wanted}), but gets {x}. Use Dropout here.</source>
<translation>{type}は{things}({wanted})のチャンネルを落としますが、{x}を受け取っています。ここではDropoutを使ってください。</translation>
</message>
<message>
<source>{type} drops channels (N, channels, …), but gets {x}. Use Dropout here.</source>
<translation>{type}はチャンネル(N, チャンネル, …)を落としますが、{x}を受け取っています。ここではDropoutを使ってください。</translation>
</message>
<message>
<source>Expand needs a size for each dimension of a sample, or −1 to keep the one of {x}, but shape is {str}.</source>
<translation>Expandにはサンプルの各次元のサイズが必要です（−1なら{x}のサイズを保持）。shapeは{str}です。</translation>
</message>
<message>
<source>Expand cannot stretch {x} to {shape}: only a size of 1 stretches.</source>
<translation>Expandは{x}を{shape}に広げられません。広げられるのはサイズ1だけです。</translation>
</message>
<message>
<source>{who} would set each sample of {x} against every other one.</source>
<translation>{who}は{x}の各サンプルを他のすべてのサンプルと突き合わせてしまいます。</translation>
</message>
<message>
<source>ExpandAs cannot stretch {x} to {other}: only a size of 1 stretches.</source>
<translation>ExpandAsは{x}を{other}に広げられません。広げられるのはサイズ1だけです。</translation>
</message>
<message>
<source>Repeat is told how often for {often} dimensions, but {x} has {rank}.</source>
<translation>Repeatには{often}次元分の回数が指定されていますが、{x}は{rank}次元です。</translation>
</message>
<message>
<source>Repeat would repeat the batch of {x} and so make more samples than there are.</source>
<translation>Repeatは{x}のバッチを繰り返し、サンプルを増やしてしまいます。</translation>
</message>
<message>
<source>Roll needs as many shifts as dims, but has {shifts} and {dims}.</source>
<translation>Rollのshiftsとdimsは同数でなければなりませんが、{shifts}個と{dims}個です。</translation>
</message>
<message>
<source>PyTorch and ONNX differ about Upsample with antialias where the width becomes 1 and the height changes.</source>
<translation>幅が1になり高さが変わる場合、antialias付きUpsampleの結果はPyTorchとONNXで異なります。</translation>
</message>
<message>
<source>Upsample needs one size for all sides of {x}, or one each for {axes}, but has {str}.</source>
<translation>Upsampleには{x}の全辺共通のサイズか、辺ごとのサイズ（{axes}）が必要ですが、{str}です。</translation>
</message>
<message>
<source>Upsample with mode {mode} needs {modes} dimensions after the channels, but gets {x}.</source>
<translation>modeが{mode}のUpsampleにはチャンネルの後に{modes}次元が必要ですが、{x}を受け取っています。</translation>
</message>
<message>
<source>Upsample can smooth (antialias) images with bilinear or bicubic only, but gets {x} with {mode}.</source>
<translation>Upsampleで平滑化（antialias）できるのはbilinearかbicubicの画像だけですが、{mode}で{x}を受け取っています。</translation>
</message>
<message>
<source>{who} with scale_factor {scale_factor} leaves nothing of {x}.</source>
<translation>scale_factorが{scale_factor}の{who}では{x}が何も残りません。</translation>
</message>
<message>
<source>ONNX knows Upsample with mode area only where a fixed size arrives.</source>
<translation>ONNXでmodeがareaのUpsampleを使えるのは、固定サイズが届く場合だけです。</translation>
</message>
<message>
<source>ONNX knows Upsample with antialias and align_corners only where a fixed size arrives.</source>
<translation>ONNXでantialiasとalign_cornersを指定したUpsampleを使えるのは、固定サイズが届く場合だけです。</translation>
</message>
<message>
<source>ONNX rounds Upsample with antialias otherwise where scale_factor gives no whole size.</source>
<translation>scale_factorの結果が整数サイズにならない場合、ONNXではantialias付きUpsampleの丸め方が異なります。</translation>
</message>
<message>
<source>ONNX knows GridSample with mode bicubic for images only.</source>
<translation>ONNXでmodeがbicubicのGridSampleを使えるのは画像だけです。</translation>
</message>
<message>
<source>GridSample needs a grid {wanted} for {x}, but gets {grid}.</source>
<translation>GridSampleには{x}に対してグリッド{wanted}が必要ですが、{grid}を受け取っています。</translation>
</message>
<message>
<source>AffineGrid needs a size of 2 numbers for images or 3 for volumes, but has {dims}.</source>
<translation>AffineGridのsizeには画像なら2個、ボリュームなら3個の数が必要ですが、{dims}個です。</translation>
</message>
<message>
<source>AffineGrid needs a matrix {wanted} for each sample, but gets {theta}.</source>
<translation>AffineGridにはサンプルごとの行列{wanted}が必要ですが、{theta}を受け取っています。</translation>
</message>
<message>
<source>Flatten has nothing to flatten: it gets one number for each sample, {x}.</source>
<translation>Flattenには平坦化するものがありません。サンプルごとに1つの数{x}を受け取っています。</translation>
</message>
<message>
<source>Flatten has start_dim {start_dim}, which in {x} comes after end_dim {end_dim}.</source>
<translation>Flattenのstart_dim {start_dim}は、{x}ではend_dim {end_dim}より後ろです。</translation>
</message>
<message>
<source>Reshape needs the batch first, but gets {x}. Put a Permute before it.</source>
<translation>Reshapeには先頭がバッチの入力が必要ですが、{x}を受け取っています。前にPermuteを置いてください。</translation>
</message>
<message>
<source>Reshape cannot arrange the {have} numbers of each sample of {x} as {wanted}.</source>
<translation>Reshapeは{x}のサンプルごとの{have}個の数を{wanted}に並べられません。</translation>
</message>
<message>
<source>Reshape is told by a 0 to keep the size of dimension {beyond}, which {x} does not have.</source>
<translation>Reshapeは0で次元{beyond}のサイズを保つ設定ですが、{x}にその次元はありません。</translation>
</message>
<message>
<source>{who} can find out one size only, but {param} has {value} times −1.</source>
<translation>{who}が求められるサイズは1つだけですが、{param}に−1が{value}個あります。</translation>
</message>
<message>
<source>Unflatten cannot arrange the {have} numbers along dimension {dim} of {x} as {wanted}.</source>
<translation>Unflattenは{x}の次元{dim}の{have}個の数を{wanted}に並べられません。</translation>
</message>
<message>
<source>Squeeze names a dimension of {x} twice: {str}.</source>
<translation>Squeezeが{x}の同じ次元を2回指定しています：{str}。</translation>
</message>
<message>
<source>Unsqueeze can put a dimension into {x} at {rank} to {rank2}, but dim is {dim}.</source>
<translation>Unsqueezeは{x}の{rank}～{rank2}に次元を入れられますが、dimは{dim}です。</translation>
</message>
<message>
<source>Permute must name each dimension of {x} once, from 0 (the batch) to {rank}, but is told {str}.</source>
<translation>Permuteは{x}の各次元を0（バッチ）から{rank}まで1回ずつ指定しなければなりませんが、{str}が指定されています。</translation>
</message>
<message>
<source>Select cannot take number {index} of dimension {dim}, which has {size} (0 to {size2}) in {x}.</source>
<translation>Selectは次元{dim}の{index}番を取れません。{x}でのサイズは{size}（0～{size2}）です。</translation>
</message>
<message>
<source>Squeeze drops dimensions of size 1, but dimension {dim} of {x} has {shape}.</source>
<translation>Squeezeはサイズ1の次元を取り除きますが、{x}の次元{dim}のサイズは{shape}です。</translation>
</message>
<message>
<source>PairwiseDistance measures along the last dimension, which is the batch in {x}, and so would mix the samples. It needs features there, such as (N, 64).</source>
<translation>PairwiseDistanceは最後の次元で距離を測りますが、{x}ではそれがバッチなので、サンプルを混ぜてしまいます。そこには(N, 64)のような特徴が必要です。</translation>
</message>
<message>
<source>Slice has {param} {v}, which is beyond dimension {dim} of {x}.</source>
<translation>Sliceの{param} {v}は{x}の次元{dim}の範囲を超えています。</translation>
</message>
<message>
<source>{who} can give {most} tensors at most, but {x} would make {count}. Take single ones by Select.</source>
<translation>{who}が出力できるテンソルは最大{most}個ですが、{x}からは{count}個できます。Selectで個別に取り出してください。</translation>
</message>
<message>
<source>Slice leaves nothing of dimension {dim} of {x}: it starts at {first} and ends before {last}.</source>
<translation>Sliceでは{x}の次元{dim}に何も残りません（{first}から始まり{last}の手前で終わります）。</translation>
</message>
<message>
<source>Chunk cannot split the {size} of dimension {dim} of {x} into {chunks} equal parts.</source>
<translation>Chunkは{x}の次元{dim}の{size}を{chunks}等分できません。</translation>
</message>
<message>
<source>Split cannot cut the {size} of dimension {dim} of {x} into {str}. The sizes must add up; one may be −1 for what is left.</source>
<translation>Splitは{x}の次元{dim}の{size}を{str}に分けられません。サイズの合計が一致しなければなりません（1つは残りを表す−1にできます）。</translation>
</message>
<message>
<source>CropAs cannot cut {x} to the size of {other}: dimension {dim} has {shape}, which is less than {shape2}.</source>
<translation>CropAsは{x}を{other}のサイズに切り取れません。次元{dim}は{shape}で、{shape2}より小さくなっています。</translation>
</message>
<message>
<source>Constant has {count} numbers for the {places} places of its shape. Give one for all, or one for each.</source>
<translation>Constantの形状には{places}個の場所がありますが、数は{count}個です。全体で1つか、1つずつ指定してください。</translation>
</message>
<message>
<source>Constant is to hold whole numbers (int64), but has fractions.</source>
<translation>Constantは整数（int64）のはずですが、小数が含まれています。</translation>
</message>
<message>
<source>RandomNoise with a shape needs the batch first, but gets {x}.</source>
<translation>shapeを指定したRandomNoiseには先頭がバッチの入力が必要ですが、{x}を受け取っています。</translation>
</message>
<message>
<source>FullLike cannot fill whole numbers {x} with {fill_value}. Choose a whole number.</source>
<translation>FullLikeは整数{x}を{fill_value}で埋められません。整数を選んでください。</translation>
</message>
<message>
<source>{type} {what}, but gets {spec}. Put an Upsample before it.</source>
<translation>{type}：{what}が、{spec}を受け取っています。前にUpsampleを置いてください。</translation>
</message>
<message>
<source>{type} {model} has no feature map at {features} of the image's size; it has them at {has}.</source>
<translation>{type} {model}には画像の{features}のサイズの特徴マップがありません（あるもの：{has}）。</translation>
</message>
<message>
<source>{type} {model} has no feature map that is larger than map {index} ({module}).</source>
<translation>{type} {model}にマップ{index}（{module}）より大きい特徴マップはありません。</translation>
</message>
<message>
<source>{type} {model} has no weights called {tag}. It has: {pretrained}.</source>
<translation>{type} {model}に{tag}という重みはありません。あるもの：{pretrained}。</translation>
</message>
<message>
<source>{type} {model} has feature maps 0 to {taps}, but not {index}.</source>
<translation>{type} {model}の特徴マップは0～{taps}で、{index}はありません。</translation>
</message>
<message>
<source>{type} {model} gives no tokens, but feature maps.</source>
<translation>{type} {model}が出力するのはトークンではなく特徴マップです。</translation>
</message>
<message>
<source>{self} needs {features} features in {port} as in {sequences}, but gets {x}.</source>
<translation>{self}の{port}には{sequences}と同じ{features}個の特徴が必要ですが、{x}を受け取っています。</translation>
</message>
<message>
<source>{who} needs the indices of a MaxPool{dims}d with return_indices, but gets {indices}.</source>
<translation>{who}にはreturn_indicesを付けたMaxPool{dims}dのインデックスが必要ですが、{indices}を受け取っています。</translation>
</message>
<message>
<source>{who} needs an index for each value, but gets {x} and {indices}.</source>
<translation>{who}には値ごとのインデックスが必要ですが、{x}と{indices}を受け取っています。</translation>
</message>
<message>
<source>The padding of {who} ({padding}) leaves nothing of the {name}.</source>
<translation>{who}のpadding（{padding}）では何も残りません（{name}）。</translation>
</message>
<message>
<source>{who} cannot come to {wanted} in {name}: a MaxPool with these windows never makes {size} of it{usual}.</source>
<translation>{who}は{wanted}になりません（{name}）。この窓のMaxPoolがそれを{size}にすることはありません{usual}。</translation>
</message>
<message>
<source>{who} cannot ignore class {ignore_index}: the target {target} holds a share of each class.</source>
<translation>{who}はクラス{ignore_index}を無視できません。目標{target}は各クラスの割合を持っています。</translation>
</message>
<message>
<source>{who} gets scores {x} and so needs a list of classes {x} int64 for each sample, ended by −1, but the target is {target}.</source>
<translation>{who}はスコア{x}を受け取るため、サンプルごとに−1で終わるクラスの列{x} int64が必要ですが、目標は{target}です。</translation>
</message>
<message>
<source>{who} needs class numbers (N) int64, but the target is {specs}.</source>
<translation>{who}にはクラス番号(N) int64が必要ですが、目標は{specs}です。</translation>
</message>
<message>
<source>{who} needs one {what}, (N), but the target is {target}.</source>
<translation>{who}には{what}(N)が必要ですが、目標は{target}です。</translation>
</message>
<message>
<source>{who} needs a grid with 5 channels and one more for each class, such as (N, 9, 8, 8), but gets {x}.</source>
<translation>{who}には、5チャンネルにクラス数を加えたグリッド（(N, 9, 8, 8)など）が必要ですが、{x}を受け取っています。</translation>
</message>
<message>
<source>{who} needs boxes (N, boxes, 5), but the target is {target}.</source>
<translation>{who}には枠(N, 枠, 5)が必要ですが、目標は{target}です。</translation>
</message>
<message>
<source>{who} needs as many channels in both, but gets {specs} and {specs2}.</source>
<translation>{who}には両方に同じ数のチャンネルが必要ですが、{specs}と{specs2}を受け取っています。</translation>
</message>
<message>
<source>{who} needs features such as (N, 64, 16, 16), but gets {each}.</source>
<translation>{who}には(N, 64, 16, 16)のような特徴が必要ですが、{each}を受け取っています。</translation>
</message>
<message>
<source>{who} compares sets of samples such as (N, 8), but gets {each}.</source>
<translation>{who}は(N, 8)のようなサンプルの集合を比べますが、{each}を受け取っています。</translation>
</message>
<message>
<source>{who} needs a target of −1 and 1, but gets yes and no {target}.</source>
<translation>{who}には−1と1の目標が必要ですが、真偽値{target}を受け取っています。</translation>
</message>
<message>
<source>{who} needs a −1 or 1 for each pair of scores {one}, but the target is {target}.</source>
<translation>{who}にはスコア{one}の各組に−1か1が必要ですが、目標は{target}です。</translation>
</message>
<message>
<source>{who} needs one −1 or 1 for each pair, (N), but the target is {target}.</source>
<translation>{who}には組ごとに1つの−1か1、(N)が必要ですが、目標は{target}です。</translation>
</message>
<message>
<source>{who} needs the batch first, but gets {x}.</source>
<translation>{who}には先頭がバッチの入力が必要ですが、{x}を受け取っています。</translation>
</message>
<message>
<source>{who} needs a score for each of two classes at least, but gets {x}. For a single score, the target must be 1 or 0 as a real number.</source>
<translation>{who}には少なくとも2クラスそれぞれのスコアが必要ですが、{x}を受け取っています。スコアが1つの場合、目標は実数の1か0でなければなりません。</translation>
</message>
<message>
<source>Flatten the output first.</source>
<translation>先に出力をFlattenで平坦化してください。</translation>
</message>
<message>
<source>{who} gets scores {x} and so needs class numbers {wanted}, but the target is {target}.{advice}</source>
<translation>{who}はスコア{x}を受け取るため、クラス番号{wanted}が必要ですが、目標は{target}です。{advice}</translation>
</message>
<message>
<source>{who} needs an output of the target's shape {target}, but gets {x}.{hint}</source>
<translation>{who}には目標の形状{target}の出力が必要ですが、{x}を受け取っています。{hint}</translation>
</message>
<message>
<source>{who} compares numbers, but gets {came} {x}.</source>
<translation>{who}は数を比較しますが、{came}{x}を受け取っています。</translation>
</message>
<message>
<source>{who} needs tensors of one shape, but gets {str}.</source>
<translation>{who}には同じ形状のテンソルが必要ですが、{str}を受け取っています。</translation>
</message>
<message>
<source>{who} needs tensors of one dtype, but gets {dtypes}.</source>
<translation>{who}には同じdtypeのテンソルが必要ですが、{dtypes}を受け取っています。</translation>
</message>
<message>
<source>{who} needs scores, but gets whole numbers {x}.</source>
<translation>{who}にはスコアが必要ですが、整数{x}を受け取っています。</translation>
</message>
<message>
<source>{who} needs a score for each class, such as (N, 10), but gets {x}.</source>
<translation>{who}には(N, 10)のようなクラスごとのスコアが必要ですが、{x}を受け取っています。</translation>
</message>
<message>
<source>{who} needs one score for each class, such as (N, 10), but gets {x}. Flatten the output first.</source>
<translation>{who}には(N, 10)のようにクラスごとに1つのスコアが必要ですが、{x}を受け取っています。先に出力をFlattenで平坦化してください。</translation>
</message>
<message>
<source>{who} needs as many numbers in {param} as there are {what}, which is {classes}, but has {count}.</source>
<translation>{who}の{param}には{what}と同数の{classes}個の数が必要ですが、{count}個です。</translation>
</message>
<message>
<source>Flatten the output, then let a Linear layer make the right size.</source>
<translation>出力をFlattenで平坦化し、Linearレイヤーで正しいサイズにしてください。</translation>
</message>
<message>
<source>Let the last layer make {wanted} of them.</source>
<translation>最後のレイヤーの出力を{wanted}個にしてください。</translation>
</message>
<message>
<source>{who} needs features for each sample, such as (N, 64), but gets {each}.</source>
<translation>{who}には(N, 64)のようなサンプルごとの特徴が必要ですが、{each}を受け取っています。</translation>
</message>
<message>
<source>{who} needs logarithms of probabilities for each step, (N, steps, symbols), but gets {x}.</source>
<translation>{who}にはステップごとの対数確率(N, ステップ, 記号)が必要ですが、{x}を受け取っています。</translation>
</message>
<message>
<source>{who} needs symbol numbers (N, length) int64, but the targets are {targets}.</source>
<translation>{who}には記号番号(N, 長さ) int64が必要ですが、目標は{targets}です。</translation>
</message>
<message>
<source>{who} has the blank at number {blank}, but there are {shape} symbols, counted from 0.</source>
<translation>{who}の空白（blank）は{blank}番ですが、記号は0から数えて{shape}個です。</translation>
</message>
<message>
<source>{who} needs a length for each sample, (N) int64, but {port} is {each}.</source>
<translation>{who}にはサンプルごとの長さ(N) int64が必要ですが、{port}は{each}です。</translation>
</message>
<message>
<source>{loss} compares {names} and {names2}, but training has one output and one target for each sample. Choose another loss.</source>
<translation>{loss}は{names}と{names2}を比べますが、学習ではサンプルごとに出力と目標が1つずつです。別の損失を選んでください。</translation>
</message>
<message>
<source>{loss} needs one class for each sample, but {dataset} has one for each place. Choose CrossEntropyLoss.</source>
<translation>{loss}にはサンプルごとに1つのクラスが必要ですが、{dataset}には場所ごとにあります。CrossEntropyLossを選んでください。</translation>
</message>
<message>
<source>{loss} needs {wanted}. Choose another loss.</source>
<translation>{loss}には{wanted}が必要です。別の損失を選んでください。</translation>
</message>
<message>
<source>{loss} with log_target needs logarithms, but {dataset} has classes. Switch log_target off.</source>
<translation>log_targetを使う{loss}には対数が必要ですが、{dataset}はクラスを持ちます。log_targetをオフにしてください。</translation>
</message>
<message>
<source>{loss} needs one class for each place, but {dataset} only says in which order they come. Draw an objective with CTCLoss.</source>
<translation>{loss}には場所ごとに1つのクラスが必要ですが、{dataset}は順序しか示しません。CTCLossを使った目的を描いてください。</translation>
</message>
<message>
<source>{dataset} has boxes to predict; no loss compares one output with them.</source>
<translation>{dataset}で予測するのは枠です。1つの出力を枠と比べる損失はありません。</translation>
</message>
<message>
<source>{loss} needs one class for each sample, but {dataset} has any number of labels. Choose BCEWithLogitsLoss.</source>
<translation>{loss}にはサンプルごとに1つのクラスが必要ですが、{dataset}のラベルはいくつでもありえます。BCEWithLogitsLossを選んでください。</translation>
</message>
<message>
<source>{loss} cannot compare the output with the input: {dataset} has {reason}. Choose MSELoss or L1Loss, and data of numbers.</source>
<translation>{loss}では出力と入力を比べられません（{dataset}：{reason}）。MSELossかL1Lossと、数値のデータを選んでください。</translation>
</message>
<message>
<source>{loss} needs classes, but {dataset} has values to predict. Choose MSELoss or L1Loss.</source>
<translation>{loss}にはクラスが必要ですが、{dataset}は予測する値を持ちます。MSELossかL1Lossを選んでください。</translation>
</message>
<message>
<source>{who} needs a variance for each output {x}, or one for all in its last dimension, but var is {var}.</source>
<translation>{who}には出力{x}ごとの分散か、最後の次元で共通の分散が必要ですが、varは{var}です。</translation>
</message>
<message>
<source>{who} averages over a batch, but gets a single number.</source>
<translation>{who}はバッチで平均しますが、単一の数を受け取っています。</translation>
</message>
<message>
<source>{who} needs an output of the shape {wanted}, an estimate for each of {count} quantiles of the target {target}, but gets {x}.</source>
<translation>{who}には形状{wanted}の出力（目標{target}の{count}個の分位数それぞれの推定値）が必要ですが、{x}を受け取っています。</translation>
</message>
<message>
<source>{who} needs numbers of each sample, such as (N, 1), but gets {x}.</source>
<translation>{who}には(N, 1)のようなサンプルごとの数が必要ですが、{x}を受け取っています。</translation>
</message>
<message>
<source>{who} needs one weight for each sample, (N), but gets {weight}.</source>
<translation>{who}にはサンプルごとに1つの重み(N)が必要ですが、{weight}を受け取っています。</translation>
</message>
<message>
<source>{who} needs sequences (N, positions, features), but gets {spec} as {port}.</source>
<translation>{who}には系列(N, 位置, 特徴)が必要ですが、{port}に{spec}を受け取っています。</translation>
</message>
<message>
<source>{who} cannot split {features} features into {heads} heads of equal size.</source>
<translation>{who}は{features}個の特徴を{heads}個の同じ大きさのヘッドに分けられません。</translation>
</message>
<message>
<source>{who} needs {port} as {pair}, {batch} or {batch2}, but gets {mask}.</source>
<translation>{who}の{port}は{pair}、{batch}、{batch2}のいずれかでなければなりませんが、{mask}を受け取っています。</translation>
</message>
<message>
<source>{who} needs {port} as {batch}, but gets {mask}.</source>
<translation>{who}の{port}は{batch}でなければなりませんが、{mask}を受け取っています。</translation>
</message>
<message>
<source>{who} hides what comes later itself while {causal} is on, and takes no {port} beside that.</source>
<translation>{causal}がオンの間、{who}は後に来るものを自分で隠すため、{port}は併用できません。</translation>
</message>
<message>
<source>{who} needs {port} as yes and no (bool) or as {dtype}, but gets {mask}.</source>
<translation>{who}の{port}は真偽値（bool）か{dtype}でなければなりませんが、{mask}を受け取っています。</translation>
</message>
<message>
<source>{who} gets {inputs} at “{param}” and is told to take the number {number} there. Remove the wire, or empty the number.</source>
<translation>{who}は「{param}」に{inputs}を受け取りますが、そこでは数{number}を使う設定です。ワイヤーを取り除くか、数を空にしてください。</translation>
</message>
<message>
<source>{who} needs a tensor or a number for “{param}”. Connect one, or type a number.</source>
<translation>{who}の「{param}」にはテンソルか数が必要です。接続するか、数を入力してください。</translation>
</message>
<message>
<source>Nesterov momentum needs a momentum above 0 and a dampening of 0.</source>
<translation>Nesterovモーメンタムには0より大きいmomentumと0のdampeningが必要です。</translation>
</message>
<message>
<source>The first of etas must be below 1 and the second above 1, not {shrink}, {grow}.</source>
<translation>etasの1つ目は1未満、2つ目は1より大きくなければなりません。{shrink}, {grow}にはできません。</translation>
</message>
<message>
<source>The first of step_sizes must not be above the second, not {low}, {high}.</source>
<translation>step_sizesの1つ目は2つ目以下でなければなりません。{low}, {high}にはできません。</translation>
</message>
<message>
<source>Its ENTRIES is no tuple of LayerDef.</source>
<translation>ENTRIESがLayerDefのタプルではありません。</translation>
</message>
<message>
<source>“{strange}” cannot be a type: it is no name.</source>
<translation>「{strange}」は名前ではないため、種類にできません。</translation>
</message>
<message>
<source>It cannot be loaded: {name}: {told}.</source>
<translation>読み込めません：{name}：{told}。</translation>
</message>
<message>
<source>The environment cannot be read: {error}.</source>
<translation>環境を読み取れません：{error}。</translation>
</message>
<message>
<source>Stronger highs: this is for waves, but the sounds are read as a picture of their pitches.</source>
<translation>高音の強調: 波形のためのものですが、音は音高の画像として読み込まれます。</translation>
</message>
<message>
<source>Truncate: a sample has {kind} tokens, fewer than {length}. Give a smaller length.</source>
<translation>切り詰め: サンプルのトークンは {kind} 個で、{length} より少ないです。もっと小さい長さを指定してください。</translation>
</message>
<message>
<source>Differences: a sample has one step only, and two are needed. Read longer windows.</source>
<translation>差分: サンプルは1ステップだけですが、2つ必要です。もっと長いウィンドウで読み込んでください。</translation>
</message>
<message>
<source>Clip: the lower limit {low} lies above the upper one, {high}. Exchange them.</source>
<translation>値の制限: 下限 {low} が上限 {high} を上回っています。入れ替えてください。</translation>
</message>
<message>
<source>Clip: values lie between {least} and {most}, so that all would become the same. Choose limits between which some of them lie.</source>
<translation>値の制限: 値は {least} から {most} の間にあるため、すべて同じになります。一部の値が間に入る上下限を選んでください。</translation>
</message>
<message>
<source>Multiply and add: with the factor 0, all values would be the same. Give another one.</source>
<translation>乗算と加算: 係数が0では、すべての値が同じになります。別の値を指定してください。</translation>
</message>
<message>
<source>Logarithm: values begin at {low}, below the offset {offset}. Set the offset to {low}.</source>
<translation>対数: 値は {low} から始まり、オフセット {offset} を下回ります。オフセットを {low} にしてください。</translation>
</message>
<message>
<source>Drop columns: at least one column must be left.</source>
<translation>列を除く: 少なくとも1列は残す必要があります。</translation>
</message>
<message>
<source>Drop columns: there is no column “{name}” (there is: {known}).</source>
<translation>列を除く: 列「{name}」はありません（あるもの: {known}）。</translation>
</message>
<message>
<source>a picture has channels, height and width, but a sample is {shape}.</source>
<translation>画像にはチャンネル、高さ、幅がありますが、サンプルは {shape} です。</translation>
</message>
<message>
<source>Grey: the pictures have {channels} channel already; three were expected. Remove the step.</source>
<translation>グレー: 画像はすでに {channels} チャンネルです。3つが必要でした。このステップを削除してください。</translation>
</message>
<message>
<source>Cut out the middle: {height}×{width} is larger than the picture, {height2}×{width2}. Give a smaller size.</source>
<translation>中央を切り出す: {height}×{width} は画像 {height2}×{width2} より大きいです。もっと小さくしてください。</translation>
</message>
<message>
<source>Add a border: {height}×{width} is smaller than the picture, {height2}×{width2}. Give a larger size.</source>
<translation>余白を加える: {height}×{width} は画像 {height2}×{width2} より小さいです。もっと大きくしてください。</translation>
</message>
<message>
<source>Equalise: the pictures have no range of values. Remove the step.</source>
<translation>平坦化: 画像に値の範囲がありません。このステップを削除してください。</translation>
</message>
<message>
<source>the data has no input “{name}” (there is: {known}).</source>
<translation>データに入力「{name}」はありません（あるもの: {known}）。</translation>
</message>
<message>
<source>this is for {wanted}, but the data is {given}. Remove the step.</source>
<translation>{wanted}のためのものですが、データは{given}です。このステップを削除してください。</translation>
</message>
<message>
<source>the boxes of the pictures would no longer lie where they are drawn.</source>
<translation>画像の枠が、描かれた位置に来なくなります。</translation>
</message>
<message>
<source>samples would have {now} places, but what is to be predicted is known for {was}. Set the size where the data is read.</source>
<translation>サンプルの位置は {now} になりますが、予測対象は {was} についてわかっています。データの読み込みで大きさを設定してください。</translation>
</message>
<message>
<source>The code has no class or function called {name}. Write “class {name}(nn.Module):”.</source>
<translation>コードに{name}というクラスや関数がありません。「class {name}(nn.Module):」と書いてください。</translation>
</message>
<message>
<source>The argument “{name}” of {owner} has no kind that can be set here. Annotate it as int, float, bool, str, tuple[int, ...] or Literal[…].</source>
<translation>{owner}の引数「{name}」はここで設定できる種類ではありません。int、float、bool、str、tuple[int, ...]、Literal[…]のいずれかで注釈してください。</translation>
</message>
<message>
<source>{node} has no method “forward”, so it computes nothing.</source>
<translation>{node}にメソッド「forward」がないため、何も計算しません。</translation>
</message>
<message>
<source>“{function}” takes *args or **kwargs. Name its arguments.</source>
<translation>「{function}」は*argsか**kwargsを取ります。引数に名前を付けてください。</translation>
</message>
<message>
<source>“forward” takes no tensor. Give it an argument, such as x.</source>
<translation>「forward」がテンソルを受け取りません。xなどの引数を付けてください。</translation>
</message>
<message>
<source>Line {lineno} of {name} cannot be read: {msg}.</source>
<translation>{name}の{lineno}行目を読み取れません：{msg}。</translation>
</message>
<message>
<source>The code of {name} cannot be read: it is nested too deeply or holds odd bytes.</source>
<translation>{name}のコードを読み取れません。入れ子が深すぎるか、不正なバイトが含まれています。</translation>
</message>
<message>
<source>The default of “{arg}” in “{function}” is no plain value. Write a number or a word.</source>
<translation>「{function}」の「{arg}」の既定値が単純な値ではありません。数か語を書いてください。</translation>
</message>
<message>
<source>{who} needs a fixed size in dimension {dim}, but {spec} leaves it open ({size}).</source>
<translation>{who}の次元{dim}には固定サイズが必要ですが、{spec}では未定です（{size}）。</translation>
</message>
<message>
<source>{who} calculates with real numbers, but gets whole numbers {spec}. Put an Embedding before it.</source>
<translation>{who}は実数で計算しますが、整数{spec}を受け取っています。前にEmbeddingを置いてください。</translation>
</message>
<message>
<source>{who} calculates with real numbers, but gets whole numbers {spec}. Put a To before it.</source>
<translation>{who}は実数で計算しますが、整数{spec}を受け取っています。前にToを置いてください。</translation>
</message>
<message>
<source>{who} calculates with numbers, but gets yes and no {spec}. Put a To before it.</source>
<translation>{who}は数で計算しますが、真偽値{spec}を受け取っています。前にToを置いてください。</translation>
</message>
<message>
<source>{who} needs yes and no (bool), such as a comparison gives, but gets {spec}.</source>
<translation>{who}には比較の結果のような真偽値（bool）が必要ですが、{spec}を受け取っています。</translation>
</message>
<message>
<source>{who} needs features for each sample, such as (N, 64), but gets {spec}.</source>
<translation>{who}には(N, 64)のようなサンプルごとの特徴が必要ですが、{spec}を受け取っています。</translation>
</message>
<message>
<source>{who} needs channels, such as (N, 16, 8, 8), but gets {spec}.</source>
<translation>{who}には(N, 16, 8, 8)のようなチャンネルが必要ですが、{spec}を受け取っています。</translation>
</message>
<message>
<source>{fitting} is for {came}.</source>
<translation>{fitting}は{came}用です。</translation>
</message>
<message>
<source>{who} needs {things} ({wanted}), but gets {spec}.{other}</source>
<translation>{who}には{things}({wanted})が必要ですが、{spec}を受け取っています。{other}</translation>
</message>
<message>
<source>{who} cannot split {count} {what} into {parts} {parts_name} of equal size.</source>
<translation>{who}は{count}個の{what}を{parts}個の同じ大きさの{parts_name}に分けられません。</translation>
</message>
<message>
<source>{who} has {param} {dim}, but the dimensions of {spec} go from 0 to {rank} or from -1 to {rank2}.</source>
<translation>{who}の{param}は{dim}ですが、{spec}の次元は0～{rank}または-1～{rank2}です。</translation>
</message>
<message>
<source>{who} would {verb} along dimension {dim}, the batch, and so mix the samples. Choose another {param}.</source>
<translation>{who}は次元{dim}（バッチ）に沿って処理（{verb}）し、サンプルを混ぜてしまいます。別の{param}を選んでください。</translation>
</message>
<message>
<source>{who} gets {shown}, and would set each sample against every other one. Bring the batches to the same dimension.</source>
<translation>{who}は{shown}を受け取り、各サンプルを他のすべてのサンプルと突き合わせてしまいます。バッチを同じ次元に揃えてください。</translation>
</message>
<message>
<source>{who} would {verb} along dimension {dim}, the batch, and so mix the samples. Choose another one.</source>
<translation>{who}は次元{dim}（バッチ）に沿って処理（{verb}）し、サンプルを混ぜてしまいます。別の次元を選んでください。</translation>
</message>
<message>
<source>{who} has {param} {shown}, which name one dimension of {spec} twice.</source>
<translation>{who}の{param} {shown}は{spec}の同じ次元を2回指定しています。</translation>
</message>
<message>
<source>{who} knows no size called {unknown}: {x} has none of that name.</source>
<translation>{who}に{unknown}というサイズはありません。{x}にその名前のサイズがないためです。</translation>
</message>
<message>
<source>{who} needs tensors of one shape, but gets {shown}: {clash} do not match.</source>
<translation>{who}には同じ形状のテンソルが必要ですが、{shown}を受け取っています（{clash}が一致しません）。</translation>
</message>
<message>
<source>The window of {who} spans {spans} in {name}, but its input has only {sizes}{padded}.</source>
<translation>{who}の窓は{spans}に及びますが（{name}）、入力は{sizes}しかありません{padded}。</translation>
</message>
<message>
<source>This project holds Python code of its own, which runs only after you trust it.</source>
<translation>このプロジェクトには独自のPythonコードが含まれ、信頼するまで実行されません。</translation>
</message>
<message>
<source>Read it, then trust it: in the window at the layer, or with `layerloom trust FILE`.</source>
<translation>内容を読んでから信頼してください。ウィンドウのレイヤー、または`layerloom trust FILE`で行えます。</translation>
</message>
<message>
<source>The trust could not be written to “{path}”: {strerror}.</source>
<translation>信頼の設定を「{path}」に書き込めませんでした：{strerror}。</translation>
</message>
<message>
<source>Check the folder's permissions.</source>
<translation>フォルダーのアクセス権を確認してください。</translation>
</message>
<message>
<source>Did you mean “{near}”?</source>
<translation>もしかして：「{near}」</translation>
</message>
<message>
<source>There is: {known}.</source>
<translation>使えるもの：{known}。</translation>
</message>
<message>
<source>The library has no block “{id}”.</source>
<translation>ライブラリにブロック「{id}」はありません。</translation>
</message>
<message>
<source>There is a block called “{name}” already.</source>
<translation>「{name}」というブロックはすでにあります。</translation>
</message>
<message>
<source>Choose another name, or replace it.</source>
<translation>別の名前を選ぶか、置き換えてください。</translation>
</message>
<message>
<source>“{block}” came with Layerloom and cannot be deleted.</source>
<translation>「{block}」はLayerloomに付属のため削除できません。</translation>
</message>
<message>
<source>The folder “{parent}” could not be made: {strerror}.</source>
<translation>フォルダー「{parent}」を作成できませんでした：{strerror}。</translation>
</message>
<message>
<source>“{block}” could not be deleted: {strerror}.</source>
<translation>「{block}」を削除できませんでした：{strerror}。</translation>
</message>
<message>
<source>There is no template “{id}”.</source>
<translation>テンプレート「{id}」はありません。</translation>
</message>
<message>
<source>{hint}There is: {known}.</source>
<translation>{hint}使えるもの：{known}。</translation>
</message>
<message>
<source>This network has layers of {error}, which is not installed.</source>
<translation>このネットワークには{error}のレイヤーがありますが、{error}がインストールされていません。</translation>
</message>
<message>
<source>Install it with: pip install {error} (where Layerloom runs with uv: uv sync --extra {error}).</source>
<translation>pip install {error}でインストールしてください（uvでLayerloomを使う場合：uv sync --extra {error}）。</translation>
</message>
<message>
<source>The size {missing} is that of no Input.</source>
<translation>サイズ{missing}はどのInputのものでもありません。</translation>
</message>
<message>
<source>{reason} Choose another initialiser.</source>
<translation>{reason}別の初期化を選んでください。</translation>
</message>
<message>
<source>Samples must stay apart: let the first size of what you give be that of what you get.</source>
<translation>サンプルは独立でなければなりません。出力の最初のサイズを入力の最初のサイズと同じにしてください。</translation>
</message>
<message>
<source>its code raised {name}: {value}.</source>
<translation>コードが{name}を送出しました：{value}。</translation>
</message>
<message>
<source>it gives {outputs} results, but its signature promises {outputs2}. Annotate what `forward` returns, such as tuple[torch.Tensor, torch.Tensor].</source>
<translation>結果は{outputs}個ですが、シグネチャでは{outputs2}個です。`forward`の戻り値をtuple[torch.Tensor, torch.Tensor]のように注釈してください。</translation>
</message>
<message>
<source>{outputs} came out for a batch of 7, {others} for one of 11. {keep}</source>
<translation>バッチ7では{outputs}、バッチ11では{others}が出力されました。{keep}</translation>
</message>
<message>
<source>The network “{network}” cannot be compiled. {message}</source>
<translation>ネットワーク「{network}」をコンパイルできません。{message}</translation>
</message>
<message>
<source>Run {path}: the checkpoint “{checkpoint}” does not fit its network ({first}).</source>
<translation>実行{path}：チェックポイント「{checkpoint}」がネットワークに合いません（{first}）。</translation>
</message>
<message>
<source>The specification of run {path} is not text.</source>
<translation>実行{path}の仕様がテキストではありません。</translation>
</message>
<message>
<source>No epoch is complete yet; the latest weights are used.</source>
<translation>完了したエポックがまだないため、最新の重みを使います。</translation>
</message>
<message>
<source>“{path}” is no run folder: it holds no spec.json.</source>
<translation>「{path}」は実行フォルダーではありません。spec.jsonがありません。</translation>
</message>
<message>
<source>The run {path} could not be read: {strerror}.</source>
<translation>実行{path}を読み込めませんでした：{strerror}。</translation>
</message>
<message>
<source>Train the run until its first epoch is complete; that saves a checkpoint.</source>
<translation>最初のエポックが完了するまで学習してください。チェックポイントが保存されます。</translation>
</message>
<message>
<source>Train the run again.</source>
<translation>もう一度学習を実行してください。</translation>
</message>
<message>
<source>Start a new run.</source>
<translation>新しい実行を開始してください。</translation>
</message>
<message>
<source>What is said about run {run} (its name, tags and notes, in about.json) cannot be read: {reason}.</source>
<translation>実行{run}の情報（about.jsonにある名前、タグ、メモ）を読み込めません：{reason}。</translation>
</message>
<message>
<source>Repair the file, or remove it to begin anew.</source>
<translation>ファイルを修復するか、削除してやり直してください。</translation>
</message>
<message>
<source>What is said about run {run} is no JSON: {error}.</source>
<translation>実行{run}の情報がJSONではありません：{error}。</translation>
</message>
<message>
<source>Give numbers, words, lists.</source>
<translation>数、文字列、リストを指定してください。</translation>
</message>
<message>
<source>The validation loss was least after epoch {best} ({validated}) and is {now} now, while the training loss fell from {trained} to {learnt}.</source>
<translation>検証損失はエポック{best}の後に最小（{validated}）となり、今は{now}です。その間に学習損失は{trained}から{learnt}に下がりました。</translation>
</message>
<message>
<source>The training loss has stayed near {now} for {latest} epochs, and the {metric} on the training data itself is only {quality}.</source>
<translation>学習損失は{latest}エポックにわたって{now}付近のままで、学習データ自体での{metric}も{quality}にとどまっています。</translation>
</message>
<message>
<source>Of {samples} training samples that were looked at, the network contradicts up to {share}: it is sure that they are of another class than their label says.</source>
<translation>調べた{samples}個の学習サンプルのうち、最大{share}でネットワークがラベルと食い違い、別のクラスだと確信しています。</translation>
</message>
<message>
<source>The network learns its training data by heart instead of what is general about it.</source>
<translation>ネットワークが一般的なことを学ばず、学習データを丸暗記しています。</translation>
</message>
<message>
<source>The network is too small or too restricted for what it is to learn.</source>
<translation>ネットワークが、学ぶべきことに対して小さすぎるか、制限されすぎています。</translation>
</message>
<message>
<source>Some labels seem to be wrong; the network will learn their mistakes if it trains for long.</source>
<translation>一部のラベルが誤っているようです。長く学習すると、ネットワークはその誤りを覚えてしまいます。</translation>
</message>
<message>
<source>The gradient's norm reached {largest} at step {step}, most of it in the layer “{layer}”; it was {usual} at first.</source>
<translation>勾配のノルムがステップ{step}で{largest}に達し、その大部分はレイヤー「{layer}」のものです。最初は{usual}でした。</translation>
</message>
<message>
<source>For the size of its weights, the gradient of the layer “{layer}” is {share} of the strongest one.</source>
<translation>レイヤー「{layer}」の勾配は、重みの大きさに対して、最も強いレイヤーの{share}です。</translation>
</message>
<message>
<source>In the layer “{layer}”, {share} of the units gave 0 for every sample looked at.</source>
<translation>レイヤー「{layer}」では、観察したすべてのサンプルで{share}のユニットが0を返しました。</translation>
</message>
<message>
<source>Steps are driven by a few huge gradients, which throw the weights about.</source>
<translation>少数の巨大な勾配がステップを決め、重みが大きく振り回されています。</translation>
</message>
<message>
<source>What is to be learnt does not reach the first layers, which stay as they were drawn by chance.</source>
<translation>学ぶべきことが最初のレイヤーに届かず、偶然決まった初期値のままです。</translation>
</message>
<message>
<source>Units that always give 0 get no gradient: they never learn again.</source>
<translation>常に0を返すユニットには勾配が届かず、二度と学習しません。</translation>
</message>
<message>
<source>The loss of “{winner}” is {now} now ({first} at first), that of “{loser}” is {now2} ({first2} at first).</source>
<translation>「{winner}」の損失は現在{now}（最初は{first}）、「{loser}」の損失は{now2}（最初は{first2}）です。</translation>
</message>
<message>
<source>One side of the contest wins outright, so that the other learns nothing from it any more.</source>
<translation>競争の一方が完全に勝ち、もう一方が何も学べなくなっています。</translation>
</message>
<message>
<source>The generator makes the same thing again and again, whatever it is given.</source>
<translation>生成器が、何を与えられても同じものばかり作っています。</translation>
</message>
<message>
<source>What comes out of “{layer}” differs from sample to sample by only {share} of what its numbers differ by at all.</source>
<translation>「{layer}」の出力のサンプル間の違いは、数値全体のばらつきの{share}しかありません。</translation>
</message>
<message>
<source>Let “{side}” learn every {every} steps</source>
<translation>「{side}」を{every}ステップごとに学習させる</translation>
</message>
<message>
<source>Set batch_size to {size}</source>
<translation>batch_sizeを{size}に設定</translation>
</message>
<message>
<source>The loss was {first} at first and is {last} now, while each step changes the weights by {moved} of their size.</source>
<translation>損失は最初{first}で、今は{last}です。各ステップは重みをその大きさの{moved}だけ変えています。</translation>
</message>
<message>
<source>The training loss went from {losses} to {losses2} in {losses3} epochs; a step changes the weights by at most {moved} of their size.</source>
<translation>学習損失は{losses3}エポックで{losses}から{losses2}になりました。1ステップは重みを最大でその大きさの{moved}だけ変えています。</translation>
</message>
<message>
<source>The loss became no number after steps that changed the weights by {moved} of their size.</source>
<translation>重みをその大きさの{moved}だけ変えたステップの後、損失が数値でなくなりました。</translation>
</message>
<message>
<source>Steps leap over what they look for.</source>
<translation>ステップが目指す場所を飛び越えています。</translation>
</message>
<message>
<source>The training would get there, but only after very many more epochs.</source>
<translation>学習は進みますが、さらに非常に多くのエポックが必要です。</translation>
</message>
<message>
<source>Set lr to {wanted}</source>
<translation>lrを{wanted}に設定</translation>
</message>
<message>
<source>Set clip_norm to 1</source>
<translation>clip_normを1に設定</translation>
</message>
<message>
<source>Set weight_decay to {wanted}</source>
<translation>weight_decayを{wanted}に設定</translation>
</message>
<message>
<source>Set patience to {patience}</source>
<translation>patienceを{patience}に設定</translation>
</message>
<message>
<source>Insert Dropout after {before}</source>
<translation>{before}の後にDropoutを挿入</translation>
</message>
<message>
<source>Set {name} of {node} to {wanted}</source>
<translation>{node}の{name}を{wanted}に設定</translation>
</message>
<message>
<source>Set label_smoothing to 0.1</source>
<translation>label_smoothingを0.1に設定</translation>
</message>
<message>
<source>Insert {type} after {node}</source>
<translation>{node}の後に{type}を挿入</translation>
</message>
<message>
<source>Replace {node} by {new}</source>
<translation>{node}を{new}に置き換え</translation>
</message>
<message>
<source>{share} of the time, training waits for its next batch.</source>
<translation>時間の{share}は、学習が次のバッチを待っています。</translation>
</message>
<message>
<source>The network could learn faster: what prepares its batches is too slow.</source>
<translation>ネットワークはもっと速く学習できます。バッチの準備が遅すぎます。</translation>
</message>
<message>
<source>Leave out the augmentation {augment}</source>
<translation>データ拡張{augment}を除外</translation>
</message>
<message>
<source>The worker process is still running.</source>
<translation>ワーカープロセスはまだ動作中です。</translation>
</message>
<message>
<source>Its process ended without saying why.</source>
<translation>プロセスが理由を示さずに終了しました。</translation>
</message>
<message>
<source>The checkpoint of run {folder} could not be copied: {error}.</source>
<translation>実行{folder}のチェックポイントをコピーできませんでした：{error}。</translation>
</message>
<message>
<source>Check that the disk has space and may be written to.</source>
<translation>ディスクに空きがあり、書き込み可能か確認してください。</translation>
</message>
<message>
<source>The request for the import could not be written: {strerror}.</source>
<translation>インポートの要求を書き込めませんでした：{strerror}。</translation>
</message>
<message>
<source>Check that disk has space.</source>
<translation>ディスクの空き容量を確認してください。</translation>
</message>
<message>
<source>The bench could not be kept: {strerror}.</source>
<translation>測定結果を保存できませんでした: {strerror}。</translation>
</message>
<message>
<source>Save it elsewhere.</source>
<translation>別の場所に保存してください。</translation>
</message>
<message>
<source>Start it again; a training goes on from its last checkpoint.</source>
<translation>もう一度開始してください。学習は最後のチェックポイントから続きます。</translation>
</message>
<message>
<source>“{place}” is no place to meet.</source>
<translation>「{place}」は待ち合わせ場所として使えません。</translation>
</message>
<message>
<source>Write it as MACHINE:PORT, such as node1:29500.</source>
<translation>node1:29500のように「マシン:ポート」の形で書いてください。</translation>
</message>
<message>
<source>The run {folder} could not be copied to “{root}”: {strerror}.</source>
<translation>実行{folder}を「{root}」にコピーできませんでした: {strerror}。</translation>
</message>
<message>
<source>Make space, or choose another place.</source>
<translation>空きを作るか、別の場所を選んでください。</translation>
</message>
<message>
<source>The run {folder} could not be moved to “{root}”: {strerror}.</source>
<translation>実行{folder}を「{root}」へ移動できませんでした：{strerror}。</translation>
</message>
<message>
<source>It is still in “{parent}”.</source>
<translation>「{parent}」に残っています。</translation>
</message>
<message>
<source>The weights that run {run} began with could not be copied: {strerror}.</source>
<translation>実行{run}の開始時の重みをコピーできませんでした: {strerror}。</translation>
</message>
<message>
<source>Make space for them, or prune again.</source>
<translation>空きを作るか、もう一度枝刈りしてください。</translation>
</message>
<message>
<source>Check that the folder exists, may be written to and has space, or save the project elsewhere.</source>
<translation>フォルダーが存在し、書き込み可能で、空き容量があるか確認するか、プロジェクトを別の場所に保存してください。</translation>
</message>
<message>
<source>There is no run folder “{path}”.</source>
<translation>実行フォルダー「{path}」がありません。</translation>
</message>
<message>
<source>Give a folder inside a project's .runs.</source>
<translation>プロジェクトの.runs内のフォルダーを指定してください。</translation>
</message>
<message>
<source>The run {path} is being trained already, by process {other}.</source>
<translation>実行{path}はすでにプロセス{other}が学習中です。</translation>
</message>
<message>
<source>Stop that one first, or wait until it is done.</source>
<translation>先にそれを停止するか、終わるまで待ってください。</translation>
</message>
<message>
<source>The run {self} was written by a script of your own: it holds no network for this.</source>
<translation>実行{self}は自作のスクリプトが書いたもので、これに使えるネットワークを含みません。</translation>
</message>
<message>
<source>Its curves and files are there; choose another run for this.</source>
<translation>曲線とファイルはあります。これには別の実行を選んでください。</translation>
</message>
<message>
<source>No run could be made in “{root}”: {strerror}.</source>
<translation>「{root}」に実行を作成できませんでした：{strerror}。</translation>
</message>
<message>
<source>“{path}” is not empty.</source>
<translation>「{path}」は空ではありません。</translation>
</message>
<message>
<source>Give a folder that does not exist yet, or remove it first.</source>
<translation>まだ存在しないフォルダーを指定するか、先に削除してください。</translation>
</message>
<message>
<source>No run could be made in “{path}”: {strerror}.</source>
<translation>「{path}」に実行を作成できませんでした：{strerror}。</translation>
</message>
<message>
<source>The runs in “{root}” could not be listed: {strerror}.</source>
<translation>「{root}」の実行を一覧できませんでした：{strerror}。</translation>
</message>
<message>
<source>The specification of run {self} is not text.</source>
<translation>実行{self}の仕様がテキストではありません。</translation>
</message>
<message>
<source>The specification of run {self} could not be read: {strerror}.</source>
<translation>実行{self}の仕様を読み込めませんでした：{strerror}。</translation>
</message>
<message>
<source>What the search needs could not be written: {strerror}.</source>
<translation>探索に必要なものを書き込めませんでした：{strerror}。</translation>
</message>
<message>
<source>Check that the disk has space.</source>
<translation>ディスクに空きがあるか確認してください。</translation>
</message>
<message>
<source>The events file “{path}” could not be opened: {strerror}.</source>
<translation>イベントファイル「{path}」を開けませんでした：{strerror}。</translation>
</message>
<message>
<source>Check that its folder may be written to and has space.</source>
<translation>フォルダーが書き込み可能で、空き容量があるか確認してください。</translation>
</message>
<message>
<source>The events file “{path}” could not be read: {strerror}.</source>
<translation>イベントファイル「{path}」を読み込めませんでした：{strerror}。</translation>
</message>
<message>
<source>The run {run} has told no numbers yet.</source>
<translation>実行{run}にはまだ数値がありません。</translation>
</message>
<message>
<source>Train it for at least one epoch.</source>
<translation>少なくとも1エポック学習させてください。</translation>
</message>
<message>
<source>“{parent}” could not be made: {strerror}.</source>
<translation>「{parent}」を作成できませんでした：{strerror}。</translation>
</message>
<message>
<source>Check that `ssh {way}` works in a terminal.</source>
<translation>ターミナルで`ssh {way}`が動作するか確認してください。</translation>
</message>
<message>
<source>The machine {way} {what}: {last}.</source>
<translation>マシン{way}：{what}（{last}）。</translation>
</message>
<message>
<source>The machine {way} {what}.</source>
<translation>マシン{way}：{what}。</translation>
</message>
<message>
<source>“{host}” is no machine.</source>
<translation>「{host}」はマシンではありません。</translation>
</message>
<message>
<source>Write it as ssh takes it: machine, or user@machine.</source>
<translation>sshと同じ形で書いてください：machineまたはuser@machine。</translation>
</message>
<message>
<source>No program called ssh was found.</source>
<translation>sshというプログラムが見つかりませんでした。</translation>
</message>
<message>
<source>Install OpenSSH, or train here.</source>
<translation>OpenSSHをインストールするか、ここで学習させてください。</translation>
</message>
<message>
<source>The run {run} is being trained.</source>
<translation>実行{run}は学習中です。</translation>
</message>
<message>
<source>Stop it first, then delete it.</source>
<translation>先に停止してから削除してください。</translation>
</message>
<message>
<source>The run {run} could not be put into the trash: {strerror}.</source>
<translation>実行{run}をごみ箱に入れられませんでした：{strerror}。</translation>
</message>
<message>
<source>Check the folder's permissions; it is where it was.</source>
<translation>フォルダーのアクセス権を確認してください。実行は元の場所にあります。</translation>
</message>
<message>
<source>The trash in “{root}” could not be emptied: {strerror}.</source>
<translation>「{root}」のごみ箱を空にできませんでした：{strerror}。</translation>
</message>
<message>
<source>The run {was} could not be taken out of the trash: {strerror}.</source>
<translation>実行{was}をごみ箱から戻せませんでした：{strerror}。</translation>
</message>
<message>
<source>It may still be in “{now}”.</source>
<translation>「{now}」にまだあるかもしれません。</translation>
</message>
<message>
<source>The process that makes variants ended without an answer.</source>
<translation>変化した例を作るプロセスが、答えずに終了しました。</translation>
</message>
<message>
<source>Try it again.</source>
<translation>もう一度試してください。</translation>
</message>
<message>
<source>No process could be started to make variants: {strerror}.</source>
<translation>変化した例を作るプロセスを開始できませんでした: {strerror}。</translation>
</message>
<message>
<source>Close other programs.</source>
<translation>ほかのプログラムを閉じてください。</translation>
</message>
<message>
<source>Variants are not made any more.</source>
<translation>変化した例はもう作られません。</translation>
</message>
<message>
<source>The worker process ended unexpectedly ({code}).{said}</source>
<translation>ワーカープロセスが予期せず終了しました（{code}）。{said}</translation>
</message>
<message>
<source>The worker process ended before it got its job. {crash_reason}</source>
<translation>ワーカープロセスがジョブを受け取る前に終了しました。{crash_reason}</translation>
</message>
<message>
<source>The folder for logs “{folder}” could not be made: {strerror}.</source>
<translation>ログ用フォルダー「{folder}」を作成できませんでした：{strerror}。</translation>
</message>
<message>
<source>Make it, or name another home in the environment variable LAYERLOOM_HOME.</source>
<translation>作成するか、環境変数LAYERLOOM_HOMEで別の場所を指定してください。</translation>
</message>
<message>
<source>The worker process could not be started: {strerror}.</source>
<translation>ワーカープロセスを開始できませんでした：{strerror}。</translation>
</message>
<message>
<source>Close other programs, try again.</source>
<translation>他のプログラムを閉じて、もう一度試してください。</translation>
</message>
<message>
<source>The run ends after epoch {epoch}, as it was asked to.</source>
<translation>指示どおり、実行はエポック{epoch}の後に終了します。</translation>
</message>
<message>
<source>The batch size of {batch_size} is larger than the data: each step sees all {samples} samples.</source>
<translation>バッチサイズ{batch_size}がデータより大きいため、各ステップで{samples}サンプルすべてを見ます。</translation>
</message>
<message>
<source>Start a new run; the best checkpoint, if it is whole, can still be exported.</source>
<translation>新しい実行を始めてください。最良のチェックポイントは、壊れていなければエクスポートできます。</translation>
</message>
<message>
<source>{message} The one before is whole. The training goes on, and it is tried again.</source>
<translation>{message}その前のものは壊れていません。学習は続き、もう一度試されます。</translation>
</message>
<message>
<source>The checkpoint could not be written: {strerror}.</source>
<translation>チェックポイントを書き込めませんでした：{strerror}。</translation>
</message>
<message>
<source>Make space or check the permissions of “{path}”, then resume the run.</source>
<translation>空きを作るか「{path}」のアクセス権を確認してから、実行を再開してください。</translation>
</message>
<message>
<source>The disk has room again: a checkpoint was written.</source>
<translation>ディスクに再び空きができ、チェックポイントを書き込みました。</translation>
</message>
<message>
<source>Training on the CPU: {reason}.</source>
<translation>CPUで学習します：{reason}。</translation>
</message>
<message>
<source>There is no device called “{wanted}”.</source>
<translation>「{wanted}」というデバイスはありません。</translation>
</message>
<message>
<source>Choose auto, cpu or cuda.</source>
<translation>auto、cpu、cudaから選んでください。</translation>
</message>
<message>
<source>CUDA was asked for, but {reason}.</source>
<translation>CUDAが指定されましたが、{reason}。</translation>
</message>
<message>
<source>Choose the device auto or cpu, or install an NVIDIA driver and a PyTorch built for CUDA.</source>
<translation>デバイスをautoかcpuにするか、NVIDIAドライバーとCUDA版PyTorchをインストールしてください。</translation>
</message>
<message>
<source>The run is to use {per_machine} devices of each machine; GPUs here: {there}.</source>
<translation>実行は各マシンで{per_machine}台のデバイスを使う設定ですが、ここのGPUは{there}台です。</translation>
</message>
<message>
<source>Set training.devices to {there}, or the device to cpu.</source>
<translation>training.devicesを{there}に、またはデバイスをcpuに設定してください。</translation>
</message>
<message>
<source>There is no device “{name}”; CUDA devices here: {count} (cuda:0 to cuda:{count2}).</source>
<translation>デバイス「{name}」はありません。ここのCUDAデバイスは{count}台です（cuda:0～cuda:{count2}）。</translation>
</message>
<message>
<source>Choose cuda.</source>
<translation>cudaを選んでください。</translation>
</message>
<message>
<source>The checkpoint has {name}, which the network lacks.</source>
<translation>チェックポイントには{name}がありますが、ネットワークにはありません。</translation>
</message>
<message>
<source>The network has {name}, which the checkpoint lacks.</source>
<translation>ネットワークには{name}がありますが、チェックポイントにはありません。</translation>
</message>
<message>
<source>Of {name} the checkpoint has {shape}, the network {own}.</source>
<translation>{name}はチェックポイントでは{shape}、ネットワークでは{own}です。</translation>
</message>
<message>
<source>So do {told} more weights.</source>
<translation>ほか{told}個の重みも同様です。</translation>
</message>
<message>
<source>The checkpoint is of another network: its weights differ.</source>
<translation>チェックポイントは別のネットワークのもので、重みが異なります。</translation>
</message>
<message>
<source>Make the network smaller, or train on a device with more memory.</source>
<translation>ネットワークを小さくするか、メモリーの多いデバイスで学習させてください。</translation>
</message>
<message>
<source>Lower the batch size (to {half}, with {times} batches a step it learns from as many samples), or make the network smaller.</source>
<translation>バッチサイズを下げるか（{half}にして1ステップあたり{times}バッチにすれば、同じ数のサンプルから学習します）、ネットワークを小さくしてください。</translation>
</message>
<message>
<source>The memory was not enough{where}, with {size} samples in a batch.</source>
<translation>バッチあたり{size}サンプルではメモリーが足りませんでした{where}。</translation>
</message>
<message>
<source>The GPU no longer answers{where} ({first}).</source>
<translation>GPUが応答しなくなりました{where}（{first}）。</translation>
</message>
<message>
<source>The last checkpoint is whole: resume the run. If it happens again, restart the computer or train on the CPU.</source>
<translation>最後のチェックポイントは壊れていません。実行を再開してください。再び起きる場合は、コンピューターを再起動するかCPUで学習させてください。</translation>
</message>
<message>
<source>The GPU stopped{where}: a number was out of its bounds ({first}).</source>
<translation>GPUが停止しました{where}：数が範囲を外れました（{first}）。</translation>
</message>
<message>
<source>Train on the CPU, which says which one: often a class number or a word that the network has no place for.</source>
<translation>CPUで学習させると、どの数かがわかります。多くは、ネットワークに対応する場所がないクラス番号や単語です。</translation>
</message>
<message>
<source>Something went wrong that should not have ({name}: {first}).</source>
<translation>起こるはずのない問題が発生しました（{name}：{first}）。</translation>
</message>
<message>
<source>The run's log has the details.</source>
<translation>詳細は実行のログにあります。</translation>
</message>
<message>
<source>A file could not be used: {error}.</source>
<translation>ファイルを使えませんでした：{error}。</translation>
</message>
<message>
<source>Deterministic mode is on, but PyTorch has no deterministic way to compute {operation}{where}.</source>
<translation>決定論的モードがオンですが、PyTorchには{operation}を決定論的に計算する方法がありません{where}。</translation>
</message>
<message>
<source>Set training.deterministic to off, or take another layer.</source>
<translation>training.deterministicをオフにするか、別のレイヤーを使ってください。</translation>
</message>
<message>
<source>Check the parameters of “{node}” and what arrives at it.</source>
<translation>「{node}」のパラメーターと、そこに届くデータを確認してください。</translation>
</message>
<message>
<source>See the run's details.</source>
<translation>実行の詳細を確認してください。</translation>
</message>
<message>
<source>Training failed{where}: {first}.</source>
<translation>学習に失敗しました{where}：{first}。</translation>
</message>
<message>
<source>Every objective has an optimiser of its own, so there is no learning rate of the recipe to look for.</source>
<translation>すべての目的に独自のオプティマイザーがあるため、探すべきレシピの学習率がありません。</translation>
</message>
<message>
<source>Let an objective take the recipe's optimiser.</source>
<translation>いずれかの目的でレシピのオプティマイザーを使ってください。</translation>
</message>
<message>
<source>The loss is no number any more. The last steps are computed again, to find where that began.</source>
<translation>損失が数値でなくなりました。始まった場所を見つけるため、最後のステップをもう一度計算します。</translation>
</message>
<message>
<source>It came in with the data: a sample of that batch holds something that is no number.</source>
<translation>データから入りました。そのバッチのサンプルに数値でないものがあります。</translation>
</message>
<message>
<source>It began in the weights of the layer “{node}”, which the step before had made so.</source>
<translation>レイヤー「{node}」の重みで始まりました。前のステップがそうしたものです。</translation>
</message>
<message>
<source>It began in the layer “{node}”.</source>
<translation>レイヤー「{node}」で始まりました。</translation>
</message>
<message>
<source>It began in the loss itself: what the network gave is finite.</source>
<translation>損失そのもので始まりました。ネットワークの出力は有限です。</translation>
</message>
<message>
<source>The training has no step that could be measured.</source>
<translation>学習に測定できるステップがありません。</translation>
</message>
<message>
<source>Train at least one epoch.</source>
<translation>少なくとも1エポック学習させてください。</translation>
</message>
<message>
<source>A network that was pruned is trained on one device: its weights cannot be spread.</source>
<translation>枝刈りしたネットワークは 1 つのデバイスで学習します。重みを分散できません。</translation>
</message>
<message>
<source>Set devices and machines of the recipe to 1.</source>
<translation>レシピのデバイス数とマシン数を 1 にしてください。</translation>
</message>
<message>
<source>The weights that run {path} is to begin with cannot be used: {first}.</source>
<translation>実行{path}の開始に使う重みを利用できません：{first}。</translation>
</message>
<message>
<source>Prune again.</source>
<translation>もう一度枝刈りしてください。</translation>
</message>
<message>
<source>{name} has nothing to learn: no layer has weights.</source>
<translation>{name}には学習するものがありません。重みを持つレイヤーがありません。</translation>
</message>
<message>
<source>Add a layer that learns, such as Linear or Conv2d.</source>
<translation>LinearやConv2dなど、学習するレイヤーを追加してください。</translation>
</message>
<message>
<source>{name} has nothing to learn: all layers are frozen.</source>
<translation>{name}には学習するものがありません。すべてのレイヤーが凍結されています。</translation>
</message>
<message>
<source>Unfreeze a layer.</source>
<translation>レイヤーの凍結を解除してください。</translation>
</message>
<message>
<source>{name} has nothing to learn in the first epoch: all layers are frozen until epoch {starts}.</source>
<translation>{name}には最初のエポックで学習するものがありません。すべてのレイヤーがエポック{starts}まで凍結されています。</translation>
</message>
<message>
<source>The run {path} has been trained already.</source>
<translation>実行{path}はすでに学習済みです。</translation>
</message>
<message>
<source>Resume it, or start a new run.</source>
<translation>再開するか、新しい実行を開始してください。</translation>
</message>
<message>
<source>“{name}” has other weights in the objective than by itself: {first} is {first2}.</source>
<translation>「{name}」の重みが目的の中と単独とで異なります：{first}は{first2}です。</translation>
</message>
<message>
<source>Let its Inputs have the shapes that arrive in the objective.</source>
<translation>目的の中で届く形状をそのInputに設定してください。</translation>
</message>
<message>
<source>{entry} has labels outside of the classes that the project knows: {named}.</source>
<translation>{entry}には、プロジェクトが知るクラス以外のラベルがあります：{named}。</translation>
</message>
<message>
<source>Read the data again on the Data page; the network then needs {labels} scores instead of {known}.</source>
<translation>「データ」ページでデータを読み直してください。その後ネットワークには{known}個ではなく{labels}個のスコアが必要です。</translation>
</message>
<message>
<source>The warm-up takes {steps} steps, but the whole run has {run}: nothing would be trained at the full learning rate.</source>
<translation>ウォームアップは{steps}ステップですが、実行全体は{run}ステップで、本来の学習率で学習されません。</translation>
</message>
<message>
<source>Set training.warmup to less, or train for more epochs.</source>
<translation>training.warmupを小さくするか、エポック数を増やしてください。</translation>
</message>
<message>
<source>Choose a .safetensors file, or a state_dict that torch.save wrote.</source>
<translation>.safetensorsファイルか、torch.saveで書き出したstate_dictを選んでください。</translation>
</message>
<message>
<source>“{name}” starts with torchvision's weights {offered} of {model}.</source>
<translation>「{name}」はtorchvisionの{model}の重み{offered}から始めます。</translation>
</message>
<message>
<source>There are no weights for {missing} of {model} in {where}; {missing2} of {own} are missing.</source>
<translation>{where}に{model}の{missing}の重みがありません（{own}個中{missing2}個が不足）。</translation>
</message>
<message>
<source>Choose the model that the file is of, or another file.</source>
<translation>ファイルに合うモデルか、別のファイルを選んでください。</translation>
</message>
<message>
<source>The file “{file}” holds no weights by name.</source>
<translation>ファイル「{file}」に名前付きの重みがありません。</translation>
</message>
<message>
<source>The weights {self} of {model} could not be downloaded: {reason}.</source>
<translation>{model}の重み{self}をダウンロードできませんでした：{reason}。</translation>
</message>
<message>
<source>Check the network, or fetch {url} elsewhere and put the file at {file}; or choose a local file or none as “weights”.</source>
<translation>ネットワーク接続を確認するか、別の場所で{url}を取得して{file}に置いてください。「weights」でローカルファイルやなしを選ぶこともできます。</translation>
</message>
<message>
<source>“{name}” starts with the weights in {file}.</source>
<translation>「{name}」は{file}の重みから始めます。</translation>
</message>
<message>
<source>“{name}” starts with timm's weights {by_timm}.{said}</source>
<translation>「{name}」はtimmの重み{by_timm}から始めます。{said}</translation>
</message>
<message>
<source>{name} of {model} is {shape}, but {shape2} in {where}.</source>
<translation>{model}の{name}は{shape}ですが、{where}では{shape2}です。</translation>
</message>
<message>
<source>There is no file of weights “{file}”.</source>
<translation>重みファイル「{file}」がありません。</translation>
</message>
<message>
<source>Choose another one; relative paths start at the project.</source>
<translation>別のものを選んでください。相対パスはプロジェクトが起点です。</translation>
</message>
<message>
<source>The file of weights “{file}” cannot be read: {reason}.</source>
<translation>重みファイル「{file}」を読み取れません：{reason}。</translation>
</message>
<message>
<source>Downloading the weights {self} of {model}: {tenths} % of {megabytes} MB.</source>
<translation>{model}の重み{self}をダウンロードしています：{megabytes} MBの{tenths} %。</translation>
</message>
<message>
<source>Downloading the weights {self} of {model} ({megabytes} MB) …</source>
<translation>{model} の重み {self} をダウンロードしています（{megabytes} MB）…</translation>
</message>
<message>
<source>The {what} loss became {name} in epoch {epoch}, at step {step}.</source>
<translation>損失（{what}）がエポック{epoch}のステップ{step}で{name}になりました。</translation>
</message>
<message>
<source>Lower the learning rate (it is {lr}), limit the gradient with clip_norm 1, or normalise the data.</source>
<translation>学習率（現在{lr}）を下げるか、clip_norm 1で勾配を制限するか、データを正規化してください。</translation>
</message>
<message>
<source>No layer of the network is a block, so none can be computed again for its gradient.</source>
<translation>ネットワークにブロックのレイヤーがないため、勾配のために再計算できるものがありません。</translation>
</message>
<message>
<source>Set training.recompute to pieces, or to none.</source>
<translation>training.recomputeをpiecesかnoneに設定してください。</translation>
</message>
<message>
<source>Read the data again on the Data page, and give the network as many scores as there are classes.</source>
<translation>「データ」ページでデータを読み直し、ネットワークのスコアをクラスと同数にしてください。</translation>
</message>
<message>
<source>Read the data again on the Data page, and set the number of classes to what is in it.</source>
<translation>「データ」ページでデータを読み直し、クラス数を実際の内容に合わせてください。</translation>
</message>
<message>
<source>Set num_embeddings to one more than the highest number in the data.</source>
<translation>num_embeddingsを、データの最大の番号より1大きい値に設定してください。</translation>
</message>
<message>
<source>Set training.batch_size to 2 or more, or use LayerNorm or GroupNorm.</source>
<translation>training.batch_sizeを2以上に設定するか、LayerNormかGroupNormを使ってください。</translation>
</message>
<message>
<source>Put a Sigmoid before it, use BCEWithLogitsLoss, or scale the targets.</source>
<translation>前にSigmoidを置くか、BCEWithLogitsLossを使うか、目標をスケーリングしてください。</translation>
</message>
<message>
<source>The labels hold the class number {given}{where}, for which the network has no score.</source>
<translation>ラベルにクラス番号{given}があります{where}が、ネットワークにそのスコアがありません。</translation>
</message>
<message>
<source>The labels hold a class number{where} that is higher than the number of classes allows.</source>
<translation>ラベルに、クラス数で許されるより大きいクラス番号があります{where}。</translation>
</message>
<message>
<source>Something was looked up{where} with a number that is outside of the table.</source>
<translation>表の範囲外の番号が参照されました{where}。</translation>
</message>
<message>
<source>Batch normalisation cannot learn{where} from a single value: in one sample nothing varies.</source>
<translation>バッチ正規化は単一の値からは学習できません{where}。1サンプルではばらつきがありません。</translation>
</message>
<message>
<source>The loss compares shares from 0 to 1, but something else came{where}.</source>
<translation>損失は0から1の割合を比べますが、ほかの値が届きました{where}。</translation>
</message>
<message>
<source>PyTorch's compiler cannot be used here ({why}); the training goes on without it.</source>
<translation>PyTorchのコンパイラーはここでは使えません（{why}）。学習はコンパイラーなしで続きます。</translation>
</message>
<message>
<source>Steps are computed by PyTorch's compiler from here on.</source>
<translation>ここからはPyTorchのコンパイラーでステップを計算します。</translation>
</message>
<message>
<source>Start a new run, or resume the run with the network that it was begun with.</source>
<translation>新しい実行を始めるか、開始時のネットワークで実行を再開してください。</translation>
</message>
<message>
<source>The checkpoint was written by a newer version.</source>
<translation>チェックポイントは新しい版で書き込まれています。</translation>
</message>
<message>
<source>Update Layerloom.</source>
<translation>Layerloomを更新してください。</translation>
</message>
<message>
<source>The checkpoint does not fit the run's network or recipe ({name}: {first}).</source>
<translation>チェックポイントが実行のネットワークやレシピに合いません（{name}：{first}）。</translation>
</message>
<message>
<source>The precision fp16 needs a GPU: on the processor its small numbers would become 0.</source>
<translation>精度fp16にはGPUが必要です。CPUでは小さな数が0になってしまいます。</translation>
</message>
<message>
<source>Set the precision to bf16 or float32.</source>
<translation>精度をbf16かfloat32に設定してください。</translation>
</message>
<message>
<source>{terms} They know images of {image}×{image} with mean ({mean}) and deviation ({std}).</source>
<translation>{terms}平均（{mean}）、標準偏差（{std}）の{image}×{image}の画像に対応します。</translation>
</message>
<message>
<source>Their licence: {license}.</source>
<translation>ライセンス：{license}。</translation>
</message>
<message>
<source>The weights {self} of timm could not be downloaded: {reason}.</source>
<translation>timmの重み{self}をダウンロードできませんでした：{reason}。</translation>
</message>
<message>
<source>Check the network, or fetch model.safetensors from https://huggingface.co/timm/{self} elsewhere and choose file as “weights”; or choose none.</source>
<translation>ネットワーク接続を確認するか、別の場所でhttps://huggingface.co/timm/{self} からmodel.safetensorsを取得し、「weights」でファイルを選んでください。なしも選べます。</translation>
</message>
<message>
<source>Downloading the weights {self} of timm: {tenths} % of about {megabytes} MB.</source>
<translation>timmの重み{self}をダウンロードしています：約{megabytes} MBの{tenths} %。</translation>
</message>
<message>
<source>Downloading the weights {self} of timm (about {megabytes} MB) …</source>
<translation>timm の重み {self} をダウンロードしています（約 {megabytes} MB）…</translation>
</message>
<message>
<source>The network that is trained has no such layer, or passes it by.</source>
<translation>学習中のネットワークにそのようなレイヤーがないか、迂回されています。</translation>
</message>
<message>
<source>No numbers run along this wire while the network computes.</source>
<translation>ネットワークの計算中、このワイヤーに数値は流れません。</translation>
</message>
<message>
<source>It cannot be watched ({name}: {first}).</source>
<translation>観察できません（{name}：{first}）。</translation>
</message>
<message>
<source>There is no file to measure.</source>
<translation>測定するファイルがありません。</translation>
</message>
<message>
<source>Export the run first: layerloom export RUN.</source>
<translation>先に実行を書き出してください: layerloom export RUN。</translation>
</message>
<message>
<source>Compiling took {taken} s in all, which is not counted.</source>
<translation>コンパイルには合計 {taken} 秒かかりました(測定には含みません)。</translation>
</message>
<message>
<source>Batch {batch} and more were not measured: compiling had taken long enough.</source>
<translation>バッチ {batch} 以降は測定していません: コンパイルに十分な時間がかかりました。</translation>
</message>
<message>
<source>Loading the checkpoint</source>
<translation>チェックポイントを読み込んでいます</translation>
</message>
<message>
<source>PyTorch compiles for batch {batch}</source>
<translation>PyTorch がバッチ {batch} 用にコンパイル中</translation>
</message>
<message>
<source>Export without `inside`, and give it spectrograms; or export without streaming.</source>
<translation>`inside`なしでエクスポートしてスペクトログラムを渡すか、系列を分割せずにエクスポートしてください。</translation>
</message>
<message>
<source>Export to another folder.</source>
<translation>別のフォルダーにエクスポートしてください。</translation>
</message>
<message>
<source>“{weights}” could not be written: {strerror}.</source>
<translation>「{weights}」に書き込めませんでした: {strerror}。</translation>
</message>
<message>
<source>Check that the folder “{parent}” may be written to and has space, or export to another one.</source>
<translation>フォルダー「{parent}」に書き込めるか、空きがあるかを確認するか、別のフォルダーにエクスポートしてください。</translation>
</message>
<message>
<source>Putting preparation and answers inside</source>
<translation>前処理と回答を組み込んでいます</translation>
</message>
<message>
<source>Exporting for a series in pieces</source>
<translation>系列を少しずつ扱う形でエクスポートしています</translation>
</message>
<message>
<source>Lowering to {precision}</source>
<translation>{precision} に変換しています</translation>
</message>
<message>
<source>Inside the file, “{spec}” takes {words}.</source>
<translation>ファイル内で前処理する「{spec}」が受け取るもの：{words}。</translation>
</message>
<message>
<source>“{series}” is a picture, which is fitted as a whole: not inside a file that streams.</source>
<translation>「{series}」は全体として大きさを合わせる画像なので、系列を分割して受け取るファイルの中では処理できません。</translation>
</message>
<message>
<source>Export without `inside`, or without streaming.</source>
<translation>`inside`なし、または系列を分割せずにエクスポートしてください。</translation>
</message>
<message>
<source>With everything inside, the file answers {relative} of the scale apart from the ordinary one, on {samples} samples; at most {tolerance} was expected.</source>
<translation>すべてを内蔵したファイルの答えは、{samples}個のサンプルで通常のファイルと尺度の{relative}だけ異なります。許容は{tolerance}までです。</translation>
</message>
<message>
<source>Export without `inside`, and report this network.</source>
<translation>`inside`なしでエクスポートし、このネットワークを報告してください。</translation>
</message>
<message>
<source>What is read as “{kind}” cannot be read inside the file: there are no ONNX operators that do it.</source>
<translation>「{kind}」として読むものは、ファイル内では読めません。それを行うONNX演算子がありません。</translation>
</message>
<message>
<source>Export without `inside`, and let the runtime read it.</source>
<translation>`inside`なしでエクスポートし、ランタイムに読ませてください。</translation>
</message>
<message>
<source>The step “{kind}” cannot be put into the file: there are no ONNX operators that do it.</source>
<translation>ステップ「{kind}」はファイルに入れられません。それを行うONNX演算子がありません。</translation>
</message>
<message>
<source>Export without `inside`, and let the runtime do it; or take the step out of the preparation.</source>
<translation>`inside`なしでエクスポートしてランタイムに任せるか、準備からこのステップを外してください。</translation>
</message>
<message>
<source>“{value}” is a single number, without a batch: nothing can be put around it.</source>
<translation>「{value}」はバッチのない単独の数です。その前後には何も置けません。</translation>
</message>
<message>
<source>Export without `inside`.</source>
<translation>`inside`なしでエクスポートしてください。</translation>
</message>
<message>
<source>ONNX Runtime has no bfloat16 kernels on the CPU: the file keeps its weights in bfloat16 and computes in float32.</source>
<translation>ONNX Runtime は CPU で bfloat16 の計算ができません。ファイルは重みを bfloat16 で保持し、float32 で計算します。</translation>
</message>
<message>
<source>In {precision} this network gives numbers that are not finite: what it computes is too large.</source>
<translation>{precision} では、このネットワークは有限でない数を出します。計算する値が大きすぎます。</translation>
</message>
<message>
<source>Take bfloat16, or keep the layers with the largest numbers in float32.</source>
<translation>bfloat16 を使うか、最も大きな数をもつレイヤーを float32 のままにしてください。</translation>
</message>
<message>
<source>Smaller numbers are made of networks of less than 2 GiB; this one has {size} GiB.</source>
<translation>小さな数にできるのは 2 GiB 未満のネットワークです。これは {size} GiB あります。</translation>
</message>
<message>
<source>Export it in float32, with its weights in a file beside it.</source>
<translation>float32 で、重みを別ファイルにしてエクスポートしてください。</translation>
</message>
<message>
<source>Numbers of four bits came with operator set {options}: the file uses that one, not {opset}.</source>
<translation>4 ビットの数は演算子セット {options} からです。ファイルは {opset} ではなくこれを使います。</translation>
</message>
<message>
<source>Export it in another precision, or keep the layer that it names in float32.</source>
<translation>別の精度でエクスポートするか、名前の挙がったレイヤーを float32 のままにしてください。</translation>
</message>
<message>
<source>This network in {precision} needs operators that are not part of the ONNX standard ({foreign}).</source>
<translation>{precision} のこのネットワークには、ONNX 標準にない演算子が必要です（{foreign}）。</translation>
</message>
<message>
<source>“{layer}” gives numbers up to {largest}; float16 ends at {largest2}.</source>
<translation>「{layer}」は {largest} までの数を出しますが、float16 は {largest2} までです。</translation>
</message>
<message>
<source>Take bfloat16, or keep this layer in float32.</source>
<translation>bfloat16 を使うか、このレイヤーを float32 のままにしてください。</translation>
</message>
<message>
<source>ONNX Runtime cannot run this network in {precision}: {words}.</source>
<translation>ONNX Runtime はこのネットワークを {precision} で実行できません：{words}。</translation>
</message>
<message>
<source>{where} cannot be exported to ONNX: {what}.</source>
<translation>{where}はONNXにエクスポートできません：{what}。</translation>
</message>
<message>
<source>Replace the layer by one that ONNX knows, or export the Python source instead.</source>
<translation>ONNXにあるレイヤーに置き換えるか、代わりにPythonソースをエクスポートしてください。</translation>
</message>
<message>
<source>The network cannot be exported to ONNX: it would need operators of “{foreign}”, which are no standard.</source>
<translation>このネットワークはONNXにエクスポートできません。標準ではない「{foreign}」の演算子が必要になります。</translation>
</message>
<message>
<source>The network cannot be exported with version {opset} of ONNX's operators: the exporter could write it with version {value} only.</source>
<translation>このネットワークはONNX演算子のバージョン{opset}ではエクスポートできません。バージョン{value}でしか書き出せませんでした。</translation>
</message>
<message>
<source>Ask for version {value} (`--opset {value}`), or for {opset}, the usual one.</source>
<translation>バージョン{value}（`--opset {value}`）か、通常の{opset}を指定してください。</translation>
</message>
<message>
<source>ONNX cannot carry the open sizes ({names}) of this network: the file takes the sizes of the data only.</source>
<translation>ONNXではこのネットワークの未定のサイズ（{names}）を表現できません。ファイルはデータのサイズだけを受け付けます。</translation>
</message>
<message>
<source>what is drawn at random after training too is another number each time, so the file could not be proved to compute what was trained.</source>
<translation>学習後も乱数で決まる値は毎回変わるため、ファイルが学習結果どおりに計算することを証明できませんでした。</translation>
</message>
<message>
<source>Take such layers out, or tell them to draw only while training, and train again.</source>
<translation>そのレイヤーを取り除くか、学習中だけ乱数を使うようにして、もう一度学習してください。</translation>
</message>
<message>
<source>Exporting to ONNX</source>
<translation>ONNX にエクスポートしています</translation>
</message>
<message>
<source>This network has no weights that can be taken out.</source>
<translation>このネットワークには取り除ける重みがありません。</translation>
</message>
<message>
<source>It needs a Linear or a Conv layer.</source>
<translation>Linear か Conv のレイヤーが必要です。</translation>
</message>
<message>
<source>This network has no layer “{unknown}” to be pruned.</source>
<translation>このネットワークには枝刈りできるレイヤー「{unknown}」がありません。</translation>
</message>
<message>
<source>It has {known}.</source>
<translation>あるのは{known}です。</translation>
</message>
<message>
<source>No channel of this network can be taken out: {reasons}.</source>
<translation>このネットワークからは、どのチャネルも取り除けません：{reasons}。</translation>
</message>
<message>
<source>Prune single weights instead (without --structured).</source>
<translation>代わりに個々の重みを枝刈りしてください（--structured なし）。</translation>
</message>
<message>
<source>In pieces, “{series}” has any number of steps, which the network cannot take. {message}</source>
<translation>分割すると「{series}」のステップ数は決まらず、このネットワークでは受け取れません。{message}</translation>
</message>
<message>
<source>Take layers that do not depend on how many steps there are, or export without streaming.</source>
<translation>ステップ数に依存しないレイヤーを使うか、系列を分割せずにエクスポートしてください。</translation>
</message>
<message>
<source>The {way}{where} disagrees with the module at output “{output}” with batch size {batch_size}: they are {max_abs} apart, {relative} of the output's scale; at most {tolerance} was expected.{begins}</source>
<translation>{way}{where}の結果がモジュールと一致しません（出力「{output}」、バッチサイズ{batch_size}）。差は{max_abs}、出力の大きさの{relative}で、想定は{tolerance}以下です。{begins}</translation>
</message>
<message>
<source>Module, printed source and ONNX file agree on {samples} samples at batch sizes {sizes}: at most {max_abs} apart ({relative} of the output's scale).</source>
<translation>モジュール、ソース、ONNXファイルは{samples}サンプル、バッチサイズ{sizes}で一致しました。差は最大{max_abs}（出力の大きさの{relative}）です。</translation>
</message>
<message>
<source>It begins at the layer “{begins}”.</source>
<translation>最初に異なるレイヤーは「{begins}」です。</translation>
</message>
<message>
<source>Nothing was written. The layer may not be exportable with an open batch size; report this network.</source>
<translation>何も書き込まれていません。このレイヤーは可変バッチサイズではエクスポートできない可能性があります。このネットワークを報告してください。</translation>
</message>
<message>
<source>“{path}” is a folder; a file was expected.</source>
<translation>「{path}」はフォルダーです。ファイルを指定してください。</translation>
</message>
<message>
<source>Give a name in it: {path}.</source>
<translation>その中の名前を指定してください：{path}。</translation>
</message>
<message>
<source>Comparing the file with what was trained</source>
<translation>ファイルを学習したものと比較しています</translation>
</message>
<message>
<source>Writing the file</source>
<translation>ファイルを書き込んでいます</translation>
</message>
<message>
<source>Done</source>
<translation>完了</translation>
</message>
<message>
<source>In float32 no layer loses anything.</source>
<translation>float32 では、どのレイヤーも何も失いません。</translation>
</message>
<message>
<source>Ask about another precision, such as int8-static.</source>
<translation>int8-static など、別の精度について調べてください。</translation>
</message>
<message>
<source>Lowering all layers</source>
<translation>すべてのレイヤーを小さくしています</translation>
</message>
<message>
<source>Choosing what to keep</source>
<translation>残すものを選んでいます</translation>
</message>
<message>
<source>Measuring layer {place} of {count}: {layer}</source>
<translation>レイヤー {place}/{count} を測定中: {layer}</translation>
</message>
<message>
<source>In pieces the network gives something else than for a whole series: the difference is {found} of the largest number, {allowed} was allowed.</source>
<translation>分割すると、系列全体の場合と異なる結果になります。差は最大値の{found}で、許容範囲は{allowed}でした。</translation>
</message>
<message>
<source>Export without streaming.</source>
<translation>系列を分割せずにエクスポートしてください。</translation>
</message>
<message>
<source>Take bfloat16 or int4, which compute in float32; or export without streaming.</source>
<translation>float32で計算するbfloat16かint4を選ぶか、系列を分割せずにエクスポートしてください。</translation>
</message>
<message>
<source>Some layer looks across the steps, such as a convolution or a pooling. Export without streaming.</source>
<translation>畳み込みやプーリングなど、ステップをまたいで見るレイヤーがあります。系列を分割せずにエクスポートしてください。</translation>
</message>
<message>
<source>What “{spec}” is prepared by needs the whole series: pieces become something else.</source>
<translation>「{spec}」の前処理には系列全体が必要です。分割すると異なる結果になります。</translation>
</message>
<message>
<source>Take preparations that change each step for itself, or export without streaming.</source>
<translation>各ステップを個別に変える前処理を使うか、系列を分割せずにエクスポートしてください。</translation>
</message>
<message>
<source>The network cannot take “{series}” in pieces of any length. {message}</source>
<translation>このネットワークは「{series}」を任意の長さに分割して受け取れません。{message}</translation>
</message>
<message>
<source>Streaming needs one input that is a series; the network has {names}.</source>
<translation>系列の分割には系列である入力が1つ必要です。このネットワークの入力は{names}です。</translation>
</message>
<message>
<source>Export it without streaming.</source>
<translation>系列を分割せずにエクスポートしてください。</translation>
</message>
<message>
<source>model.pt2 takes {examples} samples at once: a layer in it works with one size of batches only.</source>
<translation>model.pt2 は一度に {examples} 個のサンプルを受け取ります。中のレイヤーの1つが1種類のバッチサイズでしか動かないためです。</translation>
</message>
<message>
<source>torch.export cannot trace this network: {first}.</source>
<translation>torch.export はこのネットワークをたどれません：{first}。</translation>
</message>
<message>
<source>Take it away as source (torch) instead.</source>
<translation>代わりにソース（torch）として持ち出してください。</translation>
</message>
<message>
<source>{name} gives other numbers than the trained network: {apart} apart at a scale of {scale}.</source>
<translation>{name} は学習済みネットワークと異なる数値を返します。大きさ {scale} に対して {apart} の差があります。</translation>
</message>
<message>
<source>Nothing of it was written; please report this network.</source>
<translation>何も書き込まれていません。このネットワークを報告してください。</translation>
</message>
<message>
<source>The notebook reads the project's data from where it lies here; on another machine, bring it along.</source>
<translation>ノートブックはプロジェクトのデータを今の場所から読み込みます。別のマシンではデータも一緒に持っていってください。</translation>
</message>
<message>
<source>Choose another folder, or make room.</source>
<translation>別のフォルダーを選ぶか、空き容量を増やしてください。</translation>
</message>
<message>
<source>No program here {recipe}: they take numbers, and their first lines say which. predict_files.py takes files as they are.</source>
<translation>ここのプログラムには次のことができません（{recipe}）。プログラムは数値を受け取り、どの数値かは先頭の行に書かれています。predict_files.py はファイルをそのまま受け取ります。</translation>
</message>
<message>
<source>The programs print what the network gives, number by number; predict_files.py says what it means.</source>
<translation>プログラムはネットワークの出力を数値のまま表示します。その意味は predict_files.py が示します。</translation>
</message>
<message>
<source>There is no program in {languages}: {reason}.</source>
<translation>{languages} のプログラムはありません：{reason}。</translation>
</message>
<message>
<source>To give it pictures, export the model with its preparation inside the file.</source>
<translation>画像を渡すには、前処理をファイルに入れてモデルをエクスポートしてください。</translation>
</message>
<message>
<source>This program reads no texts; those in Python and JavaScript do.</source>
<translation>このプログラムはテキストを読めません。Python と JavaScript のものは読めます。</translation>
</message>
<message>
<source>This program reads no sounds; those in Python and JavaScript do.</source>
<translation>このプログラムは音声を読めません。Python と JavaScript のものは読めます。</translation>
</message>
<message>
<source>“{each}” takes {count}prepared numbers{shape}: no program here {lacks}; predict_files.py takes files as they are.</source>
<translation>「{each}」は {count}準備済みの数値{shape}を受け取ります。ここのプログラムには次のことができません（{lacks}）。predict_files.py はファイルをそのまま受け取ります。</translation>
</message>
<message>
<source>“{each}” takes {articles}, or {count}raw numbers{shape}.</source>
<translation>「{each}」は{articles}、または {count}個の生の数値{shape}を受け取ります。</translation>
</message>
<message>
<source>No program here {lacks}; predict_files.py does.</source>
<translation>ここのプログラムには次のことができません（{lacks}）。predict_files.py ならできます。</translation>
</message>
<message>
<source>“{each}” takes {count}numbers: {names}.</source>
<translation>「{each}」は {count}数値を受け取ります：{names}。</translation>
</message>
<message>
<source>{step} lets the samples of a batch depend on each other.</source>
<translation>{step}がバッチ内のサンプルを互いに依存させています。</translation>
</message>
<message>
<source>A network computes every sample by itself; only layers that learn from batches may look at several.</source>
<translation>ネットワークは各サンプルを独立に計算します。複数を見てよいのはバッチから学習するレイヤーだけです。</translation>
</message>
<message>
<source>The example inputs hold no tensor.</source>
<translation>入力例にテンソルがありません。</translation>
</message>
<message>
<source>Give the tensors that the module is called with.</source>
<translation>モジュールの呼び出しに使うテンソルを指定してください。</translation>
</message>
<message>
<source>The first dimension of every input must be the batch, but the example inputs are {shown}.</source>
<translation>各入力の最初の次元はバッチでなければなりませんが、入力例は{shown}です。</translation>
</message>
<message>
<source>Give each input as many samples as the others.</source>
<translation>すべての入力のサンプル数を揃えてください。</translation>
</message>
<message>
<source>Inputs are float32, int64 or bool, but an example input is {dtype}.</source>
<translation>入力はfloat32、int64、boolのいずれかですが、入力例に{dtype}があります。</translation>
</message>
<message>
<source>Convert it: networks here calculate in float32.</source>
<translation>変換してください。ここのネットワークはfloat32で計算します。</translation>
</message>
<message>
<source>{name} cannot be called with the example inputs: {error}.</source>
<translation>{name}を入力例で呼び出せません：{error}。</translation>
</message>
<message>
<source>Give a tensor, a tuple with all arguments, or a dictionary of named ones.</source>
<translation>テンソル、全引数のタプル、または名前付き引数の辞書を指定してください。</translation>
</message>
<message>
<source>What {name} takes cannot be guessed.</source>
<translation>{name}の入力を推測できません。</translation>
</message>
<message>
<source>Say the shape of one sample: --input 3x224x224, or --input int64:128 for whole numbers.</source>
<translation>1サンプルの形状を指定してください：--input 3x224x224、整数なら--input int64:128。</translation>
</message>
<message>
<source>A scripted module cannot be followed: what it does is hidden in compiled code.</source>
<translation>スクリプト化されたモジュールは追跡できません。処理がコンパイル済みコードに隠れています。</translation>
</message>
<message>
<source>Import the module that it was made from.</source>
<translation>元のモジュールをインポートしてください。</translation>
</message>
<message>
<source>Not used when the module is evaluated, and so left out: {unused}{more}.</source>
<translation>モジュールの評価時に使われないため省略しました：{unused}{more}。</translation>
</message>
<message>
<source>{function} looks at numbers in {place}: what follows from them is as it was with the example inputs.</source>
<translation>{place}の{function}は数値を参照します。その結果は入力例の場合のものです。</translation>
</message>
<message>
<source>The module gives other numbers each time, so its outputs were not compared.</source>
<translation>モジュールの出力が毎回変わるため、比較しませんでした。</translation>
</message>
<message>
<source>The graph does not compute what the module does: its outputs are {difference} of their scale apart.</source>
<translation>グラフがモジュールと同じ計算をしません。出力の差はその大きさの{difference}です。</translation>
</message>
<message>
<source>Something in the module follows from the numbers that come in, or changes while it computes.</source>
<translation>モジュールの一部が入力値に依存するか、計算中に変化します。</translation>
</message>
<message>
<source>Give example inputs that it takes; the first dimension is the batch, which may be of any size.</source>
<translation>受け付ける入力例を指定してください。最初の次元はバッチで、大きさは任意です。</translation>
</message>
<message>
<source>One parameter in the module, but several here, which learn apart: {spoken}.</source>
<translation>モジュールでは1つのパラメーターですが、ここでは別々に学習する複数になります：{spoken}。</translation>
</message>
<message>
<source>The module computes something that networks here may not.</source>
<translation>モジュールは、ここのネットワークでは許されない計算をしています。</translation>
</message>
<message>
<source>Nothing said what it takes, so {sizes} was tried, which it does.</source>
<translation>入力の指定がなかったため{sizes}を試したところ、受け付けました。</translation>
</message>
<message>
<source>Running {file}</source>
<translation>{file} を実行しています</translation>
</message>
<message>
<source>Following what it computes</source>
<translation>計算をたどっています</translation>
</message>
<message>
<source>Writing the project and its weights</source>
<translation>プロジェクトと重みを書き込んでいます</translation>
</message>
<message>
<source>“{text}” is no class.</source>
<translation>「{text}」はクラスではありません。</translation>
</message>
<message>
<source>Write its name, or a call with plain values: Net(num_classes=10).</source>
<translation>名前か、単純な値での呼び出しを書いてください：Net(num_classes=10)。</translation>
</message>
<message>
<source>“{path}” has no “{name}”.</source>
<translation>「{path}」に「{name}」がありません。</translation>
</message>
<message>
<source>It has: {own}.</source>
<translation>あるもの：{own}。</translation>
</message>
<message>
<source>{call} gives {name}, not a torch.nn.Module.</source>
<translation>{call}の結果は{name}で、torch.nn.Moduleではありません。</translation>
</message>
<message>
<source>Name the class.</source>
<translation>クラスを指定してください。</translation>
</message>
<message>
<source>“{path}” was changed after it was trusted.</source>
<translation>「{path}」は信頼した後に変更されました。</translation>
</message>
<message>
<source>Import it again.</source>
<translation>もう一度インポートしてください。</translation>
</message>
<message>
<source>Run it with Python first.</source>
<translation>先にPythonで実行してみてください。</translation>
</message>
<message>
<source>Give its arguments, such as {path}:{name}(num_classes=10).</source>
<translation>{path}:{name}(num_classes=10)のように引数を指定してください。</translation>
</message>
<message>
<source>In {place}, a tensor is used that was changed in place through another one (a view of it).</source>
<translation>{place}で、別のテンソル（そのビュー）を通じてその場で変更されたテンソルが使われています。</translation>
</message>
<message>
<source>Write the calculation without in-place operations there.</source>
<translation>そこの計算をインプレース演算なしで書いてください。</translation>
</message>
<message>
<source>{target} in “{path}” is called with {one} once and with {two} another time: that follows from the numbers that came in.</source>
<translation>「{path}」の{target}は{one}でも{two}でも呼び出されます。入力値に依存しています。</translation>
</message>
<message>
<source>A graph computes the same whatever comes in; such a step has to be a layer of its own.</source>
<translation>グラフは入力に関わらず同じ計算をします。このような処理は自作レイヤーにする必要があります。</translation>
</message>
<message>
<source>The module does something else for {batches} samples than for {batches2}.</source>
<translation>モジュールは{batches}サンプルと{batches2}サンプルで異なる処理をします。</translation>
</message>
<message>
<source>What it computes for a sample must not depend on how many there are.</source>
<translation>1サンプルの計算がサンプル数に依存してはいけません。</translation>
</message>
<message>
<source>The module gives tensors of another kind when the batch has another size.</source>
<translation>バッチサイズが変わると、モジュールは異なる種類のテンソルを出力します。</translation>
</message>
<message>
<source>What happens in “{path}” is not the same for {batches} and {batches2} samples, or depends on their numbers.</source>
<translation>「{path}」の処理が{batches}サンプルと{batches2}サンプルで異なるか、その値に依存しています。</translation>
</message>
<message>
<source>Only what is computed the same way for every sample can become a graph.</source>
<translation>グラフにできるのは、すべてのサンプルで同じように計算されるものだけです。</translation>
</message>
<message>
<source>A tensor has {pair} entries in dimension {place} for {batches} samples and {pair2} for {batches2}: something is joined to the batch itself, which mixes the samples.</source>
<translation>テンソルの次元{place}の要素数が{batches}サンプルでは{pair}、{batches2}サンプルでは{pair2}です。バッチ自体に何かが連結され、サンプルが混ざっています。</translation>
</message>
<message>
<source>Samples must be computed independently of each other.</source>
<translation>サンプルは互いに独立に計算しなければなりません。</translation>
</message>
<message>
<source>The weights “{path}” could not be read: {error}.</source>
<translation>重み「{path}」を読み込めませんでした：{error}。</translation>
</message>
<message>
<source>Import the module again.</source>
<translation>モジュールをもう一度インポートしてください。</translation>
</message>
<message>
<source>The network “{main}” does not answer for the data by itself, so it cannot be judged sample by sample.</source>
<translation>ネットワーク「{main}」は単独ではデータに答えないため、サンプルごとに評価できません。</translation>
</message>
<message>
<source>Its objectives say how good it is: see the curves and the samples of the run on the Train page.</source>
<translation>どれだけ良いかは目的が示します。「学習」ページで実行の曲線とサンプルをご覧ください。</translation>
</message>
<message>
<source>The run “{run}” has no test part: all of its data was learnt from or validated with.</source>
<translation>実行「{run}」にはテスト部分がありません。データはすべて学習か検証に使われました。</translation>
</message>
<message>
<source>Set a share for the test part on the Data page, and train again.</source>
<translation>データのページでテスト部分の割合を設定して、もう一度学習してください。</translation>
</message>
<message>
<source>The network's output for sample {sample} is not a finite number.</source>
<translation>サンプル{sample}に対するネットワークの出力が有限の数ではありません。</translation>
</message>
<message>
<source>Train again with a smaller learning rate, or with gradient clipping.</source>
<translation>学習率を下げるか勾配クリッピングを使って、もう一度学習してください。</translation>
</message>
<message>
<source>“{place}” of the run “{run}”, which counts the looks at the test part, cannot be read.</source>
<translation>実行「{run}」の、テスト部分を見た回数を数える「{place}」を読めません。</translation>
</message>
<message>
<source>Restore the file; without it nobody knows how often the test part was looked at.</source>
<translation>ファイルを復元してください。これがないと、テスト部分が何回見られたか分かりません。</translation>
</message>
<message>
<source>“{archive}” holds {fitting} files that it may be: {named}.</source>
<translation>「{archive}」には該当しうるファイルが {fitting} 個あります：{named}。</translation>
</message>
<message>
<source>Say which in the path, as in “{example}”.</source>
<translation>「{example}」のように、パスでどれかを指定してください。</translation>
</message>
<message>
<source>“{archive}” holds no file of this kind ({endings}).</source>
<translation>「{archive}」にはこの種類のファイル（{endings}）がありません。</translation>
</message>
<message>
<source>Choose another archive, or another kind of source.</source>
<translation>別のアーカイブ、または別の種類のソースを選んでください。</translation>
</message>
<message>
<source>“{archive}” could not be unpacked: {strerror}.</source>
<translation>「{archive}」を展開できませんでした：{strerror}。</translation>
</message>
<message>
<source>Check the file, and the folder for what is kept (LAYERLOOM_HOME).</source>
<translation>ファイルと、保管用のフォルダー（LAYERLOOM_HOME）を確認してください。</translation>
</message>
<message>
<source>“{archive}” holds no “{as_posix}”.</source>
<translation>「{archive}」に「{as_posix}」はありません。</translation>
</message>
<message>
<source>Choose the archive again.</source>
<translation>アーカイブを選び直してください。</translation>
</message>
<message>
<source>“{folder}” could not be looked into: {strerror}.</source>
<translation>「{folder}」の中を調べられませんでした：{strerror}。</translation>
</message>
<message>
<source>“{archive}” was unpacked, but could not be kept in “{parent}”: {strerror}.</source>
<translation>「{archive}」を展開しましたが、「{parent}」に保存できませんでした：{strerror}。</translation>
</message>
<message>
<source>Check the folder's rights.</source>
<translation>フォルダーの権限を確認してください。</translation>
</message>
<message>
<source>Save it anew with numpy.save.</source>
<translation>numpy.saveで保存し直してください。</translation>
</message>
<message>
<source>“{file}” could not be read: {strerror}.</source>
<translation>「{file}」を読み込めませんでした：{strerror}。</translation>
</message>
<message>
<source>Check the file and its rights.</source>
<translation>ファイルとその権限を確認してください。</translation>
</message>
<message>
<source>There is no file “{file}”.</source>
<translation>ファイル「{file}」がありません。</translation>
</message>
<message>
<source>Choose the file where it is now.</source>
<translation>ファイルの現在の場所を選択してください。</translation>
</message>
<message>
<source>“{file}” is a folder, but a file was expected.</source>
<translation>「{file}」はフォルダーですが、ファイルが必要です。</translation>
</message>
<message>
<source>Choose the file in it.</source>
<translation>その中のファイルを選択してください。</translation>
</message>
<message>
<source>“{said}” holds Python objects. Reading them could run foreign code, so it was not done.</source>
<translation>「{said}」にはPythonオブジェクトが含まれています。読み込むと外部のコードが実行されるおそれがあるため、読み込みませんでした。</translation>
</message>
<message>
<source>Make it an array of numbers first, all rows of one length, and save that.</source>
<translation>先に、すべての行の長さが同じ数値の配列にして保存してください。</translation>
</message>
<message>
<source>“{said}” is damaged: it says that its sizes are {shape}.</source>
<translation>「{said}」は破損しています。サイズが{shape}と記されています。</translation>
</message>
<message>
<source>“{said}” holds a single number, but an array of samples was expected.</source>
<translation>「{said}」には数が1つしかありませんが、サンプルの配列が必要です。</translation>
</message>
<message>
<source>“{said}” holds values of the type {dtype}, but real numbers were expected.</source>
<translation>「{said}」の値は{dtype}型ですが、実数が必要です。</translation>
</message>
<message>
<source>“{said}” is cut short: {needed} bytes were expected, but {size} came.</source>
<translation>「{said}」は途中で切れています。{needed}バイト必要ですが、{size}バイトしかありません。</translation>
</message>
<message>
<source>Copy it again.</source>
<translation>コピーし直してください。</translation>
</message>
<message>
<source>“{said}” is cut short: {needed} bytes were expected, but {content} came.</source>
<translation>「{said}」は途中で切れています。{needed}バイト必要ですが、{content}バイトしかありません。</translation>
</message>
<message>
<source>“{said}” could not be unpacked: {error}.</source>
<translation>「{said}」を展開できませんでした：{error}。</translation>
</message>
<message>
<source>Save the file anew with numpy.savez.</source>
<translation>numpy.savezでファイルを保存し直してください。</translation>
</message>
<message>
<source>“{file}” is no archive of arrays: {error}.</source>
<translation>「{file}」は配列のアーカイブではありません：{error}。</translation>
</message>
<message>
<source>“{said}” is no NumPy array, or it is cut short.</source>
<translation>「{said}」はNumPyの配列ではないか、途中で切れています。</translation>
</message>
<message>
<source>“{said}” would need {needed} MiB unpacked; up to {most_unpacked} MiB are read.</source>
<translation>「{said}」は展開すると{needed} MiBになります。読み込めるのは{most_unpacked} MiBまでです。</translation>
</message>
<message>
<source>Save it with numpy.savez or numpy.save: what is not compressed can be of any size.</source>
<translation>numpy.savezかnumpy.saveで保存してください。圧縮されていなければ、大きさに制限はありません。</translation>
</message>
<message>
<source>{items}, {key}: a value is empty, infinite or too large, where finite numbers are expected.</source>
<translation>{items}、{key}：値が空、無限大、または大きすぎます。有限の数が必要です。</translation>
</message>
<message>
<source>Fill it in, or leave the item out.</source>
<translation>値を補うか、この項目を除外してください。</translation>
</message>
<message>
<source>there are {array} inputs, but {values} targets.</source>
<translation>入力は{array}個ですが、目標は{values}個です。</translation>
</message>
<message>
<source>Save as many targets as inputs, in the same order.</source>
<translation>目標を入力と同じ数、同じ順序で保存してください。</translation>
</message>
<message>
<source>the inputs have the shape {shape}; at least 2 samples are needed.</source>
<translation>入力の形状は{shape}です。サンプルが2個以上必要です。</translation>
</message>
<message>
<source>Choose an array that holds some.</source>
<translation>サンプルを含む配列を選択してください。</translation>
</message>
<message>
<source>numbers of tokens are whole and not below 0, but there are others.</source>
<translation>トークンの番号は0以上の整数ですが、そうでないものがあります。</translation>
</message>
<message>
<source>Do not take the numbers for tokens, or correct them.</source>
<translation>数をトークンとして扱わないか、数を修正してください。</translation>
</message>
<message>
<source>“{said}” has the shape {array}, but targets are one number, or one row of numbers, per sample, or whole numbers of classes for each place.</source>
<translation>「{said}」の形状は{array}ですが、目標はサンプルごとに1つの数か1行の数、または場所ごとのクラスを表す整数です。</translation>
</message>
<message>
<source>Save the targets with the shape (samples) or (samples, values), or classes of places as whole numbers.</source>
<translation>目標を（サンプル）か（サンプル, 値）の形状で保存するか、場所ごとのクラスを整数で保存してください。</translation>
</message>
<message>
<source>“{said}” holds no class numbers: they are whole, and one per sample.</source>
<translation>「{said}」にはクラス番号がありません。クラス番号は整数で、サンプルごとに1つです。</translation>
</message>
<message>
<source>Predict values.</source>
<translation>値を予測してください。</translation>
</message>
<message>
<source>“{said}”: the target of sample {bad} is not a finite number{bad2}.</source>
<translation>「{said}」：サンプル{bad}の目標が有限の数ではありません{bad2}。</translation>
</message>
<message>
<source>Fill it in, or leave these samples out when you save the arrays.</source>
<translation>値を補うか、配列を保存するときにこれらのサンプルを除外してください。</translation>
</message>
<message>
<source>“{said}” of the shape {array} does not say which labels each sample has: a row of 0 and 1 for each was expected.</source>
<translation>形状{array}の「{said}」からは、各サンプルがどのラベルを持つか分かりません。サンプルごとに0と1の行が必要です。</translation>
</message>
<message>
<source>Save one column for each label, or choose another task.</source>
<translation>ラベルごとに1列で保存するか、別の課題を選んでください。</translation>
</message>
<message>
<source>“{said}” holds class numbers up to {found}; fewer than {most_classes} classes were expected.</source>
<translation>「{said}」のクラス番号は{found}まであります。クラスは{most_classes}個未満でなければなりません。</translation>
</message>
<message>
<source>Number the classes from 0 without gaps, or predict values.</source>
<translation>クラスに0から抜けなく番号を付けるか、値を予測してください。</translation>
</message>
<message>
<source>Save or download the dataset again.</source>
<translation>データセットを保存またはダウンロードし直してください。</translation>
</message>
<message>
<source>“{folder}” is a file; the folder of a saved dataset was expected.</source>
<translation>「{folder}」はファイルです。保存済みデータセットのフォルダーが必要です。</translation>
</message>
<message>
<source>Choose its folder.</source>
<translation>そのフォルダーを選択してください。</translation>
</message>
<message>
<source>There is no folder “{folder}”.</source>
<translation>フォルダー「{folder}」はありません。</translation>
</message>
<message>
<source>Choose the folder where it is now.</source>
<translation>フォルダーの現在の場所を選んでください。</translation>
</message>
<message>
<source>“{folder}” is no saved dataset: it holds no state.json, dataset_dict.json or Parquet files.</source>
<translation>「{folder}」は保存済みデータセットではありません。state.json、dataset_dict.json、Parquet ファイルのいずれもありません。</translation>
</message>
<message>
<source>Choose the folder that save_to_disk made, or one with Parquet files.</source>
<translation>save_to_disk が作ったフォルダー、または Parquet ファイルのあるフォルダーを選んでください。</translation>
</message>
<message>
<source>“{folder}” says that it has no parts.</source>
<translation>「{folder}」には部分がないと記されています。</translation>
</message>
<message>
<source>“{folder}” has no part “{chosen}”; it has {parts}.</source>
<translation>「{folder}」に「{chosen}」の部分はありません。あるのは {parts} です。</translation>
</message>
<message>
<source>Choose one of these.</source>
<translation>この中から選択してください。</translation>
</message>
<message>
<source>“{folder}/state.json” names no files of data.</source>
<translation>「{folder}/state.json」にデータファイルの名前がありません。</translation>
</message>
<message>
<source>“{path}” has {rows} rows; at least 2 are needed.</source>
<translation>「{path}」は {rows} 行です。少なくとも 2 行必要です。</translation>
</message>
<message>
<source>Choose another part.</source>
<translation>別の部分を選んでください。</translation>
</message>
<message>
<source>“{path}” has two columns of one name.</source>
<translation>「{path}」には同じ名前の列が 2 つあります。</translation>
</message>
<message>
<source>Rename one of them and save it again.</source>
<translation>一方の名前を変えて保存し直してください。</translation>
</message>
<message>
<source>“{folder}/state.json” names a file elsewhere: “{name}”.</source>
<translation>「{folder}/state.json」が別の場所のファイルを指しています：「{name}」。</translation>
</message>
<message>
<source>“{file}” is damaged: “{key}” is no list of names.</source>
<translation>「{file}」は壊れています。「{key}」が名前の一覧ではありません。</translation>
</message>
<message>
<source>“{file}” is damaged: an object was expected.</source>
<translation>「{file}」は壊れています。オブジェクトが必要です。</translation>
</message>
<message>
<source>“{file}” is damaged: {error}.</source>
<translation>「{file}」は壊れています：{error}。</translation>
</message>
<message>
<source>The files of “{folder}” have different columns: {error}.</source>
<translation>「{folder}」のファイルは列が異なります：{error}。</translation>
</message>
<message>
<source>“{file}” is no whole Arrow file: {error}.</source>
<translation>「{file}」は完全な Arrow ファイルではありません：{error}。</translation>
</message>
<message>
<source>“{file}” needs more than {most_loaded} GiB of memory.</source>
<translation>「{file}」には {most_loaded} GiB を超えるメモリが必要です。</translation>
</message>
<message>
<source>Save the dataset with save_to_disk: such files are not loaded, and may be of any size.</source>
<translation>save_to_disk でデータセットを保存してください。そのファイルは読み込まれず、どんな大きさでもかまいません。</translation>
</message>
<message>
<source>“{file}” is no whole Parquet file: {error}.</source>
<translation>「{file}」は完全な Parquet ファイルではありません：{error}。</translation>
</message>
<message>
<source>Choose a folder with batches as they are given away, or unpack the archive again.</source>
<translation>配布されたままのバッチファイルがあるフォルダーを選択するか、アーカイブを展開し直してください。</translation>
</message>
<message>
<source>“{folder}” holds no batches of CIFAR for “{part}”: files such as data_batch_1, data_batch_1.bin or train were expected.</source>
<translation>「{folder}」には「{part}」用のCIFARのバッチファイルがありません。data_batch_1、data_batch_1.bin、trainなどのファイルが必要です。</translation>
</message>
<message>
<source>Choose the folder into which the archive was unpacked.</source>
<translation>アーカイブの展開先のフォルダーを選択してください。</translation>
</message>
<message>
<source>“{file}”: an array “data” [n, {pixels}] was expected, but there is {came}.</source>
<translation>「{file}」：配列「data」[n, {pixels}]が必要ですが、{came}があります。</translation>
</message>
<message>
<source>“{file}”: pictures of bytes were expected, but {dtype} came.</source>
<translation>「{file}」：バイト値の画像が必要ですが、{dtype}です。</translation>
</message>
<message>
<source>“{file}”: a list “labels” of class numbers was expected.</source>
<translation>「{file}」：クラス番号のリスト「labels」が必要です。</translation>
</message>
<message>
<source>“{file}”: there are {pictures} pictures, but {labels} labels.</source>
<translation>「{file}」：画像は{pictures}枚ですが、ラベルは{labels}個です。</translation>
</message>
<message>
<source>“{file}” has {content} bytes, which are no whole number of pictures of {labels} bytes: it is cut short, or no batch.</source>
<translation>「{file}」は{content}バイトで、1枚{labels}バイトの画像の整数倍ではありません。途中で切れているか、バッチファイルではありません。</translation>
</message>
<message>
<source>“{folder}” is a file, but a folder was expected.</source>
<translation>「{folder}」はファイルですが、フォルダーが必要です。</translation>
</message>
<message>
<source>Found boxes are six numbers each (x, y, width, height, class, score), but a prediction is {came}.</source>
<translation>見つかった枠はそれぞれ6個の数（x、y、幅、高さ、クラス、スコア）ですが、予測は{came}です。</translation>
</message>
<message>
<source>Give the grid that DetectionLoss takes, or decode the boxes before the Output called prediction.</source>
<translation>DetectionLossが受け取るグリッドを渡すか、predictionというOutputの前で枠に復号してください。</translation>
</message>
<message>
<source>Install scikit-learn, which ships the file: pip install scikit-learn.</source>
<translation>このファイルを含むscikit-learnをインストールしてください：pip install scikit-learn。</translation>
</message>
<message>
<source>Restore the file, or choose another dataset.</source>
<translation>ファイルを元に戻すか、別のデータセットを選択してください。</translation>
</message>
<message>
<source>There is no dataset called “{name}”.</source>
<translation>「{name}」というデータセットはありません。</translation>
</message>
<message>
<source>{hint}There is: {entries}.</source>
<translation>{hint}利用できるもの：{entries}。</translation>
</message>
<message>
<source>a sample has the shape {shape}, but {shape2} was expected.</source>
<translation>サンプルの形状は{shape}ですが、{shape2}が必要です。</translation>
</message>
<message>
<source>there are {inputs} samples, but {targets} targets.</source>
<translation>サンプルは{inputs}個ですが、目標は{targets}個です。</translation>
</message>
<message>
<source>there are {inputs} samples; at least 2 are needed.</source>
<translation>サンプルは{inputs}個です。2個以上必要です。</translation>
</message>
<message>
<source>“{kind}” has the shape {shape}, but {shape2} was expected.</source>
<translation>「{kind}」の形状は{shape}ですが、{shape2}が必要です。</translation>
</message>
<message>
<source>the value in row {row}, column {name} is {value}{more}.</source>
<translation>{row}行目、列{name}の値が不正です：{value}{more}。</translation>
</message>
<message>
<source>Fill the value in or remove the row.</source>
<translation>値を補うか、この行を削除してください。</translation>
</message>
<message>
<source>row {row} has the class {found}, but there are {labels} classes (0 to {labels2}).</source>
<translation>{row}行目のクラスは{found}ですが、クラスは{labels}個（0から{labels2}）です。</translation>
</message>
<message>
<source>Correct the label or remove the row.</source>
<translation>ラベルを修正するか、この行を削除してください。</translation>
</message>
<message>
<source>the data comes with scikit-learn, which is not installed.</source>
<translation>このデータはscikit-learnに付属していますが、scikit-learnがインストールされていません。</translation>
</message>
<message>
<source>The data file “{path}” is empty.</source>
<translation>データファイル「{path}」は空です。</translation>
</message>
<message>
<source>The data file “{path}” is missing in “{parent}”.</source>
<translation>データファイル「{path}」が「{parent}」にありません。</translation>
</message>
<message>
<source>The data file “{path}” could not be read: {error}.</source>
<translation>データファイル「{path}」を読み込めませんでした：{error}。</translation>
</message>
<message>
<source>“{path}”, line {number}: {cells} values were found, but {rows} expected.</source>
<translation>「{path}」{number}行目：値が{cells}個ありますが、{rows}個必要です。</translation>
</message>
<message>
<source>“{path}”, line {number}: a value is not a number: {cells}.</source>
<translation>「{path}」{number}行目：数でない値があります：{cells}。</translation>
</message>
<message>
<source>Check the network and try again: what came is kept. Or put the file into “{folder}” yourself.</source>
<translation>ネットワークを確認してもう一度試してください。届いた分は残っています。または、ファイルを自分で「{folder}」に置いてください。</translation>
</message>
<message>
<source>“{file}” could not be downloaded: {url} broke off again and again.</source>
<translation>「{file}」をダウンロードできませんでした：{url} が何度も途切れました。</translation>
</message>
<message>
<source>Make room there, or set LAYERLOOM_HOME to a folder with more.</source>
<translation>そこを空けるか、LAYERLOOM_HOME を空きの多いフォルダーに設定してください。</translation>
</message>
<message>
<source>“{file}” could not be written into “{folder}”: {reason}.</source>
<translation>「{file}」を「{folder}」に書き込めませんでした：{reason}。</translation>
</message>
<message>
<source>It was removed. Try again later; if it stays so, the file was changed where it lies.</source>
<translation>それは削除されました。後でもう一度試してください。変わらなければ、公開元でファイルが変更されています。</translation>
</message>
<message>
<source>“{file}” could not be downloaded: “{url}” is no address of a kind that is known here.</source>
<translation>「{file}」をダウンロードできませんでした：「{url}」は対応していない種類のアドレスです。</translation>
</message>
<message>
<source>“{file}” could not be downloaded: {url} answered {code} ({reason}).</source>
<translation>「{file}」をダウンロードできませんでした：{url} の応答は {code}（{reason}）です。</translation>
</message>
<message>
<source>“{file}” could not be downloaded: {url} could not be reached ({error}).</source>
<translation>「{file}」をダウンロードできませんでした：{url} に接続できません（{error}）。</translation>
</message>
<message>
<source>“{file}” needs {needed} MiB more in “{parent}”, but only {free} MiB are free.</source>
<translation>「{file}」には「{parent}」にあと {needed} MiB 必要ですが、空きは {free} MiB しかありません。</translation>
</message>
<message>
<source>“{file}” could not be written into “{folder}”: the disk is full.</source>
<translation>「{file}」を「{folder}」に書き込めませんでした：ディスクに空きがありません。</translation>
</message>
<message>
<source>“{file}” could not be downloaded: no address is known.</source>
<translation>「{file}」をダウンロードできませんでした：アドレスがわかりません。</translation>
</message>
<message>
<source>“{file}” could not be downloaded: {url} gave another file, whose {kind} begins with {found}, not with {wanted}.</source>
<translation>「{file}」をダウンロードできませんでした：{url} から別のファイルが届きました。{kind} の先頭が {wanted} ではなく {found} です。</translation>
</message>
<message>
<source>“{file}” could not be downloaded: {url} broke off ({error}).</source>
<translation>「{file}」をダウンロードできませんでした：{url} が途切れました（{error}）。</translation>
</message>
<message>
<source>All {source} items are of the class “{labels}”: there is nothing to tell apart.</source>
<translation>{source}個のサンプルがすべてクラス「{labels}」です。見分けるものがありません。</translation>
</message>
<message>
<source>Add items of another class.</source>
<translation>別のクラスのサンプルを追加してください。</translation>
</message>
<message>
<source>{lonely} of {labels} classes have one item only: {listed}. Two are needed, one to learn from and one to validate with.</source>
<translation>{labels}クラスのうち{lonely}クラスにはサンプルが1個しかありません：{listed}。学習用と検証用に2個必要です。</translation>
</message>
<message>
<source>Add items of these classes, or leave them out.</source>
<translation>これらのクラスのサンプルを追加するか、除外してください。</translation>
</message>
<message>
<source>“{labels}” has {counts} items, but “{labels2}” has {counts2}. A network that always says “{labels}” would be right for {counts3} %.</source>
<translation>「{labels}」は{counts}個ですが、「{labels2}」は{counts2}個です。常に「{labels}」と答えるネットワークでも正解率は{counts3}%になります。</translation>
</message>
<message>
<source>Look at the scores of each class rather than at the share of right answers, or give rare classes more weight in the loss.</source>
<translation>正解率よりもクラスごとのスコアを見るか、損失で少ないクラスの重みを大きくしてください。</translation>
</message>
<message>
<source>{keys} of {source} items are the same as one before. If one of the two is learnt and the other is asked for, the score is too good.</source>
<translation>{source} 個中 {keys} 個の項目は前のものと同じです。一方から学習し、他方を問うと、評価が良くなりすぎます。</translation>
</message>
<message>
<source>Leave the second ones out, unless they were really observed again.</source>
<translation>実際に再び観測されたものでなければ、2つ目以降を除外してください。</translation>
</message>
<message>
<source>{far} of {values} values of “{name}” lie far from the others. The loss will care for them most.</source>
<translation>「{name}」の{values}個の値のうち{far}個が、ほかから大きく外れています。損失はそれらに最も左右されます。</translation>
</message>
<message>
<source>Look whether they are right; leave out what is not.</source>
<translation>正しいか確認し、誤っているものは除外してください。</translation>
</message>
<message>
<source>Say under “function” which one gives the data.</source>
<translation>「function」でデータを返す関数を指定してください。</translation>
</message>
<message>
<source>“{name}” of “{file}” ended its process without an answer.</source>
<translation>「{file}」の「{name}」は応答せずにプロセスを終了しました。</translation>
</message>
<message>
<source>“{path}” has no function called load_data or the like; there is: {there}.</source>
<translation>「{path}」に load_data などの名前の関数がありません。あるのは：{there}。</translation>
</message>
<message>
<source>“{name}” is Python code, which runs only after you trust it.</source>
<translation>「{name}」は Python コードで、信頼した後にだけ実行されます。</translation>
</message>
<message>
<source>Read it, then trust it: on the Data page, or with layerloom trust {name}.</source>
<translation>読んでから信頼してください：データのページ、または layerloom trust {name}。</translation>
</message>
<message>
<source>“{path}” has no function “{wanted}”; there is: {there}.</source>
<translation>「{path}」に関数「{wanted}」はありません。あるのは：{there}。</translation>
</message>
<message>
<source>Correct it, and read the data again.</source>
<translation>修正してデータを読み直してください。</translation>
</message>
<message>
<source>“{name}” of “{file}” is not there any more once the file has run.</source>
<translation>「{file}」の「{name}」は、ファイルの実行後になくなっています。</translation>
</message>
<message>
<source>“{name}” of “{file}” needs more memory than there is.</source>
<translation>「{file}」の「{name}」には、あるより多くのメモリが必要です。</translation>
</message>
<message>
<source>“{name}” gave a dictionary with {what}; “inputs” and “targets” were expected in it.</source>
<translation>「{name}」は {what} を含む辞書を返しました。「inputs」と「targets」が必要です。</translation>
</message>
<message>
<source>“{name}” gave a value of the type {what}; (inputs, targets) or a dictionary with both was expected.</source>
<translation>「{name}」は {what} 型の値を返しました。（入力、目標）、またはその両方を含む辞書が必要です。</translation>
</message>
<message>
<source>“{name}” gave {what} of different lengths, which are no array.</source>
<translation>「{name}」が返した {what} は長さが異なり、配列になりません。</translation>
</message>
<message>
<source>“{name}” gave values that are no numbers ({what}); numbers, or words as targets, were expected.</source>
<translation>「{name}」は数値でない値（{what}）を返しました。数値、または目標としての語が必要です。</translation>
</message>
<message>
<source>“{path}” has more than {largest} MiB, which is no program.</source>
<translation>「{path}」は {largest} MiB を超えており、プログラムではありません。</translation>
</message>
<message>
<source>Choose another.</source>
<translation>別のものを選んでください。</translation>
</message>
<message>
<source>“{path}” is no text in UTF-8.</source>
<translation>「{path}」は UTF-8 のテキストではありません。</translation>
</message>
<message>
<source>Choose a Python file.</source>
<translation>Python ファイルを選んでください。</translation>
</message>
<message>
<source>“{path}” is no Python, line {reason}.</source>
<translation>「{path}」は Python ではありません。行 {reason}。</translation>
</message>
<message>
<source>Correct the file.</source>
<translation>ファイルを修正してください。</translation>
</message>
<message>
<source>“{text}” are no arguments: names with plain values were expected.</source>
<translation>「{text}」は引数ではありません。名前と単純な値が必要です。</translation>
</message>
<message>
<source>Write them as: samples=500.</source>
<translation>samples=500 のように書いてください。</translation>
</message>
<message>
<source>What “{function}” gives could not be kept in “{parent}”: {strerror}.</source>
<translation>「{function}」の結果を「{parent}」に保存できませんでした：{strerror}。</translation>
</message>
<message>
<source>Make room on this disk, or set LAYERLOOM_HOME to a folder with more.</source>
<translation>このディスクの空きを増やすか、LAYERLOOM_HOMEに空きの多いフォルダーを設定してください。</translation>
</message>
<message>
<source>“{name}” of “{file}” failed, line {what}.</source>
<translation>「{file}」の「{name}」が失敗しました。行 {what}。</translation>
</message>
<message>
<source>“{function}” of “{path}” took more than {limit} s and was ended.</source>
<translation>「{path}」の「{function}」は {limit} 秒を超えたため終了されました。</translation>
</message>
<message>
<source>Make it quicker, or set a longer limit.</source>
<translation>速くするか、制限時間を長くしてください。</translation>
</message>
<message>
<source>The column “{column}” is empty in {alone} of {names} rows; each of these counts as a group.</source>
<translation>列「{column}」は {names} 行のうち {alone} 行で空です。それぞれを1つのグループとして扱います。</translation>
</message>
<message>
<source>The files lie in the folders of their classes at once; a folder for each group was expected below these.</source>
<translation>ファイルはクラスのフォルダーの直下にあります。その下にグループごとのフォルダーが必要でした。</translation>
</message>
<message>
<source>Take the beginning of the files' names instead, or no groups.</source>
<translation>代わりにファイル名の先頭を使うか、グループなしにしてください。</translation>
</message>
<message>
<source>There is no column “{wanted}” to tell groups by; there is {there}.</source>
<translation>グループを分ける列「{wanted}」はありません。あるのは {there} です。</translation>
</message>
<message>
<source>Fill it in where it is known.</source>
<translation>わかる値は補ってください。</translation>
</message>
<message>
<source>“{file}” is cut short: {sizes} numbers need {needed} bytes, but {came} came.</source>
<translation>「{file}」は途中で切れています。{sizes}個の数には{needed}バイト必要ですが、{came}バイトしかありません。</translation>
</message>
<message>
<source>Copy or download it again.</source>
<translation>コピーまたはダウンロードし直してください。</translation>
</message>
<message>
<source>“{file}” is no idx file: it begins with {came}, but 00 00 08 01 (labels) or 00 00 08 03 (pictures) was expected.</source>
<translation>「{file}」はidxファイルではありません。先頭が{came}ですが、00 00 08 01（ラベル）か00 00 08 03（画像）が必要です。</translation>
</message>
<message>
<source>Choose another file, or another kind of source.</source>
<translation>別のファイルか、別の種類のデータソースを選択してください。</translation>
</message>
<message>
<source>“{file}” ends within its sizes.</source>
<translation>「{file}」はサイズの記述の途中で終わっています。</translation>
</message>
<message>
<source>“{file}” would need {needed} MiB unpacked; up to {most_unpacked} MiB are read.</source>
<translation>「{file}」は展開すると{needed} MiBになります。読み込めるのは{most_unpacked} MiBまでです。</translation>
</message>
<message>
<source>Unpack it first: a file that is not compressed can be of any size.</source>
<translation>先に展開してください。圧縮されていないファイルなら、大きさに制限はありません。</translation>
</message>
<message>
<source>“{file}” is a damaged archive: {error}.</source>
<translation>「{file}」は破損したアーカイブです：{error}。</translation>
</message>
<message>
<source>There are no {many} in “{root}”: no file ends in {endings}.</source>
<translation>「{root}」に{many}がありません。末尾が{endings}のファイルがありません。</translation>
</message>
<message>
<source>“{root}” holds {files}, but no folders: the folder of a {one} is its class.</source>
<translation>「{root}」には{files}がありますが、フォルダーがありません。{one}の入っているフォルダーがクラスになります。</translation>
</message>
<message>
<source>{beside} lie in no folder of a class and were left out: {beside2}.</source>
<translation>{beside}はクラスのフォルダーに入っていないため除外しました：{beside2}。</translation>
</message>
<message>
<source>All {said} in {where} are of one class, “{labels}”; two at least are needed.</source>
<translation>{where}の{said}はすべて1つのクラス「{labels}」です。2クラス以上必要です。</translation>
</message>
<message>
<source>{total} files that are no {many} by their ending were left out ({shown}).</source>
<translation>拡張子が{many}のものでないファイルを{total}個除外しました（{shown}）。</translation>
</message>
<message>
<source>{unnamed} with a backslash or letters that are no text in the name were left out.</source>
<translation>名前にバックスラッシュや文字でないものが含まれるため、{unnamed}を除外しました。</translation>
</message>
<message>
<source>“{root}” is a file; a folder with a folder for each class was expected.</source>
<translation>「{root}」はファイルですが、クラスごとのフォルダーが入ったフォルダーが必要です。</translation>
</message>
<message>
<source>Choose a folder.</source>
<translation>フォルダーを選択してください。</translation>
</message>
<message>
<source>Choose a folder that holds folders of {many}.</source>
<translation>{many}のフォルダーが入っているフォルダーを選択してください。</translation>
</message>
<message>
<source>Put the {many} of each class into a folder of their own.</source>
<translation>{many}をクラスごとに別のフォルダーに入れてください。</translation>
</message>
<message>
<source>1 {one} lies in no folder of a class and was left out: {beside}.</source>
<translation>{one}1件はクラスのフォルダーに入っていないため除外しました：{beside}。</translation>
</message>
<message>
<source>Add {many} of another class.</source>
<translation>別のクラスの{many}を追加してください。</translation>
</message>
<message>
<source>Move what is to be used into the folder of its class.</source>
<translation>使うものは、そのクラスのフォルダーへ移してください。</translation>
</message>
<message>
<source>What is to be used must end in {endings}.</source>
<translation>使うものは、名前の末尾が{endings}でなければなりません。</translation>
</message>
<message>
<source>Rename what is to be used.</source>
<translation>使うものの名前を変更してください。</translation>
</message>
<message>
<source>The folder “{folder}” could not be read: {reason}.</source>
<translation>フォルダー「{folder}」を読み込めませんでした：{reason}。</translation>
</message>
<message>
<source>The folder “{root}” could not be read: {reason}.</source>
<translation>フォルダー「{root}」を読み込めませんでした：{reason}。</translation>
</message>
<message>
<source>Allow reading it, or remove it.</source>
<translation>読み取りを許可するか、削除してください。</translation>
</message>
<message>
<source>It is empty.</source>
<translation>空です。</translation>
</message>
<message>
<source>“{path}” has no row that can be used. {first}</source>
<translation>「{path}」には使える行がありません。{first}</translation>
</message>
<message>
<source>Choose another column or file.</source>
<translation>別の列かファイルを選択してください。</translation>
</message>
<message>
<source>“{path}”, {key}: “{labels}” in “{target}” is no number; one was expected.</source>
<translation>「{path}」、{key}：「{target}」の「{labels}」は数ではありません。数が必要です。</translation>
</message>
<message>
<source>Choose a file inside it.</source>
<translation>その中のファイルを選択してください。</translation>
</message>
<message>
<source>The column “{target}” of “{path}” holds no numbers.</source>
<translation>「{path}」の列「{target}」には数がありません。</translation>
</message>
<message>
<source>Take it as classes.</source>
<translation>クラスとして扱ってください。</translation>
</message>
<message>
<source>“{path}”, {key}: the column “{target}” is empty; what is to be foretold was expected.</source>
<translation>「{path}」、{key}：列「{target}」が空です。予測する対象が必要です。</translation>
</message>
<message>
<source>Correct it, or take the column as classes.</source>
<translation>修正するか、この列をクラスとして扱ってください。</translation>
</message>
<message>
<source>Correct the row if it matters.</source>
<translation>必要な行であれば修正してください。</translation>
</message>
<message>
<source>Fill it in, or remove the row.</source>
<translation>値を補うか、この行を削除してください。</translation>
</message>
<message>
<source>Nothing is learnt of {labels}, but items of this kind validate or test ({rows}). The network cannot know them.</source>
<translation>{labels} は何も学習されませんが、この種類の項目が検証かテストに使われています（{rows}）。ネットワークには知りようがありません。</translation>
</message>
<message>
<source>Divide so that each class is in each part, or leave these items out.</source>
<translation>各クラスがどの部分にも入るように分割するか、これらの項目を除外してください。</translation>
</message>
<message>
<source>No item of {unasked} validates, so nobody learns how well these are told.</source>
<translation>{unasked} の項目は検証に含まれないため、どれほど正しく見分けられるか分かりません。</translation>
</message>
<message>
<source>Hold more back, or divide so that each class is in each part.</source>
<translation>検証用を増やすか、各クラスがどの部分にも入るように分割してください。</translation>
</message>
<message>
<source>Rows that validate or test ({new}) have words in “{name}” that no row has which is learnt from: {words}. Such a word counts as none at all.</source>
<translation>検証またはテストの行（{new}）の「{name}」に、学習に使う行にはない語があります: {words}。そのような語はないものとして扱われます。</translation>
</message>
<message>
<source>Put rare words together in the file, or hold less back.</source>
<translation>ファイル内のまれな語をまとめるか、検証用を減らしてください。</translation>
</message>
<message>
<source>What is learnt by heart looks as if it were understood there, so the score is too good.</source>
<translation>丸暗記したものがそこでは理解したように見え、評価が良くなりすぎます。</translation>
</message>
<message>
<source>Nothing keeps them together, since the parts are drawn without regard to groups.</source>
<translation>各部分はグループを考慮せずに選ばれるため、まとまりが保たれません。</translation>
</message>
<message>
<source>A network may know them by heart.</source>
<translation>ネットワークが丸暗記しているかもしれません。</translation>
</message>
<message>
<source>Groups on both sides of the split: {torn} of {all_of}.</source>
<translation>分割の両側にまたがるグループ: {all_of} 個中 {torn} 個。</translation>
</message>
<message>
<source>Divide by groups, so that each of them is on one side only.</source>
<translation>各グループが片側だけに入るよう、グループごとに分割してください。</translation>
</message>
<message>
<source>Files in the same folder look as if they belonged together, as of one patient or recording.</source>
<translation>同じフォルダーのファイルは、同じ患者や録音など、まとまっているように見えます。</translation>
</message>
<message>
<source>Files whose names begin alike look as if they belonged together, as of one patient or recording.</source>
<translation>名前の先頭が同じファイルは、同じ患者や録音など、まとまっているように見えます。</translation>
</message>
<message>
<source>“{column}” looks as if it told what belongs together, as one patient or customer.</source>
<translation>「{column}」は、同じ患者や顧客など、まとまるものを示しているように見えます。</translation>
</message>
<message>
<source>Copies of what is learnt from are in other parts: {validating} in validation, {testing} in the test part, first “{first}” and “{second}”.</source>
<translation>学習に使うもののコピーが他の部分にあります。検証に {validating}、テスト部分に {testing}、最初は「{first}」と「{second}」です。</translation>
</message>
<message>
<source>Copies of what is learnt from validate: {validating} of {of}, first “{first}” and “{second}”.</source>
<translation>学習に使うもののコピーが検証に使われています。{of} 個中 {validating} 個、最初は「{first}」と「{second}」です。</translation>
</message>
<message>
<source>Near copies of what is learnt from are in other parts: {validating} in validation, {testing} in the test part, first “{first}” and “{second}”.</source>
<translation>学習に使うものとほぼ同じものが他の部分にあります。検証に {validating}、テスト部分に {testing}、最初は「{first}」と「{second}」です。</translation>
</message>
<message>
<source>Near copies of what is learnt from validate: {validating} of {of}, first “{first}” and “{second}”.</source>
<translation>学習に使うものとほぼ同じものが検証に使われています。{of} 個中 {validating} 個、最初は「{first}」と「{second}」です。</translation>
</message>
<message>
<source>Leave all but one of each out, so that no other split tears them apart.</source>
<translation>別の分割でも引き裂かれないよう、それぞれ1つを残して除外してください。</translation>
</message>
<message>
<source>Look at them, and leave all but one of each out.</source>
<translation>確認して、それぞれ1つを残して除外してください。</translation>
</message>
<message>
<source>“{column}” holds dates, but some rows validate or test that are earlier than the latest one that is learnt from: {early} of {held}. If the future is to be foretold, the score is too good.</source>
<translation>「{column}」は日付ですが、検証やテストの行に、学習に使う最新の行より前のものがあります: {held} 行中 {early} 行。未来を予測するなら、評価が良くなりすぎます。</translation>
</message>
<message>
<source>Divide by time, so that the latest rows validate.</source>
<translation>最も新しい行が検証に使われるよう、時間順に分割してください。</translation>
</message>
<message>
<source>The items are in the order of time, but some validate or test that come before ones that are learnt from: {early} of {held}. The network is asked for what it knows the future of.</source>
<translation>項目は時間順ですが、検証やテストの中に学習に使うものより前のものがあります: {held} 個中 {early} 個。ネットワークは、その先を知っているものについて問われます。</translation>
</message>
<message>
<source>Divide by time, so that the latest ones validate.</source>
<translation>最も新しいものが検証に使われるよう、時間順に分割してください。</translation>
</message>
<message>
<source>What was read of the data could not be kept in “{parent}”: {reason}.</source>
<translation>読み込んだデータを「{parent}」に保存できませんでした：{reason}。</translation>
</message>
<message>
<source>Reading the data needs {bytes_needed} MiB in “{folder}”, but only {free} MiB are free.</source>
<translation>データの読み込みには「{folder}」に{bytes_needed} MiB必要ですが、空きは{free} MiBしかありません。</translation>
</message>
<message>
<source>Make room there, choose a smaller size, or set LAYERLOOM_HOME to a folder with more.</source>
<translation>そこの空きを増やすか、小さいサイズを選ぶか、LAYERLOOM_HOMEに空きの多いフォルダーを設定してください。</translation>
</message>
<message>
<source>The column “{name}” of {where} holds {labels} labels{only}; two at least were expected.</source>
<translation>{where} の列「{name}」にはラベルが {labels} 個あります{only}。少なくとも二つ必要です。</translation>
</message>
<message>
<source>Write lists such as red;round, or choose another column.</source>
<translation>red;round のようなリストを書くか、別の列を選んでください。</translation>
</message>
<message>
<source>Choose a column with labels that come again and again.</source>
<translation>何度も現れるラベルの列を選んでください。</translation>
</message>
<message>
<source>The column “{name}” of {where} holds no 1 and 0; whether the label applies was expected.</source>
<translation>{where} の列「{name}」に 1 と 0 がありません。ラベルが当てはまるかどうかが必要です。</translation>
</message>
<message>
<source>Choose columns that say yes or no of each row.</source>
<translation>各行について yes か no を示す列を選んでください。</translation>
</message>
<message>
<source>Convert the file to a .npz in a program that you trust, and choose that.</source>
<translation>信頼できるプログラムでファイルを.npzに変換し、それを選択してください。</translation>
</message>
<message>
<source>“{file}” is a damaged pickle: it has no end.</source>
<translation>「{file}」は破損したpickleです。終わりがありません。</translation>
</message>
<message>
<source>“{file}” has more than {largest} MiB.</source>
<translation>「{file}」は{largest} MiBを超えています。</translation>
</message>
<message>
<source>“{file}” holds values within values too deep to read.</source>
<translation>「{file}」は値の入れ子が深すぎて読み込めません。</translation>
</message>
<message>
<source>“{file}” is a damaged pickle, or it is cut short.</source>
<translation>「{file}」は破損したpickleか、途中で切れています。</translation>
</message>
<message>
<source>“{self}” is a pickle that would call “{full}” when it is read. It was not executed.</source>
<translation>「{self}」は、読み込むと「{full}」を呼び出すpickleです。実行していません。</translation>
</message>
<message>
<source>“{self}” is a pickle of objects, not of plain values.</source>
<translation>「{self}」は単純な値ではなく、オブジェクトのpickleです。</translation>
</message>
<message>
<source>Delete it if you do not know where it is from.</source>
<translation>出どころがわからない場合は削除してください。</translation>
</message>
<message>
<source>“{self}” is a pickle with more than plain values ({opcode}).</source>
<translation>「{self}」は単純な値以外のもの（{opcode}）を含むpickleです。</translation>
</message>
<message>
<source>“{self}” is a pickle that would call something when it is read.</source>
<translation>「{self}」は、読み込むと何かを呼び出すpickleです。</translation>
</message>
<message>
<source>{rows} look the same as a picture of another class: {shown}.</source>
<translation>{rows}が別のクラスの画像と同じに見えます：{shown}。</translation>
</message>
<message>
<source>{groups} times {what} is there more than once: “{first}” and “{second}” first. Copies {harm}.</source>
<translation>{groups}組の重複があります（{what}）。最初は「{first}」と「{second}」です。コピーの影響：{harm}。</translation>
</message>
<message>
<source>{bad} of one colour only, {bad2}: there is nothing in them to learn from.</source>
<translation>{bad}（{bad2}）は1色だけで、学習できるものがありません。</translation>
</message>
<message>
<source>{odd} of an odd size: {shown}, while {width} × {height} are usual.</source>
<translation>{odd}の大きさが普通と異なります：{shown}。通常は{width} × {height}です。</translation>
</message>
<message>
<source>Look at them; leave out what does not belong here.</source>
<translation>確認して、ここに属さないものを除外してください。</translation>
</message>
<message>
<source>{bad} more cannot be read either.</source>
<translation>ほかに{bad}個も読み込めません。</translation>
</message>
<message>
<source>{hint} Or leave them out.</source>
<translation>{hint}または除外してください。</translation>
</message>
<message>
<source>Leave them out.</source>
<translation>除外してください。</translation>
</message>
<message>
<source>“{labels}” has {counts}, “{labels2}” only {counts2}: a network that always says “{labels}” would be right in {counts3} of all cases.</source>
<translation>「{labels}」は{counts}ありますが、「{labels2}」は{counts2}しかありません。常に「{labels}」と答えるネットワークでも{counts3}が正解になります。</translation>
</message>
<message>
<source>Add pictures of the rare classes, and watch each class in Evaluate, not the accuracy alone.</source>
<translation>少ないクラスの画像を追加し、「評価」では正解率だけでなくクラスごとに確認してください。</translation>
</message>
<message>
<source>{few} have fewer than {few2} pictures.</source>
<translation>{few}の画像が{few2}枚未満です。</translation>
</message>
<message>
<source>Relabel the wrong ones, or leave them out.</source>
<translation>誤ったものにラベルを付け直すか、除外してください。</translation>
</message>
<message>
<source>Leave all but one of each out.</source>
<translation>それぞれ1つを残して除外してください。</translation>
</message>
<message>
<source>“{few}” has fewer than {few2} pictures.</source>
<translation>「{few}」の画像が{few2}枚未満です。</translation>
</message>
<message>
<source>Add pictures, or leave the class out.</source>
<translation>画像を追加するか、このクラスを除外してください。</translation>
</message>
<message>
<source>“{name}” is empty: it has 0 bytes.</source>
<translation>「{name}」は空です。0バイトです。</translation>
</message>
<message>
<source>Copy it anew, or leave it out.</source>
<translation>コピーし直すか、除外してください。</translation>
</message>
<message>
<source>“{name}” could not be read: {strerror}.</source>
<translation>「{name}」を読み込めませんでした：{strerror}。</translation>
</message>
<message>
<source>Check the file.</source>
<translation>ファイルを確認してください。</translation>
</message>
<message>
<source>{what} has {drawn} × {drawn2} pixels, but its picture has {width} × {height}: they do not lie on each other.</source>
<translation>{what}は {drawn} × {drawn2} ピクセルですが、画像は {width} × {height} です。重なりません。</translation>
</message>
<message>
<source>Save it in the size of the picture.</source>
<translation>画像と同じ大きさで保存してください。</translation>
</message>
<message>
<source>Change the list of preparations, or remove the step.</source>
<translation>前処理のリストを変更するか、このステップを削除してください。</translation>
</message>
<message>
<source>There is no way to normalise called “{normalise}”.</source>
<translation>「{normalise}」という正規化の方法はありません。</translation>
</message>
<message>
<source>Choose one of {normalisations}.</source>
<translation>{normalisations}のいずれかを選択してください。</translation>
</message>
<message>
<source>The network's Input takes samples of shape {shape} ({shape2} numbers), but a sample of {title} has the shape {shape3} ({shape4}).</source>
<translation>ネットワークのInputは形状 {shape}（{shape2} 個の数）のサンプルを受け取りますが、{title}のサンプルの形状は {shape3}（{shape4}）です。</translation>
</message>
<message>
<source>Set the shape of the Input to {shape}.</source>
<translation>入力の形状を{shape}に設定してください。</translation>
</message>
<message>
<source>The recorded preparation of the data is damaged: {error}.</source>
<translation>記録されたデータの前処理が破損しています：{error}。</translation>
</message>
<message>
<source>{rows} masks are of another size than their pictures, and were scaled: “{first}” has {size}.</source>
<translation>{rows} 個のマスクは画像と大きさが異なるため拡大縮小しました: 「{first}」は {size}。</translation>
</message>
<message>
<source>Save masks in the size of their pictures, so that edges stay where they were drawn.</source>
<translation>境界が描いた位置に残るように、マスクを画像と同じ大きさで保存してください。</translation>
</message>
<message>
<source>{rows} masks hold values of no class, which are not judged: “{first}” holds {value}.</source>
<translation>{rows} 個のマスクにどのクラスでもない値があり、評価されません: 「{first}」に {value} があります。</translation>
</message>
<message>
<source>Add the value to the classes, or correct the masks.</source>
<translation>値をクラスに加えるか、マスクを修正してください。</translation>
</message>
<message>
<source>{rows} masks have nothing in them but “{label}”: {shown}.</source>
<translation>{rows} 個のマスクには「{label}」しかありません: {shown}。</translation>
</message>
<message>
<source>Look whether something was forgotten; leave them out if so.</source>
<translation>付け忘れがないか確認し、あれば除外してください。</translation>
</message>
<message>
<source>That is right where there is nothing to find; leave them out if they were not looked at.</source>
<translation>見つけるものがなければ問題ありません。確認されていないものは除外してください。</translation>
</message>
<message>
<source>“{labels}” has {counts} boxes, but “{labels2}” has {counts2}.</source>
<translation>「{labels}」には {counts} 個の枠がありますが、「{labels2}」には {counts2} 個です。</translation>
</message>
<message>
<source>{count} boxes are less than {tiny} pixels wide or high for the network, as in {shown}.</source>
<translation>{count} 個の枠はネットワークにとって幅または高さが {tiny} ピクセル未満です: {shown} など。</translation>
</message>
<message>
<source>{rows} more masks cannot be used either.</source>
<translation>ほかに {rows} 個のマスクも使えません。</translation>
</message>
<message>
<source>A mask is of another size than its picture, and was scaled: “{first}” has {size}.</source>
<translation>1 個のマスクは画像と大きさが異なるため拡大縮小しました: 「{first}」は {size}。</translation>
</message>
<message>
<source>A mask holds a value of no class, which is not judged: “{first}” holds {value}.</source>
<translation>1 個のマスクにどのクラスでもない値があり、評価されません: 「{first}」に {value} があります。</translation>
</message>
<message>
<source>A mask has nothing in it but “{label}”: {shown}.</source>
<translation>1 個のマスクには「{label}」しかありません: {shown}。</translation>
</message>
<message>
<source>{bare} pictures have no boxes: {shown}.</source>
<translation>{bare} 枚の画像に枠がありません: {shown}。</translation>
</message>
<message>
<source>{shown} has no boxes.</source>
<translation>{shown} に枠がありません。</translation>
</message>
<message>
<source>A box in {shown} is less than {tiny} pixels wide or high for the network.</source>
<translation>{shown} の枠の 1 つはネットワークにとって幅または高さが {tiny} ピクセル未満です。</translation>
</message>
<message>
<source>There are no boxes of {shown}.</source>
<translation>{shown} の枠がありません。</translation>
</message>
<message>
<source>There are no pixels of {shown}.</source>
<translation>{shown} のピクセルがありません。</translation>
</message>
<message>
<source>“{names}” could not be read: {strerror}.</source>
<translation>「{names}」を読み込めませんでした：{strerror}。</translation>
</message>
<message>
<source>Few of all pixels are {listed}.</source>
<translation>全ピクセルのうちごくわずかです: {listed}。</translation>
</message>
<message>
<source>Watch the overlap of each class in Evaluate, not the accuracy alone, or give them weight in the loss.</source>
<translation>評価では正解率だけでなくクラスごとの重なりを確認するか、損失で重みを付けてください。</translation>
</message>
<message>
<source>Add pictures of the rare classes, or leave these out.</source>
<translation>まれなクラスの画像を加えるか、それらを除外してください。</translation>
</message>
<message>
<source>Make the pictures larger (height and width).</source>
<translation>画像を大きくしてください (高さと幅)。</translation>
</message>
<message>
<source>Remove the class, or add some.</source>
<translation>クラスを削除するか、追加してください。</translation>
</message>
<message>
<source>The dataset “{remote}” is not on this machine.</source>
<translation>データセット「{remote}」はこのコンピューターにありません。</translation>
</message>
<message>
<source>Choose it on the Data page to download it, or write: layerloom data get {remote}.</source>
<translation>データのページで選んでダウンロードするか、次のように入力してください：layerloom data get {remote}。</translation>
</message>
<message>
<source>Delete the file and download the dataset again.</source>
<translation>ファイルを削除して、データセットをダウンロードし直してください。</translation>
</message>
<message>
<source>“{origin}” could not be read or brought into the cache: {reason}.</source>
<translation>「{origin}」を読み込めないか、キャッシュに保存できませんでした：{reason}。</translation>
</message>
<message>
<source>“{path}” has no {what}. It has {there}.</source>
<translation>「{path}」には必要な列がありません（{what}）。あるもの：{there}。</translation>
</message>
<message>
<source>Choose the columns to see.</source>
<translation>ネットワークに見せる列を選択してください。</translation>
</message>
<message>
<source>“{key}” could not be read: {strerror}.</source>
<translation>「{key}」を読み込めませんでした：{strerror}。</translation>
</message>
<message>
<source>Row {row}{more} has {came} cells, but {names} were expected; it is left out.</source>
<translation>{row}行目{more}のセルは{came}個ですが、{names}個必要です。この行は除外します。</translation>
</message>
<message>
<source>“{path}” has no column of numbers that vary; a series needs one.</source>
<translation>「{path}」には変化する数値の列がありません。時系列には1列必要です。</translation>
</message>
<message>
<source>Choose another file, or correct the numbers in it.</source>
<translation>別のファイルを選ぶか、中の数を修正してください。</translation>
</message>
<message>
<source>“{path}” has no column of dates, so there is no calendar to see.</source>
<translation>「{path}」には日付の列がないため、暦の情報がありません。</translation>
</message>
<message>
<source>Choose the column with the time, or do without the calendar.</source>
<translation>時刻の列を選択するか、暦を使わないでください。</translation>
</message>
<message>
<source>Correct the row: windows now run across it.</source>
<translation>この行を修正してください。今は窓がこの行をまたいでいます。</translation>
</message>
<message>
<source>“{path}” has {raw} rows that can be used, which give {windows} windows of {length} rows with {horizon} after them; at least 2 are needed.</source>
<translation>「{path}」で使える行は{raw}行で、{length}行の窓とその後の{horizon}行の組が{windows}個できます。2個以上必要です。</translation>
</message>
<message>
<source>Take shorter windows, fewer steps ahead, or a longer series.</source>
<translation>窓を短くするか、予測するステップを減らすか、より長い時系列を使ってください。</translation>
</message>
<message>
<source>“{path}” has no column “{name}”. It has {there}.</source>
<translation>「{path}」に列「{name}」はありません。あるもの：{there}。</translation>
</message>
<message>
<source>“{path}”: the column “{name}” holds {kind}, but a series is of numbers.</source>
<translation>「{path}」：列「{name}」の内容は{kind}ですが、時系列には数値が必要です。</translation>
</message>
<message>
<source>Choose another column.</source>
<translation>別の列を選択してください。</translation>
</message>
<message>
<source>Column “{name}”: {missing} missing, the first in row {first}. The value before stands there.</source>
<translation>列「{name}」：値の欠損があります（{missing}）。最初は{first}行目です。直前の値で補っています。</translation>
</message>
<message>
<source>Column “{name}”: {faults} no number, the first in row {numbers} (“{cell}”). The value before stands there.</source>
<translation>列「{name}」：数でない値があります（{faults}）。最初は{numbers}行目（「{cell}」）です。直前の値で補っています。</translation>
</message>
<message>
<source>Correct it.</source>
<translation>修正してください。</translation>
</message>
<message>
<source>The first {first} rows are left out: a column is empty in all of them.</source>
<translation>先頭の{first}行は、空の列があるため除外します。</translation>
</message>
<message>
<source>{possible} of {possible2} windows are left out: what is to be foretold is missing.</source>
<translation>{possible2}個の窓のうち{possible}個は、予測する値がないため除外します。</translation>
</message>
<message>
<source>Fill the values in, if they are known.</source>
<translation>わかる値は補ってください。</translation>
</message>
<message>
<source>“{path}”, row {numbers}: {strip} comes after {strip2}, but rows must be in the order of time{backwards}.</source>
<translation>「{path}」{numbers}行目：{strip}が{strip2}の後にありますが、行は時刻順でなければなりません{backwards}。</translation>
</message>
<message>
<source>Sort the rows by “{name}”, the earliest first.</source>
<translation>行を「{name}」の早い順に並べ替えてください。</translation>
</message>
<message>
<source>“{path}”: the column “{name}” holds no dates, but the time of each row was expected.</source>
<translation>「{path}」：列「{name}」には日付がありませんが、各行の時刻が必要です。</translation>
</message>
<message>
<source>Choose another column, or none: rows are then taken to be in order.</source>
<translation>別の列を選択するか、列を指定しないでください。指定しなければ、行は時間順とみなされます。</translation>
</message>
<message>
<source>“{path}”, row {numbers}: the column “{name}” is {shown}.</source>
<translation>「{path}」{numbers}行目：列「{name}」の値が不正です：{shown}。</translation>
</message>
<message>
<source>Correct it: the order of the rows depends on it.</source>
<translation>修正してください。行の順序はこの値で決まります。</translation>
</message>
<message>
<source>{twice} dates come again.</source>
<translation>重複した日付は全部で{twice}個あります。</translation>
</message>
<message>
<source>Rows {numbers} and {numbers2} have the same time, {date}.{more} Each row counts as a step.</source>
<translation>{numbers}行目と{numbers2}行目は同じ時刻{date}です。{more}各行は1ステップとして数えます。</translation>
</message>
<message>
<source>Keep one row for each time; several series in one file need a file each.</source>
<translation>1つの時刻につき1行にしてください。1つのファイルに複数の時系列がある場合は、ファイルを分けてください。</translation>
</message>
<message>
<source>{many} not as long as most ({usual}); the first, from row {numbers} to row {numbers2}, is {steps}. Windows run across it.</source>
<translation>長さが大半（{usual}）と異なるステップがあります（{many}）。最初は{numbers}行目から{numbers2}行目までで、{steps}です。窓はこれをまたぎます。</translation>
</message>
<message>
<source>Fill the missing rows in, if their times matter.</source>
<translation>時刻が重要であれば、欠けている行を補ってください。</translation>
</message>
<message>
<source>Choose the data anew on the Data page.</source>
<translation>「データ」ページでデータを選び直してください。</translation>
</message>
<message>
<source>“{path}” holds no array {called}. It holds {names}.</source>
<translation>「{path}」に{called}配列がありません。あるもの：{names}。</translation>
</message>
<message>
<source>Say under “{what}” which array it is.</source>
<translation>どの配列かを「{what}」に指定してください。</translation>
</message>
<message>
<source>There are no targets beside “{path}”: y.npy, labels.npy or {stem}_labels.npy were looked for.</source>
<translation>「{path}」と同じ場所に目標がありません。y.npy、labels.npy、{stem}_labels.npyを探しました。</translation>
</message>
<message>
<source>Say under “targets” how the file is called, or choose “reconstruction” where there is nothing to predict.</source>
<translation>「目標」にファイルの名前を指定するか、予測するものがなければ「なし」を選んでください。</translation>
</message>
<message>
<source>The targets “{targets}” must be another file in the folder of “{path}”.</source>
<translation>目標「{targets}」は「{path}」のフォルダーにある別のファイルでなければなりません。</translation>
</message>
<message>
<source>Put the file there and give its name.</source>
<translation>そこにファイルを置き、その名前を指定してください。</translation>
</message>
<message>
<source>“{path}” holds labels, but pictures were expected.</source>
<translation>「{path}」にあるのはラベルですが、画像が必要です。</translation>
</message>
<message>
<source>Choose the file with the pictures.</source>
<translation>画像のファイルを選択してください。</translation>
</message>
<message>
<source>There are no labels beside “{path}”: a file that is called alike, with labels for images and idx1 for idx3, was looked for.</source>
<translation>「{path}」と同じ場所にラベルがありません。imagesをlabelsに、idx3をidx1に置き換えた名前のファイルを探しました。</translation>
</message>
<message>
<source>Say under “labels” how the file is called.</source>
<translation>ファイルの名前を「labels」に指定してください。</translation>
</message>
<message>
<source>“{beside}” holds no labels: one whole number each was expected.</source>
<translation>「{beside}」にラベルがありません。それぞれ1つの整数が必要です。</translation>
</message>
<message>
<source>Choose another file.</source>
<translation>別のファイルを選択してください。</translation>
</message>
<message>
<source>“{path}” holds texts as inputs, but numbers were expected.</source>
<translation>「{path}」の入力はテキストですが、数値が必要です。</translation>
</message>
<message>
<source>Save numbers, or a table or text files for words.</source>
<translation>数値を保存するか、単語には表またはテキストファイルを使ってください。</translation>
</message>
<message>
<source>“{path}”: inputs of the shape {str} are no pictures; (n, height, width), (n, channels, height, width) or (n, height, width, channels) was expected, with 1 or 3 channels.</source>
<translation>「{path}」：形状{str}の入力は画像ではありません。1または3チャネルの(n, height, width)、(n, channels, height, width)、(n, height, width, channels)のいずれかが必要です。</translation>
</message>
<message>
<source>Take them as arrays, or save them with another shape.</source>
<translation>配列として扱うか、別の形状で保存してください。</translation>
</message>
<message>
<source>Export it as COCO JSON (instances) again.</source>
<translation>COCO JSON (instances) として書き出し直してください。</translation>
</message>
<message>
<source>{crowds} annotations of crowds were left out: they are around many things at once.</source>
<translation>群れの注釈 {crowds} 件を除外しました。一度に多くのものを囲んでいます。</translation>
</message>
<message>
<source>“{path}”: {missing} of {images} pictures are not there: {shown}.</source>
<translation>「{path}」: {images} 枚のうち {missing} 枚の画像がありません: {shown}。</translation>
</message>
<message>
<source>“{path}” is no COCO file: the lists images, annotations and categories were expected.</source>
<translation>「{path}」は COCO ファイルではありません。images、annotations、categories のリストが必要です。</translation>
</message>
<message>
<source>None of the {images} pictures that “{path}” lists is there{first}.</source>
<translation>「{path}」に記された {images} 枚の画像が 1 枚もありません{first}。</translation>
</message>
<message>
<source>Put the file beside the pictures, or choose their folder.</source>
<translation>ファイルを画像の隣に置くか、画像のフォルダを選んでください。</translation>
</message>
<message>
<source>“{path}” is a folder; a JSON file was expected.</source>
<translation>「{path}」はフォルダです。JSON ファイルが必要です。</translation>
</message>
<message>
<source>“{path}” is larger than 1 GiB.</source>
<translation>「{path}」は 1 GiB を超えています。</translation>
</message>
<message>
<source>Divide it.</source>
<translation>分割してください。</translation>
</message>
<message>
<source>“{path}” is no JSON: {error}.</source>
<translation>「{path}」はJSONではありません：{error}。</translation>
</message>
<message>
<source>They were left out; put them back if they matter.</source>
<translation>除外しました。必要であれば戻してください。</translation>
</message>
<message>
<source>1 annotation of a crowd was left out.</source>
<translation>群れの注釈 1 件を除外しました。</translation>
</message>
<message>
<source>“{over}” has {count} boxes: the largest {most} of them are kept.</source>
<translation>「{over}」には {count} 個の枠があります。大きい {most} 個を残します。</translation>
</message>
<message>
<source>1 box reaches beyond the edge of its picture and ends there now.</source>
<translation>1 個の枠が画像の端からはみ出しているため、端で切りました。</translation>
</message>
<message>
<source>{over} pictures have more than {most} boxes; the largest are kept. “{over2}” has {count}.</source>
<translation>{over} 枚の画像に {most} 個を超える枠があります。大きいものを残します。「{over2}」は {count} 個です。</translation>
</message>
<message>
<source>Correct them where they were drawn, if they matter.</source>
<translation>必要であれば、描いたところで修正してください。</translation>
</message>
<message>
<source>{cut} boxes reach beyond the edge of their picture and end there now.</source>
<translation>{cut} 個の枠が画像の端からはみ出しているため、端で切りました。</translation>
</message>
<message>
<source>Set “most” to have more of them.</source>
<translation>もっと残すには「most」を増やしてください。</translation>
</message>
<message>
<source>{said}, the first of them {said2}. They were left out; their pictures stay.</source>
<translation>{said}あります。最初は{said2}です。除外しましたが、画像は残ります。</translation>
</message>
<message>
<source>{why}. It was left out; its picture stays.</source>
<translation>{why}。除外しましたが、画像は残ります。</translation>
</message>
<message>
<source>Call each XML file as its picture is called.</source>
<translation>XML ファイルを画像と同じ名前にしてください。</translation>
</message>
<message>
<source>“{lonely}” has no picture of its name.</source>
<translation>「{lonely}」と同名の画像がありません。</translation>
</message>
<message>
<source>“{name}” declares a document type, which may hold more than it shows.</source>
<translation>「{name}」は文書型を宣言しており、見えない内容を含む可能性があります。</translation>
</message>
<message>
<source>There are no XML files in “{root}”.</source>
<translation>「{root}」に XML ファイルがありません。</translation>
</message>
<message>
<source>Choose the folder around pictures and Annotations.</source>
<translation>画像と Annotations を含むフォルダを選んでください。</translation>
</message>
<message>
<source>None of them is called as a picture is.</source>
<translation>画像と同じ名前のものはありません。</translation>
</message>
<message>
<source>“{root}” holds {described} XML files, but no picture with its boxes.{first}</source>
<translation>「{root}」には {described} 個の XML ファイルがありますが、枠付きの画像がありません。{first}</translation>
</message>
<message>
<source>The XML files in “{root}” describe no objects.</source>
<translation>「{root}」の XML ファイルに物体の記述がありません。</translation>
</message>
<message>
<source>Choose the folder with the annotations.</source>
<translation>注釈のあるフォルダを選んでください。</translation>
</message>
<message>
<source>{lonely} XML files have no picture of their name, “{lonely2}” first.</source>
<translation>{lonely} 個の XML ファイルに同名の画像がありません。最初は「{lonely2}」です。</translation>
</message>
<message>
<source>Remove the DOCTYPE from it.</source>
<translation>DOCTYPE を取り除いてください。</translation>
</message>
<message>
<source>“{name}” is nested more than {deepest} deep; a Pascal VOC file was expected.</source>
<translation>「{name}」は {deepest} 段より深く入れ子になっています。Pascal VOC ファイルが必要です。</translation>
</message>
<message>
<source>“{name}” is larger than 8 MiB; a Pascal VOC file was expected.</source>
<translation>「{name}」は 8 MiB を超えています。Pascal VOC ファイルが必要です。</translation>
</message>
<message>
<source>“{name}” is no XML: {error}.</source>
<translation>「{name}」は XML ではありません: {error}。</translation>
</message>
<message>
<source>Save it anew.</source>
<translation>保存し直してください。</translation>
</message>
<message>
<source>{message} Its picture was left out.</source>
<translation>{message} その画像を除外しました。</translation>
</message>
<message>
<source>No file names the classes: data.yaml or classes.txt was looked for. They are called by their numbers.</source>
<translation>クラスの名前のファイルがありません (data.yaml または classes.txt)。番号で呼びます。</translation>
</message>
<message>
<source>“{root}” holds {pictures} pictures, but no text files with their boxes.</source>
<translation>「{root}」には {pictures} 枚の画像がありますが、枠を記したテキストファイルがありません。</translation>
</message>
<message>
<source>Choose the folder around images and labels.</source>
<translation>images と labels を含むフォルダを選んでください。</translation>
</message>
<message>
<source>{over} pictures beside those with boxes were left out.</source>
<translation>枠付きの画像のほかの {over} 枚を除外しました。</translation>
</message>
<message>
<source>They have no labels.</source>
<translation>ラベルがありません。</translation>
</message>
<message>
<source>“{path}” is larger than 4 MiB; a description of data was expected.</source>
<translation>「{path}」は4 MiBを超えています。データの説明が必要です。</translation>
</message>
<message>
<source>“{path}” has a class number {named}.</source>
<translation>「{path}」にクラス番号{named}があります。</translation>
</message>
<message>
<source>Numbers below {most_classes} are read.</source>
<translation>読めるのは{most_classes}未満の番号です。</translation>
</message>
<message>
<source>Add classes.txt with one name in each line.</source>
<translation>1 行に 1 つの名前を書いた classes.txt を追加してください。</translation>
</message>
<message>
<source>“{path}” has {pictures} bytes, and “{beside}” {numbers} labels of {labels} classes, which do not belong together.</source>
<translation>「{path}」は {pictures} バイト、「{beside}」は {labels} クラスのラベル {numbers} 個で、対応していません。</translation>
</message>
<message>
<source>“{path}” is empty or no text: {error}.</source>
<translation>「{path}」は空か、テキストではありません：{error}。</translation>
</message>
<message>
<source>{count} pairs of {folder} pictures. The task is to tell whether both are of the same class.</source>
<translation>{folder} 枚の画像から {count} 組のペア。両方が同じクラスかどうかを言う課題です。</translation>
</message>
<message>
<source>{count} triplets of {folder} pictures: the positive is of the anchor's class, the negative is not.</source>
<translation>{folder} 枚の画像から {count} 組のトリプレット。positive はアンカーと同じクラス、negative は違うクラスです。</translation>
</message>
<message>
<source>“{path}” has {classes} pictures of {count} classes; four of each of two classes are needed.</source>
<translation>「{path}」には {count} クラスの画像が {classes} 枚あります。二つのクラスに四枚ずつ必要です。</translation>
</message>
<message>
<source>Add pictures: none may be learnt from and validated with.</source>
<translation>画像を追加してください。同じ画像を学習と検証の両方に使うことはできません。</translation>
</message>
<message>
<source>“{function}” gave words as inputs, but numbers were expected.</source>
<translation>「{function}」は入力として語を返しましたが、数値が必要です。</translation>
</message>
<message>
<source>Give numbers for words.</source>
<translation>語の代わりに数値を返してください。</translation>
</message>
<message>
<source>“{function}” gave inputs of the shape {str}, which are no pictures.</source>
<translation>「{function}」が返した入力の形 {str} は画像ではありません。</translation>
</message>
<message>
<source>Take them as arrays, or give (n, height, width) or (n, channels, height, width).</source>
<translation>配列として扱うか、(n, 高さ, 幅) または (n, チャンネル, 高さ, 幅) を返してください。</translation>
</message>
<message>
<source>{samples} steps are too few for windows of {length} and {horizon} steps ahead.</source>
<translation>{samples}ステップは、長さ{length}、{horizon}ステップ先の窓には少なすぎます。</translation>
</message>
<message>
<source>Make more steps, or shorter windows.</source>
<translation>ステップを増やすか、窓を短くしてください。</translation>
</message>
<message>
<source>Generated; nothing was observed.</source>
<translation>生成したデータで、観測したものではありません。</translation>
</message>
<message>
<source>“{path}” has no column of numbers or categories besides “{file}” and “{target}”.</source>
<translation>「{path}」には「{file}」と「{target}」のほかに数値やカテゴリの列がありません。</translation>
</message>
<message>
<source>{kept} pictures with {features} columns each. The task is to foretell “{target}”.</source>
<translation>列が {features} 個ずつ付いた画像 {kept} 枚。課題は「{target}」の予測です。</translation>
</message>
<message>
<source>“{strip}” names no picture that is there, or several.</source>
<translation>「{strip}」に該当する画像がないか、複数あります。</translation>
</message>
<message>
<source>Of the {listed}, {rows} are there; two at least are needed.</source>
<translation>{listed} のうち {rows} 枚があります。少なくとも二枚必要です。</translation>
</message>
<message>
<source>{troubles} more rows name no picture that is there.</source>
<translation>ほかに {troubles} 行が存在する画像を指していません。</translation>
</message>
<message>
<source>The column “{file}” names the pictures; another was expected as target.</source>
<translation>列「{file}」は画像の名前です。目標には別の列が必要です。</translation>
</message>
<message>
<source>Choose one.</source>
<translation>一つ選んでください。</translation>
</message>
<message>
<source>Add one, or choose “Pictures with a table”, which needs none.</source>
<translation>追加するか、それを必要としない「表付きの画像」を選んでください。</translation>
</message>
<message>
<source>No column of “{path}” names pictures; names such as cat.jpg were expected in one.</source>
<translation>「{path}」に画像の名前の列がありません。cat.jpg のような名前が必要です。</translation>
</message>
<message>
<source>Choose the column with the pictures' names, or open the file as a table.</source>
<translation>画像の名前の列を選ぶか、ファイルを表として開いてください。</translation>
</message>
<message>
<source>Put the file beside the pictures, or choose another column.</source>
<translation>ファイルを画像の隣に置くか、別の列を選んでください。</translation>
</message>
<message>
<source>Correct the name; the row was left out.</source>
<translation>名前を直してください。この行は除かれました。</translation>
</message>
<message>
<source>Correct the names; the rows were left out.</source>
<translation>名前を直してください。これらの行は除かれました。</translation>
</message>
<message>
<source>{beside} are in no folder of a class and were left out: {shown}.</source>
<translation>{beside}はクラスのフォルダーに入っていないため除外しました：{shown}。</translation>
</message>
<message>
<source>“{root}” holds {pictures}, but no folders: the folder of a picture is its class.</source>
<translation>「{root}」には{pictures}がありますが、フォルダーがありません。画像のクラスはそのフォルダーで決まります。</translation>
</message>
<message>
<source>Put the pictures of each class into a folder, choose a table that lists them, or predict nothing.</source>
<translation>クラスごとに画像をフォルダに入れるか、一覧の表を選ぶか、何も予測しないようにしてください。</translation>
</message>
<message>
<source>All {keys} in “{root}” are of one class, “{labels}”; two at least were expected.</source>
<translation>「{root}」の{keys}はすべて同じクラス「{labels}」です。少なくとも2クラスが必要です。</translation>
</message>
<message>
<source>Choose the folder above, add a folder with pictures of another class, or predict nothing.</source>
<translation>上のフォルダを選ぶか、別のクラスの画像フォルダを加えるか、何も予測しないようにしてください。</translation>
</message>
<message>
<source>1 picture is in no folder of a class and was left out: {shown}.</source>
<translation>画像1枚はクラスのフォルダーに入っていないため除外しました：{shown}。</translation>
</message>
<message>
<source>There is no picture in “{root}” ({endings}).</source>
<translation>「{root}」に画像がありません（{endings}）。</translation>
</message>
<message>
<source>Choose a folder that holds folders of pictures.</source>
<translation>画像のフォルダーが入ったフォルダーを選択してください。</translation>
</message>
<message>
<source>The folder “{name}” holds no pictures, so there is no such class.</source>
<translation>フォルダー「{name}」に画像がないため、そのクラスはありません。</translation>
</message>
<message>
<source>Add pictures, or remove it.</source>
<translation>画像を追加するか、フォルダーを取り除いてください。</translation>
</message>
<message>
<source>Save it as CSV, with one row for each picture.</source>
<translation>画像ごとに1行のCSVとして保存してください。</translation>
</message>
<message>
<source>“{path}”, row {number}{more} has {count} values; {expected} were expected. It was left out.</source>
<translation>「{path}」の{number}行目{more}には{count}個の値がありますが、{expected}個が必要です。除外しました。</translation>
</message>
<message>
<source>“{path}” must be a list of objects, or an object of names and labels.</source>
<translation>「{path}」はオブジェクトのリスト、または名前とラベルのオブジェクトでなければなりません。</translation>
</message>
<message>
<source>“{path}” lists no pictures: it has no rows.</source>
<translation>「{path}」に画像が列挙されていません。行がありません。</translation>
</message>
<message>
<source>Put texts that hold the separator into quotes.</source>
<translation>区切り文字を含むテキストは引用符で囲んでください。</translation>
</message>
<message>
<source>“{path}” has {count} columns called “{name}”.</source>
<translation>「{path}」には「{name}」という列が{count}個あります。</translation>
</message>
<message>
<source>Give each column a name of its own.</source>
<translation>列ごとに別の名前を付けてください。</translation>
</message>
<message>
<source>Write it as [{{"file": "1.jpg", "label": "cat"}}, …].</source>
<translation>[{{"file": "1.jpg", "label": "cat"}}, …] の形で書いてください。</translation>
</message>
<message>
<source>Write it as {{"file": "1.jpg", "label": "cat"}}.</source>
<translation>{{"file": "1.jpg", "label": "cat"}} の形で書いてください。</translation>
</message>
<message>
<source>“{path}” is a folder; a file that lists pictures was expected.</source>
<translation>「{path}」はフォルダーです。画像を列挙したファイルが必要です。</translation>
</message>
<message>
<source>“{path}” is larger than 1 GiB; a list of pictures was expected.</source>
<translation>「{path}」は1 GiBを超えています。画像のリストが必要です。</translation>
</message>
<message>
<source>“{path}”, row {line_num} cannot be read: {error}.</source>
<translation>「{path}」の{line_num}行目を読み込めません：{error}。</translation>
</message>
<message>
<source>“{path}”, row {number} is no object of names and values.</source>
<translation>「{path}」の{number}行目は名前と値のオブジェクトではありません。</translation>
</message>
<message>
<source>“{path}”, row {number} is no JSON: {error}.</source>
<translation>「{path}」の{number}行目はJSONではありません：{error}。</translation>
</message>
<message>
<source>Correct the line.</source>
<translation>その行を直してください。</translation>
</message>
<message>
<source>{tried} be read. {first}</source>
<translation>{tried}読み込めません。{first}</translation>
</message>
<message>
<source>Give pictures that open elsewhere.</source>
<translation>ほかのソフトで開ける画像を指定してください。</translation>
</message>
<message>
<source>“{key}” is not there any more.</source>
<translation>「{key}」はもうありません。</translation>
</message>
<message>
<source>Put it back, or look through the data again.</source>
<translation>元に戻すか、データをもう一度確認してください。</translation>
</message>
<message>
<source>They were left out; correct the file if they matter.</source>
<translation>除外しました。必要ならファイルを直してください。</translation>
</message>
<message>
<source>None of the {rows} pictures that “{path}” lists in “{file}” is there.</source>
<translation>「{path}」の「{file}」に列挙された{rows}枚の画像が1枚もありません。</translation>
</message>
<message>
<source>One column of labels was chosen, “{chosen}”; two at least were expected.</source>
<translation>ラベルの列が一つ「{chosen}」だけ選ばれました。少なくとも二つ必要です。</translation>
</message>
<message>
<source>All pictures in “{path}” are of one class, “{labels}”; two at least were expected.</source>
<translation>「{path}」の画像はすべて同じクラス「{labels}」です。少なくとも2クラスが必要です。</translation>
</message>
<message>
<source>Put the file beside the pictures, or choose the column that names them.</source>
<translation>ファイルを画像と同じ場所に置くか、画像の名前の列を選択してください。</translation>
</message>
<message>
<source>Choose more of them, or take it as the target.</source>
<translation>もっと選ぶか、それを目標にしてください。</translation>
</message>
<message>
<source>“{path}” has no column called “{name}”.</source>
<translation>「{path}」に「{name}」という列はありません。</translation>
</message>
<message>
<source>There is: {there}.</source>
<translation>あるもの：{there}。</translation>
</message>
<message>
<source>No column of “{path}” names pictures.</source>
<translation>「{path}」に画像の名前の列がありません。</translation>
</message>
<message>
<source>Choose the column with the files' names.</source>
<translation>ファイル名の列を選択してください。</translation>
</message>
<message>
<source>“{path}” has no column besides “{file}”.</source>
<translation>「{path}」には「{file}」以外の列がありません。</translation>
</message>
<message>
<source>Add one with the class of each picture.</source>
<translation>各画像のクラスの列を追加してください。</translation>
</message>
<message>
<source>“{path}”, column “{name}”: “{bad}” is no number; numbers were expected.</source>
<translation>「{path}」の列「{name}」：「{bad}」は数値ではありません。数値が必要です。</translation>
</message>
<message>
<source>Choose another column to foretell.</source>
<translation>予測する列を別に選択してください。</translation>
</message>
<message>
<source>“{path}”: {rows} of {names} rows {why}, first {rows2}.</source>
<translation>「{path}」：{names}行のうち{rows}行は{why}。最初は{rows2}。</translation>
</message>
<message>
<source>Pictures end in {picture_endings}; convert what is to be used.</source>
<translation>画像の拡張子は{picture_endings}です。使うものは変換してください。</translation>
</message>
<message>
<source>{count} {have} with a backslash or with letters that are no text, and left out: {first}.</source>
<translation>{count}{have}にバックスラッシュまたはテキストでない文字が含まれるため除外しました：{first}。</translation>
</message>
<message>
<source>The folder “{folder}” leads to a folder that was looked through already, and was left out.</source>
<translation>フォルダー「{folder}」はすでに調べたフォルダーを指しているため、除外しました。</translation>
</message>
<message>
<source>The folder “{folder}” could not be looked into: {reason}.</source>
<translation>フォルダー「{folder}」を調べられませんでした：{reason}。</translation>
</message>
<message>
<source>{count} {are} by the ending ({endings}) and left out.</source>
<translation>{count}{are}（拡張子：{endings}）。除外しました。</translation>
</message>
<message>
<source>Remove the link if it is there by mistake.</source>
<translation>誤って置かれたリンクなら取り除いてください。</translation>
</message>
<message>
<source>The folder “{root}” could not be looked into: {reason}.</source>
<translation>フォルダー「{root}」を調べられませんでした：{reason}。</translation>
</message>
<message>
<source>“{strip}” is no class: a number or a colour was expected before “=”.</source>
<translation>「{strip}」はクラスではありません。「=」の前に番号か色が必要です。</translation>
</message>
<message>
<source>Write 0=ground; 1=cat.</source>
<translation>0=背景; 1=猫 のように書いてください。</translation>
</message>
<message>
<source>“{name}” has pixels of the kind {mode}, which are no classes.</source>
<translation>「{name}」のピクセルは {mode} 形式で、クラスではありません。</translation>
</message>
<message>
<source>Save it as a PNG of 8 bits.</source>
<translation>8 ビットの PNG で保存してください。</translation>
</message>
<message>
<source>The classes “{text}” are numbers as well as colours.</source>
<translation>クラス「{text}」に番号と色が混ざっています。</translation>
</message>
<message>
<source>Give one or the other.</source>
<translation>どちらか一方にしてください。</translation>
</message>
<message>
<source>“{name}” is in colours; a mask of grey numbers was expected.</source>
<translation>「{name}」はカラーです。灰色の番号のマスクが必要です。</translation>
</message>
<message>
<source>Save it as the others are.</source>
<translation>ほかのものと同じ形式で保存してください。</translation>
</message>
<message>
<source>“{name}” holds no whole numbers; class numbers were expected.</source>
<translation>「{name}」は整数ではありません。クラスの番号が必要です。</translation>
</message>
<message>
<source>Save it as integers.</source>
<translation>整数として保存してください。</translation>
</message>
<message>
<source>“{name}” has the shape {shape}; (height, width) was expected.</source>
<translation>「{name}」の形は {shape} です。(高さ, 幅) が必要です。</translation>
</message>
<message>
<source>Reshape it.</source>
<translation>形を変えてください。</translation>
</message>
<message>
<source>Two classes have the {what} “{twice}”; each needs one of its own.</source>
<translation>2 つのクラスの{what}が同じ「{twice}」です。それぞれ別にしてください。</translation>
</message>
<message>
<source>Change one of them.</source>
<translation>一方を変えてください。</translation>
</message>
<message>
<source>“{name}” is no NumPy array of numbers.</source>
<translation>「{name}」は数値の NumPy 配列ではありません。</translation>
</message>
<message>
<source>Save it with numpy.save.</source>
<translation>numpy.save で保存してください。</translation>
</message>
<message>
<source>“{path}” names no classes.</source>
<translation>「{path}」にクラスの名前がありません。</translation>
</message>
<message>
<source>Write one name in each line, or choose another file.</source>
<translation>1 行に 1 つの名前を書くか、別のファイルを選んでください。</translation>
</message>
<message>
<source>“{path}” must be a list of classes.</source>
<translation>「{path}」はクラスのリストでなければなりません。</translation>
</message>
<message>
<source>Write it as ["ground", "cat", …].</source>
<translation>["ground", "cat", …] の形で書いてください。</translation>
</message>
<message>
<source>“{path}” is larger than 1 MiB; a list of classes was expected.</source>
<translation>「{path}」は 1 MiB を超えています。クラスのリストが必要です。</translation>
</message>
<message>
<source>The pattern “{pattern}” has no single *, which stands for the name of the picture.</source>
<translation>パターン「{pattern}」には画像の名前を表す * が 1 つ必要です。</translation>
</message>
<message>
<source>1 picture has no mask of its name and was left out: {lonely}.</source>
<translation>1 枚の画像に同名のマスクがないため除外しました: {lonely}。</translation>
</message>
<message>
<source>1 mask has no picture of its name and was left out: {over}.</source>
<translation>1 個のマスクに同名の画像がないため除外しました: {over}。</translation>
</message>
<message>
<source>There are no masks{where} in “{folder}” ({mask_endings}).</source>
<translation>「{folder}」にマスク{where}がありません ({mask_endings})。</translation>
</message>
<message>
<source>Put them into a folder called masks beside the pictures, or choose their folder.</source>
<translation>画像の隣の masks というフォルダに入れるか、マスクのフォルダを選んでください。</translation>
</message>
<message>
<source>There are no pictures in “{root}” besides the masks.</source>
<translation>「{root}」にはマスクのほかに画像がありません。</translation>
</message>
<message>
<source>Choose the folder above.</source>
<translation>上のフォルダを選んでください。</translation>
</message>
<message>
<source>Write it as in *_mask.png.</source>
<translation>*_mask.png のように書いてください。</translation>
</message>
<message>
<source>None of the {masks} masks is called like one of the {pictures} pictures in “{root}”: “{places}” and “{pictures2}” come first.</source>
<translation>{masks} 個のマスクのどれも「{root}」の {pictures} 枚の画像と同名ではありません。最初は「{places}」と「{pictures2}」です。</translation>
</message>
<message>
<source>Call each mask as its picture, or give a pattern such as *_mask.png.</source>
<translation>マスクを画像と同じ名前にするか、*_mask.png のようなパターンを指定してください。</translation>
</message>
<message>
<source>{lonely} pictures have no mask of their name and were left out: {lonely2}.</source>
<translation>{lonely} 枚の画像に同名のマスクがないため除外しました: {lonely2}。</translation>
</message>
<message>
<source>{over} masks have no picture of their name and were left out: {over2}.</source>
<translation>{over} 個のマスクに同名の画像がないため除外しました: {over2}。</translation>
</message>
<message>
<source>Add the masks if these are to be learnt from.</source>
<translation>学習に使うなら、マスクを追加してください。</translation>
</message>
<message>
<source>Call them as their pictures, or remove them.</source>
<translation>画像と同じ名前にするか、取り除いてください。</translation>
</message>
<message>
<source>The masks hold 1 class; two at least were expected.</source>
<translation>マスクのクラスは 1 個です。少なくとも 2 個必要です。</translation>
</message>
<message>
<source>The masks hold no class; two at least were expected.</source>
<translation>マスクにクラスがありません。少なくとも 2 個必要です。</translation>
</message>
<message>
<source>Choose other masks, or name the classes under Classes, as in 0=ground; 1=cat.</source>
<translation>別のマスクを選ぶか、クラスの欄に 0=背景; 1=猫 のように書いてください。</translation>
</message>
<message>
<source>The masks have {kept} classes; {most_classes} at most are read.</source>
<translation>マスクには {kept} 個のクラスがあります。読めるのは {most_classes} 個までです。</translation>
</message>
<message>
<source>Join some of them.</source>
<translation>いくつかをまとめてください。</translation>
</message>
<message>
<source>None of the {count} masks that were looked at can be read. {told}</source>
<translation>調べた {count} 個のマスクはどれも読めません。{told}</translation>
</message>
<message>
<source>Save them as PNG.</source>
<translation>PNG で保存してください。</translation>
</message>
<message>
<source>The masks hold {seen} different {what}, “{names}” among them: these are pictures, or masks that were saved with loss.</source>
<translation>「{names}」などのマスクに {seen} 種類の{what}があります。画像そのものか、非可逆で保存されたマスクです。</translation>
</message>
<message>
<source>Give masks with one value for each class, saved as PNG.</source>
<translation>クラスごとに 1 つの値を持つ PNG のマスクを用意してください。</translation>
</message>
<message>
<source>{rows} pairs. The task is to foretell “{target}” of both together.</source>
<translation>{rows} 組のペア。両方から「{target}」を予測する課題です。</translation>
</message>
<message>
<source>{keys} triplets: the positive is like the anchor, the negative is not.</source>
<translation>{keys} 組のトリプレット。positive はアンカーに似ており、negative は似ていません。</translation>
</message>
<message>
<source>“{path}” has no column that is plainly the {missing} part; pictures or texts were expected.</source>
<translation>「{path}」に {missing} の部分とはっきり分かる列がありません。画像かテキストが必要です。</translation>
</message>
<message>
<source>“{path}” has no column besides “{left}” and “{right}”; one that says what is to be foretold of each pair was expected.</source>
<translation>「{path}」には「{left}」と「{right}」のほかに列がありません。各組について予測するものを示す列が必要です。</translation>
</message>
<message>
<source>Add one, or choose another column.</source>
<translation>追加するか、別の列を選んでください。</translation>
</message>
<message>
<source>Choose it; there is {there}.</source>
<translation>選んでください。あるのは {there} です。</translation>
</message>
<message>
<source>{keys} texts with what each becomes. The task is to say the next word of that, place by place.</source>
<translation>変換先の付いたテキスト {keys} 件。各位置で次の単語を言う課題です。</translation>
</message>
<message>
<source>Correct the row if it matters; it was left out.</source>
<translation>必要なら行を直してください。この行は除かれました。</translation>
</message>
<message>
<source>“{path}” has {first} lines, but “{other}” has {second}; the same number was expected, as each line says the same as that of the other.</source>
<translation>「{path}」は {first} 行ですが「{other}」は {second} 行です。各行が対応するので、同じ行数が必要です。</translation>
</message>
<message>
<source>“{path}” holds no two columns of texts, divided by tabs; a text and what it becomes was expected.</source>
<translation>「{path}」にタブで区切られたテキストの列が二つありません。テキストとその変換先が必要です。</translation>
</message>
<message>
<source>“{path}” holds one text a line; a second file with what each becomes was expected.</source>
<translation>「{path}」は一行に一つのテキストです。変換先を持つ二つ目のファイルが必要です。</translation>
</message>
<message>
<source>“{path}” needs two columns of texts, one with what the other becomes; it has {there}.</source>
<translation>「{path}」にはテキストの列が二つ必要です（一方が他方の変換先）。あるのは {there} です。</translation>
</message>
<message>
<source>“{path}” holds {count} with a text and what it becomes; two at least were expected.</source>
<translation>「{path}」のテキストと変換先が揃った行は {count} です。少なくとも二行必要です。</translation>
</message>
<message>
<source>Give the two files of the same part, unchanged.</source>
<translation>同じ部分の二つのファイルを変更せずに渡してください。</translation>
</message>
<message>
<source>Choose a file with both, or the second file as well.</source>
<translation>両方を含むファイルを選ぶか、二つ目のファイルも選んでください。</translation>
</message>
<message>
<source>“{path}”, row {number} has {row} cells; {need} at least were expected.</source>
<translation>「{path}」の {number} 行目にはセルが {row} 個あります。少なくとも {need} 個必要です。</translation>
</message>
<message>
<source>Choose the other file, too: train.de for train.en, say.</source>
<translation>もう一つのファイルも選んでください。たとえば train.en に対する train.de。</translation>
</message>
<message>
<source>Choose the two columns.</source>
<translation>二つの列を選んでください。</translation>
</message>
<message>
<source>Give a file with more of them.</source>
<translation>もっと多く含むファイルを渡してください。</translation>
</message>
<message>
<source>“{path}”, row {number}: one side is empty; a text was expected on both.</source>
<translation>「{path}」の {number} 行目：片方が空です。両方にテキストが必要です。</translation>
</message>
<message>
<source>Choose the file anew; it may have been moved.</source>
<translation>ファイルを選択し直してください。移動された可能性があります。</translation>
</message>
<message>
<source>“{path}” has no two stretches of {length} {unit}; these are needed at least.</source>
<translation>「{path}」には {length} {unit} の区間が二つありません。少なくとも二つ必要です。</translation>
</message>
<message>
<source>{stretches} stretches of {length} {unit}. The task is to say the next one, place by place.</source>
<translation>{length} {unit} の区間 {stretches} 個。各位置で次を言う課題です。</translation>
</message>
<message>
<source>Give longer texts, or take shorter stretches.</source>
<translation>もっと長いテキストを渡すか、区間を短くしてください。</translation>
</message>
<message>
<source>There are no texts in “{path}”: no file ends in {text_endings}.</source>
<translation>「{path}」にテキストがありません。{text_endings} で終わるファイルがありません。</translation>
</message>
<message>
<source>The texts in “{root}” have more than a thousand million letters.</source>
<translation>「{root}」のテキストは十億文字を超えています。</translation>
</message>
<message>
<source>Take a part of them.</source>
<translation>その一部を使ってください。</translation>
</message>
<message>
<source>“{name}” is empty; a text was expected.</source>
<translation>「{name}」は空です。テキストが必要です。</translation>
</message>
<message>
<source>It was left out.</source>
<translation>除かれました。</translation>
</message>
<message>
<source>Correct it if it matters; the row was left out.</source>
<translation>必要なら直してください。この行は除かれました。</translation>
</message>
<message>
<source>The column {where} holds {good} ratings that are numbers; two at least are needed.</source>
<translation>列 {where} の数値の評価は {good} 件です。少なくとも二件必要です。</translation>
</message>
<message>
<source>{good} ratings. The task is to foretell “{rating}” for a user and an item.</source>
<translation>評価 {good} 件。ユーザーとアイテムから「{rating}」を予測する課題です。</translation>
</message>
<message>
<source>“{path}” has {names} columns; three at least were expected: user, item and rating.</source>
<translation>「{path}」は {names} 列です。ユーザー、アイテム、評価の少なくとも三列が必要です。</translation>
</message>
<message>
<source>“{path}” holds no ratings; lines such as 1::1193::5::978300760 were expected.</source>
<translation>「{path}」に評価がありません。1::1193::5::978300760 のような行が必要です。</translation>
</message>
<message>
<source>“{path}” has no column that is called like the {what}; it has {there}.</source>
<translation>「{path}」に {what} を表す名前の列がありません。あるのは {there} です。</translation>
</message>
<message>
<source>Choose the columns with user, item and rating.</source>
<translation>ユーザー、アイテム、評価の列を選んでください。</translation>
</message>
<message>
<source>Choose a file with ratings, such as u.data or ratings.csv.</source>
<translation>u.data や ratings.csv のような評価のファイルを選んでください。</translation>
</message>
<message>
<source>Choose ratings.dat, or a table with a header.</source>
<translation>ratings.dat か、見出しのある表を選んでください。</translation>
</message>
<message>
<source>Choose the column with the {what}.</source>
<translation>{what} の列を選んでください。</translation>
</message>
<message>
<source>{told} more rows of “{name}” were left out.</source>
<translation>「{name}」のほかの {told} 行が除かれました。</translation>
</message>
<message>
<source>{samples} pictures with {what} of {labels} classes.</source>
<translation>{labels} クラスの{what}が付いた {samples} 枚の画像。</translation>
</message>
<message>
<source>“{name}” is not there any more.</source>
<translation>「{name}」はもうありません。</translation>
</message>
<message>
<source>{self} pictures with {labels} classes.</source>
<translation>{labels} クラスの画像 {self} 枚。</translation>
</message>
<message>
<source>Take the dataset as pictures to learn from these.</source>
<translation>画像から学習するには、データセットを画像として使ってください。</translation>
</message>
<message>
<source>“{path}” has no column to foretell; it has {rows}.</source>
<translation>「{path}」に予測する列がありません。あるのは {rows} です。</translation>
</message>
<message>
<source>Choose a dataset with classes or values.</source>
<translation>クラスまたは値のあるデータセットを選んでください。</translation>
</message>
<message>
<source>{self} pictures with the value {names}.</source>
<translation>値 {names} の付いた画像 {self} 枚。</translation>
</message>
<message>
<source>“{path}” has no pictures in “{column}”; it has {rows}.</source>
<translation>「{path}」の「{column}」に画像がありません。あるのは {rows} です。</translation>
</message>
<message>
<source>Choose another column, or another kind of source.</source>
<translation>別の列、または別の種類のソースを選んでください。</translation>
</message>
<message>
<source>“{path}” has no texts in “{text}”; it has {rows}.</source>
<translation>「{path}」の「{text}」にテキストがありません。あるのは {rows} です。</translation>
</message>
<message>
<source>“{column}” cannot be foretold from itself.</source>
<translation>「{column}」をそれ自身から予測することはできません。</translation>
</message>
<message>
<source>Choose two different columns.</source>
<translation>異なる 2 つの列を選んでください。</translation>
</message>
<message>
<source>The column “{name}” is not used: it holds no numbers or words.</source>
<translation>列「{name}」は使われません。数値も語も含んでいません。</translation>
</message>
<message>
<source>{keys} holds no picture.</source>
<translation>{keys} に画像がありません。</translation>
</message>
<message>
<source>Fill it in, or leave the row out.</source>
<translation>埋めるか、その行を除いてください。</translation>
</message>
<message>
<source>The picture of {key} could not be read: {strerror}.</source>
<translation>{key} の画像を読み込めませんでした：{strerror}。</translation>
</message>
<message>
<source>Save the dataset with its pictures in it.</source>
<translation>画像を含めてデータセットを保存してください。</translation>
</message>
<message>
<source>The column “{twice}” was chosen twice; each part needs its own.</source>
<translation>列「{twice}」が二度選ばれました。部分ごとに別の列が必要です。</translation>
</message>
<message>
<source>“{path}” has no row that can be used.{first}</source>
<translation>「{path}」に使える行がありません。{first}</translation>
</message>
<message>
<source>Choose other columns.</source>
<translation>別の列を選んでください。</translation>
</message>
<message>
<source>“{path}” has no column besides “{file}”; one that says what to foretell was expected.</source>
<translation>「{path}」には「{file}」以外の列がありません。予測するものを示す列が必要です。</translation>
</message>
<message>
<source>None of the {names} sounds that “{path}” lists is there.</source>
<translation>「{path}」に列挙された{names}個の音声が1つもありません。</translation>
</message>
<message>
<source>No column of “{path}” names sounds.</source>
<translation>「{path}」に音声の名前の列がありません。</translation>
</message>
<message>
<source>Add a column with the class of each sound.</source>
<translation>各音声のクラスの列を追加してください。</translation>
</message>
<message>
<source>Put the file beside the sounds, or choose the column that names them.</source>
<translation>ファイルを音声と同じ場所に置くか、音声の名前の列を選択してください。</translation>
</message>
<message>
<source>{what} names “{key}”, which row {seen} names already.</source>
<translation>{what}の「{key}」は、すでに{seen}行目にあります。</translation>
</message>
<message>
<source>{what} names no file.</source>
<translation>{what}にファイルの名前がありません。</translation>
</message>
<message>
<source>Name it, or remove the row.</source>
<translation>名前を入れるか、行を取り除いてください。</translation>
</message>
<message>
<source>{what} names “{key}”, which is not there.</source>
<translation>{what}の「{key}」がありません。</translation>
</message>
<message>
<source>Remove one of the rows.</source>
<translation>どちらかの行を取り除いてください。</translation>
</message>
<message>
<source>Put the file there, or remove the row.</source>
<translation>そこにファイルを置くか、行を取り除いてください。</translation>
</message>
<message>
<source>A rate of {rate} Hz is too low for sound; {lowest} at least was expected.</source>
<translation>{rate} Hzは音声には低すぎます。少なくとも{lowest}が必要です。</translation>
</message>
<message>
<source>Set it to 0.</source>
<translation>0に設定してください。</translation>
</message>
<message>
<source>None of the sounds can be read. {message}</source>
<translation>どの音声も読み込めません。{message}</translation>
</message>
<message>
<source>Put it back, or choose the data anew.</source>
<translation>元に戻すか、データを選び直してください。</translation>
</message>
<message>
<source>“{path}” has no column besides “{text}”; one that says what to foretell was expected.</source>
<translation>「{path}」には「{text}」以外の列がありません。予測するものを示す列が必要です。</translation>
</message>
<message>
<source>Add a column with the class of each text, or choose two different columns.</source>
<translation>各テキストのクラスの列を追加するか、異なる2つの列を選択してください。</translation>
</message>
<message>
<source>Choose a tokenizer.json of the library tokenizers, or another tokenizer.</source>
<translation>ライブラリtokenizersのtokenizer.json、または別のトークナイザーを選択してください。</translation>
</message>
<message>
<source>The tokenizer is to come from a file, but none was named.</source>
<translation>トークナイザーをファイルから読む設定ですが、ファイルが指定されていません。</translation>
</message>
<message>
<source>Choose its tokenizer.json.</source>
<translation>tokenizer.jsonを選択してください。</translation>
</message>
<message>
<source>“{path}” is larger than 256 MiB; a tokenizer.json was expected.</source>
<translation>「{path}」は256 MiBを超えています。tokenizer.jsonが必要です。</translation>
</message>
<message>
<source>The tokenizer “{path}” could not be read: {strerror}.</source>
<translation>トークナイザー「{path}」を読み込めませんでした：{strerror}。</translation>
</message>
<message>
<source>“{path}” is no tokenizer: it is not text.</source>
<translation>「{path}」はトークナイザーではありません。テキストではありません。</translation>
</message>
<message>
<source>there are {counted}; at least {least} are needed, {why}.</source>
<translation>{counted}しかありません。少なくとも{least}個必要です（{why}）。</translation>
</message>
<message>
<source>there is {counted}; at least {least} are needed, {why}.</source>
<translation>{counted}しかありません。少なくとも{least}個必要です（{why}）。</translation>
</message>
<message>
<source>Add samples, or take fewer parts or folds.</source>
<translation>サンプルを増やすか、部分またはフォールドの数を減らしてください。</translation>
</message>
<message>
<source>a fold is empty.</source>
<translation>空のフォールドがあります。</translation>
</message>
<message>
<source>Take fewer folds, or add samples.</source>
<translation>フォールドを減らすか、サンプルを増やしてください。</translation>
</message>
<message>
<source>the class “{label}” has {counted}; at least {least} are needed, {why}.</source>
<translation>クラス「{label}」には{counted}しかありません。少なくとも{least}個必要です（{why}）。</translation>
</message>
<message>
<source>Add samples of this class or leave it out.</source>
<translation>このクラスのサンプルを追加するか、除外してください。</translation>
</message>
<message>
<source>nothing says which samples belong together, so they cannot be divided by groups.</source>
<translation>どのサンプルがまとまるかを示すものがないため、グループごとに分割できません。</translation>
</message>
<message>
<source>Choose what tells the group in the settings of the data, or another way to divide it.</source>
<translation>データの設定でグループを示すものを選ぶか、別の分割方法を選んでください。</translation>
</message>
<message>
<source>of {count} samples in the order of time, {last} are held back, {between}none is left to learn from.</source>
<translation>時間順の{count}サンプルのうち{last}個を取り置くと、{between}学習に使うものが残りません。</translation>
</message>
<message>
<source>Take shorter windows, a smaller share to hold back, fewer folds, or more rows.</source>
<translation>窓を短くする、検証用の割合を減らす、フォールドを減らす、行を増やす、のいずれかをしてください。</translation>
</message>
<message>
<source>The share of validation data must lie between 0 and 1, not {validation}.</source>
<translation>検証データの割合は0と1の間でなければなりません。{validation}にはできません。</translation>
</message>
<message>
<source>Set it to 0.2, say.</source>
<translation>たとえば0.2に設定してください。</translation>
</message>
<message>
<source>The shares of validation data ({validation}) and test data ({test}) leave nothing to learn from.</source>
<translation>検証データ（{validation}）とテストデータ（{test}）の割合では、学習に使うものが残りません。</translation>
</message>
<message>
<source>Set each to 0.2, say.</source>
<translation>それぞれ例えば 0.2 に設定してください。</translation>
</message>
<message>
<source>There is no way to divide data called “{split}”.</source>
<translation>「{split}」というデータの分割方法はありません。</translation>
</message>
<message>
<source>Choose one of {splits}.</source>
<translation>{splits} のいずれかを選んでください。</translation>
</message>
<message>
<source>Of {folds} {what}, the number {number} was chosen; there must be 2 at least, counted from 0.</source>
<translation>{what}{folds}個のうち番号{number}が選ばれています。少なくとも2個必要で、番号は0から数えます。</translation>
</message>
<message>
<source>Choose one from 0 to {folds}.</source>
<translation>0 から {folds} までを選んでください。</translation>
</message>
<message>
<source>{facts} epochs in batches of {batch} suit {samples} samples.</source>
<translation>{samples}サンプルには、バッチサイズ{batch}で{facts}エポックが適しています。</translation>
</message>
<message>
<source>It ends in {outputs} scores, one for each class, and learns by {loss}.</source>
<translation>出力はクラスごとに1つ、計{outputs}個のスコアで、{loss}で学習します。</translation>
</message>
<message>
<source>It ends in {outputs} numbers to be predicted, and learns by {loss}.</source>
<translation>出力は予測する{outputs}個の数で、{loss}で学習します。</translation>
</message>
<message>
<source>It ends in the number to be predicted, and learns by {loss}.</source>
<translation>出力は予測する1つの数で、{loss}で学習します。</translation>
</message>
<message>
<source>A sample is {values} numbers: {widths} linear layers, {first} wide at first, read them.</source>
<translation>1サンプルは{values}個の数です。{widths}個の線形レイヤー（最初の幅は{first}）で読み取ります。</translation>
</message>
<message>
<source>{kind} is {shape}: {number} convolutions look at it from fine to coarse.</source>
<translation>{kind}の形は{shape}です。{number}個の畳み込みで細部から全体へと見ていきます。</translation>
</message>
<message>
<source>A sample is a wave of {shape} values: {number} convolutions along time look at it.</source>
<translation>1サンプルは{shape}個の値からなる波形です。{number}個の畳み込みで時間に沿って見ていきます。</translation>
</message>
<message>
<source>A window is {steps} steps of {each}, too many for an LSTM: convolutions along time.</source>
<translation>1つの窓は{steps}ステップ（各ステップ{each}）で、LSTMには多すぎます。時間方向の畳み込みを使います。</translation>
</message>
<message>
<source>A text is {shape} tokens of {tokens}: each gets a vector of {size} numbers, a GRU reads them.</source>
<translation>1テキストは{tokens}種類のトークンが{shape}個です。それぞれを{size}個の数のベクトルにし、GRUで読み取ります。</translation>
</message>
<message>
<source>A window is {steps} steps of {each}: an LSTM reads them in order.</source>
<translation>1つの窓は{steps}ステップ（各ステップ{each}）です。LSTMが順に読み取ります。</translation>
</message>
<message>
<source>A sample is {shape} tokens of {tokens}: each gets a vector of {size} numbers.</source>
<translation>1サンプルは{tokens}種類のトークンが{shape}個です。それぞれを{size}個の数のベクトルにします。</translation>
</message>
<message>
<source>No network is suggested: numbers of tokens are no values that could be given back.</source>
<translation>ネットワークは提案できません。トークンの番号は復元できる値ではありません。</translation>
</message>
<message>
<source>It ends in {classes} scores for each place, and learns by {loss}.</source>
<translation>各位置に {classes} 個のスコアを出力し、{loss} で学習します。</translation>
</message>
<message>
<source>A picture is {shape}: an autoencoder halves it {depth} times and builds it up again.</source>
<translation>画像は {shape} です。オートエンコーダーが {depth} 回半分にして組み立て直します。</translation>
</message>
<message>
<source>No network is suggested for boxes yet: they need a loss that compares lists of boxes, which comes with the training of detectors.</source>
<translation>枠のネットワークはまだ提案できません。枠のリストを比べる損失が必要で、検出器の学習とともに加わります。</translation>
</message>
<message>
<source>No network is suggested: what is said has no places in the samples. Draw an objective with CTCLoss, or begin with the template for it.</source>
<translation>提案できるネットワークがありません。話された内容はサンプル内での位置を持ちません。CTCLossを使った目的を描くか、そのためのテンプレートから始めてください。</translation>
</message>
<message>
<source>No network is suggested for pictures of another size: begin with the template for finer pictures.</source>
<translation>サイズの異なる画像向けに提案できるネットワークがありません。より細かい画像用のテンプレートから始めてください。</translation>
</message>
<message>
<source>A picture is {shape}: a small U-Net halves it {depth} times and brings it back.</source>
<translation>画像は {shape} です。小さな U-Net が {depth} 回半分にして元に戻します。</translation>
</message>
<message>
<source>All numbers of a sample are read together: linear layers say each place.</source>
<translation>サンプルのすべての数値をまとめて読み、線形層が各位置を答えます。</translation>
</message>
<message>
<source>A sample is {values} numbers: an autoencoder takes them through {narrow} and back.</source>
<translation>サンプルは {values} 個の数値です。オートエンコーダーが {narrow} 個に縮めて元に戻します。</translation>
</message>
<message>
<source>It ends in the sample itself, and learns by {loss}.</source>
<translation>サンプルそのものを出力し、{loss} で学習します。</translation>
</message>
<message>
<source>A stretch is {shape} tokens of {tokens}: a GRU reads them in order and never looks ahead.</source>
<translation>区間は {tokens} 種のトークン {shape} 個です。GRU が順に読み、先を見ません。</translation>
</message>
<message>
<source>A GRU reads the {shape} tokens of “{text}”; another goes on from “{said}” with what the first found.</source>
<translation>GRU が「{text}」の {shape} トークンを読み、もう一つがその結果を使って「{said}」の続きを言います。</translation>
</message>
<message>
<source>No network is suggested for samples that are to be compared yet: they need a loss of several outputs, which comes with other ways to train.</source>
<translation>比べるサンプルにはまだネットワークを提案しません。複数の出力の損失が必要で、それは別の訓練方法とともに加わります。</translation>
</message>
<message>
<source>No network is suggested for several inputs with something to say for each place: draw one that fits both.</source>
<translation>各位置に答えのある複数の入力にはネットワークを提案しません。両方に合うものを描いてください。</translation>
</message>
<message>
<source>The inputs {listed} are read by a branch each{shared}; then all is put together.</source>
<translation>入力 {listed} はそれぞれの枝が読みます{shared}。その後すべてを合わせます。</translation>
</message>
<message>
<source>Each of {listed} gets a vector of {size} numbers; their product tells how they match.</source>
<translation>{listed} はそれぞれ {size} 個の数のベクトルを持ち、その積が相性を示します。</translation>
</message>
<message>
<source>“{path}” may not be read.</source>
<translation>「{path}」を読み取る権限がありません。</translation>
</message>
<message>
<source>Give yourself the right to read it.</source>
<translation>読み取り権限を付与してください。</translation>
</message>
<message>
<source>“{path}” does not fit into memory.</source>
<translation>「{path}」がメモリーに収まりません。</translation>
</message>
<message>
<source>Split it, or leave columns out.</source>
<translation>ファイルを分割するか、列を除外してください。</translation>
</message>
<message>
<source>{share} % of “{name}” is missing. {filled}.</source>
<translation>「{name}」の{share}%が欠損しています。{filled}。</translation>
</message>
<message>
<source>{again} of {rows} rows are the same as one before. If one of the two is learnt and the other is asked for, the score is too good.</source>
<translation>{rows}行のうち{again}行は、前の行と同じです。同じ行の一方を学習し、もう一方で評価すると、スコアが実際より良くなります。</translation>
</message>
<message>
<source>Leave the column out if it says little.</source>
<translation>この列の情報が少なければ除外してください。</translation>
</message>
<message>
<source>Leave these rows out if what is missing cannot be guessed.</source>
<translation>欠けたものを推測できなければ、これらの行を除外してください。</translation>
</message>
<message>
<source>“{name}” rises by one from row to row. A network learns the order of the file by heart from it, and new rows have numbers that it never saw.</source>
<translation>「{name}」は1行ごとに1ずつ増えます。ネットワークはそこからファイルの順序を丸暗記し、新しい行には未知の番号が付きます。</translation>
</message>
<message>
<source>Leave it out, unless it is a time that goes on.</source>
<translation>続いていく時刻でなければ、除外してください。</translation>
</message>
<message>
<source>From “{name}” alone, “{target}” is known almost exactly. Perhaps it was written down after what is to be foretold, or is the same in other words.</source>
<translation>「{name}」だけで「{target}」がほぼ正確にわかります。予測する結果の後に記録されたものか、同じ内容の言い換えかもしれません。</translation>
</message>
<message>
<source>Leave it out, unless it is really known before.</source>
<translation>事前に本当にわかる値でなければ、除外してください。</translation>
</message>
<message>
<source>{far} of {rows} values of “{name}” lie far from the others.</source>
<translation>「{name}」の{rows}個の値のうち{far}個が、ほかから大きく外れています。</translation>
</message>
<message>
<source>Look whether they are right: a missing one is sometimes written as −999 or 9999.</source>
<translation>正しいか確認してください。欠損値が−999や9999と書かれることがあります。</translation>
</message>
<message>
<source>Fill it in, if it is known; the row is left out until then.</source>
<translation>分かる場合は記入してください。それまでこの行は除外されます。</translation>
</message>
<message>
<source>“{path}”: only {known} rows have a time in “{column}”.</source>
<translation>「{path}」: 「{column}」に時刻があるのは {known} 行だけです。</translation>
</message>
<message>
<source>Fill them in.</source>
<translation>記入してください。</translation>
</message>
<message>
<source>Row {numbers} has no time in “{column}”.</source>
<translation>{numbers} 行目の「{column}」に時刻がありません。</translation>
</message>
<message>
<source>“{path}”: the column “{column}” holds no dates, but the time of each row was expected.</source>
<translation>「{path}」: 列「{column}」に日付がありませんが、各行の時刻が必要でした。</translation>
</message>
<message>
<source>Choose another column, or none: the rows are then in no order.</source>
<translation>別の列を選ぶか、なしにしてください。なしの場合、行に順序はありません。</translation>
</message>
<message>
<source>{missing} more rows have no time in “{column}”.</source>
<translation>ほかに {missing} 行の「{column}」に時刻がありません。</translation>
</message>
<message>
<source>Correct the row; a cell with the dividing sign in it needs quotation marks.</source>
<translation>この行を修正してください。区切り文字を含むセルは引用符で囲む必要があります。</translation>
</message>
<message>
<source>The column “{name}” is not used: it holds more than {most_labels} different words, or hardly any twice.</source>
<translation>列「{name}」は使いません。異なる語が{most_labels}個を超えるか、ほとんどの語が1回しか現れません。</translation>
</message>
<message>
<source>Open the table as texts to learn from these.</source>
<translation>これらから学習するには、この表をテキストとして開いてください。</translation>
</message>
<message>
<source>Put rare words together in the file if they matter.</source>
<translation>重要であれば、まれな語をファイル内でまとめてください。</translation>
</message>
<message>
<source>No column of “{path}” is left to foretell “{target}” from.{why}</source>
<translation>「{path}」には「{target}」を予測するための列が残っていません。{why}</translation>
</message>
<message>
<source>Leave fewer columns out, or choose a table with columns of numbers or categories.</source>
<translation>除外する列を減らすか、数値またはカテゴリの列がある表を選択してください。</translation>
</message>
<message>
<source>No row of “{name}” has {names} cells, as its header has; row {number} has {came}.</source>
<translation>「{name}」には、見出し行と同じ{names}個のセルを持つ行がありません。{number}行目は{came}個です。</translation>
</message>
<message>
<source>Correct the header, or set “header” to “no”.</source>
<translation>見出し行を修正するか、「header」を「no」に設定してください。</translation>
</message>
<message>
<source>“{name}” holds a header but no rows.</source>
<translation>「{name}」には見出し行がありますが、行がありません。</translation>
</message>
<message>
<source>Choose a table with rows.</source>
<translation>行のある表を選択してください。</translation>
</message>
<message>
<source>“{name}” holds one row; at least 2 are needed.</source>
<translation>「{name}」は1行しかありません。2行以上必要です。</translation>
</message>
<message>
<source>Choose a table with more rows.</source>
<translation>行の多い表を選択してください。</translation>
</message>
<message>
<source>“{name}” has one column, “{names}”; at least two are needed: one to foretell, one to know.</source>
<translation>「{name}」には列が1つ（「{names}」）しかありません。予測する列と手がかりになる列の、2列以上が必要です。</translation>
</message>
<message>
<source>Choose a table with more columns, divided by commas, semicolons or tabs.</source>
<translation>カンマ、セミコロン、タブのいずれかで区切られた、列の多い表を選択してください。</translation>
</message>
<message>
<source>Row {number} has {came} cells; {names} were expected.</source>
<translation>{number}行目のセルは{came}個ですが、{names}個必要です。</translation>
</message>
<message>
<source>The column “{name}” is not used: it holds no values.</source>
<translation>列「{name}」は使いません。値がありません。</translation>
</message>
<message>
<source>The column “{name}” is not used: it holds the same value in every row.</source>
<translation>列「{name}」は使いません。すべての行で同じ値です。</translation>
</message>
<message>
<source>The column “{name}” is not used: it names the rows, each by a value of its own.</source>
<translation>列「{name}」は使いません。行ごとに固有の値を持つ、行の名前です。</translation>
</message>
<message>
<source>The column “{name}” is not used: it holds longer texts.</source>
<translation>列「{name}」は使いません。長いテキストが含まれています。</translation>
</message>
<message>
<source>{rest} more rows have another number of cells than {names}.</source>
<translation>ほかに{rest}行も、セルの数が{names}個ではありません。</translation>
</message>
<message>
<source>Correct it, or let the row be left out.</source>
<translation>修正するか、この行を除外したままにしてください。</translation>
</message>
<message>
<source>Fill it in, or let the row be left out.</source>
<translation>値を補うか、この行を除外したままにしてください。</translation>
</message>
<message>
<source>In “{path}”, {kept} rows say yes or no of each label; two at least are needed.</source>
<translation>「{path}」で各ラベルに yes か no を示す行は {kept} 行です。少なくとも二行必要です。</translation>
</message>
<message>
<source>The target “{name}” is missing in row {number}.</source>
<translation>{number}行目に目標「{name}」がありません。</translation>
</message>
<message>
<source>“{path}” has no column “{wanted}”; it has {listed}.</source>
<translation>「{path}」に列「{wanted}」はありません。あるもの：{listed}。</translation>
</message>
<message>
<source>The column “{name}” of “{path}” is empty: there is nothing to foretell.</source>
<translation>「{path}」の列「{name}」は空です。予測するものがありません。</translation>
</message>
<message>
<source>Choose another column as target.</source>
<translation>目標に別の列を選択してください。</translation>
</message>
<message>
<source>Fill the columns in, or choose others.</source>
<translation>列を埋めるか、別の列を選んでください。</translation>
</message>
<message>
<source>The column “{kind}” of “{path}” holds {kept} numbers; at least two are needed.</source>
<translation>「{path}」の列「{kind}」には数が{kept}個しかありません。2個以上必要です。</translation>
</message>
<message>
<source>Choose a column of numbers as target, or foretell classes.</source>
<translation>目標に数値の列を選択するか、クラスを予測してください。</translation>
</message>
<message>
<source>The column “{kind}” of “{path}” holds {labels} different words in {names} rows; classes must come again and again to be learnt.</source>
<translation>「{path}」の列「{kind}」には、{names}行に{labels}個の異なる語があります。クラスを学習するには、同じクラスが何度も現れる必要があります。</translation>
</message>
<message>
<source>The column “{kind}” of “{path}” holds one class only, “{labels}”; two are needed at least.</source>
<translation>「{path}」の列「{kind}」にはクラスが1つ（「{labels}」）しかありません。2クラス以上必要です。</translation>
</message>
<message>
<source>Choose another column as target, or add rows of another class.</source>
<translation>目標に別の列を選択するか、別のクラスの行を追加してください。</translation>
</message>
<message>
<source>The target “{name}” in row {number} is “{text}”; {wanted} was expected.</source>
<translation>{number} 行目の目標「{name}」は「{text}」です。{wanted} が必要です。</translation>
</message>
<message>
<source>{count} more rows have no target in “{name}”.</source>
<translation>ほかに{count}行も「{name}」に目標がありません。</translation>
</message>
<message>
<source>{name} is not there any more.</source>
<translation>{name}はもうありません。</translation>
</message>
<message>
<source>{name} could not be read: {strerror}.</source>
<translation>{name}を読み込めませんでした：{strerror}。</translation>
</message>
<message>
<source>Unpack it yourself if you know where it is from, and choose the folder.</source>
<translation>出所がわかっている場合は自分で展開し、そのフォルダーを選んでください。</translation>
</message>
<message>
<source>“{archive}” could not be unpacked into “{folder}”: {reason}.</source>
<translation>「{archive}」を「{folder}」に展開できませんでした：{reason}。</translation>
</message>
<message>
<source>Check both and their rights.</source>
<translation>両方とその権限を確認してください。</translation>
</message>
<message>
<source>“{archive}” holds “{name}”, which is a link or a device; only files and folders are unpacked.</source>
<translation>「{archive}」の「{name}」はリンクかデバイスです。展開されるのはファイルとフォルダーだけです。</translation>
</message>
<message>
<source>There is no file “{archive}”.</source>
<translation>ファイル「{archive}」はありません。</translation>
</message>
<message>
<source>Choose the archive where it is now.</source>
<translation>アーカイブの現在の場所を選んでください。</translation>
</message>
<message>
<source>There is no room to unpack “{archive}” in “{folder}”.</source>
<translation>「{folder}」に「{archive}」を展開する空きがありません。</translation>
</message>
<message>
<source>“{archive}” is damaged, cut short, or no archive: {error}.</source>
<translation>「{archive}」は壊れているか、途中で切れているか、アーカイブではありません：{error}。</translation>
</message>
<message>
<source>“{archive}” is packed in a way that is not known here: {error}.</source>
<translation>「{archive}」は対応していない方法で圧縮されています：{error}。</translation>
</message>
<message>
<source>Unpack it with the program that made it, and choose the folder.</source>
<translation>作成したプログラムで展開し、そのフォルダーを選んでください。</translation>
</message>
<message>
<source>“{name}” holds more than {entries} files and folders; no more are unpacked.</source>
<translation>「{name}」には {entries} 個を超えるファイルとフォルダーがあり、それ以上は展開されません。</translation>
</message>
<message>
<source>“{name}” has {packed} but unpacks to more than {ratio} times as much, which data never does.</source>
<translation>「{name}」は {packed} ですが、展開すると {ratio} 倍を超えます。データではありえません。</translation>
</message>
<message>
<source>“{name}” unpacks to more than {total}; no more is unpacked.</source>
<translation>「{name}」は展開すると {total} を超えます。それ以上は展開されません。</translation>
</message>
<message>
<source>“{name}” unpacks to more than the {room} that are free in “{folder}”.</source>
<translation>「{name}」は展開すると、「{folder}」の空き {room} を超えます。</translation>
</message>
<message>
<source>“{archive}” would write outside of its folder: “{name}”. Nothing of it was unpacked.</source>
<translation>「{archive}」はフォルダーの外に書き込もうとします：「{name}」。何も展開されていません。</translation>
</message>
<message>
<source>“{archive}” is locked with a password.</source>
<translation>「{archive}」はパスワードで保護されています。</translation>
</message>
<message>
<source>Unpack it with its password, and choose the folder.</source>
<translation>パスワードで展開し、そのフォルダーを選んでください。</translation>
</message>
<message>
<source>There is no text to learn words from.</source>
<translation>語を学習するためのテキストがありません。</translation>
</message>
<message>
<source>Choose data with texts that can be read.</source>
<translation>読み取れるテキストを含むデータを選択してください。</translation>
</message>
<message>
<source>The tokenizer “{way}” needs the library tokenizers, which is not installed.</source>
<translation>トークナイザー「{way}」にはライブラリtokenizersが必要ですが、インストールされていません。</translation>
</message>
<message>
<source>Install it: pip install tokenizers. Or choose words or characters.</source>
<translation>インストールしてください：pip install tokenizers。または、単語か文字を選択してください。</translation>
</message>
<message>
<source>The network and the data do not go together yet.</source>
<translation>ネットワークとデータがまだ合っていません。</translation>
</message>
<message>
<source>Mend the problems on the Design page first.</source>
<translation>先に「設計」ページの問題を修復してください。</translation>
</message>
<message>
<source>Choose another loss first.</source>
<translation>先に別の損失を選んでください。</translation>
</message>
<message>
<source>The loss takes targets in a form that no layers make.</source>
<translation>損失が、どのレイヤーでも作れない形の目標を求めています。</translation>
</message>
<message>
<source>Choose CrossEntropyLoss or MSELoss.</source>
<translation>CrossEntropyLossかMSELossを選んでください。</translation>
</message>
<message>
<source>The scale of a picture is from {scales} to {scales2} pixels per canvas unit, not {scale}.</source>
<translation>画像の倍率はキャンバス1単位あたり{scales}～{scales2}ピクセルです。{scale}にはできません。</translation>
</message>
<message>
<source>2 is good for screens; SVG has no scale.</source>
<translation>画面用には2が適しています。SVGに倍率はありません。</translation>
</message>
<message>
<source>The picture would have {width} × {height} pixels, more than {max_pixels} million.</source>
<translation>画像は{width} × {height}ピクセルになり、{max_pixels}×100万を超えます。</translation>
</message>
<message>
<source>What to measure was expected as one JSON object; what came is none.</source>
<translation>測定内容は 1 つの JSON オブジェクトのはずですが、届いたものは違います。</translation>
</message>
<message>
<source>A bench has no option “{foreign}”.</source>
<translation>測定にはオプション「{foreign}」がありません。</translation>
</message>
<message>
<source>The bench's option “{name}” must be {expected}, not {value}.</source>
<translation>測定のオプション「{name}」は {expected} でなければなりません({value} ではなく)。</translation>
</message>
<message>
<source>What to measure was expected as JSON; what came is none.</source>
<translation>測定内容は JSON のはずですが、届いたものは違います。</translation>
</message>
<message>
<source>A job was expected as one JSON object on one line; what came is none.</source>
<translation>ジョブは1行のJSONオブジェクトでなければなりませんが、そうではありません。</translation>
</message>
<message>
<source>A job must name its run folder and its file for events.</source>
<translation>ジョブには実行フォルダーとイベントファイルの指定が必要です。</translation>
</message>
<message>
<source>A run can be extended by a number of epochs, not by “{extend}”.</source>
<translation>実行はエポック数で延長できます。「{extend}」では延長できません。</translation>
</message>
<message>
<source>A job's kind must be one of {known}, not “{value}”.</source>
<translation>ジョブの種類は{known}のいずれかです。「{value}」にはできません。</translation>
</message>
<message>
<source>How to export was expected as one JSON object; what came is none.</source>
<translation>エクスポートの指定は 1 つの JSON オブジェクトである必要がありますが、そうではありませんでした。</translation>
</message>
<message>
<source>An export has no option “{foreign}”.</source>
<translation>エクスポートにオプション「{foreign}」はありません。</translation>
</message>
<message>
<source>The export's option “{name}” must be {expected}, not {value}.</source>
<translation>エクスポートのオプション「{name}」は {expected} である必要があり、{value} は使えません。</translation>
</message>
<message>
<source>How to export was expected as JSON; what came is none.</source>
<translation>エクスポートの指定は JSON である必要がありますが、そうではありませんでした。</translation>
</message>
<message>
<source>Streaming does not go with int8-static: its ranges are found on whole series, and what layers remember would be rounded anew with each piece.</source>
<translation>系列の分割はint8-staticとは併用できません。範囲は系列全体で決められ、レイヤーの記憶は分割ごとに丸め直されてしまいます。</translation>
</message>
<message>
<source>Take int8-dynamic or int4, or export without streaming.</source>
<translation>int8-dynamicかint4を選ぶか、系列を分割せずにエクスポートしてください。</translation>
</message>
<message>
<source>The forecast could not be read.</source>
<translation>予測時間を読み込めませんでした。</translation>
</message>
<message>
<source>Ask for it again.</source>
<translation>もう一度求めてください。</translation>
</message>
<message>
<source>The request for an import could not be read: {error}.</source>
<translation>インポートの要求を読み込めませんでした：{error}。</translation>
</message>
<message>
<source>How to prune was expected as one JSON object; what came is none.</source>
<translation>枝刈りの方法は 1 つの JSON オブジェクトであるべきですが、届いたものは違います。</translation>
</message>
<message>
<source>Pruning has no option “{foreign}”.</source>
<translation>枝刈りにオプション「{foreign}」はありません。</translation>
</message>
<message>
<source>Channels are compared within their layer only: “everywhere” is for single weights.</source>
<translation>チャネルは同じレイヤーの中でだけ比べます。「everywhere」は個々の重みのためのものです。</translation>
</message>
<message>
<source>The option “{name}” of pruning must be {expected}, not {value}.</source>
<translation>枝刈りのオプション「{name}」は{expected}でなければなりませんが、{value}です。</translation>
</message>
<message>
<source>How to prune was expected as JSON; what came is none.</source>
<translation>枝刈りの方法は JSON であるべきですが、届いたものは違います。</translation>
</message>
<message>
<source>The run's specification (spec.json) is damaged: {reason}.</source>
<translation>実行の仕様（spec.json）が破損しています：{reason}。</translation>
</message>
<message>
<source>Start a new run instead.</source>
<translation>代わりに新しい実行を開始してください。</translation>
</message>
<message>
<source>The run was made by a newer version (format {format}; this one reads up to {format2}).</source>
<translation>実行は新しい版で作られています（形式{format}、この版は{format2}まで）。</translation>
</message>
<message>
<source>Update Layerloom to open it.</source>
<translation>開くにはLayerloomを更新してください。</translation>
</message>
<message>
<source>“{folder}” is incomplete: {missing} is missing.</source>
<translation>「{folder}」が不完全です：{missing}がありません。</translation>
</message>
<message>
<source>“{folder}” could not be read: {strerror}.</source>
<translation>「{folder}」を読み込めませんでした：{strerror}。</translation>
</message>
<message>
<source>“{folder}” is damaged: its {manifest} cannot be read.</source>
<translation>「{folder}」が破損しています：{manifest}を読み取れません。</translation>
</message>
<message>
<source>“{folder}” is damaged: {name} is not what was written.</source>
<translation>「{folder}」が破損しています：{name}が書き込まれた内容と異なります。</translation>
</message>
<message>
<source>{message} The one before it is used.</source>
<translation>{message}その前のものを使います。</translation>
</message>
<message>
<source>{message} The one before it cannot be read either.</source>
<translation>{message}その前のものも読み込めません。</translation>
</message>
<message>
<source>What to take away was expected as a list “kinds”; what came is none.</source>
<translation>持ち出すものはリスト「kinds」で指定する必要がありますが、そうではありませんでした。</translation>
</message>
<message>
<source>“{foreign}” cannot be taken away; what can be is {kinds}.</source>
<translation>「{foreign}」は持ち出せません。持ち出せるのは {kinds} です。</translation>
</message>
<message>
<source>What to take away was expected as JSON; what came is none.</source>
<translation>持ち出すものは JSON で指定する必要がありますが、そうではありませんでした。</translation>
</message>
<message>
<source>What variants were asked for could not be read: {error}.</source>
<translation>求められた例を読み取れませんでした: {error}。</translation>
</message>
<message>
<source>The variants could not be read: {error}.</source>
<translation>変化した例を読み取れませんでした: {error}。</translation>
</message>
<message>
<source>What is to be watched must name a network, a layer, a port and a sample.</source>
<translation>観察する対象には、ネットワーク、レイヤー、ポート、サンプルを指定する必要があります。</translation>
</message>
<message>
<source>What was watched has other pictures than it says.</source>
<translation>観察結果の画像が、記載と異なります。</translation>
</message>
<message>
<source>What is to be watched was expected as one JSON object; what came is none.</source>
<translation>観察する対象は1つのJSONオブジェクトのはずですが、届いたものは違います。</translation>
</message>
<message>
<source>What was watched was expected as one JSON object; what came is none.</source>
<translation>観察結果は1つのJSONオブジェクトのはずですが、届いたものは違います。</translation>
</message>
<message>
<source>“{file}” exists already.</source>
<translation>「{file}」はすでにあります。</translation>
</message>
<message>
<source>Give another name with -o.</source>
<translation>-o で別の名前を指定してください。</translation>
</message>
<message>
<source>A project's file ends in {suffix}; “{file}” does not.</source>
<translation>プロジェクトのファイルは {suffix} で終わりますが、「{file}」は違います。</translation>
</message>
<message>
<source>“{file}” could not be written: {strerror}.</source>
<translation>「{file}」を書き込めませんでした：{strerror}。</translation>
</message>
<message>
<source>Give another place, or make space.</source>
<translation>別の場所を指定するか、空きを作ってください。</translation>
</message>
<message>
<source>Taking out what counts least</source>
<translation>影響の小さいものを取り除き中</translation>
</message>
<message>
<source>Measuring before and after</source>
<translation>前後を測定中</translation>
</message>
<message>
<source>Writing what is left</source>
<translation>残りを書き出し中</translation>
</message>
<message>
<source>Pruning {layer} alone</source>
<translation>{layer}だけを枝刈り中</translation>
</message>
<message>
<source>A process of the training ended unexpectedly; all of them began again from the last checkpoint.</source>
<translation>学習のプロセスの1つが予期せず終了しました。すべてのプロセスが最後のチェックポイントからやり直しました。</translation>
</message>
<message>
<source>Another process of the training has gone.</source>
<translation>学習の別のプロセスがなくなりました。</translation>
</message>
<message>
<source>The events could not be written: {strerror}.</source>
<translation>イベントを書き込めませんでした：{strerror}。</translation>
</message>
<message>
<source>The run is to be trained on {nodes} machines, and they do not know where to meet.</source>
<translation>実行は{nodes}台のマシンで学習する設定ですが、待ち合わせ場所がわかりません。</translation>
</message>
<message>
<source>The processes of the training ended without saying why.</source>
<translation>学習のプロセスが理由を示さずに終了しました。</translation>
</message>
<message>
<source>The training could not go on ({words}).</source>
<translation>学習を続けられませんでした（{words}）。</translation>
</message>
<message>
<source>The variants could not be made ({name}: {error}).</source>
<translation>変化した例を作成できませんでした（{name}: {error}）。</translation>
</message>
<message>
<source>Give a file that Layerloom's Deploy page or `layerloom export` made, or another .onnx file.</source>
<translation>Layerloom の「デプロイ」ページか `layerloom export` で作成したファイル、または別の .onnx ファイルを指定してください。</translation>
</message>
<message>
<source>“{path}” is damaged: the tensor “{tensor}” does not fit its data file.</source>
<translation>「{path}」は壊れています。テンソル「{tensor}」がデータファイルと合いません。</translation>
</message>
<message>
<source>Export the model again.</source>
<translation>モデルをもう一度エクスポートしてください。</translation>
</message>
<message>
<source>“{path}” points to data outside its own folder (“{shown}”), so it is not opened.</source>
<translation>「{path}」は自分のフォルダーの外のデータ（「{shown}」）を指しているため、開きません。</translation>
</message>
<message>
<source>Use a model whose data lies beside it, in regular files.</source>
<translation>データが通常のファイルとしてモデルの隣にあるものを使ってください。</translation>
</message>
<message>
<source>“{path}” is damaged: the tensor “{unfit}” claims more numbers than the file holds.</source>
<translation>「{path}」は壊れています。テンソル「{unfit}」がファイルにあるより多くの数値を示しています。</translation>
</message>
<message>
<source>“{path}” has a sparse tensor of {made} numbers; up to {max_made} are opened.</source>
<translation>「{path}」には {made} 個の数値の疎テンソルがあります。開けるのは {max_made} 個までです。</translation>
</message>
<message>
<source>Export the model with its tensors written out.</source>
<translation>テンソルをすべて書き出してモデルをエクスポートしてください。</translation>
</message>
<message>
<source>“{path}” has {nodes} nodes once its functions are unfolded; up to {max_nodes} are opened.</source>
<translation>「{path}」は関数を展開すると {nodes} 個のノードになります。開けるのは {max_nodes} 個までです。</translation>
</message>
<message>
<source>Export the model without functions that call each other so often.</source>
<translation>互いに何度も呼び合う関数なしでモデルをエクスポートしてください。</translation>
</message>
<message>
<source>“{path}” has functions that call each other more than {max_function_depth} deep, or without end.</source>
<translation>「{path}」には {max_function_depth} 段より深く、または際限なく互いを呼ぶ関数があります。</translation>
</message>
<message>
<source>Export the model without functions that call each other.</source>
<translation>互いを呼び合う関数なしでモデルをエクスポートしてください。</translation>
</message>
<message>
<source>“{path}” is not an ONNX model: {content}.</source>
<translation>「{path}」は ONNX モデルではありません: {content}。</translation>
</message>
<message>
<source>“{path}” is a folder, not an ONNX model.</source>
<translation>「{path}」はフォルダーであり、ONNX モデルではありません。</translation>
</message>
<message>
<source>Give the .onnx file inside it.</source>
<translation>その中の .onnx ファイルを指定してください。</translation>
</message>
<message>
<source>“{path}” is not a regular file.</source>
<translation>「{path}」は通常のファイルではありません。</translation>
</message>
<message>
<source>“{path}” is larger than {max_bytes} GiB, the most an ONNX file can be.</source>
<translation>「{path}」は ONNX ファイルの上限である {max_bytes} GiB を超えています。</translation>
</message>
<message>
<source>“{path}” could not be read: {reason}.</source>
<translation>「{path}」を読み込めませんでした: {reason}。</translation>
</message>
<message>
<source>Check the path and its permissions.</source>
<translation>パスと権限を確認してください。</translation>
</message>
<message>
<source>“{path}” has {name} version {version}; ONNX Runtime reads versions up to {limit}.</source>
<translation>「{path}」の {name} はバージョン {version} です。ONNX Runtime が読めるのは {limit} までです。</translation>
</message>
<message>
<source>Export the model with an older version.</source>
<translation>より古いバージョンでモデルをエクスポートしてください。</translation>
</message>
<message>
<source>“{path}” uses the operator {domain}::{name}, which is not part of the ONNX standard.</source>
<translation>「{path}」は ONNX 標準にない演算子 {domain}::{name} を使っています。</translation>
</message>
<message>
<source>Export the model with standard operators only.</source>
<translation>標準の演算子だけでモデルをエクスポートしてください。</translation>
</message>
<message>
<source>“{path}” needs the data file “{location}” beside it, which is not there.</source>
<translation>「{path}」には隣にデータファイル「{location}」が必要ですが、ありません。</translation>
</message>
<message>
<source>Copy both files together.</source>
<translation>両方のファイルを一緒にコピーしてください。</translation>
</message>
<message>
<source>is not connected</source>
<translation>が接続されていません</translation>
</message>
<message>
<source>has {arrivals} wire and needs at least {least}</source>
<translation>のワイヤーは{arrivals}本ですが、少なくとも{least}本必要です</translation>
</message>
<message>
<source>{source} has no output “{port}”</source>
<translation>{source}に出力「{port}」がありません</translation>
</message>
<message>
<source>{source} gives no “{port}” with what it is told and what it gets</source>
<translation>現在の設定と入力では{source}は「{port}」を出力しません</translation>
</message>
<message>
<source>{node} has no input “{port}”</source>
<translation>{node}に入力「{port}」がありません</translation>
</message>
<message>
<source>Inside the block “{network}”{where}: {message}</source>
<translation>ブロック「{network}」内{where}：{message}</translation>
</message>
<message>
<source>Inside the block “{network}”, {node}: {reason}</source>
<translation>ブロック「{network}」内の{node}：{reason}</translation>
</message>
<message>
<source>, at repeat {analyses}</source>
<translation>、繰り返し{analyses}</translation>
</message>
<message>
<source>The setting {path}: {error}</source>
<translation>設定{path}：{error}</translation>
</message>
<message>
<source>it shares the weights of a layer that is no longer there.</source>
<translation>すでに存在しないレイヤーの重みを共有しています。</translation>
</message>
<message>
<source>it is a {node}, so it cannot share the weights of {owner}, a {owner2}.</source>
<translation>{node}なので、{owner2}である{owner}の重みを共有できません。</translation>
</message>
<message>
<source>it cannot share the weights of {owner}: what arrives asks for other shapes{shown}.</source>
<translation>{owner}の重みを共有できません。届くデータには別の形状が必要です{shown}。</translation>
</message>
<message>
<source> ({name}: {theirs} there, {mine} here)</source>
<translation>（{name}：共有元は{theirs}、こちらは{mine}）</translation>
</message>
<message>
<source>it shares the weights of {owner}, which itself shares those of {first}.</source>
<translation>{owner}の重みを共有していますが、{owner}は{first}の重みを共有しています。</translation>
</message>
<message>
<source>it shares the weights of {owner}, which is bypassed and so has none.</source>
<translation>{owner}の重みを共有していますが、{owner}はバイパス中のため重みがありません。</translation>
</message>
<message>
<source>its shape is being found out</source>
<translation>形状を調べています</translation>
</message>
<message>
<source>its sizes hang together</source>
<translation>サイズが互いに依存しています</translation>
</message>
<message>
<source>its code runs only after you trust this project, so its shape is not known</source>
<translation>このプロジェクトを信頼するまでコードは実行されないため、形状が分かりません</translation>
</message>
<message>
<source>its weights or its results differ in kind from size to size</source>
<translation>重みや結果の種類がサイズによって異なります</translation>
</message>
<message>
<source>its work does not follow from sizes by adding or multiplying</source>
<translation>計算量がサイズの加算や乗算で決まりません</translation>
</message>
<message>
<source>what it gives does not follow from sizes by adding or multiplying</source>
<translation>出力がサイズの加算や乗算で決まりません</translation>
</message>
<message>
<source>with {where}, {error}</source>
<translation>{where}の場合、{error}</translation>
</message>
<message>
<source>already connected</source>
<translation>接続済みです</translation>
</message>
<message>
<source>fits</source>
<translation>適合します</translation>
</message>
<message>
<source>the wires would run in a circle: “{name}” already leads here</source>
<translation>ワイヤーが循環します：「{name}」はすでにここにつながっています</translation>
</message>
<message>
<source>Take it from “{source}”</source>
<translation>「{source}」から取る</translation>
</message>
<message>
<source>Connect it to “{port}”</source>
<translation>「{port}」に接続</translation>
</message>
<message>
<source>samples a step</source>
<translation>1ステップのサンプル数</translation>
</message>
<message>
<source>as the largest norm of the gradient (0: no clipping)</source>
<translation>勾配ノルムの上限、0で制限なし</translation>
</message>
<message>
<source>as a seed</source>
<translation>シード</translation>
</message>
<message>
<source>a single number</source>
<translation>単一の数</translation>
</message>
<message>
<source>{left} is a multiple of {right}</source>
<translation>{left}が{right}の倍数</translation>
</message>
<message>
<source> in the layer “{node}”</source>
<translation>（レイヤー「{node}」）</translation>
</message>
<message>
<source>The layer “{node}”</source>
<translation>レイヤー「{node}」</translation>
</message>
<message>
<source>The network</source>
<translation>ネットワーク</translation>
</message>
<message>
<source>The network “{name}”</source>
<translation>ネットワーク「{name}」</translation>
</message>
<message>
<source>The objective “{name}”</source>
<translation>目的「{name}」</translation>
</message>
<message>
<source>could not be reached</source>
<translation>接続できませんでした</translation>
</message>
<message>
<source>could not take the run's folder</source>
<translation>実行のフォルダーを受け取れませんでした</translation>
</message>
<message>
<source>could not give the run's folder back</source>
<translation>実行のフォルダーを返せませんでした</translation>
</message>
<message>
<source>process {local_rank} ended with {exitcode}</source>
<translation>プロセス{local_rank}が{exitcode}で終了</translation>
</message>
<message>
<source>none said why</source>
<translation>理由は示されていません</translation>
</message>
<message>
<source>objectives that are drawn are computed as they are</source>
<translation>描かれた目的はそのまま計算されます</translation>
</message>
<message>
<source>several processes share the steps</source>
<translation>複数のプロセスがステップを分担しています</translation>
</message>
<message>
<source>this PyTorch is built without CUDA</source>
<translation>このPyTorchはCUDAなしでビルドされています</translation>
</message>
<message>
<source>no usable NVIDIA GPU was found</source>
<translation>使えるNVIDIA GPUが見つかりません</translation>
</message>
<message>
<source>Batch {batch}, 1 thread</source>
<translation>バッチ {batch}、1 スレッド</translation>
</message>
<message>
<source>Batch {batch}, {threads} threads</source>
<translation>バッチ {batch}、{threads} スレッド</translation>
</message>
<message>
<source>Profile of {file}</source>
<translation>{file} のプロファイル</translation>
</message>
<message>
<source>Loading {file} in a fresh process</source>
<translation>新しいプロセスで {file} を読み込み中</translation>
</message>
<message>
<source>PyTorch's compiler cannot be used here: {reason}</source>
<translation>PyTorch のコンパイラはここでは使えません: {reason}</translation>
</message>
<message>
<source>It takes batches of {batch} only; other sizes were not measured.</source>
<translation>{batch} のバッチしか受け付けません。他のサイズは測定していません。</translation>
</message>
<message>
<source>Open sizes were taken as {sizes}.</source>
<translation>未定のサイズは {sizes} としました。</translation>
</message>
<message>
<source>{words} was left out: one run would take about {seconds} s.</source>
<translation>{words} は省きました: 1 回に約 {seconds} 秒かかるためです。</translation>
</message>
<message>
<source>It was stopped before everything was measured.</source>
<translation>すべてを測定する前に止められました。</translation>
</message>
<message>
<source>The profile counts what it takes to give nodes to the processor, which works them off by itself.</source>
<translation>プロファイルが数えるのは、ノードをプロセッサに渡す時間です。処理自体は別に進みます。</translation>
</message>
<message>
<source>Loading and memory could not be measured: no fresh process could be started.</source>
<translation>読み込みとメモリは測定できませんでした: 新しいプロセスを起動できませんでした。</translation>
</message>
<message>
<source>{provider} is not used: {obstacle}.</source>
<translation>{provider} は使われません: {obstacle}。</translation>
</message>
<message>
<source>this machine has no NVIDIA driver</source>
<translation>このマシンには NVIDIA ドライバーがありません</translation>
</message>
<message>
<source>no NVIDIA GPU answers</source>
<translation>NVIDIA GPU が応答しません</translation>
</message>
<message>
<source>this ONNX Runtime was built without it</source>
<translation>この ONNX Runtime はそれなしでビルドされています</translation>
</message>
<message>
<source>gives the network's answer</source>
<translation>ネットワークの答えを出す</translation>
</message>
<message>
<source>goes nowhere</source>
<translation>どこにもつながらない</translation>
</message>
<message>
<source>has channels that could only go all at once</source>
<translation>すべて同時にしか取り除けないチャンネルを持つ</translation>
</message>
<message>
<source>has groups, which channels cannot leave one by one</source>
<translation>グループがあり、チャンネルを一つずつ取り除けない</translation>
</message>
<message>
<source>has one channel only</source>
<translation>チャンネルが一つしかない</translation>
</message>
<message>
<source>is followed by {node}, which is bypassed</source>
<translation>後に続く{node}がバイパスされている</translation>
</message>
<message>
<source>is followed by {node}, which mixes channels</source>
<translation>後に続く{node}がチャンネルを混ぜる</translation>
</message>
<message>
<source>is followed by {node}, which shares its weights with other layers</source>
<translation>後に続く{node}が重みを他のレイヤーと共有する</translation>
</message>
<message>
<source>is joined with others in {node}</source>
<translation>{node}で他と結合される</translation>
</message>
<message>
<source>is joined with others that stay</source>
<translation>残る他のレイヤーと結合している</translation>
</message>
<message>
<source>is read by {node} along another axis</source>
<translation>{node}が別の軸に沿って読む</translation>
</message>
<message>
<source>is read by {node}, which {reason}</source>
<translation>{node}が読む: {reason}</translation>
</message>
<message>
<source>meets a size that is open</source>
<translation>決まっていないサイズに出会う</translation>
</message>
<message>
<source>shares its weights with other layers</source>
<translation>重みを他のレイヤーと共有する</translation>
</message>
<message>
<source>pictures as bytes (0 to 255), {colour}, of any size: uint8 [pictures, height, width, {channels}]</source>
<translation>任意のサイズのバイト画像（0～255、{colour}）：uint8 [pictures, height, width, {channels}]</translation>
</message>
<message>
<source>numbers as they are: {dtype} [samples, {sizes}]</source>
<translation>そのままの数値：{dtype} [samples, {sizes}]</translation>
</message>
<message>
<source>numbers as they are ({names}): {dtype} [samples, {sizes}]</source>
<translation>そのままの数値（{names}）：{dtype} [samples, {sizes}]</translation>
</message>
<message>
<source>numbers of a table's columns, NaN where one is missing ({names}): float32 [rows, {count}]</source>
<translation>表の列の数値、欠けた値はNaN（{names}）：float32 [rows, {count}]</translation>
</message>
<message>
<source>numbers of tokens, since no operator makes them of texts: int64 [texts, any]</source>
<translation>トークンの番号（テキストから作る演算子はないため）：int64 [texts, any]</translation>
</message>
<message>
<source>{tokens}; the first {length} are read</source>
<translation>{tokens}、最初の{length}個が読まれます</translation>
</message>
<message>
<source>the number of a name, 1 + its place in the list: int64 [samples, 1]</source>
<translation>名前の番号、リスト内の位置＋1：int64 [samples, 1]</translation>
</message>
<message>
<source>sound at {rate} samples a second, from -1 to 1: float32 [sounds, {channels}, any]</source>
<translation>毎秒{rate}サンプルの音、-1～1：float32 [sounds, {channels}, any]</translation>
</message>
<message>
<source>sound at {rate} samples a second, from -1 to 1: float32 [sounds, {channels}, any]; the first {samples} samples are heard</source>
<translation>毎秒{rate}サンプルの音、-1～1：float32 [sounds, {channels}, any]、最初の{samples}サンプルが聞かれます</translation>
</message>
<message>
<source>rows in the order of time ({names}): float32 [series, any, {count}]</source>
<translation>時間順の行（{names}）：float32 [series, any, {count}]</translation>
</message>
<message>
<source>rows in the order of time ({names}): float32 [series, at least {length}, {count}]; the last {length} are seen</source>
<translation>時間順の行（{names}）：float32 [series, at least {length}, {count}]、最後の{length}行が見られます</translation>
</message>
<message>
<source>it is not text</source>
<translation>テキストではありません</translation>
</message>
<message>
<source>it is no complete JSON: {error} at {where}</source>
<translation>完全なJSONではありません：{error}（{where}）</translation>
</message>
<message>
<source>it is nested too deeply or holds absurd numbers</source>
<translation>入れ子が深すぎるか、異常な数が含まれています</translation>
</message>
<message>
<source>line {lineno}, column {colno}</source>
<translation>{lineno}行{colno}列</translation>
</message>
<message>
<source>the key “layerloom” with the format's version is missing</source>
<translation>形式の版を示すキー「layerloom」がありません</translation>
</message>
<message>
<source>a whole number</source>
<translation>整数</translation>
</message>
<message>
<source>a whole number of at least {low}</source>
<translation>{low}以上の整数</translation>
</message>
<message>
<source>a whole number of at most {high}</source>
<translation>{high}以下の整数</translation>
</message>
<message>
<source>a whole number from {low} to {high}</source>
<translation>{low}から{high}までの整数</translation>
</message>
<message>
<source>{expected} and no larger than {largest}</source>
<translation>{expected}（{largest}以下）</translation>
</message>
<message>
<source>a number</source>
<translation>数</translation>
</message>
<message>
<source>a number {said}</source>
<translation>数（{said}）</translation>
</message>
<message>
<source>at least {limit}</source>
<translation>{limit}以上</translation>
</message>
<message>
<source>more than {limit}</source>
<translation>{limit}より大きい</translation>
</message>
<message>
<source>at most {limit}</source>
<translation>{limit}以下</translation>
</message>
<message>
<source>less than {limit}</source>
<translation>{limit}未満</translation>
</message>
<message>
<source>true or false</source>
<translation>trueかfalse</translation>
</message>
<message>
<source>one of {options}</source>
<translation>次のいずれか：{options}</translation>
</message>
<message>
<source>one whole number or {size} of them</source>
<translation>整数1個か{size}個</translation>
</message>
<message>
<source>at least {size} whole numbers</source>
<translation>少なくとも{size}個の整数</translation>
</message>
<message>
<source>{size} numbers</source>
<translation>{size}個の数</translation>
</message>
<message>
<source>a list of numbers</source>
<translation>数のリスト</translation>
</message>
<message>
<source>whole numbers or one of {words}</source>
<translation>整数か、次のいずれか：{words}</translation>
</message>
<message>
<source>sizes or names such as L or H (N is the batch)</source>
<translation>サイズか、LやHのような名前（Nはバッチ）</translation>
</message>
<message>
<source>a tag such as a1_in1k, or nothing</source>
<translation>a1_in1kのようなタグか、空</translation>
</message>
<message>
<source>the name of a part, such as {example}, or nothing</source>
<translation>{example}のような部分の名前か、空</translation>
</message>
<message>
<source>the name of a node, such as {example}, or nothing</source>
<translation>{example}のようなノードの名前か、空</translation>
</message>
<message>
<source>letters for each tensor, parted by commas, and those of the result: {example}</source>
<translation>テンソルごとの文字をコンマで区切り、最後に結果の文字：{example}</translation>
</message>
<message>
<source>a text</source>
<translation>テキスト</translation>
</message>
<message>
<source>“{text}” uses {error}.</source>
<translation>「{text}」が使う{error}。</translation>
</message>
<message>
<source>“{node}”, which no expression may hold</source>
<translation>「{node}」は式に書けません</translation>
</message>
<message>
<source>“{name}”, which means nothing here (names that do: {known})</source>
<translation>「{name}」はここでは意味を持ちません（使える名前：{known}）</translation>
</message>
<message>
<source>the size {size} is open</source>
<translation>サイズ{size}は未定です</translation>
</message>
<message>
<source>a size divided by 0</source>
<translation>サイズを0で割っています</translation>
</message>
<message>
<source>open sizes are divided with //</source>
<translation>未定のサイズは//で割ります</translation>
</message>
<message>
<source>too large</source>
<translation>大きすぎます</translation>
</message>
<message>
<source>words are not multiplied</source>
<translation>語は掛け算できません</translation>
</message>
<message>
<source>class number for each sample</source>
<translation>サンプルごとに1つのクラス番号</translation>
</message>
<message>
<source>1 (alike) or 0 (different) for each pair</source>
<translation>組ごとに1つの1（似ている）か0（異なる）</translation>
</message>
<message>
<source>counts, and no data says that it has them</source>
<translation>計数値（それを持つと示すデータはありません）</translation>
</message>
<message>
<source>an objective that is drawn, where it is said which output is the prediction</source>
<translation>どの出力が予測かを示す、描かれた目的</translation>
</message>
<message>
<source>, {sizes} with padding</source>
<translation>（padding込みで{sizes}）</translation>
</message>
<message>
<source> once {cut} are cut away</source>
<translation>（{cut}を切り取った後）</translation>
</message>
<message>
<source> ({out} without output_size)</source>
<translation>（output_sizeなしでは{out}）</translation>
</message>
<message>
<source>the same sizes as the input</source>
<translation>入力と同じサイズ</translation>
</message>
<message>
<source>sizes no larger than the input's</source>
<translation>入力以下のサイズ</translation>
</message>
<message>
<source>both a list and a tensor</source>
<translation>リストとテンソルの両方が指定されています</translation>
</message>
<message>
<source>neither a list nor a tensor</source>
<translation>リストもテンソルも指定されていません</translation>
</message>
<message>
<source>two dimensions</source>
<translation>2次元</translation>
</message>
<message>
<source>two dimensions or more</source>
<translation>2次元以上</translation>
</message>
<message>
<source>three to five dimensions</source>
<translation>3～5次元</translation>
</message>
<message>
<source>names {terms} tensors, but gets {inputs}</source>
<translation>は{terms}個のテンソルを指定していますが、{inputs}個を受け取っています</translation>
</message>
<message>
<source>has “{term}”, where only letters and one “...” may stand</source>
<translation>には「{term}」がありますが、使えるのは文字と1つの「...」だけです</translation>
</message>
<message>
<source>names {before} dimensions by “{term}”, but gets {spec}</source>
<translation>は「{term}」で{before}次元を指定していますが、{spec}を受け取っています</translation>
</message>
<message>
<source>must name each dimension of the result once, and only such as it gets</source>
<translation>は結果の各次元を1回ずつ、入力にあるものだけで指定しなければなりません</translation>
</message>
<message>
<source>would sum over {lost}, the batch, and so mix the samples</source>
<translation>は{lost}（バッチ）で総和を取り、サンプルを混ぜてしまいます</translation>
</message>
<message>
<source>would pair each sample with every other one</source>
<translation>は各サンプルを他のすべてのサンプルと組にしてしまいます</translation>
</message>
<message>
<source>takes a diagonal of {spec}, which is not square there</source>
<translation>は{spec}の対角を取りますが、そこは正方ではありません</translation>
</message>
<message>
<source>gets {known} and {size} for {label}, which do not match</source>
<translation>は{label}に{known}と{size}を受け取っていますが、一致しません</translation>
</message>
<message>
<source>it has them at {has}</source>
<translation>あるもの：{has}</translation>
</message>
<message>
<source>it turns images into tokens</source>
<translation>画像をトークンに変換するためです</translation>
</message>
<message>
<source>{model} takes images of {size}×{size} only</source>
<translation>{model}は{size}×{size}の画像だけを受け付けます</translation>
</message>
<message>
<source>{model} needs images of at least {low}×{low} for these features</source>
<translation>この特徴のために{model}には{low}×{low}以上の画像が必要です</translation>
</message>
<message>
<source>{model} needs images whose sides are multiples of {step}</source>
<translation>{model}には辺が{step}の倍数の画像が必要です</translation>
</message>
<message>
<source>{n} picture</source>
<translation>画像{n}枚</translation>
</message>
<message>
<source>{n} pictures</source>
<translation>画像{n}枚</translation>
</message>
<message>
<source>{n} text</source>
<translation>テキスト{n}件</translation>
</message>
<message>
<source>{n} texts</source>
<translation>テキスト{n}件</translation>
</message>
<message>
<source>{n} sound</source>
<translation>音声{n}件</translation>
</message>
<message>
<source>{n} sounds</source>
<translation>音声{n}件</translation>
</message>
<message>
<source>{n} recording</source>
<translation>記録{n}件</translation>
</message>
<message>
<source>{n} recordings</source>
<translation>記録{n}件</translation>
</message>
<message>
<source>one value</source>
<translation>1個の値</translation>
</message>
<message>
<source>{n} values</source>
<translation>{n}個の値</translation>
</message>
<message>
<source>1 value is</source>
<translation>1個の値</translation>
</message>
<message>
<source>{n} values are</source>
<translation>{n}個の値</translation>
</message>
<message>
<source>1 step is</source>
<translation>1個のステップ</translation>
</message>
<message>
<source>{n} steps are</source>
<translation>{n}個のステップ</translation>
</message>
<message>
<source>{n} day</source>
<translation>{n}日</translation>
</message>
<message>
<source>{n} days</source>
<translation>{n}日</translation>
</message>
<message>
<source>{n} hour</source>
<translation>{n}時間</translation>
</message>
<message>
<source>{n} hours</source>
<translation>{n}時間</translation>
</message>
<message>
<source>{n} minute</source>
<translation>{n}分</translation>
</message>
<message>
<source>{n} minutes</source>
<translation>{n}分</translation>
</message>
<message>
<source>{n} seconds</source>
<translation>{n}秒</translation>
</message>
<message>
<source>: they run backwards</source>
<translation>（逆順です）</translation>
</message>
<message>
<source>the same picture</source>
<translation>同じ画像</translation>
</message>
<message>
<source>nearly the same picture</source>
<translation>ほぼ同じ画像</translation>
</message>
<message>
<source>tell the network nothing new, and may leak into validation</source>
<translation>ネットワークに新しい情報を与えず、検証データに漏れるおそれがあります</translation>
</message>
<message>
<source>may leak from training into validation</source>
<translation>訓練データから検証データに漏れるおそれがあります</translation>
</message>
<message>
<source>They count as none of its words</source>
<translation>どの単語でもないものとして扱います</translation>
</message>
<message>
<source>They are filled with what is more frequent in the training rows</source>
<translation>訓練データの行で多い方の値で補います</translation>
</message>
<message>
<source>They are filled with the median of the training rows</source>
<translation>訓練データの行の中央値で補います</translation>
</message>
<message>
<source>“{cell}”, which is no date</source>
<translation>日付ではない「{cell}」</translation>
</message>
<message>
<source>empty or not a number (NaN)</source>
<translation>空か、数値でない値（NaN）</translation>
</message>
<message>
<source>column of numbers that vary</source>
<translation>値が変化する数値の列</translation>
</message>
<message>
<source>(and {n} more)</source>
<translation>（ほか{n}件）</translation>
</message>
<message>
<source>(and {n} more rows)</source>
<translation>（ほか{n}行）</translation>
</message>
<message>
<source>row {number} (“{name}”)</source>
<translation>{number}行目（「{name}」）</translation>
</message>
<message>
<source>column “{name}”</source>
<translation>列「{name}」</translation>
</message>
<message>
<source>called “{wanted}”</source>
<translation>「{wanted}」という</translation>
</message>
<message>
<source>of {what}: {usual}, … were looked for</source>
<translation>{what}の（{usual}などを探しました）</translation>
</message>
<message>
<source>name no picture that is there, or several</source>
<translation>該当する画像がないか、複数あります</translation>
</message>
<message>
<source>do not say what is to be foretold</source>
<translation>予測するものが書かれていません</translation>
</message>
<message>
<source>name a picture that an earlier row names</source>
<translation>前の行と同じ画像を指しています</translation>
</message>
<message>
<source>The only picture cannot</source>
<translation>唯一の画像を</translation>
</message>
<message>
<source>None of the {n} pictures that were tried can</source>
<translation>試した{n}枚の画像をどれも</translation>
</message>
<message>
<source>file is no picture</source>
<translation>個のファイルは画像ではありません</translation>
</message>
<message>
<source>files are no pictures</source>
<translation>個のファイルは画像ではありません</translation>
</message>
<message>
<source>picture has a name</source>
<translation>枚の画像の名前</translation>
</message>
<message>
<source>pictures have names</source>
<translation>枚の画像の名前</translation>
</message>
<message>
<source>(and of {n} more)</source>
<translation>（ほか{n}件も）</translation>
</message>
<message>
<source>{names} and {n} more</source>
<translation>{names}、ほか{n}件</translation>
</message>
<message>
<source>One class only</source>
<translation>クラスが1つだけ</translation>
</message>
<message>
<source>Classes of one item</source>
<translation>項目が1つのクラス</translation>
</message>
<message>
<source>Uneven classes</source>
<translation>クラスの偏り</translation>
</message>
<message>
<source>Small classes</source>
<translation>小さなクラス</translation>
</message>
<message>
<source>Values far off in “{name}”</source>
<translation>「{name}」の外れ値</translation>
</message>
<message>
<source>Missing values in “{name}”</source>
<translation>「{name}」の欠損値</translation>
</message>
<message>
<source>“{name}” counts the rows</source>
<translation>「{name}」は行の番号</translation>
</message>
<message>
<source>“{name}” gives the target away</source>
<translation>「{name}」から目標がわかる</translation>
</message>
<message>
<source>Rows that come twice</source>
<translation>重複する行</translation>
</message>
<message>
<source>Damaged pictures</source>
<translation>壊れた画像</translation>
</message>
<message>
<source>Exact copies</source>
<translation>完全なコピー</translation>
</message>
<message>
<source>Near copies</source>
<translation>ほぼ同じコピー</translation>
</message>
<message>
<source>Empty pictures</source>
<translation>空の画像</translation>
</message>
<message>
<source>Odd sizes</source>
<translation>変わったサイズ</translation>
</message>
<message>
<source>The same picture in two classes</source>
<translation>2つのクラスに同じ画像</translation>
</message>
<message>
<source>Copies on both sides of the split</source>
<translation>分割の両側にあるコピー</translation>
</message>
<message>
<source>Near copies on both sides of the split</source>
<translation>分割の両側にあるほぼ同じもの</translation>
</message>
<message>
<source>Groups torn apart</source>
<translation>引き裂かれたグループ</translation>
</message>
<message>
<source>Time order broken</source>
<translation>時間順の乱れ</translation>
</message>
<message>
<source>Dates mixed by the split</source>
<translation>分割で混ざった日付</translation>
</message>
<message>
<source>Classes that nothing is learnt of</source>
<translation>何も学習されないクラス</translation>
</message>
<message>
<source>Classes that are not validated</source>
<translation>検証されないクラス</translation>
</message>
<message>
<source>Unknown words in “{name}”</source>
<translation>「{name}」の未知の語</translation>
</message>
<message>
<source>The data cannot be divided</source>
<translation>データを分割できません</translation>
</message>
<message>
<source>Divide by groups</source>
<translation>グループごとに分割</translation>
</message>
<message>
<source>Divide by folders</source>
<translation>フォルダーごとに分割</translation>
</message>
<message>
<source>Divide by names of files</source>
<translation>ファイル名ごとに分割</translation>
</message>
<message>
<source>Divide by time</source>
<translation>時間順に分割</translation>
</message>
<message>
<source>Divide class by class</source>
<translation>クラスごとに分割</translation>
</message>
<message>
<source>Divide by “{name}”</source>
<translation>「{name}」で分割</translation>
</message>
<message>
<source>Leave them out</source>
<translation>除外</translation>
</message>
<message>
<source>Leave {n} out</source>
<translation>{n}件を除外</translation>
</message>
<message>
<source>Leave the second ones out</source>
<translation>2つ目以降を除外</translation>
</message>
<message>
<source>Leave the column out</source>
<translation>列を除外</translation>
</message>
<message>
<source>Leave these rows out</source>
<translation>これらの行を除外</translation>
</message>
<message>
<source>Items that come twice</source>
<translation>重複する項目</translation>
</message>
<message>
<source>Preparation, step {place}: {error}</source>
<translation>前処理、ステップ{place}: {error}</translation>
</message>
<message>
<source>Augmentation {place}: {reason}</source>
<translation>データ拡張{place}: {reason}</translation>
</message>
<message>
<source>{name} goes from {low} to {high}; the first number is the smaller one.</source>
<translation>{name}は{low}から{high}ですが、最初の数は小さいほうです。</translation>
</message>
<message>
<source>kernel_size must be odd, so that there is a middle, not {values}.</source>
<translation>中央があるように、kernel_sizeは{values}ではなく奇数でなければなりません。</translation>
</message>
<message>
<source>what is to come out, which is the sample itself</source>
<translation>出力されるべきもの（サンプル自身）</translation>
</message>
<message>
<source>one input</source>
<translation>入力が 1 個</translation>
</message>
<message>
<source>{n} inputs</source>
<translation>入力が {n} 個</translation>
</message>
<message>
<source>{n} sample</source>
<translation>サンプル {n} 個</translation>
</message>
<message>
<source>{n} samples</source>
<translation>サンプル {n} 個</translation>
</message>
<message>
<source>{n} group</source>
<translation>グループ {n} 個</translation>
</message>
<message>
<source>{n} groups</source>
<translation>グループ {n} 個</translation>
</message>
<message>
<source>one to learn from and one to validate with</source>
<translation>学習用と検証用に1個ずつ</translation>
</message>
<message>
<source>one for each part or fold</source>
<translation>各部分または各フォールドに1個ずつ</translation>
</message>
<message>
<source>{n} lie between, as they see parts of both;</source>
<translation>{n}個は両方にかかるため間に置かれ、</translation>
</message>
<message>
<source>batches that share a step</source>
<translation>1ステップにまとめるバッチ数</translation>
</message>
<message>
<source>epochs (0: never)</source>
<translation>エポック数、0：終了しない</translation>
</message>
<message>
<source>as the pull of weights towards 0</source>
<translation>重みを0に引き寄せる強さ</translation>
</message>
<message>
<source>numbers of tokens</source>
<translation>トークンの番号</translation>
</message>
<message>
<source>no classes</source>
<translation>クラスなし</translation>
</message>
<message>
<source>The mask “{name}”</source>
<translation>マスク「{name}」</translation>
</message>
<message>
<source>“{name}” as it is described</source>
<translation>記述上の「{name}」</translation>
</message>
<message>
<source>{mask} pixels, and its picture {picture}</source>
<translation>{mask} ピクセル、画像は {picture}</translation>
</message>
<message>
<source>like “{pattern}”</source>
<translation>「{pattern}」</translation>
</message>
<message>
<source>“{name}”, line {n}</source>
<translation>「{name}」の{n}行目</translation>
</message>
<message>
<source>“{name}”, annotation {n}</source>
<translation>「{name}」のアノテーション{n}</translation>
</message>
<message>
<source>, “{missing}” first</source>
<translation>（最初は「{missing}」）</translation>
</message>
<message>
<source>{n} boxes {why}</source>
<translation>{why}枠が {n} 個</translation>
</message>
<message>
<source>have an edge that is no number</source>
<translation>辺が数でない</translation>
</message>
<message>
<source>have no area</source>
<translation>面積のない</translation>
</message>
<message>
<source>lie outside of their picture</source>
<translation>画像の外にある</translation>
</message>
<message>
<source>are of a class that is not listed</source>
<translation>一覧にないクラスの</translation>
</message>
<message>
<source>have less or more than four edges</source>
<translation>辺が4つでない</translation>
</message>
<message>
<source>stand in lines that are no boxes</source>
<translation>枠を表さない行の</translation>
</message>
<message>
<source>name no class</source>
<translation>クラスのない</translation>
</message>
<message>
<source>the box has an edge that is no number</source>
<translation>枠の辺が数ではありません</translation>
</message>
<message>
<source>the box has no area</source>
<translation>枠に面積がありません</translation>
</message>
<message>
<source>the box lies outside of its picture</source>
<translation>枠が画像の外にあります</translation>
</message>
<message>
<source>the box is of a class that is not listed</source>
<translation>枠のクラスが一覧にありません</translation>
</message>
<message>
<source>the box has less or more than four edges</source>
<translation>枠の辺が4つではありません</translation>
</message>
<message>
<source>the line is no box</source>
<translation>この行は枠を表していません</translation>
</message>
<message>
<source>the box names no class</source>
<translation>枠にクラスがありません</translation>
</message>
<message>
<source>length</source>
<translation>長さ</translation>
</message>
<message>
<source>height</source>
<translation>高さ</translation>
</message>
<message>
<source>width</source>
<translation>幅</translation>
</message>
<message>
<source>depth</source>
<translation>奥行き</translation>
</message>
<message>
<source>signals</source>
<translation>信号</translation>
</message>
<message>
<source>images</source>
<translation>画像</translation>
</message>
<message>
<source>volumes</source>
<translation>ボリューム</translation>
</message>
<message>
<source>vectors</source>
<translation>ベクトル</translation>
</message>
<message>
<source>yes and no</source>
<translation>真偽値</translation>
</message>
<message>
<source>class numbers</source>
<translation>クラス番号</translation>
</message>
<message>
<source>channels</source>
<translation>チャンネル</translation>
</message>
<message>
<source>input channels</source>
<translation>入力チャンネル</translation>
</message>
<message>
<source>output channels</source>
<translation>出力チャンネル</translation>
</message>
<message>
<source>classes</source>
<translation>クラス</translation>
</message>
<message>
<source>outputs</source>
<translation>出力</translation>
</message>
<message>
<source>boxes</source>
<translation>枠</translation>
</message>
<message>
<source>masks</source>
<translation>マスク</translation>
</message>
<message>
<source>folds</source>
<translation>フォールド</translation>
</message>
<message>
<source>test folds</source>
<translation>テスト用フォールド</translation>
</message>
<message>
<source>colours</source>
<translation>色</translation>
</message>
<message>
<source>values</source>
<translation>値</translation>
</message>
<message>
<source>value</source>
<translation>値</translation>
</message>
<message>
<source>name</source>
<translation>名前</translation>
</message>
<message>
<source>groups</source>
<translation>グループ</translation>
</message>
<message>
<source>texts</source>
<translation>テキスト</translation>
</message>
<message>
<source>sounds</source>
<translation>音</translation>
</message>
<message>
<source>recordings</source>
<translation>記録</translation>
</message>
<message>
<source>text</source>
<translation>テキスト</translation>
</message>
<message>
<source>sound</source>
<translation>音</translation>
</message>
<message>
<source>recording</source>
<translation>記録</translation>
</message>
<message>
<source>empty</source>
<translation>空</translation>
</message>
<message>
<source>grey</source>
<translation>グレー</translation>
</message>
<message>
<source>red, green, blue</source>
<translation>赤・緑・青</translation>
</message>
<message>
<source>infinite</source>
<translation>無限大</translation>
</message>
<message>
<source>choose</source>
<translation>選択</translation>
</message>
<message>
<source>count</source>
<translation>累積</translation>
</message>
<message>
<source>cut</source>
<translation>切り取り</translation>
</message>
<message>
<source>halve</source>
<translation>二等分</translation>
</message>
<message>
<source>join</source>
<translation>連結</translation>
</message>
<message>
<source>part</source>
<translation>分割</translation>
</message>
<message>
<source>reduce</source>
<translation>集約</translation>
</message>
<message>
<source>repeat</source>
<translation>繰り返し</translation>
</message>
<message>
<source>roll</source>
<translation>シフト</translation>
</message>
<message>
<source>sort</source>
<translation>並べ替え</translation>
</message>
<message>
<source>add up</source>
<translation>加算</translation>
</message>
<message>
<source>turn the order</source>
<translation>順序の反転</translation>
</message>
<message>
<source>arrange numbers</source>
<translation>数の並べ替え</translation>
</message>
<message>
<source>compare values</source>
<translation>値の比較</translation>
</message>
<message>
<source>look vectors up</source>
<translation>ベクトルの参照</translation>
</message>
<message>
<source>enters</source>
<translation>が入りません</translation>
</message>
<message>
<source>leaves</source>
<translation>が出ません</translation>
</message>
<message>
<source>epochs</source>
<translation>エポック</translation>
</message>
<message>
<source>accuracy</source>
<translation>正解率</translation>
</message>
<message>
<source>layer</source>
<translation>レイヤー</translation>
</message>
<message>
<source>loss</source>
<translation>損失</translation>
</message>
<message>
<source>optimiser</source>
<translation>オプティマイザー</translation>
</message>
<message>
<source>schedule</source>
<translation>スケジュール</translation>
</message>
<message>
<source>metric</source>
<translation>指標</translation>
</message>
<message>
<source>dataset</source>
<translation>データセット</translation>
</message>
<message>
<source>initialiser</source>
<translation>初期化</translation>
</message>
<message>
<source>augmentation</source>
<translation>データ拡張</translation>
</message>
<message>
<source>one number</source>
<translation>1つの数</translation>
</message>
<message>
<source>N, channels, length</source>
<translation>N, チャンネル, 長さ</translation>
</message>
<message>
<source>N, channels, height, width</source>
<translation>N, チャンネル, 高さ, 幅</translation>
</message>
<message>
<source>N, channels, depth, height, width</source>
<translation>N, チャンネル, 奥行き, 高さ, 幅</translation>
</message>
<message>
<source>pictures</source>
<translation>画像</translation>
</message>
<message>
<source>tables</source>
<translation>表</translation>
</message>
<message>
<source>tokens</source>
<translation>トークン</translation>
</message>
<message>
<source>series</source>
<translation>系列</translation>
</message>
<message>
<source>arrays</source>
<translation>配列</translation>
</message>
<message>
<source>{one} and {two}</source>
<translation>{one}と{two}</translation>
</message>
<message>
<source>{one} or {two}</source>
<translation>{one}か{two}</translation>
</message>
</context>
</TS>
