import jax


def cube(x):
    return x * x * x


program = jax.make_jaxpr(jax.grad(cube))(3.0)
print(program)
'''
{ lambda ; a:f32[]. let
    b:f32[] = mul a a
    _:f32[] = mul b a
    c:f32[] = mul b 1.0:f32[]
    d:f32[] = mul 1.0:f32[] a
    e:f32[] = mul a d
    f:f32[] = add_any c e
    g:f32[] = mul d a
    h:f32[] = add_any f g
  in (h,) }
'''
