// A stand-in for the package Microsoft.ML.OnnxRuntime, with the signatures that Predict.cs uses, above ONNX Runtime's C
// interface: so mono runs the program where NuGet cannot be reached. The real package is used where there is `dotnet`.
using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.InteropServices;
using System.Text;

namespace Microsoft.ML.OnnxRuntime.Tensors
{
    public abstract class Tensor<T>
    {
        public T[] Data;
        public long[] Dimensions;
    }

    public class DenseTensor<T> : Tensor<T>
    {
        public DenseTensor(Memory<T> memory, ReadOnlySpan<int> dimensions, bool reverseStride = false)
        {
            Data = memory.ToArray();
            Dimensions = dimensions.ToArray().Select(size => (long)size).ToArray();
        }
    }
}

namespace Microsoft.ML.OnnxRuntime
{
    using Tensors;

    public class OnnxRuntimeException : Exception
    {
        public OnnxRuntimeException(string message) : base(message) { }
    }

    static class Api
    {
        [DllImport("libonnxruntime.so.1")] static extern IntPtr OrtGetApiBase();
        delegate IntPtr GetApi(uint version);
        static readonly IntPtr table = At<GetApi>(OrtGetApiBase(), 0)(14);
        public static D Function<D>(int place) => At<D>(table, place);
        static D At<D>(IntPtr from, int place) => Marshal.GetDelegateForFunctionPointer<D>(Marshal.ReadIntPtr(from, place * IntPtr.Size));
        delegate IntPtr Message(IntPtr status);
        public static void Check(IntPtr status)
        {
            if (status != IntPtr.Zero) throw new OnnxRuntimeException(Marshal.PtrToStringAnsi(Function<Message>(2)(status)));
        }
        public static IntPtr Text(string text)
        {
            var bytes = Encoding.UTF8.GetBytes(text + "\0");
            var place = Marshal.AllocHGlobal(bytes.Length);
            Marshal.Copy(bytes, 0, place, bytes.Length);
            return place;
        }
    }

    public sealed class OrtEnv
    {
        delegate IntPtr Create(int level, IntPtr name, out IntPtr env);
        delegate IntPtr Disable(IntPtr env);
        static OrtEnv only;
        internal IntPtr Handle;
        public static OrtEnv Instance()
        {
            if (only != null) return only;
            only = new OrtEnv();
            Api.Check(Api.Function<Create>(3)(2, Api.Text("shim"), out only.Handle));
            return only;
        }
        public void DisableTelemetryEvents() => Api.Check(Api.Function<Disable>(6)(Handle));
    }

    public class NamedOnnxValue
    {
        public string Name;
        internal Array Data;
        internal long[] Dimensions;
        public static NamedOnnxValue CreateFromTensor<T>(string name, Tensor<T> value) =>
            new NamedOnnxValue { Name = name, Data = value.Data, Dimensions = value.Dimensions };
        public IEnumerable<T> AsEnumerable<T>() => Data as IEnumerable<T>;
    }

    public class DisposableNamedOnnxValue : NamedOnnxValue, IDisposable
    {
        public void Dispose() { }
    }

    public interface IDisposableReadOnlyCollection<T> : IReadOnlyCollection<T>, IDisposable { }

    class Results : List<DisposableNamedOnnxValue>, IDisposableReadOnlyCollection<DisposableNamedOnnxValue>
    {
        public void Dispose() { }
    }

    public class InferenceSession : IDisposable
    {
        delegate IntPtr CreateOptions(out IntPtr options);
        delegate IntPtr Create(IntPtr env, IntPtr path, IntPtr options, out IntPtr session);
        delegate IntPtr CreateMemory(int allocator, int kind, out IntPtr info);
        delegate IntPtr CreateTensor(IntPtr info, IntPtr data, UIntPtr bytes, long[] shape, UIntPtr rank, int type, out IntPtr value);
        delegate IntPtr RunIt(IntPtr session, IntPtr options, IntPtr[] names, IntPtr[] values, UIntPtr count, IntPtr[] wanted, UIntPtr wantedCount, IntPtr[] found);
        delegate IntPtr Of(IntPtr value, out IntPtr found);
        delegate IntPtr CountOf(IntPtr info, out UIntPtr count);
        delegate IntPtr TypeOf(IntPtr info, out int type);

        static readonly Dictionary<int, Type> types = new Dictionary<int, Type>
        {
            { 1, typeof(float) }, { 2, typeof(byte) }, { 3, typeof(sbyte) }, { 6, typeof(int) }, { 7, typeof(long) }, { 9, typeof(bool) }, { 11, typeof(double) },
        };
        readonly IntPtr session;

        public InferenceSession(string path)
        {
            Api.Check(Api.Function<CreateOptions>(10)(out var options));
            Api.Check(Api.Function<Create>(7)(OrtEnv.Instance().Handle, Api.Text(path), options, out session));
        }

        public IDisposableReadOnlyCollection<DisposableNamedOnnxValue> Run(IReadOnlyCollection<NamedOnnxValue> inputs, IReadOnlyCollection<string> outputs)
        {
            var found = new IntPtr[outputs.Count];
            var names = inputs.Select(each => Api.Text(each.Name)).ToArray();
            var values = inputs.Select(Value).ToArray();
            var wanted = outputs.Select(Api.Text).ToArray();
            Api.Check(Api.Function<RunIt>(9)(session, IntPtr.Zero, names, values, (UIntPtr)(uint)names.Length, wanted, (UIntPtr)(uint)wanted.Length, found));
            var results = new Results();
            results.AddRange(outputs.Zip(found, (name, value) => new DisposableNamedOnnxValue { Name = name, Data = Numbers(value) }));
            return results;
        }

        static IntPtr Value(NamedOnnxValue given)
        {
            Api.Check(Api.Function<CreateMemory>(69)(1, 0, out var info)); // of the arena, as usual
            var type = given.Data.GetType().GetElementType();
            var bytes = new byte[Buffer.ByteLength(given.Data)];
            Buffer.BlockCopy(given.Data, 0, bytes, 0, bytes.Length);
            var place = Marshal.AllocHGlobal(Math.Max(bytes.Length, 1));
            Marshal.Copy(bytes, 0, place, bytes.Length);
            var code = types.First(pair => pair.Value == type).Key;
            Api.Check(Api.Function<CreateTensor>(49)(info, place, (UIntPtr)(uint)bytes.Length, given.Dimensions, (UIntPtr)(uint)given.Dimensions.Length, code, out var value));
            return value;
        }

        static Array Numbers(IntPtr value)
        {
            Api.Check(Api.Function<Of>(65)(value, out var info));
            Api.Check(Api.Function<CountOf>(64)(info, out var count));
            Api.Check(Api.Function<TypeOf>(60)(info, out var code));
            Api.Check(Api.Function<Of>(51)(value, out var data));
            var found = Array.CreateInstance(types[code], (int)(uint)count);
            var bytes = new byte[Buffer.ByteLength(found)];
            Marshal.Copy(data, bytes, 0, bytes.Length);
            Buffer.BlockCopy(bytes, 0, found, 0, bytes.Length);
            return found;
        }

        public void Dispose() { }
    }
}
